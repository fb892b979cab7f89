import type { Annotation } from '../annotation/annotate.ts';
import { trimmed } from '../annotation/sentences.ts';
import { kindsOf, type StoryKind } from '../risk/kinds.ts';
import { type JudgedSentence, riskOf } from '../risk/risk.ts';
import { CERTAIN_UNLESS, STORY_LIKELY, STORY_POSSIBLE } from '../risk/thresholds.ts';
import type { Check, Hit } from '../rule.ts';

export interface StoryOptions {
  /** Of what a telling sentence gives away, what this rule explains. */
  readonly kind: StoryKind;
  readonly suggestion?: string;
}

/** A sentence that by itself speaks this clearly of one patient belongs to the story, beside the clearest one. */
const ALONE_CLEAR = 0;

/** The clearest sentence, and others that are clear by themselves. */
function findTelling(annotation: Annotation): readonly JudgedSentence[] {
  const likely = riskOf(annotation).sentences.filter(({ around }) => around > STORY_POSSIBLE);
  const most = Math.max(...likely.map(({ alone }) => alone));
  return likely.filter(({ alone }) => alone === most || alone > ALONE_CLEAR);
}

const known = new WeakMap<Annotation, readonly JudgedSentence[]>();

/** The sentences of a story that give the patient away; found once for all rules. */
export function tellingSentences(annotation: Annotation): readonly JudgedSentence[] {
  const telling = known.get(annotation) ?? findTelling(annotation);
  known.set(annotation, telling);
  return telling;
}

/** `Ask for MRN 00482913`: in one sentence with a number that is certain, that number's card says it all. */
function isSaidByNumber(annotation: Annotation, telling: readonly JudgedSentence[]): boolean {
  const [only, ...others] = telling;
  if (!only || others.length > 0) return false;
  return riskOf(annotation).passages.some(
    ({ certain, odds, sentence }) =>
      certain && odds > CERTAIN_UNLESS && sentence.start === only.sentence.start,
  );
}

/** From the first to the last sentence: one story, one card. */
function passageOf(sentences: readonly JudgedSentence[]): Pick<Hit, 'start' | 'end'> | undefined {
  const [first, last] = [sentences[0]?.sentence, sentences.at(-1)?.sentence];
  if (!first || !last) return undefined;
  return { start: trimmed(first).start, end: trimmed(last).end };
}

/** A check for stories without an identifier: the models say that somebody may be recognised, and by what. */
export function story({ kind, suggestion }: StoryOptions): Check {
  return (annotation) => {
    const telling = tellingSentences(annotation);
    if (isSaidByNumber(annotation, telling)) return [];
    const ofKind = telling.filter(({ sentence }) => kindsOf(annotation, sentence).includes(kind));
    const passage = passageOf(ofKind);
    if (!passage) return [];
    const unsure = Math.max(...ofKind.map(({ around }) => around)) < STORY_LIKELY;
    return [
      {
        ...passage,
        ...(unsure && { confidence: 'low' as const }),
        ...(suggestion !== undefined && { suggestion }),
      },
    ];
  };
}
