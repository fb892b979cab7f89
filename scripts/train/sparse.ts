import type { Voice } from '../../lib/lint/reader/voices.ts';
import { seededRandom, shuffle } from './linear.ts';

/** What one sentence gives to learn from: buckets, and how loud each is. */
export type Heard = readonly (readonly [bucket: number, loudness: number])[];

/** Adds up the voices, so that each bucket stands once. */
export function hear(voices: readonly Voice[]): Heard {
  const sums = new Map<number, number>();
  for (const { buckets, loudness } of voices) {
    for (const bucket of buckets) sums.set(bucket, (sums.get(bucket) ?? 0) + loudness);
  }
  return [...sums];
}

/** A lesson's answer: a yes, a no, or nothing to learn. */
export type Answer = -1 | 0 | 1;

const PASSES = 6;
const STEP = 0.5;
const START = 1;
/** How much evidence a weight needs before it is kept at all, and how strongly the others are held back. */
const SPARSENESS = 3;
const DECAY = 0.5;
/** Few sentences deserve a finding, so those that do count more. */
const YES_COUNTS = 2;

/**
 * Logistic regression that leaves most weights at zero, by the FTRL-Proximal algorithm.
 * McMahan and others, Ad click prediction, 2013, https://doi.org/10.1145/2487575.2488200
 */
class SparseLearner {
  readonly #pulls: Float64Array;
  readonly #squares: Float64Array;
  readonly #bias: number;

  constructor(buckets: number) {
    this.#bias = buckets;
    this.#pulls = new Float64Array(buckets + 1);
    this.#squares = new Float64Array(buckets + 1);
  }

  get bias(): number {
    return this.weightOf(this.#bias);
  }

  weightOf(bucket: number): number {
    const pull = this.#pulls[bucket] ?? 0;
    const sparseness = bucket === this.#bias ? 0 : SPARSENESS;
    if (Math.abs(pull) <= sparseness) return 0;
    const rate = (START + Math.sqrt(this.#squares[bucket] ?? 0)) / STEP + DECAY;
    return -(pull - Math.sign(pull) * sparseness) / rate;
  }

  learn(heard: Heard, isYes: boolean): void {
    let sum = this.bias;
    for (const [bucket, loudness] of heard) sum += this.weightOf(bucket) * loudness;
    const error = (1 / (1 + Math.exp(-sum)) - Number(isYes)) * (isYes ? YES_COUNTS : 1);
    this.#pull(this.#bias, error);
    for (const [bucket, loudness] of heard) this.#pull(bucket, error * loudness);
  }

  #pull(bucket: number, slope: number): void {
    const square = this.#squares[bucket] ?? 0;
    const next = square + slope * slope;
    const held = ((Math.sqrt(next) - Math.sqrt(square)) / STEP) * this.weightOf(bucket);
    this.#pulls[bucket] = (this.#pulls[bucket] ?? 0) + slope - held;
    this.#squares[bucket] = next;
  }
}

/** Learns which buckets speak for a yes; `buckets` is how many there are. */
export function trainSparse(
  lessons: readonly Heard[],
  answers: readonly Answer[],
  buckets: number,
): { readonly weights: ReadonlyMap<number, number>; readonly bias: number } {
  const learner = new SparseLearner(buckets);
  const order = lessons.map((_, at) => at).filter((at) => answers[at] !== 0);
  for (let pass = 1; pass <= PASSES; pass++) {
    shuffle(order, seededRandom(pass));
    for (const at of order) learner.learn(lessons[at] ?? [], answers[at] === 1);
  }
  const all = Array.from({ length: buckets }, (_, at) => [at, learner.weightOf(at)] as const);
  return { weights: new Map(all.filter(([, weight]) => weight !== 0)), bias: learner.bias };
}
