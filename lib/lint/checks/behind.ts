import { holds } from '../prefilter/search.ts';
import type { Check } from '../rule.ts';

/** A check that only runs on posts that hold the cue: most hold none, and the cue is far cheaper than the check. */
export const behind =
  (cue: RegExp, check: Check): Check =>
  (annotation, profile) =>
    holds(annotation, cue) ? check(annotation, profile) : [];
