import type { Form } from '../form.ts';
import { isStreetName, JOINT } from './street-name.ts';

/** Whoever lives somewhere, or gets something sent there, does so at an address, whatever its form. */
const RESIDENCE =
  String.raw`\b(?:(?:[Ll]ive[sd]?|[Ll]iving|[Rr]esid(?:es?|ed|ing)|[Ss]tay(?:s|ing|ed)?|[Ff]ound|[Pp]icked up|[Cc]ollapsed|[Mm]eet me|[Oo]ffice is) (?:at|on)|[Aa]ddress(?: (?:is|was|to|with|on file is))?:?|` +
  String.raw`(?:[Dd]eliver(?:ed|y)?|[Ss]en[dt]|[Ss]hip(?:ped)?|[Rr]eturn(?:ed)?|[Mm]ail(?:ed)?|[Bb]ring|[Dd]rop(?:ped)?(?: off)?|[Cc]ome|[Aa]rrived|[Tt]axi|[Aa]mbulance) (?:it |them |this |a new one )?(?:to|at)(?: the same)?:?)[ \n]{1,6}`;

const WORD = String.raw`\p{L}[\p{L}'.-]{0,24}`;
const CAPITAL_WORD = String.raw`(?:\p{Lu}[\p{L}'.-]{0,24}|${JOINT})`;
/** Also in lower case: few other places are called so. */
const LOUD_LODGING = 'motel|hotel|inn|apartments|trailer park|hostel';
const LODGING =
  'Motel|Hotel|Inn|Lodge|Apartments|Estate|Village|Park|Shelter|Towers?|Manor|House|Flats|Court|Hostel|Trailer Park';

/** Addresses told by the words before them. */
export const residences: readonly Form[] = [
  {
    label: 'home address',
    needs: /\d/,
    pattern: new RegExp(
      String.raw`${RESIDENCE}(?<id>\d{1,5}[A-Za-z]?(?:[ ,]{1,2}(?:${CAPITAL_WORD}|\d{1,5}[A-Za-z]?)){1,7})(?![\p{L}\d])`,
      'gu',
    ),
    accept: ({ id }) => /\d\D*\p{Lu}\p{L}/u.test(id) && !/^\d{1,2} (?:AM|PM|A\.M|P\.M)\b/.test(id),
    evidence: 'shaped',
  },
  {
    label: 'home address',
    needs: /\d/,
    pattern: new RegExp(
      String.raw`${RESIDENCE}(?<id>(?:\d{1,5} )?(?:${WORD} ){1,4}\d{1,5}[A-Za-z]?)(?![\p{L}\d:%/])`,
      'gu',
    ),
    accept: ({ id }) => /\p{Lu}\p{L}/u.test(id) && isStreetName(id),
    evidence: 'shaped',
  },
  {
    label: 'home address',
    needs: new RegExp(LODGING),
    pattern: new RegExp(
      String.raw`\b(?:lives?|living|stays?|staying|resides?) (?:at|in) (?<id>the \p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20}){0,2} (?:${LODGING})(?: on [\p{L}\d]{1,12} (?:Street|Avenue|Road|St|Ave|Rd))?)`,
      'gu',
    ),
    evidence: 'shaped',
  },
  {
    label: 'home address',
    needs: new RegExp(LOUD_LODGING, 'i'),
    pattern: new RegExp(
      String.raw`\b(?:lives?|living|stays?|staying|resides?) (?:at|in) (?<id>the [a-z'-]{3,20}(?: [a-z'-]{3,20})? (?:${LOUD_LODGING})(?: on [a-z\d]{1,12} (?:street|avenue|road|st|ave|rd))?)(?![\w-])`,
      'gi',
    ),
    evidence: 'shaped',
  },
];
