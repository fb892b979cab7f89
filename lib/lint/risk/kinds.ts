import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';
import { memory } from '../annotation/cache.ts';
import type { Post } from '../post.ts';
import { storyFeatures } from './features.ts';
import { kindModels } from './kinds.data.ts';
import { logOdds, type Model, unpackWeights } from './model.ts';

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
  const features = [...storyFeatures(annotation, [sentence])];
  return new Set(features.map((bucket) => bucket & (KIND_BUCKETS - 1)));
}

let models: (readonly [StoryKind, Model])[] | undefined;

function readModels(): (readonly [StoryKind, Model])[] {
  models ??= storyKinds.map((kind) => {
    const { weights, ...rest } = kindModels[kind];
    return [kind, { weights: unpackWeights(weights, KIND_BUCKETS), ...rest }];
  });
  return models;
}

/** Care is confirmed, and a case is argued, to somebody who has written first. */
const isPossible = (kind: StoryKind, { kind: form }: Post) =>
  !['treatment-acknowledgement', 'dispute-details'].includes(kind) ||
  form === 'reply' ||
  form === 'comment';

function readKinds(annotation: Annotation, sentence: PlacedSentence): readonly StoryKind[] {
  const features = kindFeatures(annotation, sentence);
  const [first, second] = readModels()
    .filter(([kind]) => isPossible(kind, annotation.post))
    .map(([kind, model]) => ({ kind, odds: logOdds(model, features) }))
    .toSorted((one, other) => other.odds - one.odds);
  return [first, second]
    .filter((one) => one === first || (one !== undefined && one.odds > ALSO))
    .flatMap((one) => one?.kind ?? []);
}

const known = memory<readonly StoryKind[]>(500);

/** What a telling sentence gives away, the likeliest first: one kind, or two. */
export function kindsOf(annotation: Annotation, sentence: PlacedSentence): readonly StoryKind[] {
  const { kind, account, media } = annotation.post;
  const key = [kind, account, media, sentence.text].join('\u0000');
  return known(key, () => readKinds(annotation, sentence));
}
