import { automatedReadability } from 'automated-readability';
import { colemanLiau } from 'coleman-liau';
import type { PlacedSentence } from './annotation/annotate.ts';

/** A name within a sentence tells nothing of how hard the post is. */
const isName = (text: string, isFirst: boolean) => !isFirst && /^\p{Lu}\p{Ll}/u.test(text);

function wordsOf({ tokens }: PlacedSentence): readonly string[] {
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.filter(({ text }, at) => !isName(text, at === 0)).map(({ text }) => text);
}

/**
 * The US school grade a reader needs: the lower of the Automated Readability Index and the Coleman-Liau index, since two
 * formulas that agree are seldom both wrong. Both count letters, so no list of syllables is needed. Names, numbers, tags
 * and links do not count. `NaN` when there are no words.
 */
export function readingGrade(sentences: readonly PlacedSentence[]): number {
  const bySentence = sentences.map(wordsOf).filter((words) => words.length > 0);
  const words = bySentence.flat();
  const letters = words.reduce((sum, word) => sum + word.replaceAll(/[^\p{L}]/gu, '').length, 0);
  const counts = { sentence: bySentence.length, word: words.length };
  return Math.min(
    automatedReadability({ ...counts, character: letters }),
    colemanLiau({ ...counts, letter: letters }),
  );
}

/** How many words count towards the grade. */
export const gradedWords = (sentences: readonly PlacedSentence[]): number =>
  sentences.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0);
