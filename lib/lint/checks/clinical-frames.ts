import { overlap } from '../annotation/sentences.ts';
import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';
import { remember } from '../annotation/cache.ts';
import { clinicalSketch } from '../meaning/clinical-sketch.ts';
import { isQuoted } from '../meaning/quotation.ts';
import { isToOnePerson } from '../meaning/directive.ts';
import { everyMatch, holds, mayHold } from '../prefilter/search.ts';
import type { Check, Hit } from '../rule.ts';

/** A match in the sketch of one sentence. Offsets are UTF-16 code units of the sentence. */
export interface FrameMatch {
  readonly sketch: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: PlacedSentence;
  readonly annotation: Annotation;
}

export interface FrameOptions {
  /** Cheap: a sentence whose sketch it does not match is not looked at further. */
  readonly cue: RegExp;
  /** Patterns over a clinical sketch, flags `dg`; what is flagged is the group `passage`, or the whole match. */
  readonly frames: readonly RegExp[];
  /** `one`: only in what answers one person; `all`: only in what does not. Everywhere when left out. */
  readonly to?: 'one' | 'all';
  /** Words of the sketch by which the sentence is left alone. */
  readonly unless?: RegExp;
  readonly when?: (match: FrameMatch) => boolean;
  readonly suggestion?: string;
  readonly confidence?: 'low';
}

/** A pattern over a clinical sketch; what is flagged is the group `passage`, or the whole match. */
export const frame = (source: string): RegExp => new RegExp(source, 'dg');

/** One sentence, one card: from its first hit to its last. */
function joined(hits: readonly Hit[]): Hit[] {
  const [first, ...rest] = hits.toSorted((a, b) => a.start - b.start);
  if (!first || rest.length === 0) return [...hits];
  const end = Math.max(...hits.map((hit) => hit.end));
  const isSure = hits.some(({ confidence }) => confidence === undefined);
  const { confidence: _, ...known } = first;
  return [{ ...known, end, ...(!isSure && { confidence: 'low' as const }) }];
}

/** The suggestion with a capital where the passage has one. */
function inCaseOf(passage: string, suggestion: string): string {
  const isCapital = /^\p{Lu}(?!\p{Lu})/u.test(passage);
  return isCapital ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1) : suggestion;
}

/** A frame's match in the text of a sentence, wherever the sentence stands. */
type Found = Pick<FrameMatch, 'sketch' | 'words' | 'start' | 'end'> & { readonly of: FrameOptions };

/** Everything the groups' frames find in a sentence, by its text alone. */
function* foundIn(groups: readonly FrameOptions[], text: string): Iterable<Found> {
  const sketch = clinicalSketch(text);
  for (const of of groups) {
    const possible = of.frames.filter((pattern) => mayHold(sketch, pattern));
    if (possible.length === 0 || !holds(sketch, of.cue)) continue;
    if (of.unless && holds(sketch, of.unless)) continue;
    for (const found of possible.flatMap((pattern) => everyMatch(pattern, sketch.text))) {
      const whole = [found.index, found.index + found[0].length] as const;
      const [start, end] = found.indices?.groups?.['passage'] ?? whole;
      yield { of, sketch: sketch.text, words: sketch.text.slice(start, end), start, end };
    }
  }
}

/** A suggestion is an order of its own: it fits neither after a subject ("you …") nor in place of "taking …". */
const fits = ({ sketch, words, start }: FrameMatch) =>
  !/^\w{2,12}ing\b/.test(words) &&
  !/\b(?:you|u|i|he|she|they|it|that|this|be|been|by|have)\s$/.test(sketch.slice(0, start));

function hitOf({ suggestion, confidence }: FrameOptions, match: FrameMatch): Hit {
  const { start, end, sentence } = match;
  const mended =
    suggestion && fits(match) ? inCaseOf(sentence.text.slice(start, end), suggestion) : undefined;
  return {
    start: sentence.start + start,
    end: sentence.start + end,
    ...(mended !== undefined && { suggestion: mended }),
    ...(confidence && { confidence }),
  };
}

function hitsIn(found: readonly Found[], sentence: PlacedSentence, annotation: Annotation) {
  const hits: Hit[] = [];
  for (const { of, ...words } of found) {
    const match = { ...words, sentence, annotation };
    if (of.when && !of.when(match)) continue;
    const hit = hitOf(of, match);
    const isFree = !hits.some((other) => overlap(hit, other));
    if (isFree && !isQuoted(annotation, hit.start, hit.end)) hits.push(hit);
  }
  return joined(hits);
}

/** Sentences whose frames are remembered, for each rule. */
const REMEMBERED = 500;

/**
 * A check made of sentence patterns in which medicines, conditions, tests and remedies stand as M, C, T and K. Of
 * overlapping matches the first group's wins. What stands in quotation marks is left alone.
 */
export function clinicalFrames(...groups: readonly FrameOptions[]): Check {
  const recall = remember<readonly Found[]>(REMEMBERED, (text) => [...foundIn(groups, text)]);
  return (annotation) => {
    const hits: Hit[] = [];
    const other = isToOnePerson(annotation) ? 'all' : 'one';
    for (const sentence of annotation.sentences) {
      const found = recall(sentence.text);
      if (found.length === 0) continue;
      const open = found.filter(({ of }) => of.to !== other);
      hits.push(...hitsIn(open, sentence, annotation));
    }
    return hits;
  };
}
