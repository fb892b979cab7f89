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

/** What the reader says of a post: log-odds for each rule it has learned. */
interface Read {
  readonly bySentence: ReadonlyMap<PlacedSentence, Float32Array>;
  /** Of the sentence that says it most. */
  readonly most: Float32Array;
}

function readSentences(annotation: Annotation): Read {
  const shared = add(new Float32Array(models.length), voicesOfPost(annotation));
  const bySentence = new Map<PlacedSentence, Float32Array>();
  const most = new Float32Array(models.length).fill(-Infinity);
  for (const [at, sentence] of annotation.sentences.entries()) {
    const odds = inOdds(add(shared.slice(), voicesOf(annotation, at)));
    bySentence.set(sentence, odds);
    for (const [rule, value] of odds.entries()) most[rule] = Math.max(most[rule] ?? 0, value);
  }
  return { bySentence, most };
}

const known = new WeakMap<Annotation, Read>();

/** What the reader makes of a post; worked out once for all rules. */
function read(annotation: Annotation): Read {
  const odds = known.get(annotation) ?? readSentences(annotation);
  known.set(annotation, odds);
  return odds;
}

/** Whether the reader has learned a rule. */
export const hasLearned = (rule: string): boolean => columns.has(rule);

/** How far the reader trusts the words of a rule, in log-odds. */
export const trustIn = (rule: string): number => models[columns.get(rule) ?? -1]?.trust ?? 0;

/** The odds of a rule that the reader has not learned. */
const UNHEARD = -4;

const oddsIn = (odds: Float32Array | undefined, rule: string) =>
  odds?.[columns.get(rule) ?? -1] ?? UNHEARD;

/** The log-odds that a reader would say of one sentence of a post what a rule does. */
export const readerOdds = (annotation: Annotation, sentence: PlacedSentence, rule: string) =>
  oddsIn(read(annotation).bySentence.get(sentence), rule);

/** The log-odds of a rule in the sentence of a post that says it most. */
export const mostOdds = (annotation: Annotation, rule: string) =>
  oddsIn(read(annotation).most, rule);
