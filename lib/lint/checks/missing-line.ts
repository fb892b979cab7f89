import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';
import type { Profile } from '../../profile/schema.ts';
import type { Check, Hit } from '../rule.ts';

export interface MissingLineOptions {
  /** Cheap: where it does not match the post, nothing else is tried. */
  readonly cue: RegExp;
  /** What calls for a line, over one sentence; flags `g`. */
  readonly topic: RegExp;
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

/** A check for a topic that needs a number to call, where the whole post gives none: one finding, at its first mention. */
export function missingLine({ cue, topic, when, line }: MissingLineOptions): Check {
  return (annotation, profile): Hit[] => {
    if (!cue.test(annotation.text)) return [];
    for (const sentence of annotation.sentences) {
      for (const match of sentence.text.matchAll(topic)) {
        const verdict = when(sentence, annotation, match.index);
        if (verdict === false) continue;
        const { start, end, isToEnd } = passage(
          sentence,
          match.index,
          match.index + match[0].length,
        );
        const added = isToEnd ? line(annotation, profile, match[0]) : undefined;
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
