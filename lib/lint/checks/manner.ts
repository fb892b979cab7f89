import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';
import { bySentence } from '../annotation/by-sentence.ts';
import { isNegated } from '../meaning/negation.ts';
import { isQuoted } from '../meaning/quotation.ts';
import { isAnswer } from '../meaning/speaker.ts';
import { isDebunked } from '../meaning/stance.ts';
import { matchesIn } from '../prefilter/search.ts';
import type { Check, Hit } from '../rule.ts';

/** A way of saying something, and what shows that it is not meant. */
export interface Manner {
  /** Global and linear, within one sentence: it may not step over `.`, `!`, `?` or a line break. */
  readonly says: RegExp;
  /** Words anywhere in the sentence that show another meaning. */
  readonly unless?: RegExp;
  /** Decides one match in its sentence; `true` keeps it. */
  readonly when?: (found: Found) => boolean;
  /** `false` for ways that a negator before them does not undo ("stop being such a moron"). */
  readonly deniable?: boolean;
  /** Only where the post answers somebody. */
  readonly inAnswers?: true;
  readonly message?: string;
  readonly suggestion?: string | ((match: RegExpExecArray) => string | undefined);
  readonly confidence?: 'low';
}

export interface Found {
  readonly annotation: Annotation;
  readonly sentence: PlacedSentence;
  /** Its index is one of the sentence. */
  readonly match: RegExpExecArray;
}

/** The sentence up to what was found in it. */
export const wordsBefore = ({ sentence, match }: Found): string =>
  sentence.text.slice(0, match.index);

/** The sentence from the end of what was found in it. */
export const wordsAfter = ({ sentence, match }: Found): string =>
  sentence.text.slice(match.index + match[0].length);

/** Whether the writer says it in earnest: not somebody else's words, not denied, not a myth set right. */
function isMeant({ annotation, sentence, match }: Found, { unless, when, deniable }: Manner) {
  const start = sentence.start + match.index;
  return (
    !isQuoted(annotation, start, start + match[0].length) &&
    !unless?.test(sentence.text) &&
    (deniable === false || !isNegated(sentence, match.index)) &&
    !isDebunked(annotation, sentence) &&
    (!when || when({ annotation, sentence, match }))
  );
}

function hitOf({ match, sentence }: Found, { message, suggestion, confidence }: Manner): Hit {
  const text = typeof suggestion === 'function' ? suggestion(match) : suggestion;
  const start = sentence.start + match.index;
  return {
    start,
    end: start + match[0].trimEnd().length,
    ...(message !== undefined && { message }),
    ...(text !== undefined && { suggestion: text }),
    ...(confidence && { confidence }),
  };
}

/** Two passages of one sentence as one: one sentence, one card. */
function join(a: Hit, b: Hit): Hit {
  const { suggestion: _, ...rest } = a;
  return { ...rest, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

interface Heard {
  readonly way: Manner;
  readonly matches: readonly RegExpExecArray[];
}

function* hitsIn(annotation: Annotation, sentence: PlacedSentence, heard: readonly Heard[]) {
  for (const { way, matches } of heard) {
    if (way.inAnswers && !isAnswer(annotation.post)) continue;
    for (const match of matches) {
      const found = { annotation, sentence, match };
      if (isMeant(found, way)) yield hitOf(found, way);
    }
  }
}

/**
 * A check made of ways of speaking, each a pattern over single sentences, that leaves alone what is quoted, denied or
 * set right. What it finds within one sentence is one passage, and speaks with the message of the way named first.
 */
export function manner(...ways: readonly Manner[]): Check {
  const heardIn = bySentence((sentence): readonly Heard[] =>
    ways
      .map((way) => ({ way, matches: matchesIn(sentence, way.says) }))
      .filter(({ matches }) => matches.length > 0),
  );
  return function* check(annotation) {
    for (const sentence of annotation.sentences) {
      const heard = heardIn(sentence);
      if (heard.length === 0) continue;
      const [first, ...others] = hitsIn(annotation, sentence, heard);
      if (first) yield others.reduce((joined, hit) => join(joined, hit), first);
    }
  };
}

/** What a neighbouring sentence may hold between two findings, in UTF-16 code units. */
const NEARBY = 40;

/** A check whose findings in neighbouring sentences are one: "We promise … You have our word." */
export function onePassage(check: Check): Check {
  return (annotation, profile) => {
    const joined: Hit[] = [];
    for (const hit of check(annotation, profile)) {
      const last = joined.at(-1);
      if (last && hit.start - last.end < NEARBY) joined[joined.length - 1] = join(last, hit);
      else joined.push(hit);
    }
    return joined;
  };
}
