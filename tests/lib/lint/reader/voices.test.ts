import { expect, it } from 'vitest';
import { annotate } from '#lib/lint/annotation/annotate.ts';
import { completePost } from '#lib/lint/post.ts';
import { voicesOf, voicesOfPost } from '#lib/lint/reader/voices.ts';
import { SENTENCE_BUCKETS } from '#lib/lint/risk/sentence-features.ts';

const annotation = annotate(completePost({ text: 'It rained. We had soup. Then home.' }));

it('lets a sentence speak, and those beside it', () => {
  expect([0, 1, 2].map((at) => voicesOf(annotation, at).length)).toEqual([2, 3, 2]);
  const [itself, before] = voicesOf(annotation, 1);
  expect(itself?.loudness).toBeCloseTo(2 / Math.sqrt((itself?.buckets.length ?? 0) + 1));
  expect(before?.loudness).toBeCloseTo(1 / Math.sqrt((before?.buckets.length ?? 0) + 1));
});

it('hears a neighbour otherwise before than after', () => {
  const [, , after] = voicesOf(annotation, 1);
  const [, before] = voicesOf(annotate(completePost({ text: 'Then home. We had soup.' })), 1);
  expect(before?.buckets).toHaveLength(after?.buckets.length ?? 0);
  expect(before?.buckets).not.toEqual(after?.buckets);
});

it('lets the whole post speak in one common loudness, within its buckets', () => {
  const voices = voicesOfPost(annotation);
  expect(voices).toHaveLength(3);
  expect(new Set(voices.map(({ loudness }) => loudness)).size).toBe(1);
  for (const bucket of voices.flatMap(({ buckets }) => buckets)) {
    expect(bucket).toBeLessThan(SENTENCE_BUCKETS);
  }
});
