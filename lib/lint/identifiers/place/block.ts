import { regions } from '../../../lexicons/places.ts';
import { addressLines } from '../../annotation/address-lines.ts';
import { keyOf } from '../../annotation/tokens.ts';
import { everyMatch } from '../../prefilter/search.ts';
import type { Detector, Identifier } from '../identifier.ts';
import { JOINT } from './street-name.ts';

const CAPITAL = String.raw`\p{Lu}[\p{L}'.-]{0,24}`;
const GAP = String.raw`[\s,>?]{1,8}`;

const FLAT = /(?<![\p{L}\d])(?:apt|apartment|suite|ste|flat)\.? #?[\da-z]{1,5}(?![\p{L}\d])/giu;

/** `12 Acacia 4`, `Kromme Weg 38`, `18 Maple` right before the flat. */
const STREET_BEFORE = new RegExp(
  String.raw`(?:(?<![\p{L}\d])\d{1,5},? )?(?:${CAPITAL} )(?:(?:${CAPITAL}|${JOINT}) ){0,4}\d{1,5}[A-Za-z]?\.?${GAP}$|(?<![\p{L}\d])\d{1,5}(?: (?:${CAPITAL}|${JOINT})){1,5}${GAP}$`,
  'u',
);

/** Up to three short lines or comma parts after it, and a postcode. */
const TOWN_AFTER = new RegExp(
  String.raw`^(?:${GAP}${CAPITAL}(?: (?:${CAPITAL}|${JOINT})){0,4}){1,3}(?:[\s,]{1,4}\d{4,6}(?!\d))?`,
  'u',
);

const MOST_BEFORE = 90;
const MOST_AFTER = 160;

function blockAround(text: string, start: number, end: number): Identifier | undefined {
  const before = STREET_BEFORE.exec(text.slice(Math.max(0, start - MOST_BEFORE), start))?.[0] ?? '';
  const after = TOWN_AFTER.exec(text.slice(end, end + MOST_AFTER))?.[0] ?? '';
  if (before === '' && after === '') return undefined;
  const leading = /^\s*/.exec(before)?.[0].length ?? 0;
  return {
    kind: 'place',
    start: start - before.length + leading,
    end: end + after.length,
    evidence: 'shaped',
    label: 'street address',
    replacement: 'an address nearby',
  };
}

/** `Kenya 01672`: a country ends an address when a postcode follows. */
const COUNTRY_CODE =
  /(?<![\p{L}\d])(\p{L}[\p{L}'-]{2,20}(?: \p{L}[\p{L}'-]{1,20}){0,4}) (\d{5})(?![\d\p{L}%])/gu;

function* findCountryCodes(text: string): Iterable<Identifier> {
  for (const { 0: whole, 1: name = '', index } of everyMatch(COUNTRY_CODE, text)) {
    const words = keyOf(name).split(' ');
    const isCountry = words.some((_, from) => regions.has(words.slice(from).join(' ')));
    const start = index + name.length + 1;
    if (isCountry) {
      yield {
        kind: 'place',
        start,
        end: index + whole.length,
        evidence: 'shaped',
        label: 'postcode',
        replacement: 'the area',
      };
    }
  }
}

function findOverLines(text: string): Identifier[] {
  if (!text.trimEnd().includes('\n')) return [];
  return addressLines(text).map(({ start, end }) => ({
    kind: 'place',
    start,
    end,
    evidence: 'shaped',
    label: 'street address',
    replacement: 'an address nearby',
  }));
}

/** Addresses of any country that a flat number or a postcode holds together, over several lines too. */
export const findAddressBlocks: Detector = (text) => {
  const found = findOverLines(text);
  if (!/\p{L},? #?\d/u.test(text)) return found;
  found.push(...findCountryCodes(text));
  for (const { 0: flat, index } of everyMatch(FLAT, text)) {
    const block = blockAround(text, index, index + flat.length);
    if (block) found.push(block);
  }
  return found;
};
