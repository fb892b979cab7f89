import { australianStates, canadianProvinces, unitedStates } from '../../../lexicons/states.ts';
import { detector } from '../form.ts';

/** https://www.ons.gov.uk: the areas that a postcode may begin with. */
const UK_AREAS =
  'AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|FK|FY|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|ME|MK|ML|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE|B|E|G|L|M|N|S|W';

const UK_TWO_LETTERS = UK_AREAS.split('|')
  .filter((area) => area.length === 2)
  .join('|');

/** https://www.eircode.ie: routing keys. */
const EIRCODE_KEYS =
  'A41|A42|A45|A63|A67|A75|A81|A82|A83|A84|A85|A86|A91|A92|A94|A96|A98|C15|D0[1-9]|D1[0-8]|D20|D22|D24|D6W|E21|E25|E32|E34|E41|E45|E53|E91|F12|F23|F26|F28|F31|F35|F42|F45|F52|F56|F91|F92|F93|F94|H12|H14|H16|H18|H23|H53|H54|H62|H65|H71|H91|K32|K34|K36|K45|K56|K67|K78|N37|N39|N41|N91|P12|P14|P17|P24|P25|P31|P32|P36|P43|P47|P51|P56|P61|P67|P72|P75|P81|P85|R14|R21|R32|R35|R42|R45|R51|R56|R93|R95|T12|T23|T34|T45|T56|V14|V15|V23|V31|V35|V42|V92|V93|V94|V95|W12|W23|W34|W91|X35|X42|X91|Y14|Y21|Y25|Y34|Y35';

const stateNames = [
  ...unitedStates.keys(),
  ...unitedStates.values(),
  ...canadianProvinces.keys(),
].join('|');
const australia = [...australianStates.keys(), ...australianStates.values()].join('|');

/** A number of something: `from 10000 patients`. */
const COUNTED =
  /^ ?(?:people|patients|nurses|staff|steps|cases|deaths|beds|women|men|children|adults|participants|units|doses|tests|to|dollars|hours|miles|k)\b|^ ?%/i;

/** Postal codes: 45 CFR 164.514(b)(2)(i)(B). */
export const findPostcodes = detector({
  kind: 'place',
  needs: /\d/,
  replacement: 'the area',
  forms: [
    {
      label: 'ZIP code',
      pattern:
        /\b(?:zip|zip ?codes?|post(?:al)? ?codes?|pin ?codes?|pin)(?![a-z])[\s:#=(]{0,3}(?:(?:is|was|of|area) )?(?<id>\d{3} ?\d{3}|\d{4,5}(?:-\d{4})?)(?![\w-])/gi,
      evidence: 'shaped',
    },
    {
      label: 'ZIP code',
      pattern: new RegExp(
        String.raw`(?<![\p{L}\d])(?:${stateNames})\.?,? (?<id>\d{5}(?:-\d{4})?)(?![\w-])`,
        'gu',
      ),
      evidence: 'shaped',
    },
    {
      label: 'ZIP code',
      pattern: /(?<=\b(?:from|near|around) )\d{5}(?:-\d{4})?(?![\w.,/-]\d|[\w%])/gi,
      accept: ({ after }) => !COUNTED.test(after),
      evidence: 'shaped',
    },
    {
      label: 'ZIP code',
      pattern: /(?<![\w#.-])\d{5}-\d{4}(?![\w-])/g,
      accept: ({ before }) => !/\b(?:ndc|cpt|lot|model|part|case|order)\W{0,3}$/i.test(before),
      evidence: 'shaped',
    },
    {
      label: 'postcode',
      pattern: new RegExp(
        String.raw`(?<![\w-])(?:${UK_AREAS})\d[A-Z\d]? ?\d(?!ST|ND|RD|TH)[ABD-HJLNP-UW-Z]{2}(?![\w-])`,
        'gi',
      ),
      accept: ({ id }) => id.includes(' ') || id === id.toUpperCase(),
      evidence: 'shaped',
    },
    {
      // `NG17`, `in TQ9`: the outer half alone; `CT1`, `PE2`, `ST3` and the like are of medicine
      label: 'postcode area',
      needs: /[A-Z]{1,2}\d/,
      pattern: new RegExp(
        String.raw`(?:(?<=(?:^|[.,(;] |\b(?:in|near|from|around|of|at|to) ))(?!CT|ST|PE|PH|DT|CB|CR|CV|PA|HR|SA|ME|BP|DD|GL|SP)(?:${UK_TWO_LETTERS})|(?<=\b(?:in|near|from|around) )[BEGLMNSW](?=\d\d))\d{1,2}(?=[.,;!?)]|$| (?:area|way|postcode|estate|end)\b)(?![.,]\d)`,
        'g',
      ),
      evidence: 'shaped',
    },
    {
      label: 'postal code',
      // Not a stage of cancer: `T2N1M0`.
      pattern:
        /(?<![\w-])(?!T[0-4]N[0-3]M[01])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d(?![\w-])/gi,
      evidence: 'shaped',
    },
    {
      label: 'Eircode',
      pattern: new RegExp(
        String.raw`(?<![\w-])(?:${EIRCODE_KEYS}) ?(?=[A-Z]{0,3}\d)(?=\d{0,3}[A-Z])[\dAC-FHKNPRTV-Y]{4}(?![\w-])`,
        'gi',
      ),
      evidence: 'shaped',
    },
    {
      label: 'postcode',
      pattern: new RegExp(
        String.raw`(?<![\p{L}\d])(?:${australia})\.?,? (?<id>[0-8]\d{3})(?![\w-])`,
        'gu',
      ),
      evidence: 'shaped',
    },
    {
      label: 'PIN code',
      pattern: /(?<=\p{Lu}\p{Ll}{2,20}(?: |, ?| ?- ?))[1-8]\d{2} ?\d{3}(?![\w,.-]\d|[\w%])/gu,
      accept: ({ after }) => !COUNTED.test(after),
      evidence: 'shaped',
    },
  ],
});
