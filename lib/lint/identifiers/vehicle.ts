import { passesVin } from './check-digits.ts';
import { detector, LINK, NUMBER_REMOVED } from './form.ts';

const PLATE_CUE = String.raw`(?:licen[cs]e |number |index )?plates?|registration|rego?|reg(?:istration)? (?:no|number|plate)|tags?|vrn`;

/** `KLR 4471`, `7ABC123`, `LM21 XKT`, `191-D-12345`, `KA 01 AB 1234`. */
const PLATE = String.raw`(?:[a-z]{2}[ -]?\d{1,2}[ -]?[a-z]{1,3}[ -]?\d{4}|[a-z]{1,3}[ -]?\d{2,5}[ -]?[a-z]{3}|\d{2,3}-[a-z]{1,2}-\d{1,6}|[a-z]{1,4}[ -]?\d{2,6}(?:[ -]?[a-z]|-?[a-z]{2,3})?|\d-\d{4,5}[a-z]|\d{1,4}[ -]?[a-z]{2,3}(?:[ -]?\d{2,4})?|(?=[a-z]{0,6}\d)(?=\d{0,6}[a-z])[a-z\d]{5,8})(?![\w-])`;

const YEAR_OR_WORD =
  /^(?:a|all|and|as|at|by|do|due|end|fee|for|from|go|had|has|he|if|in|is|it|me|my|new|no|now|of|old|on|or|per|says?|she|so|the|to|top|up|us|via|was|we|with|day|age)\b|\b(?:19|20)\d\d$/i;

const VEHICLE =
  /\b(?:cars?|van|truck|lorry|suv|sedan|pick-?up|bakkie|bike|motorbike|motorcycle|scooter|boda|matatu|danfo|keke|tuk-?tuk|driver|rider|taxi|cab|minivan|ute|toyota|honda|ford|nissan|mazda|hyundai|kia|bmw|tesla|audi|merc(?:edes)?|vw|golf|polo|corolla|hilux|prado|vitz|vezel|myvi|proton|perodua|civic|camry|f-?150|silverado|jeep|yaris|fiesta|corsa|astra|parked|parking|lights on|headlights|bay)\b/i;
const NO_PLATE =
  /^(?:ICD|CPT|ICU|HDU|BP|HR|RR|GCS|NHS|RM|BAY|BED|ROOM|WARD|EXT|PO|MRN|COVID|CO|CT|US|I|A|M|B|MP|PG|AM|PM|UK|EU|UN|L|T|C|S)[ -]?\d|\d (?:AM|PM|AND|OR|MG|ML|KG)\b/;

/** Vehicle identifiers and licence plates: 45 CFR 164.514(b)(2)(i)(L). */
export const findVehicles = detector({
  kind: 'vehicle',
  needs: /\d/,
  replacement: NUMBER_REMOVED,
  forms: [
    {
      label: 'licence plate',
      pattern: new RegExp(
        String.raw`(?<![a-z\d])(?:${PLATE_CUE})(?![a-z])${LINK}(?<id>${PLATE})`,
        'gi',
      ),
      accept: ({ id }) => id.replaceAll(/[ -]/g, '').length >= 4 && !YEAR_OR_WORD.test(id),
      evidence: 'certain',
    },
    {
      // Great Britain since 2001: two letters, two digits, three letters.
      label: 'licence plate',
      pattern: /(?<![\w-])[A-HJ-PR-Y]{2}[0-7]\d [A-HJ-PR-Z]{3}(?![\w-])/g,
      evidence: 'shaped',
    },
    {
      // `silver Myvi WVR 4471`, `boda rider KMFD 771Q`
      label: 'licence plate',
      needs: VEHICLE,
      pattern:
        /(?<![\w$£€.,/#-])(?:[A-Z]{1,4}[ -]\d{2,5}(?:[ -]?[A-Z]{1,3})?|[A-Z]{3} ?\d{2,3}[A-Z]|\d[A-Z]{2} \d[A-Z]{2}|\d{1,3} ?[A-Z]{2,3} ?\d{2,4})(?![\w-])/g,
      accept: ({ id, before, after }) =>
        !NO_PLATE.test(id) && (VEHICLE.test(before) || VEHICLE.test(after)),
      evidence: 'shaped',
    },
    {
      // India: state, district, series, number.
      label: 'licence plate',
      pattern:
        /(?<![\w-])(?:AP|AS|BR|CG|CH|DL|GA|GJ|HP|HR|JH|JK|KA|KL|MH|MP|OD|PB|RJ|TN|TS|UK|UP|WB)[ -]?\d{2}[ -]?[A-Z]{1,2}[ -]?\d{4}(?![\w-])/g,
      evidence: 'shaped',
    },
    {
      label: 'vehicle identification number',
      pattern: /(?<![\w-])[A-HJ-NPR-Z\d]{17}(?![\w-])/gi,
      accept: ({ id, before }) => passesVin(id) || (/\bvin\b/i.test(before) && /\d{4}$/.test(id)),
      evidence: 'certain',
    },
  ],
});
