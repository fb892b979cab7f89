import type { Check } from '../rule.ts';

/** A check that finds what any of the given checks find. */
export function anyOf(...checks: readonly Check[]): Check {
  return (annotation, profile) => checks.flatMap((check) => [...check(annotation, profile)]);
}
