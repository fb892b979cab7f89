import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';
import { memory } from '../annotation/cache.ts';
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

/** Care is confirmed, and a case is argued, to somebody who has written first. */
const isPossible = (kind: StoryKind, { kind: form }: Post) =>
  !['treatment-acknowledgement', 'dispute-details'].includes(kind) ||
  form === 'reply' ||
  form === 'comment';

function readKinds(annotation: Annotation, sentence: PlacedSentence): readonly StoryKind[] {
  const features = kindFeatures(annotation, sentence);
  const sums = sumsOf(features);
  const [first, second] = storyKinds
    .map((kind, at) => ({ kind, odds: oddsOf(kindModels[kind], sums[at] ?? 0, features.size) }))
    .filter(({ kind }) => isPossible(kind, annotation.post))
    .toSorted((one, other) => other.odds - one.odds);
  return [first, second]
    .filter((one) => one === first || (one !== undefined && one.odds > ALSO))
    .flatMap((one) => one?.kind ?? []);
}

const recall = memory<readonly StoryKind[]>(500);

/** What a telling sentence gives away, the likeliest first: one kind, or two. */
export function kindsOf(annotation: Annotation, sentence: PlacedSentence): readonly StoryKind[] {
  const { kind, account, media } = annotation.post;
  const key = [kind, account, media, sentence.text].join('\u0000');
  return recall(key, () => readKinds(annotation, sentence));
}
