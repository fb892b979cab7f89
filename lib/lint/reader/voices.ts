import type { Annotation } from '../annotation/annotate.ts';
import { bySentence } from '../annotation/by-sentence.ts';
import { bucketOf } from '../risk/buckets.ts';
import { wordsOf } from '../risk/features.ts';
import { foldBucket, sentenceFeatures } from '../risk/sentence-features.ts';

/** Features that speak together, each with the same loudness; a few say as much together as many. */
export interface Voice {
  readonly buckets: readonly number[];
  readonly loudness: number;
}

/** What a sentence says of itself counts double beside what its neighbours and the rest of the post say of it. */
const ITSELF = 2;
const AROUND = 1;

const loudnessOf = (share: number, count: number) => share / Math.sqrt(count + 1);

const voice = (buckets: readonly number[], share: number): Voice => ({
  buckets,
  loudness: loudnessOf(share, buckets.length),
});

/** The words of a sentence as the next one hears them, which has them before itself, as the one before it does, and as the whole post. */
const heardAs = bySentence((sentence) => {
  const words = [...new Set(wordsOf(sentence))];
  const buckets = (place: string) => words.map((word) => foldBucket(bucketOf(`${place} ${word}`)));
  return { byNext: buckets('before'), byPrevious: buckets('after'), byAll: buckets('post') };
});

/** What speaks of one sentence: the sentence itself, and the ones before and after it. */
export function voicesOf(annotation: Annotation, at: number): Voice[] {
  const { sentences } = annotation;
  const [before, here, after] = [sentences[at - 1], sentences[at], sentences[at + 1]];
  return [
    ...(here ? [voice(sentenceFeatures(annotation, here), ITSELF)] : []),
    ...(before ? [voice(heardAs(before).byNext, AROUND)] : []),
    ...(after ? [voice(heardAs(after).byPrevious, AROUND)] : []),
  ];
}

/** What the whole post says of each of its sentences. */
export function voicesOfPost({ sentences }: Annotation): Voice[] {
  const heard = sentences.map((sentence) => heardAs(sentence).byAll);
  const loudness = loudnessOf(
    AROUND,
    heard.reduce((sum, { length }) => sum + length, 0),
  );
  return heard.map((buckets) => ({ buckets, loudness }));
}
