import { type HashtagTopic, hashtagTopics } from '../lexicons/hashtag-topics.ts';
import { indexKeywords } from './keywords.ts';
import type { Word } from './reading.ts';

/** How plainly a text speaks of each topic. */
export interface About {
  /** The word that a topic goes by in the text. */
  readonly topics: ReadonlyMap<string, string>;
  /** Hints of each topic, also where they are too few. */
  readonly hints: ReadonlyMap<string, ReadonlySet<string>>;
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
  for (const { keyword, owner } of index.find(words)) {
    const { name } = owner.topic;
    const seen = hints.get(name) ?? new Set();
    if (owner.isHint) hints.set(name, seen.add(keyword));
    if (!owner.isHint || (countHints && seen.size > 1)) enter(topics, name, keyword);
  }
  return { topics, hints, isHealth: [...topics.keys()].some((name) => byName.get(name)?.isHealth) };
}

/** Enters a topic and the wider one. */
function enter(topics: Map<string, string>, name: string, word: string): void {
  if (!topics.has(name)) topics.set(name, word);
  const within = byName.get(name)?.within;
  if (within !== undefined) enter(topics, within, word);
}
