import { type Candidate, detector, type Form } from '../form.ts';
import type { Detector } from '../identifier.ts';
import { foreignStreets } from './foreign-street.ts';
import { localityEnd } from './locality.ts';
import { residences } from './residence.ts';
import { isStreetName, NUMBER_START } from './street-name.ts';

/** Street types that are told in any case of letters. */
const PLAIN_TYPES =
  'street|avenue|ave|road|rd|lane|ln|boulevard|blvd|terrace|crescent|cres|highway|hwy|parkway|pkwy|turnpike|cul-de-sac|mews|freeway|gardens';

/** Words of everyday talk too: only after a name with a capital letter. */
const CAPITAL_TYPES =
  'St|Dr|Drive|Ct|Court|Cir|Circle|Way|Place|Pl|Square|Sq|Close|Trail|Trl|Loop|Row|Walk|Alley|Plaza|Park|Pike|Run|Ridge|Grove|Green|Hill|Rise|View|Point|Quay|Parade|Esplanade|Broadway|Path|Crossing|Ter|Nagar|Colony|Marg|Chowk|Layout|Enclave|Extension';

const NUMBER = String.raw`\d{1,6}(?:-\d{1,4})?[A-Za-z]?(?: 1\/2)?`;
const FLAT = String.raw`(?:,? {0,2}(?:apt|apartment|suite|ste|unit|flat|#|floor|fl|rm|room)\.? ?#?[\da-z]{1,5}(?:-[\da-z]{1,4})?(?!\w))?`;
const CAPITAL_FLAT = String.raw`(?:,? {0,2}(?:Apt|APT|apt|Apartment|Suite|Ste|Unit|Flat|#)\.? ?#?[\dA-Za-z]{1,5}(?!\w))?`;
const NAME = String.raw`[\p{L}\d][\p{L}\d'.-]{0,20}`;
const CAPITAL_NAME = String.raw`(?:\p{Lu}[\p{L}'.-]{0,20}|\d{1,3}(?:st|nd|rd|th))`;

const ANY_TYPE = new RegExp(String.raw`\b(?:${PLAIN_TYPES}|${CAPITAL_TYPES})\b`, 'i');

/** `5 chest ct`, `2 elevated st segments`. */
const OF_MEDICINE = /^(?:[- ](?:elevat|segment|depress|change|wave|scan)|'?s\b)/i;

const isStreet = ({ id, after }: Candidate) => isStreetName(id) && !OF_MEDICINE.test(after);

const numbered: readonly Form[] = [
  {
    label: 'street address',
    needs: ANY_TYPE,
    pattern: new RegExp(
      String.raw`${NUMBER_START}${NUMBER},? (?:${NAME} ){1,4}?(?:${PLAIN_TYPES})\b\.?${FLAT}`,
      'giu',
    ),
    accept: isStreet,
    evidence: 'shaped',
  },
  {
    label: 'street address',
    needs: ANY_TYPE,
    pattern: new RegExp(
      String.raw`${NUMBER_START}${NUMBER},? (?:${CAPITAL_NAME} ){1,4}?(?:${CAPITAL_TYPES})\b\.?${CAPITAL_FLAT}`,
      'gu',
    ),
    accept: isStreet,
    evidence: 'shaped',
  },
  {
    label: 'street address',
    needs: ANY_TYPE,
    pattern: new RegExp(
      String.raw`${NUMBER_START}${NUMBER} (?:[nsew]\.? )?(?:${NAME} ){1,2}(?:st|dr|ct|drive|court|place|close|way)\b\.?(?=,| (?:in|apt|unit|near)\b|$|\.$)`,
      'giu',
    ),
    accept: isStreet,
    evidence: 'shaped',
  },
];

/** Before a street without a number. */
const ON_STREET = /(?:\b(?:on|at|off|from|near|along|of|to|in|down|up|and)(?: the)?|[,:(]) $/i;
const FAMOUS =
  /^(?:The|Our|My|A|This|Wall|Sesame|Memory|Fast|Coronation|Quality|Downing|Penny|Abbey) /;

const unnumbered: readonly Form[] = [
  {
    // `Elm Street, Denver`, `on 5th Street`
    label: 'street',
    needs:
      /[Ss]treet|Ave|R(?:oa)?d|Lane|Boulevard|Blvd|Drive|Crescent|Terrace|Highway|Parkway|Turnpike|Expressway/,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?:${CAPITAL_NAME} ){1,3}(?:[Ss]treet|Avenue|Ave\.?|Road|Rd\.?|Lane|Boulevard|Blvd\.?|Drive|Crescent|Terrace|Highway|Parkway|Turnpike|Expressway)(?![\p{L}\d])`,
      'gu',
    ),
    accept: ({ id, before }) => ON_STREET.test(before) && !FAMOUS.test(id),
    evidence: 'shaped',
  },
  {
    label: 'street corner',
    needs: /corner of/,
    pattern: new RegExp(
      String.raw`(?<=\bcorner of )${CAPITAL_NAME}(?: (?:${CAPITAL_NAME}|\d{1,5})){0,3} (?:and|&) ${CAPITAL_NAME}(?: ${CAPITAL_NAME}){0,3}`,
      'gu',
    ),
    evidence: 'shaped',
  },
  {
    label: 'road',
    needs: /\d/,
    pattern:
      /(?<=(?<![\p{L}\d])(?:on|off|at|near|along) )(?:(?:highway|hwy|route|rt|rte|interstate|state road|county road)[ -]\d{1,4}[a-z]?|(?:cr|us|i|m|a)-\d{1,4})(?![\w%.])/giu,
    evidence: 'shaped',
  },
  {
    label: 'postal address',
    needs: /\d/,
    pattern:
      /(?<![\p{L}\d])(?:(?:p\.? ?o\.? ?box|post office box|gpo box|private bag) ?#?[a-z]{0,2}\d{1,6}(?!\w)|(?:rural route|rural rte|rr|hc|star route|rt|psc|cmr|unit) ?#?\d{1,5},? box ?#?\d{1,5}[a-z]?(?!\w)|[afd]po,? a[aep] \d{5}(?!\d))/giu,
    evidence: 'shaped',
  },
  {
    label: 'flat number',
    needs: /\d/,
    pattern:
      /(?<![\p{L}\d])(?:(?:apt|apartment|flat|suite|ste|trailer|villa|h\.? ?no|house no|door no|flat no)[. ]{1,2}#?(?:\d{1,5}[a-z]?(?:[-/]\d{1,4})?|[a-z]\d{1,4})|(?:lot|plot|block|blk) #?\d{1,3})(?![\w%])/giu,
    evidence: 'shaped',
  },
];

const findStreets = detector({
  kind: 'place',
  needs:
    /\d|[Ss]treet|Avenue|Road|Lane|Boulevard|Drive|Crescent|Terrace|Parkway|Turnpike|Expressway|corner of|(?:liv|stay|resid)\w{1,4} (?:at|in) the/,
  replacement: 'an address nearby',
  forms: [...numbered, ...foreignStreets, ...unnumbered, ...residences],
});

/** Streets, boxes and flats, with the town after them: 45 CFR 164.514(b)(2)(i)(B). */
export const findAddresses: Detector = (sentence) =>
  findStreets(sentence).map((found) => ({ ...found, end: localityEnd(sentence, found.end) }));
