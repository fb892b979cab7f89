import type { Annotation } from '../../lint/annotation/annotate.ts';
import { COY } from '../../lexicons/claim-words.ts';
import { type Check, defineRule, type Hit } from '../../lint/rule.ts';
import { everyMatch } from '../../lint/prefilter/search.ts';

const WEAK_TAG =
  /#(?:sp|spon|collab|ee|partner|ambassador|brandambassador|amb|advisor|adviser|aff|affiliate|gifted|gift|thankyou\w{2,20}|\w{2,20}partner|\w{2,20}ambassador|prsample|pr|iworkfor\w{2,20})(?![\p{L}\p{N}_])/giu;
/** Tags that only somebody who was given something uses. */
const PAID_TAG =
  /^#(?:sp|spon|brandpartner|brandambassador|ambassador|amb|aff|affiliate|gifted|prsample)$/i;
const OWN_VIEWS =
  /(?:all |these )?\b(?:views?|opinions?|tweets?|thoughts)(?: expressed)?(?: here)? (?:are |is |r )?(?:all |entirely |strictly |solely |100% )?(?:my|mine|me own)(?: own| alone)?\b|\brts? ?(?:≠|=\/=|!=|are not|not) ?endorsements?/giu;
/** "ty to the fam at the brand", "thanks to the company for having me". */
const THANKED = String.raw`\b(?:ty|thx|thanks|thank you|cheers) to (?:the |everyone at |all at )?(?:(?:fam|folks|people|team|lovely people|nice people) (?:at|from) )?(?:the )?(?:brand|company|maker|manufacturer)\b`;
const HINTED = new RegExp(`${COY}|${THANKED}`, 'giu');
/** Plain words on the tie. */
const CLEAR =
  /#(?:ad|advert|sponsored|paidpartnership|paidad)\b|\b(?:paid (?:partnership|by|to|for)|sponsored by|in partnership with|i(?:'m| am) (?:an? )?(?:paid|employed|employee|consultant|speaker|adviser|advisor|investor)|i (?:work|consult|speak) (?:at|for|with|in|here|there)|my employer|funded by|(?:sent|gave|gifted) (?:me|us)|gave us|for free|at no cost|free sample|conflicts? of interest|disclosures?|i own shares)\b/i;
/** Something is praised or pushed: what the tie should stand beside. */
const PRAISE =
  /\b(?:lov(?:e|es|ing)|amazing|great|awesome|brilliant|fantastic|impress\w+|delighted|excited|game[- ]chang\w*|smooth|best|sav(?:ed|es) my|so (?:easy|good|soft|comfy)|try (?:it|them|this|the)|use my code|incredible|every \w+ (?:needs|should)|worth it|upgrade|so accurate|must-read|go see|check (?:it|them|out)|recommend\w*|favou?rite|obsessed|results|sweetest|gorgeous|stunning|must[- ]have|excellent|wonderful|beautiful|works|trial result|sleek|cool|hats off|lovel\w+|10\/10|dream|everyone should|go there|no question|fixed my|would go|brilliant|nowhere else|birth there)\b/i;
const PLACE = /\b(?:hospital|clinic|er|maternity|midwives|physios|dental|birth)\b/i;
const THING =
  /\b(?:from|by|with|the|my|this|these|new|our)\b(?: [\p{L}-]{1,16}){0,2} (?:\p{Lu}\p{L}+|socks|scrubs|shoes|stethoscope|pump|device|scope|app|drug|stent|cream|hospital|clinic|er|unit|suites?|centre|center|trial|supplement|monitor|pen|inhaler|implant|course|gel|kit|gummies|physios|midwives|office|practice|surgeons?|maternity)/u;
const WORKMATES =
  /\bbetween\b|\bpathway\b|\bthanks #team|\bwith (?:the )?(?:ambulance|police|council|school)/i;

const FEWEST_TAGS = 4;

/** #ad behind a row of other tags. */
function buriedAd({ tokens }: Annotation): Hit | undefined {
  const at = tokens.findIndex(({ key }) => key === '#ad' || key === '#sponsored');
  const before = tokens.slice(Math.max(0, at - FEWEST_TAGS + 1), at);
  const isBuried =
    before.length === FEWEST_TAGS - 1 && before.every(({ kind }) => kind === 'hashtag');
  const token = tokens[at];
  return at >= 0 && isBuried && token ? { start: token.start, end: token.end } : undefined;
}

const CUE =
  /#|\b(?:ty|thx|thanks?|cheers|views?|opinions?|tweets?|thoughts|rts?|biased|partial|may|might|not|paid|guess|wink|nudge|ask|say|reasons|day off|own time|know)\b/i;

const check: Check = (annotation) => {
  const { text } = annotation;
  if (!CUE.test(text)) return [];
  const buried = buriedAd(annotation);
  if (buried) return [buried];
  if (CLEAR.test(text) || WORKMATES.test(text)) return [];
  const isPraise = PRAISE.test(text);
  const tags = everyMatch(WEAK_TAG, text).filter(([tag]) => isPraise || PAID_TAG.test(tag));
  const views =
    isPraise && (THING.test(text) || PLACE.test(text)) ? everyMatch(OWN_VIEWS, text) : [];
  const hints = isPraise && !/\bi work\b/i.test(text) ? everyMatch(HINTED, text) : [];
  return [...tags, ...hints, ...views]
    .slice(0, 1)
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
};

export default defineRule({
  id: 'claim/weak-disclosure',
  title: 'Tie that is easy to miss',
  severity: 'advise',
  reason: 'A tie to what is praised has to be hard to miss and easy to understand.',
  source: {
    label: '16 CFR 255.0(f); FTC: Disclosures 101',
    url: 'https://www.ftc.gov/business-guidance/resources/disclosures-101-social-media-influencers',
  },
  messages: { weak: '“{quote}” may not tell readers of the tie; plain words at the start do.' },
  flags: [
    'Loving what I’m seeing with the VeinSeal device! #veins #medtech ⟦#partner⟧',
    'New stent trial results look great! #cardio ⟦#collab⟧',
    'These compression socks saved my feet on nights ⟦#gifted⟧',
    'Mercy Valley’s new ER is amazing, go see the ER! ⟦Views my own⟧.',
    'Best pump I have ever used! ⟦Thanks to the company⟧ for the trip.',
    'Love my new stethoscope! #nurselife #studentnurse #scrubs ⟦#ad⟧',
  ],
  leaves: [
    'Tweets about tea, midwifery and buses. Views my own.',
    '#ad CardioTone sent me this great stethoscope. Tubing is stiff.',
    'Paid partnership with InfuMed: a great way to teach pump safety. #partner',
    'Great result! Thanks to the porters and the team at the blood bank.',
    'Great #collab between ED and radiology on the stroke pathway',
    'I work for InfuMed. Love the new pump. #ee',
    'Opinions are my own: ward rounds begin with "what matters to you".',
  ],
  check,
});
