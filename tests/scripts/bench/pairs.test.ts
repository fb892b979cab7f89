import { describe, expect, it } from 'vitest';
import { comparisonOf, type Pair } from '../../../scripts/bench/pairs.ts';
import { seededRandom } from '../../e2e/random-writer.ts';

/** Pairs of turns of twenty keys about 16 ms each, the second side `factor` times as slow, by chance up to `noise` ms off. */
function pairsOf(factor: number, noise: number): Pair[] {
  const random = seededRandom(7);
  const turn = (times: number) =>
    Array.from({ length: 20 }, () => times * 16 + (random() - 0.5) * noise);
  return Array.from({ length: 24 }, () => ({ plain: turn(1), extended: turn(factor) }));
}

describe('how times with and without Chaperone compare', () => {
  it.each([
    ['met', 1, 0.5],
    ['missed', 1.2, 0.5],
  ])('tells that an aim is %s when the noise is small', (word, factor, noise) => {
    expect(comparisonOf(pairsOf(factor, noise), 1.03)).toContain(`the aim of 1.03 is ${word}`);
  });

  it('does not tell what the noise hides', () => {
    expect(comparisonOf(pairsOf(1.03, 12), 1.03)).toContain('too noisy to tell an aim of 1.03');
  });
});
