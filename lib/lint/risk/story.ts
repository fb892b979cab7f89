import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';
import { storyFeatures } from './features.ts';
import { logOdds, type Model, unpackWeights } from './model.ts';
import { bias, scale, weights } from './story.data.ts';

/** How likely a post lets somebody recognise a patient. Log-odds: 0 is even, 2 about nine in ten. */
export interface Story {
  /** Of the sentence's surroundings, by sentence. */
  readonly around: readonly number[];
  /** Of each sentence by itself: tells which one gives the patient away. */
  readonly alone: readonly number[];
}

const WINDOW = 5;

let model: Model | undefined;
const storyModel = (): Model => (model ??= { weights: unpackWeights(weights), scale, bias });

/** Posts of a few sentences are read whole, longer ones through a window that moves by one sentence. */
function windows(sentences: readonly PlacedSentence[]): (readonly PlacedSentence[])[] {
  const last = Math.max(0, sentences.length - WINDOW);
  return Array.from({ length: last + 1 }, (_, from) => sentences.slice(from, from + WINDOW));
}

/** Reads a post as a story about somebody, with the given model (the built-in one, but for training). */
export function readStory(annotation: Annotation, using: Model = storyModel()): Story {
  const score = (sentences: readonly PlacedSentence[]) =>
    logOdds(using, storyFeatures(annotation, sentences));
  const scores = windows(annotation.sentences).map(score);
  const around = annotation.sentences.map((_, at) =>
    Math.max(...scores.slice(Math.max(0, at - WINDOW + 1), at + 1)),
  );
  return { around, alone: annotation.sentences.map((sentence) => score([sentence])) };
}
