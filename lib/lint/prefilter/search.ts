import { remember } from '../annotation/cache.ts';
import { type Fingerprint, fingerprint } from './fingerprint.ts';
import { mayMatch } from './prefilter.ts';

/** A text with its fingerprint, in which patterns are looked for. */
export interface Searchable {
  readonly text: string;
  readonly print: Fingerprint;
}

const NONE: readonly RegExpExecArray[] = [];

/** Whether a pattern, which is not global, stands in a text. */
export const holds = ({ text, print }: Searchable, pattern: RegExp): boolean =>
  mayMatch(pattern, print) && pattern.test(text);

/** The first match of a pattern, which is not global. */
export const firstIn = ({ text, print }: Searchable, pattern: RegExp): RegExpExecArray | null =>
  mayMatch(pattern, print) ? pattern.exec(text) : null;

/** Every match of a global pattern. */
export const matchesIn = (
  { text, print }: Searchable,
  pattern: RegExp,
): readonly RegExpExecArray[] => (mayMatch(pattern, print) ? [...text.matchAll(pattern)] : NONE);

/** Enough for what is asked of one sentence, many times over. */
const PRINTS = 8;

const printOf = remember(PRINTS, fingerprint);

/** A text by itself as patterns are looked for in it. */
export const searchable = (text: string): Searchable => ({ text, print: printOf(text) });
