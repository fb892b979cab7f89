import { estimate, isComplete } from './estimate.ts';
import { type Fact, factKinds } from './fact.ts';

/** Fewer kinds of fact than this are an anecdote, not a mosaic. */
const ENOUGH = 3;
/** So many of them must tell more than `man`, `today` and `local` do. */
const TELLING = 2;

/** So many make a mosaic, whatever else the story is. */
export const MANY = 5;

/** In a circle wider than this a person is lost. */
export const FEW_PEOPLE = 50;

export const kindsOf = (facts: readonly Fact[]) =>
  factKinds.filter((kind) => facts.some((fact) => fact.kind === kind)).length;

/** Whether facts about one person are so many, or leave so few people, that they may point to one. */
export function tellsTooMuch(facts: readonly Fact[]): boolean {
  if (kindsOf(facts) < ENOUGH || kindsOf(facts.filter(({ slight }) => !slight)) < TELLING) {
    return false;
  }
  const circle = estimate(facts);
  return !circle || circle.people <= FEW_PEOPLE || !isComplete(facts);
}
