import { expect, it } from 'vitest';
import { BUCKETS, bucketOf } from '#lib/lint/risk/buckets.ts';
import { logOdds } from '#lib/lint/risk/model.ts';

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
