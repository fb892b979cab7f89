import { digitsOf, passesLuhn, passesNhi, passesNhs } from './check-digits.ts';
import {
  afterCue,
  type Candidate,
  codeOf,
  detector,
  type Form,
  NUMBER_END,
  NUMBER_REMOVED,
  NUMBER_START,
} from './form.ts';

const NUMBER_SIGN = String.raw`(?: ?(?:id|no|num|number|nr|#))`;

/** Words that mean a record number by themselves. */
const RECORD =
  String.raw`mrns?|m\.r\.n|mr ?#|med(?:ical)?\.? ?rec(?:ord)?s?|medrec|health record|emr|ehr|epic|cerner|meditech|empi|eid|pas ?#|urn|uhid|` +
  String.raw`(?:patient|pt|hospital|hosp|unit|record|ur|ip|op|ipd|opd|clinic|chart|file|folder|case ?note|mrd|ccc|reg|client|art|episode|cr)\.?${NUMBER_SIGN}|patient identifier`;

/** Words that mean one only before a longer number. */
const CHART =
  'chart|charts|records?|pt|patient|hospital|epic chart|ur|mr|mrd|folder|hosp|hn|ip|opd|ccc|file|dossier|expediente|expte|legajo';

const CUE_ANYWHERE = String.raw`\b(?:mrn|medical record|med rec)\b`;

const enough = codeOf(4, 4);
const plenty = codeOf(6, 5);

const nhsCue = /\b(?:nhs|chi|h&c|health and care)\b/i;

/** Community Health Index: the first six digits are the date of birth. */
function looksLikeChi(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

const records: readonly Form[] = [
  { label: 'record number', pattern: afterCue(RECORD), accept: enough, evidence: 'certain' },
  { label: 'record number', pattern: afterCue(CHART), accept: plenty, evidence: 'certain' },
  {
    // `MRN for the lady in bed 4 is 00482913`
    label: 'record number',
    pattern: new RegExp(
      String.raw`${CUE_ANYWHERE}(?:(?!\b(?:call|phone|cell|text|ring|fax|dob|ssn)\b)(?:[^.!?\n\d]|\b\d{1,2}\b)){0,60}?(?<![\w.,/-])#?(?<id>\d{6,10})${NUMBER_END}`,
      'gi',
    ),
    evidence: 'certain',
  },
  {
    // `7734219 is her MRN`, `00482913 (MRN)`
    label: 'record number',
    pattern: new RegExp(
      String.raw`${NUMBER_START}#?[a-z]{0,4}-?\d[\d-]{4,11}(?=[ (=:]{1,3}(?:(?:is|was|her|his|the|their|pt|patient)(?:'s)? ){0,3}(?:mrn|medical record|med rec|chart (?:no|number)|hospital (?:no|number))\b)`,
      'gi',
    ),
    evidence: 'certain',
  },
  {
    label: 'record number',
    pattern: /(?<![\w&/#])#\d{6,9}(?![\w-])/g,
    evidence: ({ before, after }) => (/\bmrn\b/i.test(before + after) ? 'certain' : 'shaped'),
  },
];

const unitedKingdom: readonly Form[] = [
  {
    label: 'NHS number',
    pattern: afterCue(
      String.raw`nhs(?: ?(?:no|num|number|#))?|chi(?: ?(?:no|number|#))?|h&c number`,
      String.raw`\d{3}[- ]?\d{3}[- ]?(?:\d{4}|\d ?[x*•]{2,3})(?![\w%*]|[-./]\d)`,
    ),
    evidence: 'certain',
  },
  {
    label: 'NHS number',
    pattern: new RegExp(String.raw`${NUMBER_START}\d{3}([- ])\d{3}\1\d{4}${NUMBER_END}`, 'g'),
    accept: ({ id }) => passesNhs(digitsOf(id)),
    evidence: ({ before, after }) => (nhsCue.test(before + after) ? 'certain' : 'shaped'),
  },
  {
    label: 'CHI number',
    pattern: new RegExp(String.raw`${NUMBER_START}\d{6}[ -]?\d{4}${NUMBER_END}`, 'g'),
    accept: ({ id }) => looksLikeChi(id) && passesNhs(digitsOf(id)),
    evidence: ({ before, after }) => (nhsCue.test(before + after) ? 'certain' : 'shaped'),
  },
];

const isAustralian = ({ id }: Candidate) => passesLuhn(digitsOf(id));

const elsewhere: readonly Form[] = [
  {
    label: 'health identifier',
    pattern: new RegExp(String.raw`${NUMBER_START}8003 ?6\d{3} ?\d{4} ?\d{4}${NUMBER_END}`, 'g'),
    accept: isAustralian,
    evidence: 'certain',
  },
  {
    label: 'health identifier',
    pattern: afterCue(
      String.raw`ihi|individual health(?:care)? identifier`,
      String.raw`\d{4,18}(?: \d{4}){0,3}${NUMBER_END}`,
    ),
    accept: codeOf(10, 10),
    evidence: 'certain',
  },
  {
    label: 'NHI number',
    pattern: afterCue('nhi', String.raw`[a-hj-np-z]{3} ?\d{2}(?:\d{2}|[a-hj-np-z]{2})(?!\w)`),
    evidence: 'certain',
  },
  {
    label: 'NHI number',
    pattern: new RegExp(
      String.raw`${NUMBER_START}[A-HJ-NP-Z]{3}\d{2}(?:\d{2}|[A-HJ-NP-Z]{2})(?![\w-])`,
      'g',
    ),
    accept: ({ id }) => passesNhi(id),
    evidence: 'shaped',
  },
];

/** Medical record numbers and national patient numbers: 45 CFR 164.514(b)(2)(i)(H). */
export const findRecords = detector({
  kind: 'record',
  needs: /\d{2}/,
  replacement: NUMBER_REMOVED,
  forms: [...records, ...unitedKingdom, ...elsewhere],
});
