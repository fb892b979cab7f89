import { digitsOf, passesLuhn, passesNric, passesPps, passesVerhoeff } from './check-digits.ts';
import {
  afterCue,
  type Candidate,
  codeOf,
  detector,
  type Form,
  LINK,
  NUMBER_END,
  NUMBER_REMOVED,
  NUMBER_START,
} from './form.ts';

/** Fourth and fifth digit of an ITIN: https://www.irs.gov/irm/part3/irm_03-021-263r */
const isTaxpayerGroup = (group: number) =>
  (group >= 50 && group <= 65) || (group >= 70 && group <= 99 && group !== 89 && group !== 93);

/** https://www.ssa.gov/employer/randomization.html */
function isUnitedStates(digits: string): boolean {
  const area = Number(digits.slice(0, 3));
  const group = Number(digits.slice(3, 5));
  if (area >= 900) return isTaxpayerGroup(group);
  return area !== 0 && area !== 666 && group !== 0 && digits.slice(5) !== '0000';
}

const monthAndDay = (month: string, day: string) =>
  Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;

const passes =
  (check: (digits: string) => boolean) =>
  ({ id }: Candidate) =>
    check(digitsOf(id));

/** The words that name the number stand close before it. */
const cuedBy =
  (cues: RegExp) =>
  ({ before, after }: Candidate) =>
    cues.test(before) || cues.test(after) ? ('certain' as const) : ('shaped' as const);

const SSN_CUE = String.raw`ssn'?s?|ss ?(?=#|no)|socials?|social sec(?:urity)?|soc sec|itin|tax ?id|tin`;
const LAST_FOUR = String.raw`(?:last (?:4|four)|final (?:4|four)|ending|ends)`;

const unitedStates: readonly Form[] = [
  {
    label: 'Social Security number',
    pattern: afterCue(SSN_CUE, String.raw`\d{3}[ .-]?\d{2}[ .-]?\d{4}${NUMBER_END}`),
    evidence: 'certain',
  },
  {
    label: 'Social Security number',
    pattern: new RegExp(String.raw`${NUMBER_START}\d{3}([-. ])\d{2}\1\d{4}${NUMBER_END}`, 'g'),
    accept: passes(isUnitedStates),
    evidence: ({ id }) => (id.includes('-') ? 'certain' : 'shaped'),
  },
  {
    label: 'end of a Social Security number',
    pattern: new RegExp(
      String.raw`\b(?:ssn|socials?|social security(?: number)?)\b[^\d\n]{0,20}${LAST_FOUR}${LINK}(?:digits${LINK})?(?<id>\d{4})${NUMBER_END}`,
      'gi',
    ),
    evidence: 'certain',
  },
  {
    label: 'end of a Social Security number',
    pattern: new RegExp(
      String.raw`\b${LAST_FOUR}\b[^\d\n]{0,16}\b(?:ssn|social(?: security(?: number)?)?)\b${LINK}(?<id>\d{4})${NUMBER_END}`,
      'gi',
    ),
    evidence: 'certain',
  },
  {
    label: 'end of a Social Security number',
    needs: /[x*]{2}[- ]?\d{4}/i,
    pattern: new RegExp(
      String.raw`(?<![\w*])[x*]{3}[- ]?[x*]{2}[- ]?(?<id>\d{4})${NUMBER_END}`,
      'gi',
    ),
    evidence: 'certain',
  },
];

const europe: readonly Form[] = [
  {
    // https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110
    label: 'National Insurance number',
    pattern: new RegExp(
      String.raw`${NUMBER_START}(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?!\w)`,
      'gi',
    ),
    evidence: cuedBy(/\b(?:ni|nino|national insurance)\b/i),
  },
  {
    label: 'PPS number',
    pattern: new RegExp(String.raw`${NUMBER_START}\d{7}[A-Z]{1,2}(?!\w)`, 'gi'),
    accept: ({ id, before }) => passesPps(id) || /\bpps/i.test(before),
    evidence: cuedBy(/\bpps(?:n|no)?\b/i),
  },
];

/** Year, month and day of birth in six digits. */
const startsWithBirth = (id: string) => monthAndDay(id.slice(2, 4), id.slice(4, 6));

const americas: readonly Form[] = [
  {
    label: 'Social Insurance Number',
    pattern: afterCue('sin|social insurance', String.raw`\d{3}[- ]?\d{3}[- ]?\d{3}${NUMBER_END}`),
    evidence: 'certain',
  },
  {
    label: 'Social Insurance Number',
    pattern: new RegExp(String.raw`${NUMBER_START}[1-9]\d{2}([- ])\d{3}\1\d{3}${NUMBER_END}`, 'g'),
    accept: passes(passesLuhn),
    evidence: 'shaped',
  },
];

const asia: readonly Form[] = [
  {
    label: 'Aadhaar number',
    pattern: afterCue(
      'aadhaa?r|adhaa?r|uidai|uid',
      String.raw`\d{4}[- ]?\d{4}[- ]?\d{4}${NUMBER_END}`,
    ),
    evidence: 'certain',
  },
  {
    label: 'Aadhaar number',
    pattern: new RegExp(String.raw`${NUMBER_START}[2-9]\d{3}([- ])\d{4}\1\d{4}${NUMBER_END}`, 'g'),
    accept: passes(passesVerhoeff),
    evidence: 'shaped',
  },
  {
    label: 'PAN',
    pattern: new RegExp(String.raw`${NUMBER_START}[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z](?!\w)`, 'gi'),
    evidence: cuedBy(/\b(?:pan|income tax)\b/i),
  },
  {
    label: 'Emirates ID',
    pattern: new RegExp(
      String.raw`${NUMBER_START}784[- ]?(?:19|20)\d{2}[- ]?\d{7}[- ]?\d${NUMBER_END}`,
      'g',
    ),
    accept: ({ id, before }) =>
      passesLuhn(digitsOf(id)) || /-| /.test(id) || /\b(?:id|eid|emirates)\b/i.test(before),
    evidence: 'certain',
  },
  {
    label: 'national ID number',
    pattern: afterCue(
      String.raw`iqama|saudi id|qid|qatari? id|civil id|residence permit|national id(?:entity)?(?: card)?|identity (?:card|number)|id card|nric|fin|philsys|philhealth|sss|umid|nin|cnic|nic|kenyan id|huduma|bvn|rsa id|sa id`,
      String.raw`[a-z]?\d{2,14}(?:[- ]\d{1,10}){0,3}[a-z]?(?!\w)`,
    ),
    accept: codeOf(7, 7),
    evidence: 'certain',
  },
  {
    label: 'NRIC',
    pattern: new RegExp(String.raw`${NUMBER_START}[STFGM]\d{7}[A-Z](?!\w)`, 'gi'),
    accept: ({ id }) => passesNric(id),
    evidence: 'certain',
  },
  {
    // `S••••412J`, `S71xxx42D`
    label: 'NRIC',
    needs: /[STFGM][\dx*•]{4}/i,
    pattern: /(?<![\w*•])[STFGM](?=[\dx*•]{0,6}[x*•]{2})[\dx*•]{7}[A-Z](?!\w)/gi,
    evidence: 'shaped',
  },
  {
    // Date of birth, place of birth, serial: https://en.wikipedia.org/wiki/Malaysian_identity_card
    label: 'MyKad number',
    pattern: new RegExp(String.raw`${NUMBER_START}\d{6}-\d{2}-\d{4}${NUMBER_END}`, 'g'),
    accept: ({ id }) => startsWithBirth(id),
    evidence: 'certain',
  },
  {
    label: 'PhilHealth number',
    pattern: new RegExp(String.raw`${NUMBER_START}\d{2}-\d{9}-\d${NUMBER_END}`, 'g'),
    evidence: 'certain',
  },
];

const africa: readonly Form[] = [
  {
    // Date of birth, four digits of sequence, citizenship, 8 or 9, Luhn.
    label: 'South African ID number',
    pattern: new RegExp(String.raw`${NUMBER_START}\d{6} ?\d{4} ?[01] ?[89] ?\d${NUMBER_END}`, 'g'),
    accept: ({ id, before }) =>
      startsWithBirth(id) &&
      (passesLuhn(digitsOf(id)) || /\bid(?: (?:no|number|nr))?\W{0,3}$/i.test(before)),
    evidence: 'certain',
  },
];

/** Numbers that states give to people: 45 CFR 164.514(b)(2)(i)(G), and its kin in other countries. */
export const findNationalIds = detector({
  kind: 'national-id',
  needs: /\d{2}/,
  replacement: NUMBER_REMOVED,
  forms: [...unitedStates, ...europe, ...americas, ...asia, ...africa],
});
