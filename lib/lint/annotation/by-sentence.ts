import { everyMatch, holds, mayHold } from '../prefilter/search.ts';
import type { Sentence } from './annotate.ts';

/** How many functions of a sentence there are: each has its place in a sentence's memory. */
let places = 0;

/**
 * A function of a sentence's words alone that answers once for each sentence: typing changes one of many. The sentence
 * itself keeps the answers, so that they go when it goes and are found without a search.
 */
export function bySentence<Value extends object>(compute: (sentence: Sentence) => Value) {
  const place = places++;
  return (sentence: Sentence): Value => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only the line below writes to this place
    const known = sentence.memory[place] as Value | undefined;
    if (known) return known;
    const value = compute(sentence);
    sentence.memory[place] = value;
    return value;
  };
}

const NONE: readonly RegExpExecArray[] = [];

/** Where global patterns match within a sentence, pattern by pattern; offsets are UTF-16 code units of the sentence. */
export const matchesBySentence = (patterns: readonly RegExp[], cue?: RegExp) =>
  bySentence((sentence): readonly RegExpExecArray[] => {
    const possible = patterns.filter((pattern) => mayHold(sentence, pattern));
    if (possible.length === 0 || (cue && !holds(sentence, cue))) return NONE;
    return possible.flatMap((pattern) => everyMatch(pattern, sentence.text));
  });
