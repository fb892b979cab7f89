import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';
import { bySentence } from '../annotation/by-sentence.ts';
import { memory } from '../annotation/cache.ts';
import { bucketOf } from '../risk/buckets.ts';
import { storyFeatures, wordsOf } from '../risk/features.ts';

/** The reader's models are small, and so is the room that features are folded into. */
export const READER_BUCKETS = 1 << 15;

/** Features that speak together, each with the same loudness; a few say as much together as many. */
export interface Voice {
  readonly buckets: readonly number[];
  readonly loudness: number;
}

/** What a sentence says of itself counts double beside what its neighbours and the rest of the post say of it. */
const ITSELF = 2;
const AROUND = 1;

const fold = (bucket: number) => bucket & (READER_BUCKETS - 1);

const loudnessOf = (share: number, count: number) => share / Math.sqrt(count + 1);

const voice = (buckets: readonly number[], share: number): Voice => ({
  buckets,
  loudness: loudnessOf(share, buckets.length),
});

/** The words of a sentence as its neighbours hear them, after them and before them, and as the whole post does. */
const heardAs = bySentence((sentence) => {
  const words = [...new Set(wordsOf(sentence))];
  const buckets = (place: string) => words.map((word) => fold(bucketOf(`${place} ${word}`)));
  return { after: buckets('before'), before: buckets('after'), post: buckets('post') };
});

const known = memory<readonly number[]>(500);

function itself(annotation: Annotation, sentence: PlacedSentence): readonly number[] {
  const { kind, account, media } = annotation.post;
  const key = [kind, account, media, sentence.text].join('\u0000');
  return known(key, () => [...new Set([...storyFeatures(annotation, [sentence])].map(fold))]);
}

/** What speaks of one sentence: the sentence itself, and the ones before and after it. */
export function voicesOf(annotation: Annotation, at: number): Voice[] {
  const { sentences } = annotation;
  const [before, here, after] = [sentences[at - 1], sentences[at], sentences[at + 1]];
  return [
    ...(here ? [voice(itself(annotation, here), ITSELF)] : []),
    ...(before ? [voice(heardAs(before).after, AROUND)] : []),
    ...(after ? [voice(heardAs(after).before, AROUND)] : []),
  ];
}

/** What the whole post says of each of its sentences. */
export function voicesOfPost({ sentences }: Annotation): Voice[] {
  const heard = sentences.map((sentence) => heardAs(sentence).post);
  const loudness = loudnessOf(
    AROUND,
    heard.reduce((sum, { length }) => sum + length, 0),
  );
  return heard.map((buckets) => ({ buckets, loudness }));
}
