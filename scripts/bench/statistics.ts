import { seededRandom } from '../../tests/e2e/random-writer.ts';

/** The value below which a share of the values lie; `NaN` of none. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** What 95 of 100 stay below. */
export function p95(values: readonly number[]): number {
  return quantile(values, 0.95);
}

/** How many samples are drawn anew. */
const draws = 1000;

/** Between what a figure of a sample lies in 95 of 100 samples that are drawn from it anew (percentile bootstrap). */
export function interval<Item>(
  sample: readonly Item[],
  figure: (sample: readonly Item[]) => number,
): [low: number, high: number] {
  const random = seededRandom(1);
  const drawOne = () => sample[Math.floor(random() * sample.length)];
  const figures = Array.from({ length: draws }, () =>
    figure(sample.flatMap(() => drawOne() ?? [])),
  );
  return [quantile(figures, 0.025), quantile(figures, 0.975)];
}
