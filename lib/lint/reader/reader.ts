import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';
import { overlap, type Span } from '../annotation/sentences.ts';
import { hasLearned, mostOdds, readerOdds, trustIn } from './odds.ts';

/** Below these log-odds, with what a rule's words have earned, the reader does not see what they seemed to say. */
const DOUBT = -4.5;
/** A rule's record counts more than the single case: it was gathered from many. */
const RECORD = 2;
/** From these log-odds on the reader sees it where no rule foresaw the words. */
const SEEN = 0.5;

/** What only the reader sees has no wording of its own: it says what the rule is about, its `{title}`. */
export const SEEN_MESSAGE = 'Someone may read this as “{title}”.';

const isDoubt = (odds: number, rule: string) => odds + RECORD * trustIn(rule) < DOUBT;

/** Whether a second reading finds nothing in a whole post of what a rule is about. */
export const isDoubtedThroughout = (annotation: Annotation, rule: string): boolean =>
  hasLearned(rule) && isDoubt(mostOdds(annotation, rule), rule);

/** Whether a second reading finds nothing of what a rule's words seemed to say in one place. */
export function isDoubted(annotation: Annotation, rule: string, place: Span): boolean {
  if (!hasLearned(rule)) return false;
  const odds = annotation.sentences
    .filter((sentence) => overlap(sentence, place))
    .map((sentence) => readerOdds(annotation, sentence, rule));
  return odds.length > 0 && isDoubt(Math.max(...odds), rule);
}

/** Sentences in which the reader sees what a rule is about, whether or not its words were foreseen. */
export function seenBy(annotation: Annotation, rule: string): PlacedSentence[] {
  if (mostOdds(annotation, rule) <= SEEN) return [];
  return annotation.sentences.filter((sentence) => readerOdds(annotation, sentence, rule) > SEEN);
}
