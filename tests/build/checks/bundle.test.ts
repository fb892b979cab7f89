import { expect, test } from 'vitest';
import { bundleProblems } from '../../../scripts/checks/bundle.ts';

const light = new Map([
  ['background.js', 300_000],
  ['composer.js', 20_000],
  ['card.js', 80_000],
  ['metadata.js', 80_000],
  ['beside.js', 45_000],
  ['content-scripts/x.js', 15_000],
]);

test('files within their limits are left alone', () => {
  expect(bundleProblems(light)).toEqual([]);
});

test('a heavy content script is reported with its weight and its limit', () => {
  const problems = bundleProblems(new Map([...light, ['content-scripts/linkedin.js', 20_100]]));
  expect(problems).toEqual([
    expect.stringMatching(/^content-scripts\/linkedin\.js is 20\.1 kB gzipped; the limit is 20 kB/),
  ]);
});

test('a build without a worker is reported', () => {
  const problems = bundleProblems(new Map([...light].filter(([file]) => file !== 'background.js')));
  expect(problems).toEqual([expect.stringContaining('background')]);
});
