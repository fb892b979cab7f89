import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BUCKETS, bucketOf } from '#lib/lint/risk/buckets.ts';
import { logOdds, packWeights, unpackWeights } from '#lib/lint/risk/model.ts';

it('unpacks what it packed', () => {
  const weight = fc.record({
    bucket: fc.nat(BUCKETS - 1),
    value: fc.integer({ min: -127, max: 127 }),
  });
  fc.assert(
    fc.property(fc.array(weight, { maxLength: 200 }), (entries) => {
      const weights = new Int8Array(BUCKETS);
      for (const { bucket, value } of entries) weights[bucket] = value;
      expect(unpackWeights(packWeights(weights))).toEqual(weights);
    }),
    { numRuns: 20 },
  );
});

it('weighs a feature the same wherever it stands, and more features less each', () => {
  const weights = new Int8Array(BUCKETS);
  weights[bucketOf('rang the bell')] = 10;
  const model = { weights, scale: 0.1, bias: -1 };
  expect(logOdds(model, new Set())).toBe(-1);
  expect(logOdds(model, new Set([bucketOf('rang the bell')]))).toBeGreaterThan(-1);
  expect(logOdds(model, new Set([bucketOf('rang the bell'), 1, 2]))).toBeLessThan(
    logOdds(model, new Set([bucketOf('rang the bell')])),
  );
});
