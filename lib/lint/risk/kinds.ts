import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';
import { memory } from '../annotation/cache.ts';
import { readerOddsOf } from '../reader/odds.ts';
import type { Post } from '../post.ts';
import { storyFeatures } from './features.ts';
import { gaps, kindModels, values } from './kinds.data.ts';
import { oddsOf } from './model.ts';
import { unpackWeights } from './packed.ts';

/** What a telling sentence may give away, each the rule `phi/…` of the same name that explains it. */
export const storyKinds = [
  'clinical-area-media',
  'clinical-image',
  'condition-update',
  'deceased',
  'dispute-details',
  'identifiable-combination',
  'invite-disclosure',
  'minor',
  'partial-deidentification',
  'patient-anecdote',
  'photo-consent',
  'public-incident',
  'rare-condition',
  'repost-patient',
  'small-numbers',
  'staff-health',
  'treatment-acknowledgement',
] as const;
export type StoryKind = (typeof storyKinds)[number];

/** The models of the kinds are small, and so is the room their features are folded into. */
export const KIND_BUCKETS = 1 << 15;

/** A sentence is of a second kind as well when that is more likely than not. */
const ALSO = 0;

/** Where no kind is likelier than this, what is told is simply a story about one patient. */
const UNCLEAR = -1.5;

/** What one sentence gives to tell its kind from. */
export function kindFeatures(annotation: Annotation, sentence: PlacedSentence): Set<number> {
  const features = new Set<number>();
  for (const bucket of storyFeatures(annotation, [sentence])) {
    features.add(bucket & (KIND_BUCKETS - 1));
  }
  return features;
}

const KINDS = storyKinds.length;

/** The weights of all kinds for a bucket lie side by side, since a sentence is read for all of them at once. */
let known: Int8Array | undefined;

/** What the weights of the features add up to, for each kind in turn. */
function sumsOf(features: ReadonlySet<number>): Int32Array {
  known ??= unpackWeights({ gaps, values }, KIND_BUCKETS * KINDS);
  const sums = new Int32Array(KINDS);
  for (const bucket of features) {
    const from = bucket * KINDS;
    for (let at = 0; at < KINDS; at++) sums[at] = (sums[at] ?? 0) + (known[from + at] ?? 0);
  }
  return sums;
}

const PASSED_ON =
  /\b(?:re-?(?:post|tweet|shar)|shar(?:e|ed|ing)\b|rt\b|quot|via\b|screenshot|posted|wrote|their own words|this from)|@\w/i;

/** Care is confirmed, and a case is argued, to somebody who has written first; what is passed on, somebody has posted. */
function isPossible(kind: StoryKind, { kind: form, text }: Post): boolean {
  if (kind === 'repost-patient') return PASSED_ON.test(text);
  if (kind !== 'treatment-acknowledgement' && kind !== 'dispute-details') return true;
  return form === 'reply' || form === 'comment';
}

/** The log-odds of each kind by the sentence alone. */
function readKinds(annotation: Annotation, sentence: PlacedSentence): readonly number[] {
  const features = kindFeatures(annotation, sentence);
  const sums = sumsOf(features);
  return storyKinds.map((kind, at) => oddsOf(kindModels[kind], sums[at] ?? 0, features.size));
}

const recall = memory<readonly number[]>(500);

/** Of all sentences few tell of a patient, of telling ones many: so much less sure is the reader, who reads all. */
const READS_ALL = 2;

/** What a telling sentence gives away, the likeliest first: one kind, or two. */
export function kindsOf(annotation: Annotation, sentence: PlacedSentence): readonly StoryKind[] {
  const { kind: form, account, media } = annotation.post;
  const key = [form, account, media, sentence.text].join('\u0000');
  const alone = recall(key, () => readKinds(annotation, sentence));
  const reader = readerOddsOf(annotation, sentence);
  const [first, second] = storyKinds
    .map((kind, at) => ({ kind, odds: (alone[at] ?? 0) + reader(`phi/${kind}`) + READS_ALL }))
    .filter(({ kind }) => isPossible(kind, annotation.post))
    .toSorted((one, other) => other.odds - one.odds);
  if (!first || first.odds < UNCLEAR) return ['patient-anecdote'];
  return second && second.odds > ALSO ? [first.kind, second.kind] : [first.kind];
}
