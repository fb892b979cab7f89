import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';
import { isNegated } from '../meaning/negation.ts';
import { isQuoted } from '../meaning/quotation.ts';
import { isDebunked, isQuestion } from '../meaning/stance.ts';
import type { Post } from '../post.ts';
import type { Check, Hit } from '../rule.ts';

/** One side of what a rule looks for. Not global, linear; it is tried on single sentences. */
export interface Cue {
  readonly words: RegExp;
  readonly weight: number;
  /** Without one such cue nothing is found. */
  readonly isNeeded?: boolean;
  /** In the sentence itself, not only beside it. */
  readonly isHere?: boolean;
}

export interface WeighOptions {
  /** The first is what is flagged, with the others of its sentence. */
  readonly cues: readonly [Cue, ...Cue[]];
  /** What the cues in a sentence and its neighbours must weigh together. */
  readonly enough: number;
  /** Words in the sentence or its neighbours that show another meaning. */
  readonly unless?: RegExp;
  /** Words anywhere in the post that do. */
  readonly unlessInPost?: RegExp;
  readonly in?: (post: Post) => boolean;
  /** A denial, a question or a quotation before it takes nothing back. */
  readonly always?: boolean;
  readonly message?: string;
  readonly confidence?: 'low';
}

const LONGEST_PASSAGE = 120;

const has = (words: RegExp, text: string) => words.test(text);

/** From the first cue of the sentence to the last; the flagged one alone when that is too long. UTF-16 code units of the sentence. */
function passageIn({ text }: PlacedSentence, cues: readonly Cue[]): Hit {
  const found = cues.flatMap(({ words }) => {
    const match = words.exec(text);
    return match ? [{ start: match.index, end: match.index + match[0].trimEnd().length }] : [];
  });
  const start = Math.min(...found.map((it) => it.start));
  const end = Math.max(...found.map((it) => it.end));
  return end - start > LONGEST_PASSAGE && found[0] ? found[0] : { start, end };
}

function isMeant(annotation: Annotation, sentence: PlacedSentence, { start, end }: Hit): boolean {
  return (
    !isNegated(sentence, start) &&
    !isQuestion(sentence) &&
    !isQuoted(annotation, sentence.start + start, sentence.start + end) &&
    !isDebunked(annotation, sentence)
  );
}

/** A check that weighs cues: each tells little, and some of them in neighbouring sentences tell enough. */
export function weigh(options: WeighOptions): Check {
  const { cues, enough, unless, unlessInPost, always, message, confidence } = options;
  const needed = cues.filter(({ isNeeded }) => isNeeded);

  function isEnough(around: string, here: string): boolean {
    const found = cues.filter(({ words, isHere }) => has(words, isHere ? here : around));
    const weight = found.reduce((sum, cue) => sum + cue.weight, 0);
    return weight >= enough && needed.every((cue) => found.includes(cue));
  }

  return function* check(annotation) {
    const { post, text, sentences } = annotation;
    if ((options.in && !options.in(post)) || !has(cues[0].words, text)) return;
    if (!needed.every(({ words }) => has(words, text)) || unlessInPost?.test(text)) return;
    let last = -1;
    for (const [at, sentence] of sentences.entries()) {
      if (last === at - 1 && last >= 0) continue;
      if (!has(cues[0].words, sentence.text)) continue;
      const nearby = sentences.slice(Math.max(0, at - 1), at + 2);
      const around = nearby.map((it) => it.text).join(' ');
      if (unless?.test(around) || !isEnough(around, sentence.text)) continue;
      const { start, end } = passageIn(sentence, cues);
      if (!always && !isMeant(annotation, sentence, { start, end })) continue;
      last = at;
      yield {
        start: sentence.start + start,
        end: sentence.start + end,
        ...(message !== undefined && { message }),
        ...(confidence && { confidence }),
      };
    }
  };
}
