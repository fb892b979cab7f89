import nlp from 'compromise/two';
import { remember } from './cache.ts';

/** One term as compromise reads it; offsets are UTF-16 code units of the sentence. */
export interface Term {
  readonly start: number;
  readonly end: number;
  readonly tags: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/**
 * compromise's tags for one sentence, remembered by its text.
 * Its name finding is a vote among others, never an alarm: alone it flags most harmless posts.
 */
export const tagSentence = remember<readonly Term[]>(300, (sentence) => {
  const terms: Term[] = [];
  let at = 0;
  // compromise keeps every character of its input in a term or around it, so adding them up gives the offsets.
  for (const { pre, text, post, tags = none } of nlp(sentence).docs.flat()) {
    const start = at + pre.length;
    terms.push({ start, end: start + text.length, tags });
    at = start + text.length + post.length;
  }
  return terms;
});
