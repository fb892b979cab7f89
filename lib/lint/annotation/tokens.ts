import { everyMatch } from '../prefilter/search.ts';

export type TokenKind =
  | 'word'
  | 'number'
  | 'hashtag'
  | 'mention'
  | 'url'
  | 'email'
  | 'emoji'
  | 'mark';

/** One token of the normalised text; offsets are UTF-16 code units of that text. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case without diacritics: the form that lexicons are keyed by. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const TOP_LEVEL_DOMAINS =
  'com|org|net|edu|gov|mil|int|info|io|co|me|tv|app|health|care|hospital|clinic|example|test|invalid|uk|us|ca|au|nz|ie|in|ae|sa|qa|sg|ph|za|ng|ke|de|fr|es|ly|gl|be';

const PATTERNS: ReadonlyArray<readonly [TokenKind, string]> = [
  ['url', String.raw`https?:\/\/[^\s<>"]{1,2000}`],
  ['email', String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}`],
  [
    'url',
    String.raw`(?:www\.)?(?:[a-z0-9-]{1,63}\.){1,5}(?:${TOP_LEVEL_DOMAINS})\b(?:\/[^\s<>"]{0,2000})?`,
  ],
  ['hashtag', String.raw`[#＃][\p{L}\p{N}_]{1,140}`],
  ['mention', String.raw`@[\p{L}\p{N}_][\p{L}\p{N}_.]{0,60}`],
  [
    'emoji',
    String.raw`\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])*|[\u{1F1E6}-\u{1F1FF}]{2}`,
  ],
  ['number', String.raw`\p{Nd}{1,40}(?:[.,:/-]\p{Nd}{1,40}){0,8}(?![\p{L}\p{Nd}])`],
  ['word', String.raw`[\p{L}\p{M}\p{N}]{1,80}(?:['-][\p{L}\p{M}\p{N}]{1,80}){0,6}`],
  ['mark', String.raw`[^\s]`],
];

const TOKEN = new RegExp(PATTERNS.map(([, source]) => `(${source})`).join('|'), 'giu');

/** Lower case, diacritics removed: `Siobhán` and `siobhan` are one key. */
export function keyOf(text: string): string {
  const lower = text.toLowerCase();
  return /^\p{ASCII}*$/u.test(lower) ? lower : lower.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** Cuts normalised text into tokens, left to right; white space is dropped. Linear: every repetition is bounded. */
export function tokenise(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of everyMatch(TOKEN, text)) {
    const group = match.findIndex((value, index) => index > 0 && value !== undefined) - 1;
    const kind = PATTERNS[group]?.[0] ?? 'mark';
    const found = kind === 'url' ? match[0].replace(/[.,;:!?)\]}'"]+$/, '') : match[0];
    const start = offset + match.index;
    tokens.push({ kind, text: found, key: keyOf(found), start, end: start + found.length });
  }
  return tokens;
}
