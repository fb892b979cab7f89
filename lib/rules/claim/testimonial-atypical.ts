import type { Annotation } from '../../lint/annotation/annotate.ts';
import { type Claim, claim, form } from '../../lint/checks/claim.ts';
import { isQuoted } from '../../lint/meaning/quotation.ts';
import { CAPITAL } from '../../lexicons/claim-words.ts';
import { defineRule, type Hit } from '../../lint/rule.ts';
import { everyMatch } from '../../lint/prefilter/search.ts';

const NUMBER = String.raw`(?:\d{1,3}|a|two|three|four|five|six|seven|eight|ten|twelve|twenty)`;
const TIME = String.raw`(?:in|after|within) (?:just |only |under )?(?:${NUMBER}|one) (?:days?|weeks?|months?|visits?|sessions?|shots?|treatments?|injections?)`;
const BY = String.raw`(?:,? (?:all )?thanks to (?:dr|doctor|mr|ms|mrs|prof|nurse|the|this|our|your)\.?(?: (?-i:\p{Lu})\p{L}{1,16})?)?`;

const LOST = form(
  String.raw`(?:i(?:'ve)? |she |he |has |have |(?-i:\p{Lu})\p{L}{2,12} )?(?:lost|dropped|shed|is down) (?:over |more than |almost |nearly )?${NUMBER} ?(?:pounds|lbs?|kgs?|kilos|stones?|st)(?: ${TIME})?(?: and [\p{L} ]{3,40})?${BY}`,
);
const CHANGED = form(
  String.raw`(?:changed (?:my|her|his|their) (?:whole )?li(?:fe|ves)|saved (?:my|her|his|their|our (?:son|daughter|baby|mum|dad)(?:'s)?) (?:life|lives|sight|leg)|(?:gave|given|got|have|has) (?:me|her|him)? ?(?:my|her|his) (?:whole )?(?:life|smile|confidence|freedom) back|owe (?:him|her|you|them|dr\.? \p{L}{2,16}) my life|new lease (?:on|of) life)${BY}`,
);
const FREE = form(
  String.raw`(?:(?:pain|symptom|cancer|migraine|medication|seizure)[- ]free|no more (?:pain|migraines|headaches|meds|back pain|knee pain|injections)|pain(?:'s| is| was)?(?: all| completely)? gone|came off (?:all |every |most of )?(?:my |her |his )?(?:tablets?|meds|medications?|insulin|pills)|threw away (?:all )?(?:my|her|his) (?:pills|tablets|meds|stick|crutches|glasses|insulin)|off (?:all )?(?:my|her|his) (?:meds|medication|insulin|tablets|pills))(?: ${TIME})?${BY}`,
);
const BACK = form(
  String.raw`(?:i (?:was|am|'m|ran|walked|could|can|run) |was |now |were )(?:able to |already )?(?:back (?:on|to|at|in|playing|running|dancing|golfing)|running|walking|walk(?:ed)?|dancing|hiking|swimming|5k|up and about)(?: [\p{L}\d-]{1,14}){0,5} (?:${TIME}|the same day|the next day|next day|a week|after my [\p{L} ]{3,20})${BY}`,
);
const STARS = /(?:⭐️?|★|🌟){5}(?!☆)/gu;

const STORY = form(
  String.raw`(?:(?:went |goes |gone )?from (?:an? )?(?:wheelchair|walker|crutches|stretcher|bed|oxygen(?: tank)?|coma|deathbed|blind|(?:\p{L}{2,5} )?miscarriages|chronic pain|constant pain|cane|icu) to (?:an? |the )?[\p{L}-]{3,16}(?: ${TIME})?|(?:down|dropped|lost) ${NUMBER} (?:dress|trouser|clothing) sizes|beat (?:cancer|leuka?emia|breast cancer) (?:because of|thanks to)[\p{L} ]{3,24}|(?:headaches?|pain|migraines?|symptoms?|snoring|seizures|tinnitus|anxiety) (?:vanished|disappeared|went away|is gone|are gone|stopped)|(?:my|her|his) (?:sugar|a1c|blood pressure|bp|cholesterol) (?:became|is|was|went) normal(?: ${TIME})?|(?:i |she |he )?can (?:finally |now )?(?:play|walk|run|dance|sleep|hold|lift|climb|see)(?: [\p{L}-]{1,14}){0,5} again|(?:ditched|said goodbye to|no longer needs) (?:my|her|his) (?:cpap|cane|walker|glasses|inhalers?|wheelchair|crutches|brace|insulin|pills|meds)|best decision (?:i|we)(?:'ve)? (?:ever )?made)`,
);

const SOON = String.raw`(?:after|in|within|with) (?:just |only |under |less than )?(?:${NUMBER}|one|a few|a single) (?:days?|weeks?|wks?|months?|visits?|sessions?|shots?|treatments?|injections?|infusions?|doses?|cups|hours|years?)`;
/** From bad to good: "couldn't walk … now I run", "from insulin to nothing in six weeks", "two sessions and she's swimming". */
const TURN = form(
  String.raw`(?:i|he|she|they|we|who|and|patient|client|cousin|aunt\p{L}*|m[uo]m|dad|man|woman|lady|gentleman) (?:just )?(?:(?:could|can) ?(?:not|n't|barely|hardly|never)|couldnt|was (?:on my deathbed|bedridden|told|written off|given up|unable|in constant pain)|had (?:given up|months|weeks|tried everything)|(?:came|arrived) (?:in |to us )?(?:on a stretcher|in a wheelchair|on crutches|unable))[^.!?\n]{0,90}?(?:now|today|and|then|left|later)[^.!?\n]{3,60}|(?:now|today) (?:i|he|she|they)(?:'m| am|'s| is| are| can)? ?(?:run|walk|dance|swim|fish|play|hik|climb|sleep|work|driv|jog|ski|lift)\p{L}*(?: [\p{L}-]{2,12}){0,3}|${SOON}[^.!?\n]{0,24} (?:i|he|she|they)(?:'s| is| was|'m| am| were| could| can)?(?: back| already)? [\p{L}]{3,12}(?:ing|ed|again| again)(?: [\p{L}-]{1,12}){0,4}|${NUMBER} (?:sessions?|visits?|injections?|shots?|treatments?|infusions?)(?: [\p{L}]{2,8}){0,3} (?:and|later|on)(?:,)? (?:i|he|she|they|my|her|his)(?:'s| is| was|'m| am)? [^.!?\n]{4,40}|(?:took|got|brought|went|gone|goes|helped) (?:[\p{L}]{2,10} ){0,3}from [^.!?\n]{3,40} (?:down )?to [^.!?\n]{3,40}? ${SOON}|(?:left|walked out|went home|danced out)(?: [\p{L}-]{3,12}){1,3} ${SOON}|after ${NUMBER} years? of (?:trying|pain|suffering|infertility|waiting|agony)[^.!?\n]{3,60}|(?:${CAPITAL}\p{L}{2,12}|she|he|they|patients?|client) (?:[\p{L}]{2,8} )?(?:did it|made it|regrew|grew|lost|dropped|shed|conceived|quit|walked|reversed|cut)(?: [\p{L}\d]{1,12}){0,4} ${SOON}|(?:down )?from (?:a )?size \d{1,2} to (?:a )?(?:size )?\d{1,2}|(?:best (?:thing|decision|money|choice) (?:i|we)(?:'ve)? (?:ever )?\p{L}{3,6})|(?:i )?(?:feel|felt|look|looks|feels) (?:\d\d|ten|twenty|years|like a new)(?: [\p{L}]{3,8}){0,2}|(?:gave|given) (?:me|her|him|us) (?:my|her|his|our) [\p{L}]{3,12} back|you cured (?:me|my [\p{L}]{3,12})(?: [\p{L}]{3,12})?`,
);

/** "she sleeps through without tablets", "he hiked the canyon two weeks later". */
const WITHOUT = form(
  String.raw`(?<!\b(?:if|when|whether|once|until|that) )(?:she|he|they|who|now|today|patient|${CAPITAL}\p{L}{2,12}) (?:now |can |already )?(?:walk|sleep|breathe|eat|see|hear|run|dance|climb|read|drive)(?:s|ing)? (?:[\p{L}]{2,10} ){0,3}(?:without (?:any |her |his )?(?:pain|oxygen|glasses|tablets|pills|help|an? (?:cane|stick|walker|frame))|pain[- ]free)|(?:she|he|they) (?:ran|hiked|climbed|danced|walked|swam|rode|golfed)(?: [\p{L}]{2,12}){0,4} (?:just |only )?(?:${NUMBER}|the same|that same|a few) (?:days?|weeks?|weekend|months?) later`,
);
/** "Walks Again Just 2 Days After Knee Replacement", "climbed the hill three months after our bypass". */
const FEAT = form(
  String.raw`(?:back (?:on|in|at|to) |(?:walk|run|danc|swim|cycl|hik|climb|golf|ski|drive|driv|rid|play|lift|sing)(?:s|es|ing|ed)?(?= )|ran|swam|rode|danced|home)(?: ?[\p{L}'-]{1,14}\.?){0,5} (?:just |only |barely )?(?:${NUMBER}|one|eighteen|a few) (?:hours?|days?|weeks?|months?) (?:after|post|following|on from) (?:[\p{L}'-]{2,14} ){0,3}(?:surgery|operation|procedure|replacement|bypass|tavi|tavr|transplant|repair|fusion|stent|valve|sleeve|implant|ivf|op)`,
);

const THANKS = form(
  String.raw`(?:is|are|was) (?:now )?(?:an? |the )?(?:proud )?(?:mother|father|mum|mom|dad|parents|pain[- ]free|walking|running|cancer[- ]free|expecting|alive|healthy|home)(?: [\p{L}-]{2,14}){0,4},? thanks to (?:our|dr|the)(?: [\p{L}-]{2,14}){1,3}`,
);
/** A patient's own words, in quotation marks, that tell of a result. */
const OWN_WORDS = /["“](?<words>[^"“”]{8,300})["”]/gu;
const RESULT =
  /\b(?:again|vanish\w*|disappear\w*|gone|cured|healed|like new|as good as new|no (?:more )?pain|pain[- ]free|without pain|normal|free of|cancer[- ]free|life back|life[- ]?changing|best decision|new (?:knee|hip|smile|person|woman|man|me)|walk(?:ed|ing)? out|stopped (?:hurting|snoring)|lost \d+|off (?:my|all)|worth every|feel (?:amazing|incredible|20|years younger)|saved|miracle|dancing|cured?|infusion|changed everything|history|cancelled (?:my|the)|no longer|regrew|regrown|\d+ (?:kilos|kgs?|pounds|lbs|stone|sizes)|back to (?:work|normal)|running|swimming|years younger)\b/i;
const FIRST_PERSON =
  /\b(?:i|i'm|i've|my|me|it was|he|they|dr|doctor|one (?:session|visit|shot))\b/i;
const STAFF_SPEAK =
  /\b(?:says (?:our|the) |our (?:nurse|archivist|director|chief|volunteer)|new grad|orientation|became a nurse|joined us|our team member|rn\b|nurse manager|porter|parking|badge|loud)\b/i;

/** The writer's own house is thanked or praised by it. */
const OURS =
  /\b(?:(?:my|our) (?:\w{2,12} )?(?:patients?|clients?|pts?|clinic|hospital|program(?:me)?|practice|team|unit|cent(?:er|re)|method|protocol|tea)|(?:patient|client|pt)s? (?:at|of|from|in) (?:my|our|the)|had a (?:client|patient|pt)|with me\b|come through|book (?:now|with)|dm me)\b/i;

function* quotedResults({ text, post }: Annotation): Iterable<Hit> {
  if (
    (post.account !== 'official' && !OURS.test(text)) ||
    FAIR.test(text) ||
    STAFF_SPEAK.test(text)
  ) {
    return;
  }
  for (const { index, groups } of everyMatch(OWN_WORDS, text)) {
    const words = groups?.['words'] ?? '';
    if (!RESULT.test(words) || !FIRST_PERSON.test(words)) continue;
    yield { start: index + 1, end: index + 1 + words.length };
    return;
  }
}

/** A word on what most people can expect, or that it is shared with leave, or a story from elsewhere. */
const FAIR =
  /\b(?:results (?:vary|differ)|(?:individual|your) (?:results|experience)|not everyone|most (?:people|patients)|everyone is different|typical|written permission|doi\.org|case report|donors?|donat\w+|organ|blood|staff|nurse says|volunteer|first aid|cpr|bystander|seat ?belt|defib\w*|helmet|this job|this book|therapy dog|marathon|charity|night shift|film|movie|book review|restaurant|obit|rest easy|sister \p{Lu})\b/iu;
const INVITES =
  /\b(?:next success story|you (?:can|could) be next|your turn|you could|could (?:be )?you|what our (?:patients|clients|members) (?:say|are saying)|patient (?:review|stor(?:y|ies)|testimonial)|success stor(?:y|ies)|testimonial|real (?:patients?|results|stories)|happy (?:patient|member|client))\b/i;

/** A share of all is no single person's result. */
const SHARE = /\d ?%|\bper ?cent\b|\b\d{1,3} (?:in|out of) (?:every )?\d/i;

function isPatientsWords({ annotation, sentence, start, end }: Claim): boolean {
  if (SHARE.test(sentence.text)) return false;
  if (annotation.post.account !== 'official') {
    return OURS.test(annotation.text);
  }
  return (
    isQuoted(annotation, start, end) ||
    /["“]|\b(?:patient|member|client|says?|said|told us|meet|told he|told she|trying|i|i've|my|dr|doctor|she|he|her|his|thanks to)\b/i.test(
      sentence.text,
    ) ||
    INVITES.test(annotation.text) ||
    /[⭐★🌟]{5}/u.test(annotation.text)
  );
}

const told = claim({
  cue: /without|later|post|following|did it|made it|regrew|grew|conceived|quit|reversed|size|now|today|after|within|session|visit|injection|infusion|weeks?|months?|years?|took|brought|went|helped|best|feel|look|cured|could|stretcher|lost|dropped|shed|down|ditched|goodbye|no longer|thanks to|from|sizes|beat|vanish|disappear|away|normal|again|decision|life|lives|lease|free|no more|gone|came off|threw|off |back|running|walk|dancing|up and|[⭐★🌟]/iu,
  patterns: [LOST, CHANGED, FREE, BACK, STORY, TURN, FEAT, WITHOUT, THANKS, STARS],
  unlessInPost: FAIR,
  even: ['quoted', 'negated', 'asked', 'debunked'],
  when: isPatientsWords,
  oneAPost: true,
});

export default defineRule({
  id: 'claim/testimonial-atypical',
  title: 'One person’s result',
  severity: 'warn',
  reason: 'One happy result is read as the usual one; say what most people can expect.',
  source: {
    label: '16 CFR 255.2(b); AHPRA section 133(1)(c)',
    url: 'https://www.ecfr.gov/current/title-16/part-255',
  },
  messages: { testimonial: '“{quote}” may make one result look like the usual one.' },
  flags: [
    {
      account: 'official',
      text: '"⟦I lost 4 stone and came off every tablet, thanks to Dr Whelan and the gang!⟧"',
    },
    {
      account: 'official',
      text: '"⟦I was back on the golf course in two weeks⟧," says one patient.',
    },
    { account: 'official', text: 'Our clinic ⟦changed her life⟧, she says.' },
    { account: 'official', text: '"⟦I was pain free after one session!⟧"' },
    {
      account: 'official',
      kind: 'title',
      platform: 'youtube',
      text: 'Meet Olive, 88: ⟦Back on the Bowling Green 4 Weeks After Hip Surgery⟧',
    },
    {
      account: 'official',
      text: 'Last spring he limped in, and ⟦today walks without a stick⟧, he says.',
    },
    { account: 'official', text: 'He ⟦climbed Ben Nevis three months after our bypass⟧.' },
    { account: 'official', text: '⟦⭐⭐⭐⭐⭐⟧ "Wonderful results."' },
  ],
  leaves: [
    'therapy changed my life and I will not be shy about it',
    { account: 'official', text: '"Everyone explained things twice and nobody rushed me."' },
    {
      account: 'official',
      text: '"Blood donors saved my life," says Pete, who volunteers with us.',
    },
    {
      account: 'official',
      text: 'She said 4 in 10 patients are pain free after three weeks (NJR, 2024).',
    },
    'lost 2 stone and my patience this year',
    'This job saved my life in more ways than one',
    { account: 'official', text: 'Ask for help if she sleeps without oxygen at night.' },
    { account: 'official', text: 'Driving: wait two weeks after surgery, and ask your team.' },
    { account: 'official', text: 'Most patients start walking a few hours after surgery.' },
    { account: 'official', text: 'She was back at work as our porter two weeks after the birth.' },
    { account: 'official', text: '"I became a nurse because of my grandmother," says Ana.' },
  ],
  check: (annotation, profile) => {
    const quoted = [...quotedResults(annotation)];
    return quoted.length > 0 ? quoted : told(annotation, profile);
  },
});
