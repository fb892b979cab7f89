import type { Estimate } from './estimate.ts';
import { type Fact, factKinds } from './fact.ts';
import { inWriting } from './number.ts';

/** `about 1 in 1,000`, with what is known of a fact; a figure that nobody has is said to be missing. */
function figureOf({ kind, share, perYear, people, isOnlyOne, slight }: Fact): string {
  if (isOnlyOne) return ' (one in a town)';
  if (people !== undefined) return ` (about ${inWriting(people)} people)`;
  if (perYear !== undefined) return ` (about 1 in ${inWriting(1 / perYear)} people a year)`;
  if (kind === 'job' || kind === 'family' || kind === 'condition') {
    return share === undefined ? ' (no figure)' : ` (about 1 in ${inWriting(1 / share)})`;
  }
  return (kind === 'place' || kind === 'event') && !slight ? ' (no figure)' : '';
}

/** A fact as the card lists it: `job: firefighter (about 1 in 1,000)`. */
const describe = (fact: Fact): string => `${fact.kind}: ${fact.text}${figureOf(fact)}`;

/** The facts as the card lists them, by kind, each once. */
export function describeAll(facts: readonly Fact[]): string[] {
  const inOrder = factKinds.flatMap((kind) => facts.filter((fact) => fact.kind === kind));
  return [...new Set(inOrder.map(describe))];
}

/** Below this nobody but the patient is left to expect. */
const NOBODY_ELSE = 1.5;

/** Which message says it, and what stands in it. */
export function messageOf(estimate: Estimate | undefined): {
  readonly message: 'together' | 'alone' | 'few';
  readonly values?: Readonly<Record<string, string>>;
} {
  if (!estimate) return { message: 'together' };
  const place = estimate.place.text;
  if (estimate.people < NOBODY_ELSE) return { message: 'alone', values: { place } };
  return { message: 'few', values: { place, people: inWriting(estimate.people) } };
}
