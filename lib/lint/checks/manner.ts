import { type Annotation, type PlacedSentence, sentenceAt } from '../annotation/annotate.ts';
import { isNegated } from '../meaning/negation.ts';
import { isQuoted } from '../meaning/quotation.ts';
import { isAnswer } from '../meaning/speaker.ts';
import { isDebunked } from '../meaning/stance.ts';
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
  readonly match: RegExpExecArray;
}

/** Whether the writer says it in earnest: not somebody else's words, not denied, not a myth set right. */
function isMeant({ annotation, sentence, match }: Found, { unless, when, deniable }: Manner) {
  const { index } = match;
  return (
    !isQuoted(annotation, index, index + match[0].length) &&
    !unless?.test(sentence.text) &&
    (deniable === false || !isNegated(sentence, index - sentence.start)) &&
    !isDebunked(annotation, sentence) &&
    (!when || when({ annotation, sentence, match }))
  );
}

function hitOf(match: RegExpExecArray, { message, suggestion, confidence }: Manner): Hit {
  const text = typeof suggestion === 'function' ? suggestion(match) : suggestion;
  return {
    start: match.index,
    end: match.index + match[0].trimEnd().length,
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

/**
 * A check made of ways of speaking, each a pattern over single sentences, that leaves alone what is quoted, denied or
 * set right. What it finds within one sentence is one passage, and speaks with the message of the way named first.
 */
export function manner(...ways: readonly Manner[]): Check {
  return (annotation) => {
    const bySentence = new Map<number, Hit>();
    for (const way of ways) {
      if (way.inAnswers && !isAnswer(annotation.post)) continue;
      for (const match of annotation.text.matchAll(way.says)) {
        const sentence = sentenceAt(annotation, match.index);
        if (!sentence || !isMeant({ annotation, sentence, match }, way)) continue;
        const [hit, before] = [hitOf(match, way), bySentence.get(sentence.start)];
        bySentence.set(sentence.start, before ? join(before, hit) : hit);
      }
    }
    return [...bySentence.values()].toSorted((a, b) => a.start - b.start);
  };
}
