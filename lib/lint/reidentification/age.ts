import { ages, decades, OVER_89, OVER_99, UNITED_STATES } from '../../lexicons/prevalence.ts';
import type { Fact } from './fact.ts';
import { NUMBER, readNumber } from './number.ts';
import { factOf, type Match, matchesOf, openRows } from './table.ts';

/** Share of people who are that many years old. */
export function shareOfAge(years: number): number {
  if (years > 99) return OVER_99;
  return (decades[Math.floor(years / 10)] ?? OVER_89) / 10;
}

const FIRST_NUMBER = new RegExp(`^${NUMBER}`, 'i');

/** Ages in years; each passage begins with the number. */
const EXACT: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\w$£€./-])${NUMBER}(?:[- ]?(?:years?|yrs?)[- ]?(?:old|young|of age)|[- ]?(?:y\/?o|y\.o\.?)(?![a-z]))`,
    'gi',
  ),
  /(?<![\w$£€./-])[1-9]\d? ?(?:[MF]|male|female)(?!\w)/g,
  new RegExp(
    String.raw`\b(?:aged?:?|turn(?:s|ed|ing)|(?:s?he|who)(?:'s| is| was)(?: only| just)?) (?<id>${NUMBER})(?=[.,;!?)](?!\d)|\s*$|\s*\n| (?:and|but|when|with|who|so|now|today|this|next|in|on|at|years old)\b)`,
    'gi',
  ),
  // `Farmer, 62, came in`, `Shearer, eighteen,`
  new RegExp(String.raw`(?<=\p{L}{3}), (?<id>${NUMBER})(?=, \p{Ll}|,? from\b)`, 'gu'),
  new RegExp(
    String.raw`\b(?:(?:boy|girl|man|woman|lad|lady) of|a?bout|around) (?<id>${NUMBER})(?=[,.]| (?:and|who|with|from)\b)`,
    'gi',
  ),
];

const TENS = 'teens twenties thirties forties fifties sixties seventies eighties nineties'.split(
  ' ',
);

/** `in her late thirties`, `late 40s`, `thirty-odd`. */
const BAND = new RegExp(
  String.raw`\b(?:in (?:his|her|their) (?:(?:early|mid|late)[- ])?|(?:early|mid|late)[- ])(?:[2-9]0'?s|${TENS.join('|')})\b|\b(?:[2-9]0|\w{3,5}ty)[- ](?:odd|something)\b`,
  'gi',
);
const MONTHS = /(?<![\w$£€./-])\w{1,6}[ -]?(?:month|week|day|hour)s?[- ]old\b/gi;

const findWords = openRows(ages);

/** Groups and things: `adults aged 40 to 60`, `50 and over`, `our 40-year-old hospital`; or the writer. */
const GROUP_AFTER =
  /^(?:\+|s\b| ?(?:and|or|&) (?:older|over|above|up|younger|under|beyond)|-\d| to \d| (?:hospital|building|house|car|machine|tradition|law)\b)/i;
const GROUP_BEFORE =
  /(?:\b(?:over|above|than|under|below|least|between|to|ages?|(?:adults|people) aged|\d and)|[≥>≤<~-]) ?$/i;
const WRITER_BEFORE =
  /\b(?:i'm|i am|i was|me at|as an?|i turn(?:ed)?) (?:only |just |now )?(?:an? )?$/i;

const isOnePerson = ({ before, after }: Match) =>
  !GROUP_AFTER.test(after) && !GROUP_BEFORE.test(before) && !WRITER_BEFORE.test(before);

/** As a row of a table would have it. */
const ofShare = (match: Match, text: string, share: number): Fact =>
  factOf('age', { ...match, text, figure: share * UNITED_STATES }, 'share');

function ofYears(match: Match): Fact[] {
  const years = readNumber(FIRST_NUMBER.exec(match.text)?.[0] ?? '');
  return years > 115 ? [] : [ofShare(match, String(years), shareOfAge(years))];
}

function ofBand(match: Match): Fact {
  const last = /[\w']+(?=(?:[- ](?:odd|something))?$)/.exec(match.text)?.[0] ?? '';
  const named = TENS.findIndex((tens) => tens.slice(0, 4) === last.toLowerCase().slice(0, 4)) + 1;
  const decade = named > 0 ? named : Number(last[0]);
  const isPart = /early|mid|late/i.test(match.text);
  return ofShare(match, match.text, (decades[decade] ?? OVER_89) / (isPart ? 3 : 1));
}

/** Ages and bands of age of one person, in any way of writing. Offsets are those of the sentence. */
export function findAgeFacts(text: string): Fact[] {
  const exact = EXACT.flatMap((pattern) => matchesOf(pattern, text).filter(isOnePerson));
  if (exact.length > 0) return exact.flatMap(ofYears);
  return [
    ...matchesOf(BAND, text).map(ofBand),
    ...matchesOf(MONTHS, text).map((match) => ofShare(match, match.text, shareOfAge(0))),
    ...findWords(text).map((match) => factOf('age', match, 'share')),
  ];
}
