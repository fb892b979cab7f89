import type { Form } from '../form.ts';
import { END, evidenceOfDate, isBirth, START, withoutDay } from './words.ts';

const isDay = (text: string) => Number(text) >= 1 && Number(text) <= 31;
const isMonth = (text: string) => Number(text) >= 1 && Number(text) <= 12;

/** Day and month in either order, or year first. */
function isCalendarDay(id: string): boolean {
  const [first = '', second = '', third = ''] = id.split(/\D+/).filter(Boolean);
  if (first.length === 4) return isMonth(second) && isDay(third);
  return (isMonth(first) && isDay(second)) || (isDay(first) && isMonth(second));
}

/** `24/7`, `9/11`, fractions, muscle strength and scores out of ten are no days. */
const NO_DAY = /^(?:24\/7|9[/-]11|1\/[2-9]|[23]\/[34]|[1-9]\/10|[45]\/5|10\/10|12\/12|50\/50)$/;
const SCORE =
  /\b(?:pain|score[ds]?|rated?|rating|strength|gcs|apgar|bp|ratio|reflexes|grade|murmur|va|vision|stage|version|v|ip|step|chapter|section|part|release|ndc|lot|build)\b(?: (?:of|is|was))?[^\w]{0,3}$/i;

/** Words before a bare `6/14` that say it is a day. */
const DAY_CUE =
  /\b(?:on|since|admitted|admit(?:ted)? date|adm|dc'?d|discharged|d\/c|dob|birth(?:day|date)?|bday|born|by|until|til|till|dated?|surgery|sx|due|edd|lmp|doa|dos|seen|visit|died|passed|passing|appt|appointment|its|it's|today is|before|after|readmitted|transferred|coded|intubated|extubated|delivered|scheduled(?: for)?|moved to|bumped (?:to|from)|postponed (?:to|until)|from|through|thru|was)[:,]? (?:the )?$/i;

const YEAR_FIRST = String.raw`(?<![\d.:/-])(?:19|20)\d\d([-/.])[01]?\d\1[0-3]?\d`;
const TIME = String.raw`(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?`;

/** Dates in digits: `2024-03-05`, `4/17/1948`, `17.4.48`, and `6/14` behind a cue. */
export const numericDates: readonly Form[] = [
  {
    label: 'date',
    pattern: new RegExp(String.raw`${YEAR_FIRST}${TIME}(?![\d/-]|\.\d)`, 'gi'),
    accept: ({ id }) => isCalendarDay(id.slice(0, 10)),
    evidence: evidenceOfDate,
    replacement: withoutDay,
  },
  {
    label: 'date',
    pattern: new RegExp(
      String.raw`(?<![\w$£€]|\d[.:,/-])[0-3]?\d([-/.])[0-3]?\d\1'?(?:(?:18|19|20)\d\d|\d\d)(?![\w%]|[-/]\d|\.\d)`,
      'gi',
    ),
    accept: ({ id, before }) => isCalendarDay(id) && !SCORE.test(before),
    evidence: evidenceOfDate,
    replacement: withoutDay,
  },
  {
    label: 'date',
    pattern: new RegExp(
      String.raw`${START}[0-3]?\d\/[0-3]?\d${END}(?!°| ?(?:mg|tabs?|tablets?|cups?|of |hours?|days?|weeks?|nurses|patients|people|beds|stars|pain|strength|am|pm))`,
      'gi',
    ),
    accept: (candidate) =>
      isCalendarDay(candidate.id) &&
      !SCORE.test(candidate.before) &&
      DAY_CUE.test(candidate.before) &&
      (isBirth(candidate) || !NO_DAY.test(candidate.id)),
    evidence: evidenceOfDate,
  },
];
