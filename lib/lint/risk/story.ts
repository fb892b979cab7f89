import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';
import { memory } from '../annotation/cache.ts';
import { BUCKETS } from './buckets.ts';
import { storyFeatures } from './features.ts';
import { logOdds, type Model } from './model.ts';
import { unpackWeights } from './packed.ts';
import { featureKey } from './sentence-features.ts';
import { bias, gaps, scale, values } from './story.data.ts';

/** How likely a post lets somebody recognise a patient. Log-odds: 0 is even, 2 about nine in ten. */
export interface Story {
  /** Of the sentence's surroundings, by sentence. */
  readonly around: readonly number[];
  /** Of each sentence by itself: tells which one gives the patient away. */
  readonly alone: readonly number[];
}

const WINDOW = 5;

let model: Model | undefined;
const storyModel = (): Model =>
  (model ??= { weights: unpackWeights({ gaps, values }, BUCKETS), scale, bias });

/** Posts of a few sentences are read whole, longer ones through a window that moves by one sentence. */
function windows(sentences: readonly PlacedSentence[]): (readonly PlacedSentence[])[] {
  const last = Math.max(0, sentences.length - WINDOW);
  return Array.from({ length: last + 1 }, (_, from) => sentences.slice(from, from + WINDOW));
}

/** Scores of the built-in model by what they depend on: a keystroke leaves most windows as they were. */
const scores = memory<number>(1500);

function scoreOf(annotation: Annotation, sentences: readonly PlacedSentence[]): number {
  return scores(featureKey(annotation.post, sentences), () =>
    logOdds(storyModel(), storyFeatures(annotation, sentences)),
  );
}

/** Reads a post as a story about somebody, with the built-in model, or another one while that is being trained. */
export function readStory(annotation: Annotation, training?: Model): Story {
  const score = (sentences: readonly PlacedSentence[]) =>
    training
      ? logOdds(training, storyFeatures(annotation, sentences))
      : scoreOf(annotation, sentences);
  const byWindow = windows(annotation.sentences).map(score);
  const around = annotation.sentences.map((_, at) =>
    Math.max(...byWindow.slice(Math.max(0, at - WINDOW + 1), at + 1)),
  );
  return { around, alone: annotation.sentences.map((sentence) => score([sentence])) };
}
