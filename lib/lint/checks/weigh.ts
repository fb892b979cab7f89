import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';
import { bySentence } from '../annotation/by-sentence.ts';
import type { Span } from '../annotation/sentences.ts';
import { isNegated } from '../meaning/negation.ts';
import { isQuoted } from '../meaning/quotation.ts';
import { isDebunked, isQuestion } from '../meaning/stance.ts';
import type { Post } from '../post.ts';
import { holds, mayHold } from '../prefilter/search.ts';
import type { Check } from '../rule.ts';

/** One side of what a rule looks for. Not global, linear; it is tried on single sentences. */
export interface Cue {
  readonly words: RegExp;
  readonly weight: number;
  /** Without one such cue nothing is found. */
  readonly isNeeded?: boolean;
  /** Counts, and is no part of what is flagged. */
  readonly isAside?: boolean;
  /** In the sentence itself, not only beside it. */
  readonly isHere?: boolean;
}

export interface WeighOptions {
  /** Cheap: a sentence without it is not looked at further. */
  readonly cue?: RegExp;
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

const NOWHERE: readonly Span[] = [];

/** Where a cue stands in a sentence, in UTF-16 code units of the text. */
function placesOf({ words }: Cue, { text, start }: PlacedSentence): readonly Span[] {
  const match = words.exec(text);
  if (!match) return NOWHERE;
  const from = start + match.index;
  return [{ start: from, end: from + match[0].trimEnd().length }];
}

const spanning = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map((it) => it.start)),
  end: Math.max(...spans.map((it) => it.end)),
});

/** From the first cue to the last, those needed also where they stand beside the sentence; when that is too long, from the first needed one to the last, or the flagged one alone. UTF-16 code units of the text. */
function passageOf(here: PlacedSentence, nearby: readonly PlacedSentence[], cues: readonly Cue[]) {
  const own = cues.filter((cue) => !cue.isAside);
  const found = own.flatMap((one) => placesOf(one, here));
  const beside = own
    .filter(({ isNeeded, words }) => isNeeded && !words.test(here.text))
    .flatMap((one) => nearby.flatMap((other) => placesOf(one, other)).slice(0, 1));
  const fits = ({ start, end }: Span) => end - start <= LONGEST_PASSAGE;
  const needed = own.filter(({ isNeeded }) => isNeeded).flatMap((one) => placesOf(one, here));
  const spans = [[...found, ...beside], found, needed]
    .filter((places) => places.length > 0)
    .map((places) => spanning(places));
  return spans.find(fits) ?? found[0] ?? spanning(found);
}

function isMeant(annotation: Annotation, sentence: PlacedSentence, { start, end }: Span): boolean {
  return (
    !isNegated(sentence, start - sentence.start) &&
    !isQuestion(sentence) &&
    !isQuoted(annotation, start, end) &&
    !isDebunked(annotation, sentence)
  );
}

/** Tells whether words stand in a sentence; remembered, and looked for when first asked. */
type Has = (words: RegExp, sentence: PlacedSentence) => boolean;

function remembering(): Has {
  const knownOf = bySentence(() => new Map<RegExp, boolean>());
  return (words, sentence) => {
    const known = knownOf(sentence);
    const found = known.get(words) ?? holds(sentence, words);
    known.set(words, found);
    return found;
  };
}

/** A check that weighs cues: each tells little, and some of them in neighbouring sentences tell enough. */
export function weigh(options: WeighOptions): Check {
  const { cue, cues, enough, unless, unlessInPost, always, message, confidence } = options;
  const needed = cues.filter(({ isNeeded }) => isNeeded);
  const has = remembering();
  const hereAtLeast = cues.filter((one, at) => at === 0 || (one.isNeeded && one.isHere));
  /** Whether what the rule looks for may begin in a sentence. */
  const begins = bySentence((sentence) => ({
    here:
      hereAtLeast.every(({ words }) => mayHold(sentence, words)) &&
      (!cue || holds(sentence, cue)) &&
      holds(sentence, cues[0].words),
  }));

  function isEnough(nearby: readonly PlacedSentence[], here: PlacedSentence): boolean {
    const found = cues.filter(({ words, isHere }) =>
      isHere ? has(words, here) : nearby.some((sentence) => has(words, sentence)),
    );
    const weight = found.reduce((sum, one) => sum + one.weight, 0);
    return weight >= enough && needed.every((one) => found.includes(one));
  }

  return function* check(annotation) {
    const { post, sentences } = annotation;
    if (options.in && !options.in(post)) return;
    let last = -1;
    for (const [at, sentence] of sentences.entries()) {
      if (!begins(sentence).here || (last === at - 1 && last >= 0)) continue;
      const nearby = sentences.slice(Math.max(0, at - 1), at + 2);
      if (!isEnough(nearby, sentence)) continue;
      if (unless && nearby.some((other) => has(unless, other))) continue;
      if (unlessInPost && sentences.some((other) => has(unlessInPost, other))) continue;
      const passage = passageOf(sentence, nearby, cues);
      if (!always && !isMeant(annotation, sentence, passage)) continue;
      last = at;
      yield {
        ...passage,
        ...(message !== undefined && { message }),
        ...(confidence && { confidence }),
      };
    }
  };
}
