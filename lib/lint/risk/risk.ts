import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';
import { candidates, type Passage } from './candidates.ts';
import { readPassage } from './passage.ts';
import { readStory } from './story.ts';
import { CERTAIN_UNLESS, COMPANY, COMPANY_NEAR, PASSAGE_LIKELY, TREATED_BY } from './thresholds.ts';

/** A passage judged in its place. Offsets are UTF-16 code units of the annotation's text. */
export interface JudgedPassage extends Passage {
  readonly sentence: PlacedSentence;
  /** Log-odds that it belongs to a patient. */
  readonly odds: number;
}

/** A sentence and how likely its surroundings let somebody recognise a patient. */
export interface JudgedSentence {
  readonly sentence: PlacedSentence;
  /** Log-odds of the sentence and those around it, and of the sentence by itself. */
  readonly around: number;
  readonly alone: number;
}

export interface Risk {
  readonly passages: readonly JudgedPassage[];
  readonly sentences: readonly JudgedSentence[];
}

function judgePassages({ sentence, around }: JudgedSentence): JudgedPassage[] {
  return candidates(sentence).map((passage) => ({
    ...passage,
    start: sentence.start + passage.start,
    end: sentence.start + passage.end,
    sentence,
    odds: readPassage(sentence, passage, around),
  }));
}

/** Things with a person's name, and staff who only stand beside: no company makes patients of them. */
const isNobodys = ({ traits }: Passage) =>
  traits.includes('name thing') || traits.includes('name staff');

/** Adds to the odds of each passage of a sentence what the clear ones beside it say. */
function withCompany(
  passages: readonly JudgedPassage[],
  neighbours: readonly JudgedPassage[],
): JudgedPassage[] {
  return passages.map((passage) => {
    if (isNobodys(passage)) return passage;
    const isNear = passages.some((other) => other !== passage && pointsToPatient(other));
    const treatedBy = passage.traits.includes('name clinician') ? TREATED_BY : 0;
    if (isNear) return { ...passage, odds: passage.odds + COMPANY + treatedBy };
    return neighbours.some(pointsToPatient)
      ? { ...passage, odds: passage.odds + COMPANY_NEAR }
      : passage;
  });
}

const pointsToPatient = ({ certain, odds }: JudgedPassage) =>
  odds > (certain ? CERTAIN_UNLESS : PASSAGE_LIKELY);

function judge(annotation: Annotation): Risk {
  const story = readStory(annotation);
  const sentences = annotation.sentences.map((sentence, at) => ({
    sentence,
    around: story.around[at] ?? 0,
    alone: story.alone[at] ?? 0,
  }));
  const bySentence = sentences.map(judgePassages);
  const passages = bySentence.flatMap((own, at) =>
    withCompany(own, [...(bySentence[at - 1] ?? []), ...(bySentence[at + 1] ?? [])]),
  );
  return { passages, sentences };
}

const known = new WeakMap<Annotation, Risk>();

/** What the models make of a post; worked out once for all rules. */
export function riskOf(annotation: Annotation): Risk {
  const risk = known.get(annotation) ?? judge(annotation);
  known.set(annotation, risk);
  return risk;
}

/** Log-odds that a sentence and those around it let somebody recognise a patient. */
export const storyAround = (annotation: Annotation, sentence: PlacedSentence): number =>
  riskOf(annotation).sentences.find((judged) => judged.sentence === sentence)?.around ?? -Infinity;
