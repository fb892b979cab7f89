import { remember } from '../annotation/cache.ts';
import { type Fingerprint, fingerprint } from './fingerprint.ts';
import { mayMatch } from './prefilter.ts';

/** A text with its fingerprint, in which patterns are looked for. */
export interface Searchable {
  readonly text: string;
  readonly print: Fingerprint;
}

const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a global pattern. `matchAll` would make a pattern anew for each text, and V8 compiles that again when it
 * has forgotten the last one.
 */
export function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    // Nothing was matched there: on behind the next character.
    if (match[0] === '') {
      pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xff_ff ? 2 : 1;
    }
  }
  return matches;
}

/** Whether a pattern may stand in a text: asked before all else, since a cue costs far more than this. */
export const mayHold = ({ print }: Searchable, pattern: RegExp): boolean =>
  mayMatch(pattern, print);

/** Whether a pattern, which is not global, stands in a text. */
export const holds = ({ text, print }: Searchable, pattern: RegExp): boolean =>
  mayMatch(pattern, print) && pattern.test(text);

/** The first match of a pattern, which is not global. */
export const firstIn = ({ text, print }: Searchable, pattern: RegExp): RegExpExecArray | null =>
  mayMatch(pattern, print) ? pattern.exec(text) : null;

/** Every match of a global pattern in a text that may not even hold what it needs. */
export const matchesIn = (
  { text, print }: Searchable,
  pattern: RegExp,
): readonly RegExpExecArray[] => (mayMatch(pattern, print) ? everyMatch(pattern, text) : NONE);

const printOf = remember(500, fingerprint);

/** A text by itself as patterns are looked for in it; remembered by the text. */
export const searchable = (text: string): Searchable => ({ text, print: printOf(text) });
