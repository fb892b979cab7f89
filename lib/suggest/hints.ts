import { everydayWords } from '../lexicons/everyday-words.data.ts';
import { topicHints } from '../lexicons/hashtag-topic-hints.ts';
import { stem } from './stem.ts';

/** A hint and how much it speaks for its topic: 1 when it is rare and no other topic's. */
export interface WeighedHint {
  readonly topic: string;
  readonly words: string;
  readonly weight: number;
}

const fifths = new Map(
  Object.entries(everydayWords).flatMap(([step, words]) =>
    words.split(' ').map((word) => [word, Number(step) / 5] as const),
  ),
);

const topicsOf = new Map<string, number>();
for (const words of [...topicHints.values()].flat()) {
  topicsOf.set(stem(words), (topicsOf.get(stem(words)) ?? 0) + 1);
}

/** The rarer a hint and the fewer its topics, the more it says, as in inverse document frequency. */
function weigh(words: string): number {
  const topics = topicsOf.get(stem(words)) ?? 1;
  return (fifths.get(stem(words)) ?? 1) / Math.sqrt(topics);
}

export const weighedHints: readonly WeighedHint[] = [...topicHints].flatMap(([topic, hints]) =>
  hints.map((words) => ({ topic, words, weight: weigh(words) })),
);
