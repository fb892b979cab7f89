import { passesVin } from './check-digits.ts';
import { detector, LINK, NUMBER_REMOVED } from './form.ts';

const PLATE_CUE = String.raw`(?:licen[cs]e |number |index )?plates?|registration|rego?|reg(?:istration)? (?:no|number|plate)|tags?|vrn`;

/** `KLR 4471`, `7ABC123`, `LM21 XKT`, `191-D-12345`, `KA 01 AB 1234`. */
const PLATE = String.raw`(?:[a-z]{2}[ -]?\d{1,2}[ -]?[a-z]{1,3}[ -]?\d{4}|[a-z]{1,3}[ -]?\d{2,5}[ -]?[a-z]{3}|\d{2,3}-[a-z]{1,2}-\d{1,6}|[a-z]{1,3}[ -]?\d{2,4}(?:[ -]?[a-z])?|\d{1,4}[ -]?[a-z]{2,3}(?:[ -]?\d{2,4})?|(?=[a-z]{0,6}\d)(?=\d{0,6}[a-z])[a-z\d]{5,8})(?![\w-])`;

const YEAR_OR_WORD =
  /^(?:a|all|and|as|at|by|do|due|end|fee|for|from|go|had|has|he|if|in|is|it|me|my|new|no|now|of|old|on|or|per|says?|she|so|the|to|top|up|us|via|was|we|with|day|age)\b|\b(?:19|20)\d\d$/i;

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
