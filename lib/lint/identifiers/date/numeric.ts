import type { Candidate, Form } from '../form.ts';
import {
  AT_TIME,
  END,
  evidenceOfDate,
  isBirth,
  SHORT_WEEKDAY,
  START,
  withoutDay,
} from './words.ts';

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
/** The first day of a range, without weekday and time. */
const dayIn = (id: string) => /\d+\/\d+/.exec(id)?.[0] ?? '';
const isFraction = (id: string) => NO_DAY.test(dayIn(id));
const SCORE =
  /\b(?:pain|score[ds]?|rated?|rating|strength|gcs|apgar|bp|ratio|reflexes|grade|murmur|va|vision|stage|version|v|ip|step|chapter|section|part|release|ndc|lot|build|page|pp?|week|day|score|mrs|asa|rass|power|only|about|roughly|nearly|over|take|took|give|gave|half)\b(?: (?:of|is|was))?[^\w]{0,3}$/i;

/** Words before a bare `6/14` that say it is a day. */
const DAY_CUE =
  /\b(?:on|since|admitted|admit(?:ted)? date|adm|dc'?d|discharged|d\/c|dob|birth(?:day|date)?|bday|born|by|until|til|till|dated?|surgery|sx|due|edd|lmp|doa|dos|seen|visit|died|passed|passing|appt|appointment|its|it's|today is|before|after|readmitted|transferred|coded|intubated|extubated|delivered|scheduled(?: for)?|moved to|bumped (?:to|from)|postponed (?:to|until)|from|through|thru|was)[:,]? (?:the )?$/i;

const YEAR_FIRST = String.raw`(?<![\d.:/-])(?:19|20)\d\d([-/.])[01]?\d\1[0-3]?\d`;
const TIME = String.raw`(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?`;

const NO_UNIT = String.raw`(?!°| ?(?:mg|tabs?|tablets?|cups?|of |hours?|days?|weeks?|nurses|patients|people|beds|stars|pain|strength|am|pm)|\s?(?:st|nd|rd|th)\b)`;
const SLASHED = String.raw`[0-3]?\d\/[0-3]?\d`;
const TO_SLASHED = String.raw`(?: ?(?:-|to|thru) ?${SLASHED})?`;

/** No fraction, score, ratio or count: `3/5`, `12/24 beds`. */
const isBareDay = ({ id, before, after }: Candidate) =>
  isCalendarDay(dayIn(id)) &&
  !isFraction(id) &&
  !/^(?:[0-5]\/5|\d\/10)$/.test(dayIn(id)) &&
  !SCORE.test(before) &&
  !/(?<![\w/])\d{1,2} $/.test(before) &&
  !/^ (?:of|or|on|room|staff|majority|in the|cases|were|are|tests?|children|women|men|had|have|units?|odds|split|ratio)\b/i.test(
    after,
  );

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
      String.raw`${START}${SLASHED}${TO_SLASHED}${END}${NO_UNIT}(?: ${SHORT_WEEKDAY}(?!\w))?${AT_TIME}`,
      'gi',
    ),
    accept: (candidate) =>
      isCalendarDay(dayIn(candidate.id)) &&
      !SCORE.test(candidate.before) &&
      DAY_CUE.test(candidate.before) &&
      (isBirth(candidate) || !isFraction(candidate.id)),
    evidence: evidenceOfDate,
  },
  {
    label: 'bare date',
    needs: /\d\/\d/,
    pattern: new RegExp(
      String.raw`${START}(?:(?:${SHORT_WEEKDAY}|yesterday|today|tomorrow),? |\d{1,2}:?\d\d(?: ?[ap]m)? on )?${SLASHED}${TO_SLASHED}${END}${NO_UNIT}(?: ${SHORT_WEEKDAY}(?!\w))?${AT_TIME}`,
      'gi',
    ),
    accept: isBareDay,
    evidence: 'shaped',
  },
  {
    label: 'month',
    needs: /\d\/(?:19|20)\d\d/,
    pattern: new RegExp(
      String.raw`(?<![\w$£€#/.,-])(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d(?![\w%/-])`,
      'g',
    ),
    evidence: evidenceOfDate,
    replacement: ({ id }) => id.slice(-4),
  },
  {
    // `dated 08-14`, `born 29.9`
    label: 'date',
    needs: /dated|born|birth|dob|bday/i,
    pattern:
      /\b(?:(?:dated|dob|d\.o\.b\.?|bday|birth(?:day|date))(?::| is| was)? ?|born (?:on )?)(?<id>[0-3]?\d[-.][0-3]?\d)(?![\w%]|[-/.]\d| ?(?:kg|kilos?|lbs?|pounds|g|weeks?|months?|years?|cm))/gi,
    accept: ({ id }) => isCalendarDay(id),
    evidence: evidenceOfDate,
  },
];
