import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';
import { unpackWeights } from '../risk/packed.ts';
import { gaps, readerModels, values } from './models.data.ts';
import { READER_BUCKETS, type Voice, voicesOf, voicesOfPost } from './voices.ts';

/** What the reader knows of one rule, beside its weights. */
export interface ReaderModel {
  readonly bias: number;
  /** How much one step of a weight is worth. */
  readonly scale: number;
  /** Log-odds that the rule's own words were right, on posts that nothing was learned from. */
  readonly trust: number;
}

/** Where the odds of each rule stand that the reader has learned. */
const columns = new Map(Object.keys(readerModels).map((rule, at) => [rule, at]));
const models: readonly ReaderModel[] = Object.values(readerModels);

/** The weights of all rules for a bucket lie side by side, since a sentence is read for all of them at once. */
let weights: Int8Array | undefined;

/** What the given buckets say of each rule, in its steps and as loud as one; kept as long as the sentence they come from. */
const known = new WeakMap<readonly number[], Int32Array>();

function stepsOf(buckets: readonly number[]): Int32Array {
  const steps = known.get(buckets);
  if (steps) return steps;
  weights ??= unpackWeights({ gaps, values }, READER_BUCKETS * models.length);
  const sum = new Int32Array(models.length);
  for (const bucket of buckets) {
    const from = bucket * models.length;
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (weights[from + at] ?? 0);
  }
  known.set(buckets, sum);
  return sum;
}

function add(to: Float32Array, voices: readonly Voice[]): Float32Array {
  for (const { buckets, loudness } of voices) {
    const steps = stepsOf(buckets);
    for (let at = 0; at < to.length; at++) to[at] = (to[at] ?? 0) + (steps[at] ?? 0) * loudness;
  }
  return to;
}

const inOdds = (steps: Float32Array) =>
  steps.map((sum, at) => (models[at]?.bias ?? 0) + sum * (models[at]?.scale ?? 0));

function readSentences(annotation: Annotation): readonly Float32Array[] {
  const shared = add(new Float32Array(models.length), voicesOfPost(annotation));
  return annotation.sentences.map((_, at) => inOdds(add(shared.slice(), voicesOf(annotation, at))));
}

const read = new WeakMap<Annotation, readonly Float32Array[]>();

/** Whether the reader has learned a rule. */
export const hasLearned = (rule: string): boolean => columns.has(rule);

/** For each sentence, the log-odds that a reader would say of it what each rule does; worked out once for all rules. */
function readerOdds(annotation: Annotation): readonly Float32Array[] {
  const odds = read.get(annotation) ?? readSentences(annotation);
  read.set(annotation, odds);
  return odds;
}

/** How far the reader trusts the words of a rule, in log-odds. */
export const trustIn = (rule: string): number => models[columns.get(rule) ?? -1]?.trust ?? 0;

/** The odds of a rule that the reader has not learned. */
const UNHEARD = -4;

/** The reader's log-odds for rules in one sentence of a post. */
export function readerOddsOf(annotation: Annotation, { start }: PlacedSentence) {
  const at = annotation.sentences.findIndex((sentence) => sentence.start === start);
  const odds = readerOdds(annotation)[at];
  return (rule: string): number => odds?.[columns.get(rule) ?? -1] ?? UNHEARD;
}
