import { overlap } from '../annotation/sentences.ts';
import { remember } from '../annotation/cache.ts';
import type { JudgedPassage, JudgedSentence } from '../risk/risk.ts';
import { findAgeFacts } from './age.ts';
import type { Fact, FactKind } from './fact.ts';
import { findPersonFacts } from './person.ts';
import { factOfPassage, findHomes, findWhereAndWhen } from './where-and-when.ts';

/** Of the writer's family, of colleagues, of people who are thanked or greeted: no patient's facts. */
const OF_OTHERS =
  /^\W{0,4}(?:(?:so|today|yesterday|last night|tonight),? )?(?:my (?:own |late |dear )?(?:mom|mum|mother|dad|father|wife|husband|partner|son|daughter|brother|sister|kid|grand\w{2,8}|nan|uncle|aunt)\b|welcome\b|thank(?:s| you) to\b|congrat|happy birthday)/i;

/** What a sentence tells by itself, with offsets in it. */
export const factsOfSentence = remember<readonly Fact[]>(200, (text) => {
  const told = [...findAgeFacts(text), ...findPersonFacts(text)];
  return withoutDoubles([...told, ...findHomes(text, told), ...findWhereAndWhen(text)]);
});

/** Whose job it is: `her husband is our mayor` tells of a family. */
const SAME: Partial<Record<FactKind, FactKind>> = { job: 'family' };

/** Of two facts of a kind on the same words the longer one is meant: `school bus driver`, not `driver`. */
function withoutDoubles(facts: readonly Fact[]): Fact[] {
  const kept: Fact[] = [];
  for (const fact of facts.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    const isDouble = kept.some(
      ({ kind, ...place }) =>
        (kind === fact.kind || kind === SAME[fact.kind]) && overlap(place, fact),
    );
    if (!isDouble) kept.push(fact);
  }
  return kept.toSorted((one, other) => one.start - other.start || one.end - other.end);
}

/**
 * What a stretch of a post tells of one person, in the order of the text. Offsets are UTF-16 code units of the
 * annotation's text.
 */
export function findFacts(
  sentences: readonly JudgedSentence[],
  passages: readonly JudgedPassage[],
  text: string,
): Fact[] {
  const theirs = sentences.filter(({ sentence }) => !OF_OTHERS.test(sentence.text));
  const told = theirs.flatMap(({ sentence }) =>
    factsOfSentence(sentence.text).map((fact) => ({
      ...fact,
      start: sentence.start + fact.start,
      end: sentence.start + fact.end,
    })),
  );
  const identified = passages
    .filter(({ sentence }) => theirs.some((judged) => judged.sentence === sentence))
    .flatMap((passage) => factOfPassage(passage, text));
  return withoutDoubles([...identified, ...told]);
}
