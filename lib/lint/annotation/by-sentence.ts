import { holds, matchesIn } from '../prefilter/search.ts';
import type { Sentence } from './annotate.ts';

/**
 * A function of a sentence's words alone that answers once for each sentence: typing changes one of many. It remembers
 * by the sentence's tokens, which stay the same array for as long as the sentence itself is remembered.
 */
export function bySentence<Value extends object>(compute: (sentence: Sentence) => Value) {
  const known = new WeakMap<Sentence['tokens'], Value>();
  return (sentence: Sentence): Value => {
    const hit = known.get(sentence.tokens);
    if (hit) return hit;
    const value = compute(sentence);
    known.set(sentence.tokens, value);
    return value;
  };
}

const NONE: readonly RegExpExecArray[] = [];

/** Where global patterns match within a sentence, pattern by pattern; offsets are UTF-16 code units of the sentence. */
export const matchesBySentence = (patterns: readonly RegExp[], cue?: RegExp) =>
  bySentence((sentence): readonly RegExpExecArray[] =>
    cue && !holds(sentence, cue)
      ? NONE
      : patterns.flatMap((pattern) => matchesIn(sentence, pattern)),
  );
