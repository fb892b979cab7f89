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
  /** What is flagged with the topic where the next sentence has it: what is told to do in place of the line. */
  readonly instead?: RegExp;
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

/** The words that do the harm, with the topic when both stand close together. */
function harmful({ start }: PlacedSentence, { index, words }: Mention, harm: RegExpExecArray): Hit {
  const end = harm.index + harm[0].length;
  const [first, last] = [Math.min(index, harm.index), Math.max(index + words.length, end)];
  const isClose = last - first <= WIDEST;
  return { start: start + (isClose ? first : harm.index), end: start + (isClose ? last : end) };
}

/** How far one finding may reach over two sentences, in UTF-16 code units. */
const REACH = 200;

/** The topic, and what the next sentence tells to do instead. */
function withNext(
  instead: RegExp,
  { sentences }: Annotation,
  sentence: PlacedSentence,
  mention: Mention,
): Hit | undefined {
  const next = sentences[sentences.indexOf(sentence) + 1];
  const told = next && instead.exec(next.text);
  if (!told) return undefined;
  const start = sentence.start + mention.index;
  const end = next.start + told.index + told[0].length;
  return end - start <= REACH ? { start, end } : undefined;
}

/** A check for a topic that needs a number to call, where the whole post gives none: one finding, at its first mention. */
export function missingLine({ cue, topic, harm, instead, when, line }: MissingLineOptions): Check {
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
        const wider = instead && withNext(instead, annotation, sentence, match);
        if (wider) return [wider];
        const worse = harm?.exec(sentence.text);
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
