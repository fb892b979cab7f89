import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';
import { readerOdds } from '../reader/odds.ts';
import { gaps, kindModels, values } from './kinds.data.ts';
import { oddsOf } from './model.ts';
import { riskOf } from './risk.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { sideBySide } from './side-by-side.ts';
import { needed, showsSomebody, statesChildsAge } from './telltales.ts';

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

/** A sentence is of a second kind as well when that is more likely than not. */
const ALSO = 0;

/** Where no kind is likelier than this, what is told is simply a story about one patient. */
const UNCLEAR = -1.5;

/** For a sentence's features, what the weights of each kind add up to. */
const sumsOf = sideBySide({ gaps, values }, storyKinds.length);

const PASSED_ON =
  /\b(?:re-?(?:post|tweet|shar)|shar(?:e|ed|ing)\b|rt\b|quot|via\b|screenshot|posted|wrote|their own words|this from)|@\w/i;

const SPEAKS_OF = /\b(?:s?he|hers?|his|him|patient)\b/i;
const SPEAKS_TO = /\b(?:you|yours?|your\w+|u|ur|y'?all|thanks?|thank|welcome|sorry)\b/i;

/** A reply about somebody else who is named: the name tells what it would confirm. */
const namesAnother = (annotation: Annotation, sentence: PlacedSentence) =>
  SPEAKS_OF.test(sentence.text) &&
  !SPEAKS_TO.test(annotation.post.text) &&
  riskOf(annotation).passages.some(
    ({ kind, sentence: place }) => kind === 'name' && place === sentence,
  );

const untold = new WeakMap<Annotation, ReadonlySet<StoryKind>>();

/** An attached picture tells where it was taken, whatever the text says. */
const isShown = (kind: StoryKind, { post }: Annotation) =>
  kind === 'clinical-area-media' && post.media;

/** Kinds that nothing in the whole post speaks of; looked for once, since a post may have a sentence at each full stop. */
function untoldIn(annotation: Annotation): ReadonlySet<StoryKind> {
  const isUntold = (kind: StoryKind) =>
    !isShown(kind, annotation) && needed[kind]?.test(annotation.post.text) === false;
  const kinds = untold.get(annotation) ?? new Set(storyKinds.filter(isUntold));
  untold.set(annotation, kinds);
  return kinds;
}

/** Care is confirmed, and a case is argued, to somebody who has written first; what is passed on, somebody has posted. */
function isPossible(kind: StoryKind, annotation: Annotation, sentence: PlacedSentence): boolean {
  const { kind: form, text } = annotation.post;
  if (untoldIn(annotation).has(kind)) return false;
  if (kind === 'repost-patient') return PASSED_ON.test(text);
  if (kind !== 'treatment-acknowledgement' && kind !== 'dispute-details') return true;
  if (form !== 'reply' && form !== 'comment') return false;
  return kind === 'dispute-details' || !namesAnother(annotation, sentence);
}

/** The log-odds of each kind by the sentence alone. */
function kindsAlone(annotation: Annotation, sentence: PlacedSentence): readonly number[] {
  const features = sentenceFeatures(annotation, sentence);
  const sums = sumsOf(features);
  return storyKinds.map((kind, at) => oddsOf(kindModels[kind], sums[at] ?? 0, features.length));
}

/** Of all sentences few tell of a patient, of telling ones many: so much less sure is the reader, who reads all. */
const READS_ALL = 2;

/** How much likelier a kind is than the models hold it for, when the sentence says it in plain words. */
const PLAIN = 4;

function plainlyTold(kind: StoryKind, { text }: PlacedSentence): number {
  const isPlain =
    (kind === 'minor' && statesChildsAge(text)) ||
    (kind === 'photo-consent' && showsSomebody(text));
  return isPlain ? PLAIN : 0;
}

/** Of two kinds the second says no more than the first: how few were hurt, that a scan is a picture. */
const SAYS_MORE_THAN: Partial<Record<StoryKind, readonly StoryKind[]>> = {
  'public-incident': ['small-numbers'],
  'clinical-image': ['photo-consent'],
};

const saysMore = (one: StoryKind, other: StoryKind) =>
  SAYS_MORE_THAN[one]?.includes(other) === true;

/** What a telling sentence gives away, the likeliest first: one kind, or two. */
export function kindsOf(annotation: Annotation, sentence: PlacedSentence): readonly StoryKind[] {
  const alone = kindsAlone(annotation, sentence);
  const [first, second] = storyKinds
    .map((kind, at) => ({
      kind,
      odds:
        (alone[at] ?? 0) +
        readerOdds(annotation, sentence, `phi/${kind}`) +
        READS_ALL +
        plainlyTold(kind, sentence),
    }))
    .filter(({ kind }) => isPossible(kind, annotation, sentence))
    .toSorted((one, other) => other.odds - one.odds);
  if (!first || first.odds < UNCLEAR) return ['patient-anecdote'];
  if (!second || second.odds <= ALSO || saysMore(first.kind, second.kind)) return [first.kind];
  return [first.kind, second.kind];
}
