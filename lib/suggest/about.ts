import { type HashtagTopic, hashtagTopics } from '../lexicons/hashtag-topics.ts';
import { indexKeywords } from './keywords.ts';
import type { Word } from './reading.ts';
import { stem } from './stem.ts';

/** How plainly a text speaks of each topic. */
export interface About {
  /** The word that a topic goes by in the text. */
  readonly topics: ReadonlyMap<string, string>;
  /** Hints of each topic, also where they are too few. */
  readonly hints: ReadonlyMap<string, ReadonlySet<string>>;
  /** How much speaks of each topic: 1 for a hint, 2 for a keyword, each as often as it is said. */
  readonly strength: ReadonlyMap<string, number>;
  /** Whether it teaches about health, whatever of it. */
  readonly isHealth: boolean;
}

interface Cue {
  readonly topic: HashtagTopic;
  readonly isHint: boolean;
}

const byName = new Map(hashtagTopics.map((topic) => [topic.name, topic]));
const index = indexKeywords<Cue>(
  hashtagTopics.flatMap((topic) => [
    ...topic.keywords.map((keyword) => ({ keyword, owner: { topic, isHint: false } })),
    ...topic.hints.map((keyword) => ({ keyword, owner: { topic, isHint: true } })),
  ]),
);

/** What a text is about: topics with a keyword, and, where hints count, topics with two different ones. */
export function findTopics(words: readonly Word[], countHints: boolean): About {
  const topics = new Map<string, string>();
  const hints = new Map<string, Set<string>>();
  const strength = new Map<string, number>();
  for (const { keyword, owner } of index.find(words)) {
    const { name } = owner.topic;
    const seen = hints.get(name) ?? new Set();
    const isNew = ![...seen].some((it) => stem(it) === stem(keyword));
    if (owner.isHint && isNew) hints.set(name, seen.add(keyword));
    strength.set(name, (strength.get(name) ?? 0) + (owner.isHint ? 1 : 2));
    if (!owner.isHint || (countHints && seen.size > 1)) enter(topics, name, keyword);
  }
  return {
    topics,
    hints,
    strength,
    isHealth: [...topics.keys()].some((name) => byName.get(name)?.isHealth),
  };
}

/** Enters a topic and the wider one. */
function enter(topics: Map<string, string>, name: string, word: string): void {
  if (!topics.has(name)) topics.set(name, word);
  const within = byName.get(name)?.within;
  if (within !== undefined) enter(topics, within, word);
}
