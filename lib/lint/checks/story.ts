import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';
import { type JudgedSentence, riskOf } from '../risk/risk.ts';
import { CERTAIN_UNLESS, STORY_LIKELY, STORY_POSSIBLE } from '../risk/thresholds.ts';
import type { Check, Hit } from '../rule.ts';

export interface StoryOptions {
  /** Decides whether a telling sentence is of this rule's kind; one of them is enough. */
  readonly when: (sentence: PlacedSentence, annotation: Annotation) => boolean;
  /** `every`: all telling sentences must be of this rule's kind. */
  readonly of?: 'every';
  readonly suggestion?: string;
}

/** A sentence that by itself speaks this clearly of one patient belongs to the story, beside the clearest one. */
const ALONE_CLEAR = 0;

/** The sentences of a story that give the patient away: the clearest one, and others that are clear by themselves. */
export function tellingSentences(annotation: Annotation): JudgedSentence[] {
  const likely = riskOf(annotation).sentences.filter(({ around }) => around > STORY_POSSIBLE);
  const most = Math.max(...likely.map(({ alone }) => alone));
  return likely.filter(({ alone }) => alone === most || alone > ALONE_CLEAR);
}

/** `Ask for MRN 00482913`: in one sentence with a number that is certain, that number's card says it all. */
function isSaidByNumber(annotation: Annotation, telling: readonly JudgedSentence[]): boolean {
  const [only, ...others] = telling;
  if (!only || others.length > 0) return false;
  return riskOf(annotation).passages.some(
    ({ certain, odds, sentence }) =>
      certain && odds > CERTAIN_UNLESS && sentence.start === only.sentence.start,
  );
}

/** From the first to the last telling sentence: one story, one card. */
function passageOf(telling: readonly JudgedSentence[]): Pick<Hit, 'start' | 'end'> | undefined {
  const [first, last] = [telling[0]?.sentence, telling.at(-1)?.sentence];
  if (!first || !last) return undefined;
  const leading = first.text.length - first.text.trimStart().length;
  return { start: first.start + leading, end: last.start + last.text.trimEnd().length };
}

/** A check for stories without an identifier: the models say that somebody may be recognised, the rule says how. */
export function story({ when, of, suggestion }: StoryOptions): Check {
  return (annotation) => {
    const telling = tellingSentences(annotation);
    const passage = passageOf(telling);
    const fits = ({ sentence }: JudgedSentence) => when(sentence, annotation);
    if (!passage || isSaidByNumber(annotation, telling)) return [];
    if (!(of === 'every' ? telling.every(fits) : telling.some(fits))) return [];
    const unsure = Math.max(...telling.map(({ around }) => around)) < STORY_LIKELY;
    return [
      {
        ...passage,
        ...(unsure && { confidence: 'low' as const }),
        ...(suggestion !== undefined && { suggestion }),
      },
    ];
  };
}
