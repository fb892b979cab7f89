import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';
import type { Profile } from '../../profile/schema.ts';
import { bySentence } from '../annotation/by-sentence.ts';
import { holds, matchesIn, mayHold } from '../prefilter/search.ts';
import type { Check, Hit } from '../rule.ts';

export interface MissingLineOptions {
  /** Cheap: where it does not match the post, nothing else is tried. */
  readonly cue: RegExp;
  /** What calls for a line, over one sentence; flags `g`. */
  readonly topic: RegExp;
  /** What is flagged in place of the topic where the post has it: words that do the harm. */
  readonly harm?: RegExp;
  /** Decides one sentence; `low` for an unsure one. */
  readonly when: (
    sentence: PlacedSentence,
    annotation: Annotation,
    start: number,
  ) => boolean | 'low';
  /** The sentence to add, if one is known for where the reader is. */
  readonly line: (annotation: Annotation, profile: Profile, topic: string) => string | undefined;
}

const WIDEST = 90;

interface Mention {
  readonly index: number;
  readonly words: string;
}

const NONE: readonly Mention[] = [];

/**
 * From the topic to the end of its sentence, so that the line can follow it as a sentence of its own; the topic
 * alone where the sentence runs on.
 */
function passage({ text, start }: PlacedSentence, from: number, to: number) {
  const end = text.trimEnd().length;
  return end - from <= WIDEST
    ? { start: start + from, end: start + end, isToEnd: true }
    : { start: start + from, end: start + to, isToEnd: false };
}

/** The words that do the harm, with the topic when both stand close together in one sentence. */
function harmful({ start }: PlacedSentence, { index, words }: Mention, harm: RegExpExecArray): Hit {
  const [from, to] = [start + index, start + index + words.length];
  const [first, last] = [Math.min(from, harm.index), Math.max(to, harm.index + harm[0].length)];
  if (last - first <= WIDEST) return { start: first, end: last };
  return { start: harm.index, end: harm.index + harm[0].length };
}

/** A check for a topic that needs a number to call, where the whole post gives none: one finding, at its first mention. */
export function missingLine({ cue, topic, harm, when, line }: MissingLineOptions): Check {
  const mentionsIn = bySentence((sentence): readonly Mention[] =>
    mayHold(sentence, topic) && holds(sentence, cue)
      ? matchesIn(sentence, topic).map(({ index, 0: words }) => ({ index, words }))
      : NONE,
  );
  return (annotation, profile): Hit[] => {
    for (const sentence of annotation.sentences) {
      for (const match of mentionsIn(sentence)) {
        const verdict = when(sentence, annotation, match.index);
        if (verdict === false) continue;
        const place = passage(sentence, match.index, match.index + match.words.length);
        const worse = harm?.exec(annotation.text);
        if (worse) return [harmful(sentence, match, worse)];
        const { start, end, isToEnd } = place;
        const added = isToEnd ? line(annotation, profile, match.words) : undefined;
        const words = annotation.text.slice(start, end);
        return [
          {
            start,
            end,
            ...(added !== undefined && {
              suggestion: `${words}${/[.!?…]["')]?$/.test(words) ? '' : '.'} ${added}`,
            }),
            ...(verdict === 'low' && { confidence: 'low' as const }),
          },
        ];
      }
    }
    return [];
  };
}
