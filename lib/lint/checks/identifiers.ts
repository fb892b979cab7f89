import type { Profile } from '../../profile/schema.ts';
import type { Annotation } from '../annotation/annotate.ts';
import type { IdentifierKind } from '../identifiers/identifier.ts';
import { knownTo } from '../known.ts';
import { type JudgedPassage, riskOf } from '../risk/risk.ts';
import { CERTAIN_UNLESS, PASSAGE_LIKELY, PASSAGE_POSSIBLE } from '../risk/thresholds.ts';
import type { Check, Hit } from '../rule.ts';

export interface IdentifierOptions {
  readonly kinds: readonly IdentifierKind[];
  /** Decides one passage; `true` keeps it. */
  readonly when?: (passage: JudgedPassage, annotation: Annotation) => boolean;
  /** Which of the rule's messages fits the passage; the first when undefined. */
  readonly message?: (passage: JudgedPassage) => string | undefined;
}

function hitOf(passage: JudgedPassage, message: string | undefined): Hit {
  const { start, end, certain, odds, replacement } = passage;
  const unsure = !certain && odds < PASSAGE_LIKELY;
  return {
    start,
    end,
    suggestion: replacement,
    ...(message !== undefined && { message }),
    ...(unsure && { confidence: 'low' as const }),
  };
}

/** `In 1922 a boy of 14 was given insulin`: nobody's patient of today. */
const LONG_AGO = /^\P{L}{0,4}In (?:1[5-8]\d\d|19[0-4]\d)\b|\bin (?:1[5-8]\d\d|19[0-2]\d)\b/u;

/** Identifiers of the given kinds that are certain by themselves (but for plain fiction), or that the words around tie to a patient. */
export function identifiersIn(
  annotation: Annotation,
  profile: Profile,
  { kinds, when }: IdentifierOptions,
): JudgedPassage[] {
  const known = knownTo(profile);
  return riskOf(annotation).passages.filter(
    (passage) =>
      kinds.includes(passage.kind) &&
      passage.odds > (passage.certain ? CERTAIN_UNLESS : PASSAGE_POSSIBLE) &&
      !known(annotation.text.slice(passage.start, passage.end)) &&
      !LONG_AGO.test(passage.sentence.text) &&
      (!when || when(passage, annotation)),
  );
}

/** A check for identifiers: what has the shape, a validator or a name list behind it, and a patient around it. */
export function identifiers(options: IdentifierOptions): Check {
  return (annotation, profile) =>
    identifiersIn(annotation, profile, options).map((passage) =>
      hitOf(passage, options.message?.(passage)),
    );
}
