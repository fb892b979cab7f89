import {
  digitsOf,
  passesBritishColumbia,
  passesLuhn,
  passesMedicareAustralia,
} from './check-digits.ts';
import {
  afterCue,
  codeOf,
  detector,
  type Form,
  NUMBER_END,
  NUMBER_REMOVED,
  NUMBER_START,
} from './form.ts';

const SIGN = String.raw`(?:[ -]?(?:id|no|num|number|nr|#|card))`;

/** Payers and schemes: what stands behind them is somebody's number even without `no.`. */
const SCHEME =
  'medicaid|medicare|medi-?cal|mbi|hicn|hbn|hpbn|tricare|bcbs|blue cross|aetna|cigna|anthem|humana|kaiser|united ?health ?care|uhc|ambetter|molina|bupa|vhi|laya|medibank|insurance|insurer|insur|gms|medical card|medical aid|discovery|gems|dva|va|daman|thiqa|nhif|nhis';
const WEAK =
  'health ?plan|plan|policy|member(?:ship)?|subscriber|beneficiary|group|payer|ins|insured|enrollee|dependent';

const LETTERS = '[ac-hj-km-np-rt-y]';
const ANY = String.raw`[ac-hj-km-np-rt-y\d]`;

/** Medicare beneficiary identifier: https://www.cms.gov/medicare/new-medicare-card/understanding-the-mbi-with-format.pdf */
const MBI = String.raw`[1-9]${LETTERS}${ANY}\d-?${LETTERS}${ANY}\d-?${LETTERS}{2}\d{2}`;

const hasMonthAndDay = (digits: string) => {
  const month = Number(digits.slice(2, 4)) % 50;
  const day = Number(digits.slice(4, 6));
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
};

const plans: readonly Form[] = [
  {
    label: 'insurance number',
    pattern: afterCue(
      String.raw`(?:${SCHEME})(?: (?:health ?plan|plan|policy|member|group))?${SIGN}?`,
    ),
    accept: codeOf(5, 3),
    evidence: 'certain',
  },
  {
    label: 'insurance number',
    pattern: afterCue(String.raw`(?:${WEAK})${SIGN}`),
    accept: codeOf(5, 3),
    evidence: 'certain',
  },
  {
    label: 'insurance number',
    pattern: afterCue(WEAK),
    accept: (candidate) =>
      codeOf(6, 4)(candidate) && (/[a-z]/i.test(candidate.id) || codeOf(7, 7)(candidate)),
    evidence: 'certain',
  },
];

const cards: readonly Form[] = [
  {
    label: 'Medicare number',
    pattern: new RegExp(`${NUMBER_START}${MBI}(?!\\w)`, 'gi'),
    evidence: 'certain',
  },
  {
    label: 'Medicare number',
    pattern: new RegExp(
      String.raw`${NUMBER_START}[2-6]\d{3}[ -]?\d{5}[ -]?\d(?:[ /-]\d)?${NUMBER_END}`,
      'g',
    ),
    accept: ({ id, before }) =>
      passesMedicareAustralia(digitsOf(id)) && (/[ -]/.test(id) || /medicare/i.test(before)),
    evidence: ({ before }) => (/\bmedicare\b/i.test(before) ? 'certain' : 'shaped'),
  },
  {
    label: 'health card number',
    pattern: afterCue(
      String.raw`ohip|health ?card|health ?number|phn|care ?card|ramq|carte soleil|hcn|mcp|ahcip`,
      String.raw`(?:[a-z]{4} ?)?\d{3,10}(?:[- ]\d{3,4}){0,3}(?:[- ]?[a-z]{1,2})?(?!\w)`,
    ),
    accept: codeOf(8, 8),
    evidence: 'certain',
  },
  {
    label: 'health card number',
    pattern: new RegExp(
      String.raw`${NUMBER_START}[1-9]\d{3}([- ])\d{3}\1\d{3}(?:[- ]?[A-Z]{1,2})?(?![\w-])`,
      'g',
    ),
    accept: ({ id }) => {
      const digits = digitsOf(id);
      return passesLuhn(digits) || passesBritishColumbia(digits);
    },
    evidence: ({ id }) => (/[A-Z]$/.test(id) ? 'certain' : 'shaped'),
  },
  {
    // Three letters of the name, one of the given name, then the date of birth (month + 50 for women).
    label: 'RAMQ number',
    pattern: new RegExp(String.raw`${NUMBER_START}[A-Z]{4} ?\d{4} ?\d{4}${NUMBER_END}`, 'g'),
    accept: ({ id }) => hasMonthAndDay(digitsOf(id)),
    evidence: 'certain',
  },
];

/** Health plan and health card numbers: 45 CFR 164.514(b)(2)(i)(I). */
export const findHealthPlans = detector({
  kind: 'health-plan',
  needs: /\d{2}/,
  replacement: NUMBER_REMOVED,
  forms: [...plans, ...cards],
});
