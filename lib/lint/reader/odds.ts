import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';
import { gaps, readerModels, values } from './models.data.ts';
import { sideBySide } from '../risk/side-by-side.ts';
import { type Voice, voicesOf, voicesOfPost } from './voices.ts';

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

/** For some buckets, what their weights add up to for each rule, in its steps and as loud as one. */
const stepsOf = sideBySide({ gaps, values }, models.length);

function add(to: Float32Array, voices: readonly Voice[]): Float32Array {
  for (const { buckets, loudness } of voices) {
    const steps = stepsOf(buckets);
    for (let at = 0; at < to.length; at++) to[at] = (to[at] ?? 0) + (steps[at] ?? 0) * loudness;
  }
  return to;
}

const inOdds = (steps: Float32Array) =>
  steps.map((sum, at) => (models[at]?.bias ?? 0) + sum * (models[at]?.scale ?? 0));

/** What the reader says of each sentence of a post: log-odds for each rule it has learned. */
type Read = ReadonlyMap<PlacedSentence, Float32Array>;

function readSentences(annotation: Annotation): Read {
  const shared = add(new Float32Array(models.length), voicesOfPost(annotation));
  return new Map(
    annotation.sentences.map((sentence, at) => [
      sentence,
      inOdds(add(shared.slice(), voicesOf(annotation, at))),
    ]),
  );
}

const known = new WeakMap<Annotation, Read>();

/** Whether the reader has learned a rule. */
export const hasLearned = (rule: string): boolean => columns.has(rule);

/** How far the reader trusts the words of a rule, in log-odds. */
export const trustIn = (rule: string): number => models[columns.get(rule) ?? -1]?.trust ?? 0;

/** The odds of a rule that the reader has not learned. */
const UNHEARD = -4;

/** The log-odds that a reader would say of one sentence of a post what a rule does; all are worked out at the first call. */
export function readerOdds(annotation: Annotation, sentence: PlacedSentence, rule: string): number {
  const read = known.get(annotation) ?? readSentences(annotation);
  known.set(annotation, read);
  return read.get(sentence)?.[columns.get(rule) ?? -1] ?? UNHEARD;
}
