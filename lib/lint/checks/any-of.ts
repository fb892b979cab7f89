import { overlap } from '../annotation/sentences.ts';
import type { Check, Hit } from '../rule.ts';

/** A check that finds what any of the given checks find; of findings that overlap, the first check's. */
export function anyOf(...checks: readonly Check[]): Check {
  return (annotation, profile) => {
    const hits: Hit[] = [];
    for (const check of checks) {
      for (const hit of check(annotation, profile)) {
        if (!hits.some((other) => overlap(hit, other))) hits.push(hit);
      }
    }
    return hits;
  };
}
