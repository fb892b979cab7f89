import type { Annotation, PlacedSentence, Sentence } from '../annotation/annotate.ts';
import { memory } from '../annotation/cache.ts';
import type { Post } from '../post.ts';
import { storyFeatures } from './features.ts';

/** Models that read one sentence at a time are small, and so is the room that features are folded into. */
export const SENTENCE_BUCKETS = 1 << 15;

/** Folds a bucket of any feature into that room. */
export const foldBucket = (bucket: number): number => bucket & (SENTENCE_BUCKETS - 1);

/** All that the features of some sentences depend on, as a key to remember them by. */
export const featureKey = (
  { kind, account, media }: Post,
  sentences: readonly Sentence[],
): string => [kind, account, media, ...sentences.map(({ text }) => text)].join('\u0000');

const known = memory<readonly number[]>(500);

/** Buckets of every feature of one sentence, each once; the same list for as long as it is remembered. */
export const sentenceFeatures = (
  annotation: Annotation,
  sentence: PlacedSentence,
): readonly number[] =>
  known(featureKey(annotation.post, [sentence]), () => [
    ...new Set([...storyFeatures(annotation, [sentence])].map(foldBucket)),
  ]);
