import type { Candidate, Form } from '../form.ts';
import {
  ANY_WEEKDAY,
  AT_TIME,
  END,
  evidenceOfDate,
  ORDINAL,
  ORDINAL_WORD,
  SHORT_WEEKDAY,
  WEEKDAY,
} from './words.ts';

const TIME_OF_DAY = '(?:morning|afternoon|arvo|evening|night)';

/** `the 3rd`, not `the 3rd floor`: only the end of a phrase may follow. */
const PHRASE_ENDS = String.raw`(?=\s*(?:[^\w\s'/-]|$|\b(?:of|and|at|for|with|because|but|so|when|after|before|she|he|they|her|his|we|i|to|in|is|was|by|then|due|w|post|following|as|while|who|where)\b))`;

/** A day without any word before it: only where the phrase ends, so that `Sunday roast` and `the 4th floor` stay. */
const BARE_ENDS = String.raw`(?=\s*(?:[^\w\s'-]|$|-(?!\w)|\b(?:and|at|for|with|because|but|so|when|after|before|around|just|she|he|they|her|his|we|i|to|in|is|was|by|then|due|w|following|as|while|who|again|instead|pls|please|if|went|of us)\b))`;
const BARE_ORDINAL = '(?:(?:[12]\\d|30|[4-9])th|[23]1st|22nd|23rd)';

const EVERY_WEEK = /\b(?:happy|a|every|each|most|typical|one|any|good|your) $/i;

/** What happens to a patient right before a weekday without `on`. */
const CARE_VERB =
  'passed(?: away)?|died|admitted|discharged|coded|came in|seen|born|delivered|transferred|intubated|extubated|operated|surgery|home|went';

function timeOfDay({ id }: Candidate): string {
  return `a recent ${/morning|afternoon|evening|night/i.exec(id)?.[0].toLowerCase() ?? 'day'}`;
}

/** Weekdays and days of the month: `Tuesday the 18th`, `on the 3rd`, `last Tuesday`, `on Friday night`. */
export const weekdays: readonly Form[] = [
  {
    label: 'date',
    pattern: new RegExp(
      String.raw`\b${SHORT_WEEKDAY}\.?,? (?:the )?(?:${ORDINAL}|${ORDINAL_WORD}|\d{1,2}\/\d{1,2})\b${END}`,
      'gi',
    ),
    evidence: evidenceOfDate,
  },
  {
    label: 'date',
    pattern: new RegExp(
      String.raw`\b(?:on|since|until|till|by|from|to|for|dated) (?<id>the ${ORDINAL})${PHRASE_ENDS}`,
      'gi',
    ),
    evidence: evidenceOfDate,
  },
  {
    label: 'weekday',
    needs: ANY_WEEKDAY,
    pattern: new RegExp(
      String.raw`\b(?:last|this past|this|past|next) ${SHORT_WEEKDAY}(?:'s)?(?: ${TIME_OF_DAY})?(?![\w'-])`,
      'gi',
    ),
    evidence: 'shaped',
    replacement: ({ id }) => (/^next/i.test(id) ? 'soon' : 'recently'),
  },
  {
    label: 'weekday',
    needs: ANY_WEEKDAY,
    pattern: new RegExp(
      String.raw`\b(?:on|since|until|till|meet|by|from|${CARE_VERB}) (?<id>${WEEKDAY}(?: ${TIME_OF_DAY})?${AT_TIME})(?![\w'-])`,
      'gi',
    ),
    evidence: 'shaped',
    replacement: timeOfDay,
  },
  {
    label: 'weekday',
    needs: ANY_WEEKDAY,
    pattern: new RegExp(String.raw`(?<![\w#])${WEEKDAY} ${TIME_OF_DAY}(?![\w'-])`, 'gi'),
    accept: ({ before }) => !EVERY_WEEK.test(before),
    evidence: 'shaped',
    replacement: timeOfDay,
  },
  {
    label: 'bare weekday',
    needs: ANY_WEEKDAY,
    pattern: new RegExp(
      String.raw`(?<![\w#@'/]|-)(?:${WEEKDAY}(?:'s(?= \p{L})|${AT_TIME}${BARE_ENDS})|(?:tues|weds?|thurs?)\b\.?${BARE_ENDS})`,
      'giu',
    ),
    accept: ({ before, id }) => !EVERY_WEEK.test(before) && !/^(?:wed|thu)$/.test(id),
    evidence: 'shaped',
  },
  {
    // `Tues/Fri`, `m/w/f`
    label: 'bare weekday',
    needs: /[a-z]\/[a-z]|mwf/i,
    pattern: new RegExp(
      String.raw`(?<![\w/])(?:${SHORT_WEEKDAY}(?:\/${SHORT_WEEKDAY}){1,3}|m\/w\/f|t\/th\/s(?:at)?|mwf)(?![\w/])`,
      'gi',
    ),
    evidence: 'shaped',
    replacement: 'some days',
  },
  {
    label: 'bare day',
    needs: /\bthe \d/i,
    pattern: new RegExp(String.raw`\bthe ${BARE_ORDINAL}${BARE_ENDS}`, 'gi'),
    evidence: 'shaped',
  },
];
