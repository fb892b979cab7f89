/**
 * Front-coded word lists: words in order, each as one capital letter (how many letters it shares with the word
 * before, A = 0) and the letters that are new. `AannaDe` is `anna`, `anne`.
 */

const ENTRY = /([A-Z])([^A-Z]*)/g;
const LETTER_A = 65;
const LONGEST_SHARED = 25;

/** Packs lower-case words; order and doubles do not matter. */
export function pack(words: Iterable<string>): string {
  let packed = '';
  let previous = '';
  for (const word of [...new Set(words)].toSorted()) {
    let shared = 0;
    while (shared < LONGEST_SHARED && shared < word.length && word[shared] === previous[shared]) {
      shared++;
    }
    packed += String.fromCharCode(LETTER_A + shared) + word.slice(shared);
    previous = word;
  }
  return packed;
}

/** Unpacks what `pack` wrote. */
export function unpack(packed: string): Set<string> {
  const words = new Set<string>();
  let previous = '';
  for (const [, shared = 'A', rest = ''] of packed.matchAll(ENTRY)) {
    previous = previous.slice(0, shared.charCodeAt(0) - LETTER_A) + rest;
    words.add(previous);
  }
  return words;
}
