import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';
import { overlap } from '../annotation/sentences.ts';
import type { Hit } from '../rule.ts';
import { hasLearned, readerOdds, trustIn } from './odds.ts';

/** Below these log-odds, with what a rule's words have earned, the reader does not see what they seemed to say. */
const DOUBT = -4;
/** A rule's record counts more than the single case: it was gathered from many. */
const RECORD = 2;
/** From these log-odds on the reader sees it where no rule foresaw the words. */
const SEEN = 0.6;

/** What only the reader sees has no wording of its own: it says what the rule is about, its `{title}`. */
export const SEEN_MESSAGE = 'Someone may read this as: {title}.';

/** What a profile itself asks for is no matter of reading. */
const isFromProfile = ({ severity, why }: Hit) => severity !== undefined || why !== undefined;

/** Whether a second reading finds nothing of what a rule's words seemed to say. */
export function isDoubted(annotation: Annotation, rule: string, hit: Hit): boolean {
  if (!hasLearned(rule) || isFromProfile(hit)) return false;
  const odds = annotation.sentences
    .filter((sentence) => overlap(sentence, hit))
    .map((sentence) => readerOdds(annotation, sentence, rule));
  return odds.length > 0 && Math.max(...odds) + RECORD * trustIn(rule) < DOUBT;
}

/** Sentences in which the reader sees what a rule is about, whether or not its words were foreseen. */
export const seenBy = (annotation: Annotation, rule: string): PlacedSentence[] =>
  annotation.sentences.filter((sentence) => readerOdds(annotation, sentence, rule) > SEEN);
