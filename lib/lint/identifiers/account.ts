import { digitsOf, passesLuhn, passesMod97 } from './check-digits.ts';
import {
  afterCue,
  codeOf,
  detector,
  type Form,
  NUMBER_END,
  NUMBER_REMOVED,
  NUMBER_START,
} from './form.ts';

const SIGN = String.raw`(?: ?(?:id|no|num|number|nr|#|:))`;

/** Issuers by prefix and length: https://en.wikipedia.org/wiki/Payment_card_number */
const CARD =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[0-9]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3[0689]\d{12,14}|35\d{14}|6\d{11,18})$/;

/** Length of an IBAN by country: https://www.swift.com/standards/data-standards/iban-international-bank-account-number */
const IBAN_LENGTHS =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20';
const IBAN_PATTERNS = IBAN_LENGTHS.split(' ').map((entry) => {
  const rest = Number(entry.slice(2)) - 4;
  return String.raw`${entry.slice(0, 2)}\d\d(?: ?[A-Z\d]{4}){${Math.floor(rest / 4)}}${rest % 4 > 0 ? ` ?[A-Z\\d]{${rest % 4}}` : ''}`;
});

/** Numbers of one visit, bill, sample or prescription. */
const CARE_CUES =
  'csn|har|acct|encounter|enc|accession|specimen|sample|rx|prescription|script|claim|eob|barcode|admission|fin';
const OTHER_CUES =
  'account|bank account|invoice|queue|scan|lab|sub|user|visit|order|referral|case|ref|reference|file|booking|appointment|confirmation|ticket|incident|datix|site|study id|subject|participant|id';

/** These mean a number of somebody only before a long one. */
const ID_CUES = 'id|ref|reference|folder|scan|lab|polis|police|dossier|booking|queue';

const care: readonly Form[] = [
  {
    label: 'account number',
    pattern: afterCue(String.raw`(?:${CARE_CUES})${SIGN}?`),
    accept: codeOf(5, 4),
    evidence: 'certain',
  },
  {
    label: 'account number',
    pattern: afterCue(String.raw`(?:${OTHER_CUES})${SIGN}`),
    accept: codeOf(4, 3),
    evidence: ({ before }) => (/\baccount\b/i.test(before) ? 'certain' : 'shaped'),
  },
  {
    // `Aubrey ID 90233417701`, `ref 24-118836`
    label: 'ID number',
    needs: /\b(?:id|ref|reference|folder|scan|lab|polis|police|dossier|booking|queue)\b/i,
    pattern: afterCue(ID_CUES),
    accept: (candidate) =>
      codeOf(6, 5)(candidate) &&
      !/\b(?:zoom|meeting|webinar|event|job|course|video|post|teams|trial|study|campaign|requisition)\b[^.!?]{0,16}$/i.test(
        candidate.before,
      ),
    evidence: 'shaped',
  },
];

const money: readonly Form[] = [
  {
    label: 'card number',
    pattern: new RegExp(
      String.raw`${NUMBER_START}\d{12,19}${NUMBER_END}|${NUMBER_START}\d{4}([ -])\d{4,6}\1\d{4,5}(?:\1\d{1,4})?${NUMBER_END}`,
      'g',
    ),
    accept: ({ id }) => CARD.test(digitsOf(id)) && passesLuhn(digitsOf(id)),
    evidence: 'certain',
  },
  {
    label: 'end of a card number',
    pattern:
      /\b(?:card|visa|mastercard|amex|debit|account)(?: (?:number|no))? (?:ending|ends)(?: in| with)? (?<id>\d{4})(?!\d)/gi,
    evidence: 'shaped',
  },
  {
    label: 'IBAN',
    pattern: new RegExp(String.raw`(?<!\w)(?:${IBAN_PATTERNS.join('|')})(?!\w)`, 'gi'),
    accept: ({ id }) => passesMod97(id.replaceAll(' ', '').toUpperCase()),
    evidence: 'certain',
  },
  {
    label: 'bank account number',
    pattern: afterCue(
      'routing|aba|sort code|ifsc',
      String.raw`[a-z\d]{2,11}(?:[- ][a-z\d]{2,8}){0,6}(?!\w)`,
    ),
    accept: codeOf(6, 6),
    evidence: 'certain',
  },
];

/** Account, card, claim, encounter, specimen and prescription numbers: 45 CFR 164.514(b)(2)(i)(J). */
export const findAccounts = detector({
  kind: 'account',
  needs: /\d{3}/,
  replacement: NUMBER_REMOVED,
  forms: [...care, ...money],
});
