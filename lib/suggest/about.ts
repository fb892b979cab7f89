import { type HashtagTopic, hashtagTopics } from '../lexicons/hashtag-topics.ts';
import { type WeighedHint, weighedHints } from './hints.ts';
import { indexKeywords } from './keywords.ts';
import type { Word } from './reading.ts';
import type { Season } from './season.ts';
import { stem } from './stem.ts';

/** How plainly a text speaks of each topic. */
export interface About {
  /** The words that a topic goes by in the text. */
  readonly topics: ReadonlyMap<string, string>;
  /** Hints of each topic, also where they are too few. */
  readonly hints: ReadonlyMap<string, ReadonlySet<string>>;
  /** How much speaks of each topic: 2 for a keyword as often as it is said, and what the hints weigh. */
  readonly strength: ReadonlyMap<string, number>;
  /** Whether it teaches about health, whatever of it. */
  readonly isHealth: boolean;
}

interface Spoken {
  readonly name: string;
  readonly weight: number;
  readonly hints: readonly WeighedHint[];
}

/** What two hints of a topic have to weigh, or more: and where a keyword has said already what the text is about. */
const ENOUGH = 1;
const ENOUGH_BESIDE = 2.5;
/** What the day of a topic adds; on it one hint may do. */
const ON_ITS_DAY = 0.6;

/** A text speaks of few things: of topics without a keyword only the two heaviest are meant, and those near the first. */
const MOST_HINTED = 2;
const NEAR_FIRST = 0.7;

/** Topics that say how a text speaks, or that it is about health at all, not of what. */
const BROAD = new Set(['prevention', 'how-to', 'celebration', 'emergency']);

const byName = new Map(hashtagTopics.map((topic) => [topic.name, topic]));
const keywords = indexKeywords<HashtagTopic>(
  hashtagTopics.flatMap((owner) => owner.keywords.map((keyword) => ({ keyword, owner }))),
);
const hints = indexKeywords<WeighedHint>(
  weighedHints.map((owner) => ({ keyword: owner.words, owner })),
);

/**
 * What a text is about: topics with a keyword, and, where hints count, those of which enough hints speak. In its season
 * less is enough.
 */
export function findTopics(words: readonly Word[], countHints: boolean, season: Season): About {
  const topics = new Map<string, string>();
  const strength = new Map<string, number>();
  for (const { keyword, owner } of keywords.find(words)) {
    strength.set(owner.name, (strength.get(owner.name) ?? 0) + 2);
    enter(topics, owner.name, keyword);
  }
  const spoken = hintedTopics(words);
  for (const { name, weight } of spoken) strength.set(name, (strength.get(name) ?? 0) + weight);
  for (const it of countHints ? meant(spoken, topics, season) : []) {
    enter(topics, it.name, wordsOf(it));
  }
  return {
    topics,
    hints: new Map(spoken.map((it) => [it.name, new Set(it.hints.map((hint) => hint.words))])),
    strength,
    isHealth: [...topics.keys()].some((name) => byName.get(name)?.isHealth),
  };
}

/** The topics that have a keyword in these words. */
export const topicsNamed = (words: readonly Word[]): string[] =>
  keywords.find(words).map(({ owner }) => owner.name);

/** Topics with their hints, each hint once. */
function hintedTopics(words: readonly Word[]): Spoken[] {
  const found = new Map<string, WeighedHint>();
  for (const { owner } of hints.find(words)) {
    found.set(`${owner.topic} ${stem(owner.words)}`, owner);
  }
  const byTopic = Map.groupBy(found.values(), ({ topic }) => topic);
  return [...byTopic].map(([name, all]) => {
    const own = withoutParts(all);
    return { name, hints: own, weight: own.reduce((sum, { weight }) => sum + weight, 0) };
  });
}

/** “Drink water” is not said twice when “drink” is a hint as well. */
const withoutParts = (all: readonly WeighedHint[]): WeighedHint[] =>
  all.filter(({ words }) => !all.some((other) => isPart(words, other.words)));

const isPart = (one: string, other: string): boolean =>
  one !== other && other.split(' ').some((word) => stem(word) === stem(one));

/** Topics of which enough is said without a keyword, the heaviest first. */
function meant(
  spoken: readonly Spoken[],
  topics: ReadonlyMap<string, string>,
  season: Season,
): Spoken[] {
  const enough = [...topics.keys()].every((name) => BROAD.has(name)) ? ENOUGH : ENOUGH_BESIDE;
  const heavy = spoken
    .filter((it) => !topics.has(it.name) && (it.hints.length > 1 || season.has(it.name)))
    .map((it) => ({ ...it, weight: it.weight + (season.has(it.name) ? ON_ITS_DAY : 0) }))
    .filter(({ weight }) => weight >= enough)
    .toSorted((one, other) => other.weight - one.weight);
  const narrow = heavy.filter(({ name }) => name !== 'prevention');
  const least = NEAR_FIRST * (narrow[0]?.weight ?? 0);
  const first = narrow.slice(0, MOST_HINTED).filter(({ weight }) => weight >= least);
  return [...heavy.filter(({ name }) => name === 'prevention'), ...first];
}

/** The two hints that say most of a topic. */
const wordsOf = ({ hints: own }: Spoken): string =>
  own
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, 2)
    .map(({ words }) => words)
    .join(', ');

/** Enters a topic and the wider one. */
function enter(topics: Map<string, string>, name: string, word: string): void {
  if (!topics.has(name)) topics.set(name, word);
  const within = byName.get(name)?.within;
  if (within !== undefined) enter(topics, within, word);
}
