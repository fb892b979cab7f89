import {
  conditionWords,
  medicineWords,
  remedyWords,
  testWords,
} from '../../lexicons/clinical-words.ts';
import { drugs } from '../../lexicons/drugs.ts';
import { readSentence } from '../annotation/annotate.ts';
import { remember } from '../annotation/cache.ts';
import { fingerprint } from '../prefilter/fingerprint.ts';
import type { Searchable } from '../prefilter/search.ts';

/** The letter that stands for each kind of word in a sketch. */
const letters = new Map<string, string>();
for (const [letter, words] of [
  ['K', remedyWords],
  ['T', testWords],
  ['C', conditionWords],
  ['M', medicineWords],
] as const) {
  for (const word of words.trim().split(/\s+/)) letters.set(word, letter);
}
for (const name of drugs) letters.set(name, 'M');

/**
 * The sentence in lower case, each medicine written over with as many M as it has letters, each condition with C,
 * each test with T, each remedy with K: `Take ibuprofen` is `take MMMMMMMMM`. So a pattern says "a medicine" as `M+`, whatever its name,
 * and offsets hold. Remembered by text.
 */
export const clinicalSketch = remember<Searchable>(300, (text) => {
  let sketch = text.replaceAll(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
  for (const { key, start, end } of readSentence(text).tokens) {
    const letter = letters.get(key) ?? letters.get(key.replace(/'s$/, ''));
    if (!letter) continue;
    sketch = sketch.slice(0, start) + letter.repeat(end - start) + sketch.slice(end);
  }
  return { text: sketch, print: fingerprint(sketch) };
});
