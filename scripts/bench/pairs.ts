import type { Page } from 'playwright-core';
import { timeKeys } from './key-times.ts';
import { interval, median, p95 } from './statistics.ts';

/** The same keys on both pages, one right after the other: what else the machine does then hits both alike. In ms. */
export interface Pair {
  readonly plain: readonly number[];
  readonly extended: readonly number[];
}

/** Times keys in pairs of turns, each page first in every other one. The first pair warms up and does not count. */
export async function timePairs(
  { plain, extended }: Record<keyof Pair, Page>,
  words: string,
  count: number,
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let number = 0; number <= count; number++) {
    const isPlainFirst = number % 2 === 0;
    const one = await timeKeys(isPlainFirst ? plain : extended, words);
    const other = await timeKeys(isPlainFirst ? extended : plain, words);
    const pair = isPlainFirst ? { plain: one, extended: other } : { plain: other, extended: one };
    if (number > 0) pairs.push(pair);
  }
  return pairs;
}

/** How the times of pairs compare, and whether that says anything about an aim such as 1.03. */
export function comparisonOf(pairs: readonly Pair[], aim: number): string {
  const [low, high] = interval(pairs, ratioOf);
  const isTold = high <= aim || low > aim;
  return [
    `key to paint p95 ${p95(pairs.flatMap(({ extended }) => extended)).toFixed(1)} ms`,
    `without ${p95(pairs.flatMap(({ plain }) => plain)).toFixed(1)} ms`,
    `ratio ${ratioOf(pairs).toFixed(3)} in ${pairs.length} pairs, 95 of 100 within ${low.toFixed(3)} to ${high.toFixed(3)}`,
    `median of the pairs' ratios ${median(pairs.map(middleRatio)).toFixed(3)}`,
    isTold
      ? `the aim of ${aim} is ${high <= aim ? 'met' : 'missed'}`
      : `too noisy to tell an aim of ${aim}`,
  ].join(', ');
}

/** Of all keys at the 95th of a hundred. */
function ratioOf(pairs: readonly Pair[]): number {
  const all = (side: keyof Pair) => p95(pairs.flatMap((pair) => pair[side]));
  return all('extended') / all('plain');
}

function middleRatio({ plain, extended }: Pair): number {
  return median(extended) / median(plain);
}
