import { cuesOf } from '../../lexicons/cues.ts';
import { storyFacts } from '../../lexicons/story-facts.ts';
import { type Annotation, readSentence, type Sentence } from '../annotation/annotate.ts';
import { remember } from '../annotation/cache.ts';
import type { Token } from '../annotation/tokens.ts';
import { holds } from '../prefilter/search.ts';
import { bucketOf } from './buckets.ts';
import { candidates } from './candidates.ts';

/** How far apart two cues may stand and still count as a pair with an order. */
const WIDEST_PAIR = 3;

const LONGEST_STEM = 6;

/** A word's first letters without its common endings: `admitted`, `admits` and `admitting` are one feature. */
export function stemOf(key: string): string {
  const word = key.replace(/'s?$/, '');
  return word.length > 5
    ? word.replace(/(?:ing|edly|ed|es|s|ly)$/, '').slice(0, LONGEST_STEM)
    : word;
}

const KIND_WORDS: Partial<Record<Token['kind'], string>> = {
  number: '<number>',
  url: '<url>',
  email: '<email>',
  mention: '<mention>',
  hashtag: '<hashtag>',
};

/** The sentence as words to learn from: numbers and links by their kind, the rest by stem. */
export function wordsOf({ tokens }: Sentence): string[] {
  return ['^', ...tokens.map(({ kind, key }) => KIND_WORDS[kind] ?? stemOf(key)), '$'];
}

const cuesOfToken = ({ key }: Token): readonly string[] => cuesOf.get(key.replace(/'s$/, '')) ?? [];

/** What names, dates, places and numbers there are, and the words beside them. */
function* passageFeatures(sentence: Sentence): Iterable<string> {
  for (const { traits, start, end } of candidates(sentence)) {
    const before = sentence.tokens.findLast((token) => token.end <= start);
    const after = sentence.tokens.find((token) => token.start >= end);
    for (const trait of traits) {
      yield `<${trait}>`;
      yield `${before ? stemOf(before.key) : '^'} <${trait}>`;
      yield `<${trait}> ${after ? stemOf(after.key) : '$'}`;
    }
  }
}

function* wordFeatures(words: readonly string[]): Iterable<string> {
  for (const [at, word] of words.entries()) {
    const [next, afterNext] = [words[at + 1], words[at + 2]];
    yield word;
    if (next !== undefined) yield `${word} ${next}`;
    if (afterNext !== undefined) {
      yield `${word} _ ${afterNext}`;
      yield `${word} ${next} ${afterNext}`;
    }
  }
}

const factsIn = (sentence: Sentence) =>
  Object.entries(storyFacts).flatMap(([name, pattern]) => (holds(sentence, pattern) ? [name] : []));

/** Turns of phrase, by themselves and in pairs. */
function* factFeatures(facts: readonly string[], where: string): Iterable<string> {
  for (const [at, fact] of facts.entries()) {
    yield `${where} fact ${fact}`;
    for (const other of facts.slice(at + 1)) yield `${where} facts ${fact} ${other}`;
  }
}

function* cueFeatures(tokens: readonly Token[]): Iterable<string> {
  const byToken = tokens.map(cuesOfToken);
  const present = [...new Set(byToken.flat())].toSorted();
  for (const [at, cue] of present.entries()) {
    yield `cue ${cue}`;
    for (const other of present.slice(at + 1)) yield `cues ${cue} ${other}`;
  }
  for (const [at, cues] of byToken.entries()) {
    for (let gap = 1; gap <= WIDEST_PAIR; gap++) {
      for (const cue of cues) {
        for (const other of byToken[at + gap] ?? []) yield `near ${gap} ${cue} ${other}`;
      }
    }
  }
}

/** What one sentence gives to learn from; some features count anew in replies and in official posts. */
interface SentenceFeatures {
  readonly all: readonly number[];
  readonly reply: readonly number[];
  readonly official: readonly number[];
  readonly facts: readonly string[];
}

function* addressed(sentence: Sentence, words: readonly string[]): Iterable<string> {
  yield* words;
  for (const cue of new Set(sentence.tokens.flatMap(cuesOfToken))) yield `cue ${cue}`;
}

const featuresOfText = remember<SentenceFeatures>(500, (text) => {
  const sentence = readSentence(text);
  const words = wordsOf(sentence);
  const facts = factsIn(sentence);
  const buckets = (features: Iterable<string>, prefix = '') =>
    [...new Set(features)].map((feature) => bucketOf(prefix + feature));
  return {
    facts,
    all: buckets([
      ...wordFeatures(words),
      ...passageFeatures(sentence),
      ...cueFeatures(sentence.tokens),
      ...factFeatures(facts, 'sentence'),
    ]),
    reply: buckets(addressed(sentence, words), 'reply '),
    official: buckets(addressed(sentence, words), 'official '),
  };
});

/** Buckets of every feature of the given sentences of a post, each once. */
export function storyFeatures({ post }: Annotation, sentences: readonly Sentence[]): Set<number> {
  const replies = post.kind === 'reply' || post.kind === 'comment';
  const buckets = new Set([
    bucketOf(`kind ${post.kind}`),
    bucketOf(`account ${post.account}`),
    bucketOf(`media ${post.media}`),
    bucketOf(`sentences ${Math.min(sentences.length, 5)}`),
  ]);
  for (const { text } of sentences) {
    const features = featuresOfText(text);
    for (const bucket of features.all) buckets.add(bucket);
    if (replies) for (const bucket of features.reply) buckets.add(bucket);
    if (post.account === 'official') for (const bucket of features.official) buckets.add(bucket);
  }
  const facts = [
    ...new Set(sentences.flatMap(({ text }) => featuresOfText(text).facts)),
  ].toSorted();
  for (const feature of factFeatures(facts, post.kind === 'reply' ? 'reply' : 'post')) {
    buckets.add(bucketOf(feature));
  }
  return buckets;
}
