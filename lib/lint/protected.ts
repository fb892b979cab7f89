import { otherMatters, workCues } from '../lexicons/working-conditions.ts';
import type { Annotation } from './annotation/annotate.ts';
import { bySentence } from './annotation/by-sentence.ts';
import type { Span } from './annotation/sentences.ts';
import type { Category } from './finding.ts';
import { fingerprint } from './prefilter/fingerprint.ts';
import { mayMatch } from './prefilter/prefilter.ts';
import { matchesIn, type Searchable } from './prefilter/search.ts';

const wholeWords = (words: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu');

const CUES = workCues.map((cue) => ({ ...cue, pattern: wholeWords(cue.words) }));
const OTHER_MATTERS = wholeWords(otherMatters);
const LABOUR_TAG =
  /#\w{0,30}(?:staffing|ratios?|union|onstrike|fairpay|nursespay|payrise|payrestor|workersrights|whistleblow|shortstaff|solidarity)\w{0,30}/gi;

/** What all mentions together must weigh for talk about terms of work. */
const ENOUGH = 3;
/** From this weight on a matter is one of work by itself; told in the first person it is the writer's. */
const CLEAR = 2;
const FIRST_PERSON = wholeWords("we|we're|we've|we'll|us|ours?|i|i'm|i've|i'll|me|my|mine");

/** The same length, so that offsets hold. */
const blank = (found: string) => ' '.repeat(found.length);

const spanOf = ({ index, 0: found }: RegExpExecArray): Span => ({
  start: index,
  end: index + found.trimEnd().length,
});

/** What one sentence says of work: for each cue where it stands, and whether the writer speaks of themselves. */
interface Mentions {
  readonly tags: readonly RegExpExecArray[];
  readonly cues: readonly (readonly RegExpExecArray[])[];
  readonly isFirstPerson: boolean;
}

/** The sentence without what it says of other hours and other pay. */
function onTopic(sentence: Searchable): Searchable {
  if (!mayMatch(OTHER_MATTERS, sentence.print)) return sentence;
  const text = sentence.text.replaceAll(OTHER_MATTERS, blank);
  return { text, print: fingerprint(text) };
}

/** Read once for each sentence, since typing changes one of many. */
const mentionsIn = bySentence<Mentions>((sentence) => {
  const read = onTopic(sentence);
  return {
    tags: matchesIn(sentence, LABOUR_TAG),
    cues: CUES.map(({ pattern }) => matchesIn(read, pattern)),
    isFirstPerson: matchesIn(read, FIRST_PERSON).length > 0,
  };
});

type Placed = readonly (readonly [Mentions, number])[];

interface Weighed {
  readonly weight: number;
  readonly isClear: boolean;
  readonly matters: readonly Span[];
}

const placed = (found: readonly RegExpExecArray[], by: number): Span[] =>
  found.map(spanOf).map(({ start, end }) => ({ start: start + by, end: end + by }));

function weigh(sentences: Placed, at: number): Weighed {
  const { weight = 0, again = 0, isTone } = CUES[at] ?? {};
  const different = new Set(
    sentences.flatMap(([{ cues }]) => cues[at] ?? []).map(([words]) => words.toLowerCase()),
  );
  const total = different.size === 0 ? 0 : weight + (different.size > 1 ? again : 0);
  const isClear = total > 0 && weight >= CLEAR;
  const matters = isTone
    ? []
    : sentences.flatMap(([{ cues }, start]) => placed(cues[at] ?? [], start));
  return { weight: total, isClear, matters };
}

function passagesIn({ post, sentences }: Annotation): readonly Span[] {
  if (post.account !== 'personal') return [];
  const read = sentences.map((sentence) => [mentionsIn(sentence), sentence.start] as const);
  const tags = read.flatMap(([mentions, start]) => placed(mentions.tags, start));
  const weighed = CUES.map((_, at) => weigh(read, at));
  const matters = [...tags, ...weighed.flatMap((it) => it.matters)];
  const isOwn =
    weighed.some((it) => it.isClear) && read.some(([{ isFirstPerson }]) => isFirstPerson);
  const extra = tags.length > 0 ? ENOUGH : Number(isOwn);
  const weight = weighed.reduce((sum, it) => sum + it.weight, extra);
  if (matters.length === 0 || weight < ENOUGH) return [];
  return apart(matters.toSorted((a, b) => a.start - b.start || b.end - a.end));
}

/** Of passages that overlap, the first and longest. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

const known = new WeakMap<Annotation, readonly Span[]>();

/**
 * Where a member of staff talks about pay, hours, staffing, safety or unions; none when the post is about other things.
 * Offsets are UTF-16 code units of the annotation's text.
 */
export function protectedPassages(annotation: Annotation): readonly Span[] {
  const passages = known.get(annotation) ?? passagesIn(annotation);
  known.set(annotation, passages);
  return passages;
}

/**
 * Talk by staff about pay, hours, staffing, safety or unions is protected: no finding on conduct or tone stands there,
 * and no profile can change that. Privacy still counts. NLRA section 7; Stericycle, 372 NLRB No. 113 (2023).
 */
export function isProtected(annotation: Annotation, category: Category): boolean {
  if (category !== 'conduct' && category !== 'tone') return false;
  return protectedPassages(annotation).length > 0;
}
