import { tokenise } from './annotation/tokens.ts';

/** X's own rules, twitter-text configuration v3: weights in hundredths, a link counts 23. */
const LIGHT_RANGES: ReadonlyArray<readonly [number, number]> = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
const LINK_LENGTH = 23;
const EMOJI_LENGTH = 2;

function characterLength(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return LIGHT_RANGES.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
}

function plainLength(text: string): number {
  let length = 0;
  for (const character of text) length += characterLength(character);
  return length;
}

/**
 * Length of a post as X counts it: NFC, links 23, emoji 2, CJK 2, the rest 1.
 * Source: https://docs.x.com/fundamentals/counting-characters
 */
export function weightedLength(text: string): number {
  const composed = text.normalize('NFC');
  let length = 0;
  let at = 0;
  for (const token of tokenise(composed)) {
    if (token.kind !== 'url' && token.kind !== 'emoji') continue;
    length += plainLength(composed.slice(at, token.start));
    length += token.kind === 'url' ? LINK_LENGTH : EMOJI_LENGTH;
    at = token.end;
  }
  return length + plainLength(composed.slice(at));
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
