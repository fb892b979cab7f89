import type { Post } from '../post.ts';
import { fingerprint } from '../prefilter/fingerprint.ts';
import { type Searchable, searchable } from '../prefilter/search.ts';
import { remember } from './cache.ts';
import { tagSentence, type Term } from './grammar.ts';
import { normalise, type NormalisedText } from './normalise.ts';
import { splitSentences } from './sentences.ts';
import { tokenise, type Token } from './tokens.ts';

/** What is known of one sentence from its text alone. Remembered by text, so that a keystroke costs one sentence. */
export interface Sentence extends Searchable {
  /** Offsets are UTF-16 code units of the sentence. */
  readonly tokens: readonly Token[];
  /** What `bySentence` found in it. */
  readonly memory: unknown[];
  /** compromise's reading; computed when first asked for. */
  terms(): readonly Term[];
}

/** A sentence and where it stands in the normalised text. */
export interface PlacedSentence extends Sentence {
  readonly start: number;
  readonly end: number;
}

/** A post read once, for every rule. */
export interface Annotation extends Searchable {
  readonly post: Post;
  /** The post's text without disguises; all offsets that rules give are UTF-16 code units of this text. */
  readonly text: string;
  readonly sentences: readonly PlacedSentence[];
  /** All tokens in order, with offsets in `text`. */
  readonly tokens: readonly Token[];
  readonly toOriginal: NormalisedText['toOriginal'];
}

/** Reads one sentence; remembered by its text. */
export const readSentence = remember<Sentence>(500, (text) => ({
  ...searchable(text),
  tokens: tokenise(text),
  memory: [],
  terms: () => tagSentence(text),
}));

function place(sentence: Sentence, start: number): PlacedSentence {
  return { ...sentence, start, end: start + sentence.text.length };
}

function shift(token: Token, by: number): Token {
  return by === 0 ? token : { ...token, start: token.start + by, end: token.end + by };
}

/** The longest post that any of the networks takes, Facebook's 63,206. What stands behind it cannot be posted and is not read. */
const LONGEST_READ = 63_206;

/** Reads a post: normalised text, sentences, tokens. Never throws, whatever the text holds. */
export function annotate(post: Post): Annotation {
  const { text, toOriginal } = normalise(post.text.slice(0, LONGEST_READ));
  const sentences = splitSentences(text).map(({ start, end }) =>
    place(readSentence(text.slice(start, end)), start),
  );
  const tokens = sentences.flatMap((sentence) =>
    sentence.tokens.map((token) => shift(token, sentence.start)),
  );
  return { post, text, print: fingerprint(text), sentences, tokens, toOriginal };
}

/** The sentence that holds the given offset of the annotation's text. */
export function sentenceAt({ sentences }: Annotation, offset: number): PlacedSentence | undefined {
  return sentences.find(({ start, end }) => offset >= start && offset < end);
}
