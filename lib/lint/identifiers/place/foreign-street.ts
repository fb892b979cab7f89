import type { Form } from '../form.ts';
import { isStreetName, JOINT } from './street-name.ts';

/** Street types that stand before the name: `rue de la Paix`. */
const TYPE_BEFORE = String.raw`(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]hemin|[Pp]lace|[Qq]uai|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Cc]alle|[Aa]venida|[Aa]v\.|[Aa]vda\.?|[Cc]tra\.?|[Cc]arrer|[Pp]aseo|[Pp]laza|[Rr][uú]a|[Tt]ravessa|[Pp]raça|[Uu]lica|[Uu]l\.|[Jj]alan|[Jj]ln\.?|[Ss]trada|[Ss]tr\.|[Ll]orong|[Bb]lock|[Bb]lk)`;

/** Types grown into the name: `Hauptstraße`. */
const GROWN =
  '(?:stra(?:ss|ß)e|str\\.?|weg|gasse|platz|allee|straat|laan|plein|gracht|kade|steenweg|dreef|gata|gatan|vägen|gade|vej|vejen|vegur|veien|vegen|katu|tie|kuja|utca|utja|útja|körút|ulice|gränd|stigen|allén|alléen|bakken|singel)';

/** Types after the name: `Fő utca`. */
const TYPE_AFTER =
  '(?:utca|u\\.|út|útja|tér|ulica|cesta|sokak|caddesi|bulvarı|ulitsa|prospekt|vei|tie|plads|plass)';

const EDGE = String.raw`(?<![\p{L}\d])`;
const CAPITAL = String.raw`\p{Lu}[\p{L}'.-]{0,24}`;

/** Addresses of countries where the street type is another word and the number often stands last. */
export const foreignStreets: readonly Form[] = [
  {
    label: 'street address',
    needs: new RegExp(String.raw`\b${TYPE_BEFORE} \p{L}.{0,80}\d|\d,? ${TYPE_BEFORE} `, 'u'),
    pattern: new RegExp(
      String.raw`${EDGE}(?:\d{1,5}[A-Za-z]?,? )?${TYPE_BEFORE} (?:${JOINT} ){0,3}${CAPITAL}(?: (?:${JOINT}|${CAPITAL})){0,4}(?:,? \d{1,5}[A-Za-z]?)?(?!\w)`,
      'gu',
    ),
    accept: ({ id }) => /\d/.test(id),
    evidence: 'shaped',
  },
  {
    label: 'street address',
    needs: new RegExp(String.raw`${GROWN},? \d`),
    pattern: new RegExp(
      String.raw`${EDGE}(?:\d{1,5} )?(?:${CAPITAL} ){0,2}\p{L}[\p{L}-]{1,30}${GROWN},? \d{1,5}[A-Za-z]?(?![\p{L}\d])`,
      'gu',
    ),
    evidence: 'shaped',
  },
  {
    label: 'street address',
    needs: new RegExp(String.raw` ${TYPE_AFTER} \d`),
    pattern: new RegExp(
      String.raw`${EDGE}(?:\d{1,5} )?(?:\p{L}[\p{L}'.-]{1,24} ){1,4}${TYPE_AFTER} \d{1,5}\.?[A-Za-z]?(?![\p{L}\d])`,
      'gu',
    ),
    accept: ({ id }) => isStreetName(id),
    evidence: 'shaped',
  },
];
