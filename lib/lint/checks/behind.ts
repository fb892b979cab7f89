import type { Check } from '../rule.ts';

/** A check that only runs on posts that hold the cue: most hold none, and the cue is far cheaper than the check. */
export const behind =
  (cue: RegExp, check: Check): Check =>
  (annotation, profile) =>
    cue.test(annotation.text) ? check(annotation, profile) : [];
