import { remember } from '../../lint/annotation/cache.ts';
import { anyOf } from '../../lint/checks/any-of.ts';
import { claim } from '../../lint/checks/claim.ts';
import {
  colleague,
  insultIdiom,
  insultNoun,
  insultQuality,
  namedColleague,
} from '../../lexicons/colleagues.ts';
import { defineRule } from '../../lint/rule.ts';

const INSULT = String.raw`(?:${insultNoun}|${insultQuality})`;
const OWN = '(?:my|our|your|that|this|these|those|the|some|new|every|which)';
const SHIFT = '(?:day|night)[ -]?(?:shift|team|crew)';
const ONE = String.raw`(?:whoever (?:is|was|'s)(?: \p{L}+){0,2}? (?:charge|on call|on|covering|nights)(?: (?:tonight|today|tomorrow))?|(?:theatre|ward|bed|site|practice|charge|head|clinic) \p{L}+ (?:at|on|in|from) \p{L}+|${OWN} (?:\p{L}+ ){0,2}${colleague}|${SHIFT}|(?:surgeons|nurses|doctors|residents|consultants|managers|techs|aides|midwives|anesthesiologists|registrars|porters|receptionists|new manager) (?:at|on|in|from) (?:my|our|this) \p{L}+|new (?:manager|matron|boss|supervisor|director)|head of \p{L}+)`;
/** A few words, but nobody who speaks or is spoken of instead. */
const WORDS = String.raw`(?:,? (?!says?\b|said\b|thinks?\b|told\b|who (?:has|had|met)\b|patients?\b|printer\b|machine\b|you\b|not\b|never\b|hardly\b|no\b|isn't\b|computer\b|i\b|i'm\b|my\b)[\p{L}\d'-]+){0,6}?`;
/** An insult about play is praise. */
const AT_PLAY = String.raw`(?! (?:good|at (?:karaoke|cards|bowling|pool|darts|trivia|baking|golf|poker|singing|dancing|small talk)|smart|funny|talented|with a))`;

const UNABLE = String.raw`(?:(?:has|have|had) (?:no|absolutely no|zero) (?:clue|idea|business|brains?|soul|shame)|(?:doesn't|does not|don't) (?:have a clue|know what (?:he's|she's|they're|he is|she is|they are) doing|know (?:his|her|their) (?:arse|ass))|(?:can't|cannot|couldn't) (?:even )?(?:place|find|start|chart|intubate|spell|hit|diagnose|be bothered|count|tie|tell|run|organi[sz]e|manage (?:a|an|the)|cut|read (?:a|an))|(?:should|deserves to|needs to|ought to) (?:lose|never have|be (?:fired|sacked|struck off|ashamed|in jail|nowhere near|reported))|(?:shouldn't|should not) be (?:allowed|near|a nurse|a doctor|practi[cs]ing|let|anywhere|working)|(?:is|are) going to kill (?:someone|somebody)|ha(?:s|ve) the (?:brains?|manners|charm|bedside manner|personality) of|lies to|smells like|never does (?:anything|a thing)|wouldn't know (?:\p{L}+ ){1,5}if it|couldn't care less|(?:yells|screams|snaps|swears) at|treats? (?:us|nurses|everyone|staff|patients) like|(?:was|is|came in|turned up|shows up) (?:drunk|high|wasted) (?:on the job|at work|on shift|again))`;

/** Said of the colleague named just before: "Lady, thirty years and still can't …" */
const ABOUT_THEM = String.raw`(?:lady|mate|man|dude|buddy|girl|bro|sir|madam|woman|bloke|guy|chick|he|she|they|this one|that one|(?:half|most|all) of (?:them|'em)|the (?:lot|pair) of them|worst (?:doctor|nurse|surgeon|manager|consultant|registrar|reg|midwife|tech|boss|colleague))`;

/** Said in love, in play, of a film, or of what others feel. */
const NOT_MEANT =
  /(?<!\p{L})(?:love (?:you|them|him|her|my)|legends?|good at|(?:best|favou?rite) (?:bunch|team)|kidding|could ask for|(?:feels?|felt|feeling) like|imposter|impostor|movie|series|show|episode|tv|film|character|grey's|the pitt|scrubs (?:is|was)|novel|halloween|costume|april fools?|nickname|video game|taught me|playing|dressed|panto|kinder|kindness|myself|old joke|as a student|students? (?:feel|felt)|call(?:s|ed|ing)? (?:me|us|myself|himself|herself)|call(?:ed)? (?:a|my|the|another) \p{L}+ (?:a|an)|say that as a|stud(?:y|ies) show|being called)(?!\p{L})|❤|💕|😘/iu;

/** Somebody at work is spoken of at all. */
const COLLEAGUE = new RegExp(
  String.raw`(?<!\p{L})(?:${colleague}|${SHIFT}|whoever|dr|doctor|nurse|sister|prof|matron|quack|pt|ot|head of)(?!\p{L})|(?<!\p{L})(?:in|from|on) (?:reception|admin|estates|catering|facilities|security|theatres?|the desk|nights|days|pharmacy|radiology|imaging|the lab|lab|billing|hr|transport|triage)`,
  'iu',
);

const speaksOfColleague = remember(500, (text: string) => COLLEAGUE.test(text));

const running = (pattern: string) => new RegExp(String.raw`(?<!\p{L})${pattern}`, 'giu');
/** In any case, and with a name in the place of the colleague, where capitals tell. */
const aboutOne = (pattern: (one: string) => string): RegExp[] => [
  running(pattern(ONE)),
  new RegExp(String.raw`(?<!\p{L})${pattern(namedColleague)}`, 'gu'),
];

export default defineRule({
  id: 'conduct/colleague-disparage',
  title: 'Running down a colleague',
  severity: 'warn',
  reason: 'It can hurt a person who reads along, and patients lose trust in the team.',
  source: {
    label: 'GMC, Good medical practice 2024, working with colleagues',
    url: 'https://www.gmc-uk.org/professional-standards/professional-standards-for-doctors/good-medical-practice',
  },
  messages: { insult: '“{quote}” may hurt a colleague in front of everyone.' },
  flags: [
    '⟦Dr Patel is a fraud⟧ and everybody on the floor knows it',
    '⟦my charge nurse is a lazy⟧ cow who hides in the office',
    '⟦Our new resident is useless⟧ on nights',
    'shoutout to ⟦the moron in pharmacy⟧',
    '⟦that surgeon is a butcher⟧, would not let him cut my steak',
    '⟦Dr Lindqvist has no clue⟧ what he is doing',
    '⟦the dumbass CNA⟧ on nights dropped my tray again',
    '⟦Whoever trained this intern should be ashamed⟧',
    '⟦Surgeons at my hospital are arrogant pricks⟧, every last one',
    '⟦Doc Brannigan prescribes like he is throwing darts⟧',
    '⟦Gaz in Estates, bone idle⟧ since 2009',
  ],
  leaves: [
    'Dr Patel is a legend, forty years on the floor and still first in',
    'I am such an idiot, left my badge in the car again',
    'My husband is a lazy cow and I told him so',
    'Our new resident is crazy good at IVs, dangerous with a deck of cards',
    'Day shift is the best bunch of idiots I could ask for, love you all',
    'The worst manager I ever had taught me the most about being kind.',
    'Dr. Okafor is not a fraud, she only feels like one.',
    'The new ultrasound machine is useless in bright light',
    'The surgeon on that TV show is a clown and I love it',
    'Our surgeon is dangerous at karaoke, in her own words.',
    'Our registrar operates like she was born to it.',
    'Our porter says the lift is a liar and a thief',
  ],
  check: (annotation, profile) =>
    annotation.sentences.some(({ text }) => speaksOfColleague(text))
      ? runDown(annotation, profile)
      : [],
});

const runDown = anyOf(
  claim({
    cue: new RegExp(String.raw`(?<!\p{L})(?:${INSULT}|shame on|worst|as (?:dr|nurse|prof))`, 'iu'),
    patterns: [
      ...aboutOne(
        (one) =>
          String.raw`${one}(?!'s (?!an? |such |so |the (?:biggest|worst)|being ))${WORDS},? ?(?:is|are|was|were|'s|'re|r|be)${WORDS} ${INSULT}(?!\p{L})${AT_PLAY}`,
      ),
      running(
        String.raw`${INSULT} (?:of an? |in |from |on |called |as |than )(?:(?:our|the|my) )?(?:\p{L}+ )?${colleague}(?!\p{L})`,
      ),
      running(
        String.raw`(?:moron|idiot|bitch|cow|clown|dick|prick|asshole|twat|muppet|jerk|witch|creep)s? (?:in|from|on|at) (?:pharmacy|radiology|imaging|the lab|lab|billing|hr|theatres?|reception|admin|nights|days|transport|dietary|it|the front desk|scheduling|\d \p{L}+)(?!\p{L})`,
      ),
      running(String.raw`${OWN} (?:\p{L}+ ){0,2}${INSULT} (?:\p{L}+ )?${colleague}(?!\p{L})`),
      new RegExp(
        String.raw`(?<!\p{L})(?:dense|dumb|thick|lazy|useless|incompetent|stupid|slow|mean) as ${namedColleague}|(?<!\p{L})[Ss]hame on ${namedColleague}|(?<!\p{L})${namedColleague}[^.!?\n]{0,20},? you(?:'re| are) (?:an? |such an? )?(?:absolute )?${INSULT}|(?<!\p{L})[Tt]he worst ${colleague}(?: \p{L}+){0,5}, \p{Lu}\p{Ll}+(?: in \p{L}+)?`,
        'gu',
      ),
    ],
    unless: NOT_MEANT,
    even: ['negated', 'quoted'],
  }),
  claim({
    cue: new RegExp(
      `${insultIdiom}|still can't|(?:dumb|lazi|rud|wor|mean|slow|stupid|nasti)e?st |absolute|total|complete|pure|what an?|utter|proper`,
      'iu',
    ),
    patterns: [
      ...aboutOne((one) => String.raw`${one}[^.!?\n]{0,50}? ${insultIdiom}(?!\p{L})`),
      running(
        String.raw`(?<=^\s*)(?:matron|boss|management|sister|${colleague})[^.!?\n]{0,50}?[ ?.]+(?:pure )?${insultIdiom}(?!\p{L})`,
      ),
      running(
        String.raw`(?:dr|doctor|nurse|sister|matron)\.? \p{L}+\?? ?(?:absolute|total|complete|pure|what an?|utter|proper) (?:\p{L}+ )?${insultNoun}(?!\p{L})`,
      ),
      running(
        String.raw`(?:worked with|met|stuck with|paired with|got) the (?:dumbest|laziest|rudest|worst|meanest|slowest|stupidest|nastiest) ${colleague}`,
      ),
      running(
        String.raw`(?<=^\s*)${ABOUT_THEM}[^.!?\n]{0,50}? (?:${insultIdiom}|still can't \p{L}+(?: \p{L}+){0,2})(?!\p{L})`,
      ),
      new RegExp(
        String.raw`(?<!\p{L})(?:(?<!for )[Nn]ever letting|[Ww]ouldn't (?:let|trust)|[Dd]on't let|[Cc]an't stand|[Nn]obody (?:likes|trusts)) ${namedColleague}[^.!?\n]{0,30}`,
        'gu',
      ),
    ],
    unless: NOT_MEANT,
    even: ['negated', 'quoted'],
    confidence: 'low',
  }),
  claim({
    cue: /clue|idea|business|can't|cannot|couldn't|should|deserves|ought|needs|kill|drunk|high|wasted|brain|know|touch me|lazier|worse|lies to|smells|never does|care less|yell|scream|snap|swear|treat|manners|charm|personality|who let|quack|naming and shaming/i,
    patterns: [
      ...aboutOne((one) => String.raw`${one}${WORDS} ${UNABLE}`),
      running(
        String.raw`(?:who (?:let|hired|gave) th(?:is|at) (?:\p{L}+ )?${insultNoun}|th(?:at|is|ese|ose) (?:\p{L}+ )?(?:quack|hack|butcher|clown|moron|idiot|fool)s? (?:upstairs|downstairs|on call|in charge|down the hall|with the)|naming and shaming: \p{L}+(?: from \p{L}+)?)`,
      ),
      running(
        String.raw`whoever (?:\p{L}+ ){1,6}(?:should (?:be (?:ashamed|fired|shot|sacked)|lose)|needs to be fired|is (?:an? |such an? )?(?:\p{L}+ )?${insultNoun})`,
      ),
      running(
        String.raw`(?:rather (?:die|\p{L}+)(?: \p{L}+){0,3} than (?:let|have|see) |never (?:met|seen|worked with) a (?:lazier|dumber|worse|ruder|meaner) )(?:${ONE}|${colleague})`,
      ),
    ],
    unless: NOT_MEANT,
    even: ['negated', 'quoted'],
  }),
);
