import type { Candidate, Form } from '../form.ts';
import {
  ANY_MONTH,
  AT_TIME,
  DAY,
  END,
  evidenceOfDate,
  FOREIGN_MONTH,
  MONTH,
  ORDINAL_WORD,
  SHORT_WEEKDAY,
  START,
  withoutDay,
} from './words.ts';

const YEAR = String.raw`(?:(?:,? ?|,? of |-|\/)(?:(?:19|20)\d\d)|,? ?'\d\d|-\d\d(?!\d))`;
/** `Thursday 18 April`, `yesterday, 4 April`, `3.10 am on 7 August`. */
const LEAD = String.raw`(?:(?:${SHORT_WEEKDAY}|yesterday|today|tomorrow)\.?,? |\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?,? (?:on )?)?`;
const RANGE = String.raw`(?: ?(?:-|to|through|and|&) ?${DAY})?`;

/** `mar 10 mg`, `may 2 hours`: the word is no month. */
const NO_UNIT = String.raw`(?! ?(?:mg|mcg|ml|units?|%|kg|g|hrs?|hours?|mins?|minutes?|x|times|am|pm|of us|patients|people|percent|beds?|days|weeks)\b)`;

const BEFORE_VERB =
  /\b(?:we|you|i|they|he|she|it|this|that|who|which|patients?|staff|and|or|what|there|nurses?|people|pt) $/i;
const BEFORE_DATE = /\b(?:on|since|until|by|born|dob|from) $/i;

const FOREIGN_DATE = new RegExp(String.raw`\d[.erº]{0,2} (?:de )?${FOREIGN_MONTH}`, 'i');

/** `may` in lower case is a verb more often than a month. */
function isMonthName({ id, before }: Candidate): boolean {
  if (!id.includes('may') || BEFORE_DATE.test(before)) return true;
  const looksLikeDate = /\d{4}|'\d\d|(?:st|nd|rd|th)\b|\bof\b/.test(id);
  return looksLikeDate || (id.startsWith('may') && !BEFORE_VERB.test(before));
}

/** Dates with the name of a month: `March 5th 2024`, `5th of March`, `Mar 5`, `March 2021`, `in March`. */
export const namedDates: readonly Form[] = [
  {
    label: 'date',
    needs: ANY_MONTH,
    pattern: new RegExp(
      String.raw`${START}${LEAD}${MONTH}[ -]?(?:the )?(?:${DAY}|${ORDINAL_WORD})\b${RANGE}(?:${YEAR}\b)?${END}${NO_UNIT}${AT_TIME}`,
      'gi',
    ),
    accept: isMonthName,
    evidence: evidenceOfDate,
    replacement: withoutDay,
  },
  {
    label: 'date',
    needs: ANY_MONTH,
    pattern: new RegExp(
      String.raw`${START}${LEAD}(?:the )?(?:${DAY}${RANGE}|${ORDINAL_WORD})[ -]?(?:of )?${MONTH}(?:${YEAR}\b)?${END}${AT_TIME}`,
      'gi',
    ),
    accept: (candidate) =>
      isMonthName(candidate) && !/^(?:second|third|first) (?:march|may)$/i.test(candidate.id),
    evidence: evidenceOfDate,
    replacement: withoutDay,
  },
  {
    label: 'month',
    needs: ANY_MONTH,
    pattern: new RegExp(
      String.raw`(?:${START}|(?<=\b(?:mid|early|late)-))(?:(?:mid|early|late)[ -])?${MONTH}(?:,? | of |-)(?:(?:19|20)\d\d|'\d\d)${END}`,
      'gi',
    ),
    evidence: evidenceOfDate,
    replacement: ({ id }) => /(?:19|20)\d\d/.exec(id)?.[0] ?? 'that year',
  },
  {
    // `22 de agosto`, `le 3 mars 2024`, `14. Juli`
    label: 'date',
    needs: FOREIGN_DATE,
    pattern: new RegExp(
      String.raw`${START}(?:${DAY}|1er|1º)\.? (?:de )?${FOREIGN_MONTH}(?![\p{L}\d])(?: (?:de )?(?:19|20)\d\d(?!\d))?`,
      'giu',
    ),
    evidence: evidenceOfDate,
    replacement: withoutDay,
  },
  {
    label: 'month',
    needs: ANY_MONTH,
    pattern: new RegExp(
      String.raw`\b(?:in|since|last|this past|early|late|mid|until|during|back in|end of|beginning of)[ -](?!may\b)(?<id>${MONTH})(?![\w-]|'s| (?:madness|awareness))`,
      'gi',
    ),
    accept: ({ id }) => !/^mar\.?$/i.test(id),
    evidence: 'shaped',
    replacement: 'recent months',
  },
];
