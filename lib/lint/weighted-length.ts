import { topLevelDomains } from '../lexicons/top-level-domains.ts';

/**
 * X's own rules, configuration 3 of its library twitter-text: a character of these ranges weighs one, any other two;
 * an emoji weighs two however many characters it is made of; a link weighs 23.
 * Source: https://github.com/twitter/twitter-text/blob/master/config/v3.json
 */
const LIGHT_RANGES: ReadonlyArray<readonly [number, number]> = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
const LINK_WEIGHT = 23;
const EMOJI_WEIGHT = 2;
const LONGEST_LABEL = 63;

const LATIN = String.raw`a-z0-9\u00C0-\u024F\u1E00-\u1EFF`;
const DOMAIN = String.raw`(?:[\p{L}\p{N}\p{S}_-]{1,255}\.){1,8}(?:xn--[a-z0-9-]{1,59}|[\p{L}\p{M}]{2,63})(?![${LATIN}@])`;
const BARE_DOMAIN = String.raw`(?:[${LATIN}-]{1,255}\.){1,8}(?:xn--[a-z0-9-]{1,59}|[a-z]{2,63})(?![${LATIN}@])`;
const PATH = String.raw`(?:\/[${LATIN}\u0400-\u04FF!*';:=+,.$\/%#[\]\-\u2013_~@|&()]{0,2000})?`;
const QUERY = String.raw`(?:\?[a-z0-9!?*'@();:&=+$\/%#[\]_.,~|-]{0,2000})?`;
const REST = String.raw`(?::\d{1,5})?${PATH}${QUERY}`;

const LINK = String.raw`(?<![A-Za-z0-9@＠$#＃\uFFFE\uFEFF\uFFFF])https?:\/\/(?<domain>${DOMAIN})${REST}`;
const BARE_LINK = String.raw`(?<![${LATIN}@＠$#＃_.\/-])(?<bare>${BARE_DOMAIN})${REST}`;
/** © and ® are letters of the light ranges, unless they ask to be shown as a picture. */
const PICTURE = String.raw`(?![©®](?!\uFE0F))\p{Extended_Pictographic}(?!\uFE0E)\uFE0F?[\u{1F3FB}-\u{1F3FF}]?`;
const EMOJI = [
  String.raw`[0-9#*]\uFE0F?\u20E3`,
  String.raw`[\u{1F1E6}-\u{1F1FF}]{2}`,
  String.raw`\u{1F3F4}[\u{E0061}-\u{E007A}]{1,8}\u{E007F}`,
  String.raw`${PICTURE}(?:\u200D${PICTURE}){0,8}`,
].join('|');
const WHOLE = new RegExp(`${LINK}|${BARE_LINK}|(?<emoji>${EMOJI})`, 'giu');

/** What may not end a link: it belongs to the sentence around it. */
const AFTER_LINK = /(?:[^\p{L}\p{N}+\-=_#/)]|(?<!\([^()]{0,200})\))+$/u;

/** Whether each part of the name is short enough to exist, written in the letters of the domain name system. */
function canExist(domain: string): boolean {
  try {
    const labels = new URL(`http://${domain}`).hostname.split('.');
    return labels.every(({ length }) => length <= LONGEST_LABEL);
  } catch {
    return false;
  }
}

/** X takes a name without https:// for a link only when it knows its end, and takes the longest that has one. */
function knownPart(domain: string): string | undefined {
  for (let name = domain; name.includes('.'); name = name.slice(0, name.lastIndexOf('.'))) {
    const end = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    if (end.startsWith('xn--') || topLevelDomains.has(end)) return name;
  }
  return undefined;
}

/** The length of the link at the start of `found`, in UTF-16 code units, or 0. */
function linkLength(found: string, domain: string | undefined, bare: string | undefined): number {
  if (domain !== undefined) return canExist(domain) ? found.replace(AFTER_LINK, '').length : 0;
  const known = bare === undefined ? undefined : knownPart(bare);
  if (bare === undefined || known === undefined || !canExist(known)) return 0;
  return known === bare ? found.replace(AFTER_LINK, '').length : known.length;
}

function plainWeight(text: string): number {
  let weight = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    weight += LIGHT_RANGES.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
  }
  return weight;
}

/** Length of a post as X counts it: composed (NFC), a link 23, an emoji 2, other scripts than alphabets 2, the rest 1. */
export function weightedLength(text: string): number {
  const composed = text.normalize('NFC');
  let weight = 0;
  let at = 0;
  for (const { 0: found, index, groups } of composed.matchAll(WHOLE)) {
    const isEmoji = groups?.['emoji'] !== undefined;
    const length = isEmoji ? found.length : linkLength(found, groups?.['domain'], groups?.['bare']);
    if (length === 0) continue;
    weight += plainWeight(composed.slice(at, index)) + (isEmoji ? EMOJI_WEIGHT : LINK_WEIGHT);
    at = index + length;
  }
  return weight + plainWeight(composed.slice(at));
}

/** The longest start of `text` that fits into `limit` on X, in UTF-16 code units. */
export function fittingLength(text: string, limit: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (weightedLength(text.slice(0, middle)) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
