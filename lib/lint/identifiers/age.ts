import { type Candidate, detector, type Form } from './form.ts';

const NUMBER = String.raw`(?:9\d|1[01]\d|12[0-5])`;
const ONES = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const WORDS = String.raw`(?:ninety(?:[- ]${ONES})?|(?:a|one) ?hundred(?:(?: and|-and)?[- ]${ONES})?|hundred(?:[- ]and[- ]${ONES})?)`;
const YEARS = String.raw`(?:[- ]?(?:years?|yrs?)[- ](?:old|young|of age)\b|[- ]?year[- ]?old\b|[- ]?(?:ans|anos|años|anni|jahre(?: alt)?|jaar)\b|[- ]?y[/.]?o\.?(?![a-z])|[- ]?yrs?\b(?! (?:of|ago|since|later|experience|in)))`;

/** `90 and over`, `over 90`: guidance, not one person. */
const GROUP_AFTER =
  /^(?:\+|s\b|,? ?(?:and|or|&) ?(?:older|over|above|up|beyond|younger|under)|-(?:1\d\d|9\d))/i;
const GROUP_BEFORE =
  /(?:\b(?:over|above|than|under|below|least|age[sd]? (?:\d{1,3} ?(?:-|to)|between \d{1,3} and)|between|to|from)|[≥>≤<~-]) ?$/i;

/** Old things: `our 100-year-old hospital`, `the clinic turned 97`. */
const THING_AFTER =
  /^\s?(?:-?\s?(?:hospital|building|company|tradition|house|home|church|school|organi[sz]ation|institution|tree|recipe|clinic|wing|record|study|drug|photo|bottle|law|bridge|history|legacy|anniversary|piano|vaccine|technique|textbook|chapel|firm|charity|foundation))\b/i;
const THING_BEFORE =
  /\b(?:hospital|clinic|unit|ward|building|nhs|company|foundation|college|school|association|society|union|programme?|charity|church|we|it|wing) (?:has |have |is |are |just |recently |officially |now ){0,2}turn\w{0,3} $/i;

const isOnePerson = ({ before, after }: Candidate) =>
  !GROUP_AFTER.test(after) && !GROUP_BEFORE.test(before) && !THING_AFTER.test(after);

/** A name or a word for somebody, right before an age that stands by itself. */
const SOMEBODY =
  '(?:man|woman|lady|ladies|gent|gentleman|widow|widower|patient|pt|resident|lad|lass|wife|husband|mother|father|grandmother|grandfather|veteran|vet|granny|farmer|nun|priest|legend|bride|groom|queen|elder)';

/** Vital signs and results, of which `is 94` says no years. */
const NO_PERSON =
  /\b(?:temp\w{0,7}|sats?|spo2?|pulse|rate|pressure|systolic|diastolic|map|glucose|sugars?|lactate|score|total|average|count|level|heart|weight|height|dose|census|number|room|bed|unit|ward|pages?|wait|line|price|cost|gcs|platelets|creat\w{0,6}|result|hb|hgb|sodium|ldh?|limit|max|min|high|low) (?:is|was|are|were|of|at|hit|hits|reach\w{0,2}|=) $/i;
const NAME_IS =
  /(?:^|[^\p{L}])(?!(?:It|This|That|There|What|Here|Today|Which|One)\b)\p{Lu}\p{Ll}{1,20}(?:(?:'s)? (?:is |was )(?:now |just |only |still |nearly |almost )?|'s )$/u;

/** `out 104 candles` but not `out 104`; `hit 102`, but not `temp hit 102`. */
const isReached = ({ id, before }: Candidate) =>
  !NO_PERSON.test(before) &&
  (/candles$/i.test(id) || !/\b(?:out|with|all) $/i.test(before)) &&
  (!/\b(?:hits?|reach\w{0,2}) $/i.test(before) || NAME_REACHED.test(before));
const NAME_REACHED =
  /(?:\p{Lu}\p{Ll}{1,20}|\b(?:she|he|who|granny|gran|nan|mum|mom|dad)) (?:just |finally |has |only )?(?:hits?|reach\w{0,2}) $/u;

const STARTS = /^[^\p{L}\d]{0,4}$|[.!?:;,] $/u;

/** The name of somebody, or a word for them, before a number in commas or brackets. */
const isBesideName = ({ before }: Candidate) =>
  /(?:\p{Lu}[\p{L}'.-]{1,24}|\b(?:patient|pt|lady|gentleman|man|woman|granny|gran|grandma|grandpa|nan|mum|mom|dad|vet|veteran|code|male|female|resident|aunty?|uncle))(?:, | \(| - |: )$/u.test(
    before,
  ) &&
  !/\b(?:Room|Rm|Bed|Ward|Unit|Page|Page|Chapter|Route|Highway|Hwy|Ext|Apt|Suite|Temp|Sats?|Spo2|Pulse|Hr|BP|HR|RR|Score|Total|GCS|MAP|Level|Figure|Table|Section|Article|Psalm|Day|Week)\b[^\p{L}]{0,3}$/u.test(
    before,
  );

/** `97F` may be a temperature. */
const HEAT_BEFORE =
  /(?:\b(?:temp(?:erature)?s?|fevers?|febrile|tmax|spik\w{1,4}|degrees?|heat|weather|outside|oven|burning|high of|low of)\b[^.!?]{0,24}|[.\d])$/i;
const HEAT_AFTER = /^ ?(?:outside|in the (?:shade|sun)|heat|fever|oral|temp|and (?:humid|sunny))/i;

const isTemperature = ({ id, before, after }: Candidate) =>
  /\dF$/i.test(id) && (HEAT_BEFORE.test(before) || HEAT_AFTER.test(after));

const MEASURE = String.raw`[\d:/%°]|[.,]\d| ?(?:percent|%|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|beds?|patients?|people|times|mg|ml|mcg|kg|lbs?|pounds|degrees?|bpm|mmhg|systolic|over|on|ra\b|sat|and (?:over|older|above)|or (?:over|older|above)|years (?:of|ago|in|since)|miles?|km|feet|dollars|calls?|shifts?|staff|nurses|st\b|nd\b|rd\b|th\b)`;

const AGE_WORD = /\b(?:turn\w{0,3}|aged|age:?|aet\.?|age of) $/i;
const PERSON_IS =
  /(?:\b(?:she|he|who|patient|pt|mom|mum|dad|grandma|grandpa|granny|nana|mother|father|lady|gentleman|man|woman|resident) (?:is|was|will be) (?:\w{3,7} )?|\b(?:she|he)'(?:s|ll be) (?:\w{3,7} )?)$/i;

/** Whether `is 93`, `turned 101`, `at 96` speaks of a person's years. */
function isAge(candidate: Candidate): boolean {
  const { before, after } = candidate;
  if (!isOnePerson(candidate)) return false;
  if (AGE_WORD.test(before)) return !THING_BEFORE.test(before);
  const isAtAge = /\bat $/i.test(before) && /^,? (?:she|he|years|and still|still)\b/i.test(after);
  if (NO_PERSON.test(before)) return false;
  return isAtAge || PERSON_IS.test(before) || NAME_IS.test(before);
}

const PREDICATE =
  /\b(?:is|was|she's|he's|i'm|they're|are|were|be|being|at|turn(?:s|ed|ing)?|aged?|age of|just|now|still|almost|nearly):?\s*$/i;
const NINETIES = /^\D*(?:9\d|ninety)/i;

/** `very elderly` before a noun, `in her nineties` after a verb. */
function inWords({ id, before }: Candidate): string {
  if (!PREDICATE.test(before)) return 'very elderly';
  if (!NINETIES.test(id)) return 'over ninety';
  if (/\b(?:she|her)\b/i.test(before)) return 'in her nineties';
  return /\b(?:he|his)\b/i.test(before) ? 'in his nineties' : 'in their nineties';
}

const forms: readonly Form[] = [
  {
    label: 'age over 89',
    pattern: new RegExp(String.raw`(?<![\w.$£€/-])(?:${NUMBER}|${WORDS})${YEARS}`, 'gi'),
    accept: isOnePerson,
    evidence: 'shaped',
  },
  {
    label: 'age over 89',
    pattern: new RegExp(
      String.raw`(?<![\w.$£€/-])${NUMBER}(?:\/?[MF]| ?(?:male|female))(?!\w)`,
      'gi',
    ),
    accept: (candidate) => isOnePerson(candidate) && !isTemperature(candidate),
    evidence: 'shaped',
  },
  {
    label: 'age over 89',
    pattern: new RegExp(
      String.raw`\b(?:turn(?:s|ed|ing)?|age of|(?:(?<=\p{Lu}\p{Ll}{1,20}'s)|is|was|will be|she's|he's|she'll be|he'll be)(?: now| only| just| still| almost| nearly)?|at) (?<id>${NUMBER}|${WORDS})(?!\w)(?!${MEASURE})`,
      'giu',
    ),
    accept: isAge,
    evidence: 'shaped',
  },
  {
    label: 'age over 89',
    pattern: new RegExp(
      String.raw`\b(?:${NUMBER}(?:st|nd|rd|th)|hundredth|ninetieth) b(?:irth|-?)day\b`,
      'gi',
    ),
    accept: ({ before }) =>
      !/\b(?:hospital|hospital's|clinic|clinic's|nhs|unit|our|its) $/i.test(before),
    evidence: 'shaped',
    replacement: 'birthday',
  },
  {
    // `aged 104`
    label: 'age over 89',
    needs: /\baged?\b|aet/i,
    pattern: new RegExp(
      String.raw`\b(?:aged?:?|aet\.?) (?:${NUMBER}|${WORDS})(?!\w)(?!${MEASURE})`,
      'gi',
    ),
    accept: isOnePerson,
    evidence: 'shaped',
  },
  {
    // `a lady of 97`, `hit 102`, `blew out 104 candles`
    label: 'age over 89',
    pattern: new RegExp(
      String.raw`\b(?:${SOMEBODY} of|hits?|reach(?:ed|es)?|made it to|lived to(?: be)?|(?:left us|leaves us|passed(?: away)?|died|round|people|dancing|walking) at|out|with|all|celebrat\w{1,3}) (?<id>(?:${NUMBER}|${WORDS})(?: candles)?)(?!\w)(?!${MEASURE})`,
      'gi',
    ),
    accept: (candidate) => isOnePerson(candidate) && isReached(candidate),
    evidence: 'shaped',
  },
  {
    // `Tomasz Wrona, 98, walked`, `Harold (93)`
    label: 'bare age',
    pattern: new RegExp(
      String.raw`(?<![\w.$£€/-])(?:${NUMBER}|${WORDS})(?=$|\)|[,;!]|\.(?!\d)| (?:today|tomorrow|and (?:\p{Ll}{2}|a\b)|who|in (?:today|with)|now|next|na\b|went|walked|from|fell|came))(?!, ?\d)`,
      'giu',
    ),
    accept: (candidate) => isOnePerson(candidate) && isBesideName(candidate),
    evidence: 'shaped',
  },
  {
    // `101 today`, `Ninety-four and still`
    label: 'bare age',
    pattern: new RegExp(
      String.raw`(?<![\w.$£€/-])(?:${NUMBER}(?: candles)?|${WORDS})(?=,? (?:today|tomorrow|going on|na\b|and (?:still|never|sharp|asked|a\b|he|she|dancing)|but|years)|, [\p{Ll}D]| candles)`,
      'giu',
    ),
    accept: (candidate) => isOnePerson(candidate) && STARTS.test(candidate.before),
    evidence: 'shaped',
  },
  {
    // `her 91st is next month`
    label: 'age over 89',
    pattern: new RegExp(
      String.raw`(?<=\b(?:her|his|happy) )${NUMBER}(?:st|nd|rd|th)(?=$|[.,!]| to\b| (?:is|was|next|this|last|tomorrow|today|party|on|in)\b)`,
      'gi',
    ),
    evidence: 'shaped',
    replacement: 'birthday',
  },
  {
    label: 'age over 89',
    pattern: /\b(?:super-?)?centenarian\b/gi,
    evidence: 'shaped',
    replacement: 'very elderly person',
  },
];

/** Ages over 89: 45 CFR 164.514(b)(2)(i)(C). */
export const findAges = detector({
  kind: 'age',
  needs: /9\d|1[0-2]\d|ninet|hundred|centenarian/i,
  replacement: 'very elderly',
  forms: forms.map((form) => ({ replacement: inWords, ...form })),
});
