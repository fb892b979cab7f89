import type { PlacedSentence } from '../annotation/annotate.ts';
import { bySentence } from '../annotation/by-sentence.ts';
import { type PhraseMatch, phraseSet } from '../annotation/phrases.ts';
import type { Check, Hit } from '../rule.ts';

export interface PhraseOptions {
  /** Phrases to flag, by the suggestion that may stand in their place; an empty suggestion offers none. */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
  /** Phrases that, anywhere in the sentence, show that this is not meant. */
  readonly unless?: readonly string[];
  /** Decides one match in its sentence; `true` keeps it. */
  readonly when?: (match: PhraseMatch, sentence: PlacedSentence) => boolean;
}

type Found = readonly [suggestion: string, match: PhraseMatch];

/** A check made of phrases and the context that excludes them. */
export function phrases({ phrases: bySuggestion, unless = [], when }: PhraseOptions): Check {
  const sets = Object.entries(bySuggestion).map(
    ([suggestion, list]) => [suggestion, phraseSet(list)] as const,
  );
  const exceptions = phraseSet(unless);
  const foundIn = bySentence(({ tokens }): readonly Found[] =>
    exceptions.has(tokens)
      ? []
      : sets.flatMap(([suggestion, set]) =>
          set.find(tokens).map((match) => [suggestion, match] as const),
        ),
  );
  return function* check({ sentences }) {
    for (const sentence of sentences) {
      for (const [suggestion, match] of foundIn(sentence)) {
        if (!when || when(match, sentence)) yield hitOf(match, sentence, suggestion);
      }
    }
  };
}

function hitOf(match: PhraseMatch, sentence: PlacedSentence, suggestion: string): Hit {
  return {
    start: sentence.start + match.start,
    end: sentence.start + match.end,
    ...(suggestion !== '' && { suggestion }),
  };
}
