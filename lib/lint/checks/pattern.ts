import type { Annotation } from '../annotation/annotate.ts';
import { matchesIn } from '../prefilter/search.ts';
import type { Check, Hit } from '../rule.ts';

export interface PatternOptions {
  /** Must be global and linear: every repetition bounded, no nested quantifiers over the same letters. */
  readonly pattern: RegExp;
  /** The group that is flagged; the whole match when left out. The pattern then needs the `d` flag. */
  readonly group?: string;
  /** Decides one match by check digit, range or context; `true` keeps it. */
  readonly when?: (match: RegExpExecArray, annotation: Annotation) => boolean;
  readonly suggestion?: string | ((match: RegExpExecArray) => string | undefined);
  readonly confidence?: 'low';
}

function rangeOf(match: RegExpExecArray, group: string | undefined): readonly [number, number] {
  const whole = [match.index, match.index + match[0].length] as const;
  return group === undefined ? whole : (match.indices?.groups?.[group] ?? whole);
}

/** A check made of one regular expression over the normalised text, and a validator. */
export function pattern({
  pattern: expression,
  group,
  when,
  suggestion,
  confidence,
}: PatternOptions): Check {
  return function* check(annotation) {
    for (const match of matchesIn(annotation, expression)) {
      if (when && !when(match, annotation)) continue;
      const [start, end] = rangeOf(match, group);
      const text = typeof suggestion === 'function' ? suggestion(match) : suggestion;
      const hit: Hit = { start, end };
      yield {
        ...hit,
        ...(text !== undefined && { suggestion: text }),
        ...(confidence && { confidence }),
      };
    }
  };
}
