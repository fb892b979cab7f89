import { digitsOf } from './check-digits.ts';
import { type Candidate, detector, NUMBER_REMOVED } from './form.ts';
import { OF_ONE_PERSON } from './possession.ts';

/** Lines that anybody may call: free, shared-cost and emergency lines are nobody's own number. */
const SERVICE_NUMBERS: readonly RegExp[] = [
  /^(?:001|1)?8(?:00|22|33|44|55|66|77|88)\d{7}$/, // toll-free in North America, nanpa.com
  /^(?:0|44|0044)(?:500|800|808)\d{4,7}$/, // freephone in the United Kingdom
  /^(?:03|443|00443)\d{9}$/, // organisations in the United Kingdom (Ofcom: 0300, 0330, 0345 …)
  /^08[47]\d{8}$/, // revenue-sharing numbers in the United Kingdom
  /^0(?:508|818)\d{4,6}$/, // New Zealand and Ireland
  /^(?:61|353|91|27|63|65|234)?1(?:300|800|850|890)\d{6,7}$/, // Australia, Ireland, India, Singapore
  /^(?:27|234|254|971|966|974)?0?800\d{5,7}$/, // South Africa, Nigeria, Kenya, Gulf
];

const SERVICE_WORDS =
  /\b(?:(?:help|hot|life|nurse|tip|crisis|advice|appointments?|scheduling|booking|information|info|support|referral|media|press|main|emergency|visitor) ?-?(?:line|number|desk)|helpline|hotline|lifeline|switchboard|front desk|poison control|poisons? (?:centre|center|information)|samaritans|childline|lifeline)\b/i;

const OTHER_NUMBERS =
  /\b(?:ndc|lot|isbn|issn|doi|pmid|sku|part|model|item|tracking|catalog(?:ue)?|ein|vat|patent|trial|study|protocol|grant|award|steps|version|batch|icd|cpt|nct)\b[^a-z]{0,6}$/i;

const PHONE_CUE = String.raw`phone|ph|tel|telephone|cell|cellphone|cell phone|mobile|mob|fax|faxed|call|calls|called|calling|callback|text|texts|texted|texting|txt|ring|rang|ringing|dial|dialled|dialed|whats ?app|reach|reached|reachable|contact|contact info|contact details|answering|landline|pager|viber|hp|handphone|hand phone|tlf|telefon|telefono|teléfono|móvil|movil|celular|nummer|numero|número|signal|telegram|facetime|imo|(?:her|his|their|my|your|contact|emergency|nok|next of kin|best) (?:number|no|digits)|number for`;
const CUE_BEFORE = new RegExp(String.raw`\b(?:${PHONE_CUE})\b[^\d\n]{0,30}$`, 'i');
const CUE_AFTER =
  /^[\s,(-]{0,2}(?:\(?(?:fax|mobile|cell|office|home|work|landline|h|m|w)\)?)(?![a-z])/i;

const DATE_LIKE =
  /^\(?\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?![-/.]?\d)|^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?![-/.]?\d)|^\d{3}[- ]\d{2}[- ]\d{4}$/;
const EXTENSION = String.raw`(?: ?(?:x|ext\.?) ?\d{1,6})?`;
const START = String.raw`(?<![\w$£€#.+/*-]|\d[ ,])`;
const END = String.raw`(?![\w%]|[-./,:]\d)`;

const withoutExtension = (id: string) => id.replace(/ ?(?:x|ext).*$/i, '');

/** `0301-5550176`: mobile numbers of Pakistan are written so, and no British service is. */
const PAKISTAN = /^03\d\d-\d{7}$/;

function isPersonal({ id, before }: Candidate): boolean {
  const digits = digitsOf(withoutExtension(id));
  if (!PAKISTAN.test(id) && SERVICE_NUMBERS.some((service) => service.test(digits))) return false;
  return !SERVICE_WORDS.test(before) && !DATE_LIKE.test(id);
}

const hasCue = ({ before, after }: Candidate) => CUE_BEFORE.test(before) || CUE_AFTER.test(after);

const evidence = ({ before }: Candidate) => (OF_ONE_PERSON.test(before) ? 'certain' : 'shaped');

/** Digits of the number itself, between the least and the most of the world's national numbers. */
const hasDigits = ({ id }: Candidate, least: number, most: number) => {
  const { length } = digitsOf(withoutExtension(id));
  return length >= least && length <= most;
};

/** North American numbers: area and exchange never begin with 0 or 1 (nanpa.com). */
const NORTH_AMERICAN = /^1?[2-9]\d{2}[2-9]\d{6}$/;

/** Mobile numbers written without any separator, by their trunk prefix: UK, IE, AU, NZ, UAE, KSA, ZA, NG, KE, PH. */
const BARE_MOBILE =
  /^0(?:7\d{9}|8[35679]\d{7}|4\d{8}|2[0-9]\d{6,8}|5\d{8}|[6-8][0-9]\d{7}|[789][01]\d{8}|1[01]\d{7}|9\d{9})$/;

const fromElsewhere = (candidate: Candidate) =>
  isPersonal(candidate) && !OTHER_NUMBERS.test(candidate.before);

const REST = String.raw`(?:[ .\-/()]{1,3}\d{1,12}){0,6}`;
const ANY_NUMBER = String.raw`\+?(?:\d{7,15}|\(?\d{1,5}\)?(?:[ .-]{1,2}\(?\d{2,8}\)?){1,6})`;

/** Telephone and fax numbers: 45 CFR 164.514(b)(2)(i)(D) and (E). */
export const findPhones = detector({
  kind: 'phone',
  needs: /\d{2}/,
  replacement: NUMBER_REMOVED,
  forms: [
    {
      label: 'phone number',
      pattern: new RegExp(
        String.raw`${START}(?:\+?1[ .-]{0,2})?(?:\(\d{3}\)|\d{3})[ .\-/]{0,2}\d{3}[ .-]{0,2}\d{4}${EXTENSION}${END}`,
        'gi',
      ),
      accept: (candidate) => {
        if (!fromElsewhere(candidate)) return false;
        if (hasCue(candidate) || /\d\)/.test(candidate.id)) return true;
        const separated = /\d\D{1,2}\d{3}\D{1,2}\d{4}/.test(candidate.id);
        return separated && NORTH_AMERICAN.test(digitsOf(withoutExtension(candidate.id)));
      },
      evidence,
    },
    {
      label: 'phone number',
      pattern: new RegExp(
        String.raw`(?<![\w+])(?:\+ ?|00(?=[1-9]\d{0,2}[ .-]))\(?[1-9]\d{0,14}\)?${REST}${EXTENSION}${END}`,
        'gi',
      ),
      accept: (candidate) =>
        hasDigits(candidate, candidate.id.startsWith('0') ? 10 : 8, 17) && fromElsewhere(candidate),
      evidence,
    },
    {
      label: 'phone number',
      pattern: new RegExp(
        String.raw`${START}\(?0[1-9]\d{0,9}\)?(?:[ .\-/]{1,2}\d{2,7}){0,4}${EXTENSION}${END}`,
        'gi',
      ),
      accept: (candidate) => {
        if (!hasDigits(candidate, 9, 11) || !fromElsewhere(candidate)) return false;
        return hasCue(candidate) || /\d[^\d]/.test(candidate.id) || BARE_MOBILE.test(candidate.id);
      },
      evidence,
    },
    {
      label: 'phone number',
      pattern: new RegExp(String.raw`${START}[6-9]\d{4}[ -]\d{5}${END}`, 'g'),
      accept: fromElsewhere,
      evidence,
    },
    {
      label: 'phone number',
      pattern: new RegExp(
        String.raw`\b(?:${PHONE_CUE})\b(?:[^\w\n]{1,3}[\p{L}']{1,15}){0,4}[^\w\n+(]{0,3}(?<id>${ANY_NUMBER}${EXTENSION})${END}`,
        'giu',
      ),
      accept: (candidate) => hasDigits(candidate, 7, 15) && isPersonal(candidate),
      evidence,
    },
    {
      label: 'phone number',
      pattern: new RegExp(
        String.raw`${START}${ANY_NUMBER}${EXTENSION}(?=[\s,(-]{0,2}(?:fax|mobile|cell|office|landline)\b)`,
        'gi',
      ),
      accept: (candidate) => hasDigits(candidate, 7, 15) && isPersonal(candidate),
      evidence,
    },
  ],
});
