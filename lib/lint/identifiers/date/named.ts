import type { Candidate, Form } from '../form.ts';
import {
  ANY_MONTH,
  DAY,
  END,
  evidenceOfDate,
  MONTH,
  ORDINAL_WORD,
  START,
  withoutDay,
} from './words.ts';

const YEAR = String.raw`(?:(?:,? ?|,? of |-|\/)(?:(?:19|20)\d\d)|,? ?'\d\d)`;
const RANGE = String.raw`(?: ?(?:-|to|through|and|&) ?${DAY})?`;

/** `mar 10 mg`, `may 2 hours`: the word is no month. */
const NO_UNIT = String.raw`(?! ?(?:mg|mcg|ml|units?|%|kg|g|hrs?|hours?|mins?|minutes?|x|times|am|pm|of us|patients|people|percent|beds?|days|weeks)\b)`;

const BEFORE_VERB =
  /\b(?:we|you|i|they|he|she|it|this|that|who|which|patients?|staff|and|or|what|there|nurses?|people|pt) $/i;
const BEFORE_DATE = /\b(?:on|since|until|by|born|dob|from) $/i;

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
      String.raw`${START}${MONTH}[ -]?(?:the )?(?:${DAY}|${ORDINAL_WORD})\b${RANGE}(?:${YEAR}\b)?${END}${NO_UNIT}`,
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
      String.raw`${START}(?:the )?(?:${DAY}${RANGE}|${ORDINAL_WORD})[ -]?(?:of )?${MONTH}(?:${YEAR}\b)?${END}`,
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
      String.raw`${START}${MONTH}(?:,? | of |-)(?:(?:19|20)\d\d|'\d\d)${END}`,
      'gi',
    ),
    evidence: evidenceOfDate,
    replacement: ({ id }) => /(?:19|20)\d\d/.exec(id)?.[0] ?? 'that year',
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
