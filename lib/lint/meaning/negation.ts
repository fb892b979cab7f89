import type { Sentence } from '../annotation/annotate.ts';
import type { Token } from '../annotation/tokens.ts';

const NEGATORS = new Set(
  "no not never nobody none nothing neither nor without cannot can't cant don't dont doesn't doesnt didn't didnt won't wont isn't isnt aren't arent wasn't wasnt weren't shouldn't wouldn't couldn't hardly nowhere ain't avoid refuse refused stop stopped beware against instead".split(
    ' ',
  ),
);

/** Words and marks at which what was denied ends: "not today, but it is the best". */
const BOUNDARIES = new Set(['but', 'however', 'although', 'though', ';', ':', '–', '—', 'because']);

/** Idioms that hold a negator and deny nothing. */
const NO_DENIAL =
  /\b(?:not only|no doubt|no question|can't wait|cannot wait|no wonder|never mind|nothing but|not just|why not|no matter)\b/i;

const FARTHEST = 7;

function deniesFrom(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (!token || !NEGATORS.has(token.key)) return false;
  return !NO_DENIAL.test(text.slice(Math.max(0, token.start - 4), token.end + 12));
}

/**
 * Whether the passage from `start` (UTF-16 code units of the sentence) is denied: a negator stands up to seven
 * words before it in the same clause ("nobody can promise you a cure").
 */
export function isNegated({ tokens, text }: Sentence, start: number): boolean {
  const first = tokens.findIndex((token) => token.end > start);
  const from = first < 0 ? tokens.length : first;
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST); at--) {
    const key = tokens[at]?.key ?? '';
    if (BOUNDARIES.has(key)) return false;
    if (deniesFrom(tokens, at, text)) return true;
  }
  return false;
}
