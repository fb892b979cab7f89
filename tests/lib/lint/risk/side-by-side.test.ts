import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packWeights } from '#lib/lint/risk/packed.ts';
import { SENTENCE_BUCKETS } from '#lib/lint/risk/sentence-features.ts';
import { sideBySide } from '#lib/lint/risk/side-by-side.ts';

const MODELS = 5;

const bucket = fc.nat(SENTENCE_BUCKETS - 1);
const entry = fc.record({
  bucket,
  model: fc.nat(MODELS - 1),
  weight: fc.integer({ min: -7, max: 7 }),
});

it('adds up, for each model, its weights for the buckets', () => {
  fc.assert(
    fc.property(fc.array(entry), fc.uniqueArray(bucket), (entries, others) => {
      const weights = new Int8Array(SENTENCE_BUCKETS * MODELS);
      for (const { bucket: row, model, weight } of entries) weights[row * MODELS + model] = weight;
      const buckets = [...new Set([...others, ...entries.slice(1).map(({ bucket: row }) => row)])];
      const sums = sideBySide(packWeights(weights), MODELS)(buckets);
      const expected = Array.from({ length: MODELS }, (_, model) =>
        buckets.reduce((sum, row) => sum + (weights[row * MODELS + model] ?? 0), 0),
      );
      expect([...sums]).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

it('answers the same list once', () => {
  const read = sideBySide(packWeights(new Int8Array(SENTENCE_BUCKETS)), 1);
  const buckets = [1, 2];
  expect(read(buckets)).toBe(read(buckets));
});
