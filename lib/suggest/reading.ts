import { idioms } from '../lexicons/hashtag-topics-idioms.ts';
import { normalise } from '../lint/annotation/normalise.ts';
import { type Token, tokenise } from '../lint/annotation/tokens.ts';
import { stem } from './stem.ts';

/** A word as keywords are looked up. */
export interface Word {
  /** Lower case without diacritics. */
  readonly key: string;
  readonly stem: string;
  /** Whether a sentence or a list goes on to something else before it. */
  readonly isFirst: boolean;
}

/** A text read for what it is about. */
export interface Reading {
  /** Without disguises, in small letters. */
  readonly text: string;
  readonly words: readonly Word[];
  /** The hashtags in it; what is only digits is a number. */
  readonly hashtags: readonly string[];
  readonly links: readonly string[];
}

/** Marks that stand inside of what is said. */
const BINDING = /^["'()*&/+-]$/;
const STREET =
  /(?<=\b[\p{Lu}][\p{L}']{2,20}(?: [\p{Lu}][\p{L}']{2,20})?) (?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Drive|Dr|Boulevard|Blvd|Arms|Inn|Tavern|Motors|Terrace|Close|Crescent|Court|Parkway|Pkwy)\b/gu;
const SUNSTROKE = /\b(heat|sun)[ -](strokes?)\b/gi;
const NAMED = /[\p{Lu}][\p{L}']{1,20}$/u;

/** `#HeartMonth2026` as its words. */
export function wordsOfTag(tag: string): string[] {
  return tag.slice(1).match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|\p{L}+/gu) ?? [];
}

/** Takes the names of streets and houses out: “Stroke Street” says nothing about strokes. */
function withoutStreets(text: string): string {
  return text.replaceAll(STREET, (match, at: number) =>
    NAMED.test(text.slice(0, at)) ? ` . ${match.trim().toLowerCase()}` : match,
  );
}

function wordsOf(token: Token): string[] {
  if (token.kind === 'word' || token.kind === 'number') return token.text.split('-');
  return token.kind === 'hashtag' ? wordsOfTag(token.text) : [];
}

/** The words of a text in order; offsets play no part, since a tag stands for the whole text. */
export function readWords(tokens: readonly Token[]): Word[] {
  let isFirst = true;
  const words: Word[] = [];
  for (const token of tokens) {
    if (token.kind === 'hashtag') isFirst = true;
    for (const part of wordsOf(token)) {
      if (part === '') continue;
      words.push({ key: part.toLowerCase(), stem: stem(part), isFirst });
      isFirst = false;
    }
    if (token.kind === 'hashtag' || (token.kind === 'mark' && !BINDING.test(token.text))) {
      isFirst = true;
    }
  }
  return words;
}

/** Reads a text. Words in figures of speech and in names of streets are left out. */
export function read(text: string): Reading {
  const plain = normalise(text).text;
  const tokens = tokenise(plain);
  const literal = withoutStreets(plain)
    .replaceAll(SUNSTROKE, '$1$2')
    .replaceAll(/(?<=\p{Ll})(?=\n)/gu, '.')
    .replaceAll(new RegExp(idioms.source, 'giu'), ' . ');
  return {
    text: plain.toLowerCase(),
    words: readWords(tokenise(literal)),
    hashtags: tokens
      .filter(({ kind, text: tag }) => kind === 'hashtag' && /\p{L}/u.test(tag))
      .map((token) => token.text),
    links: tokens.filter(({ kind }) => kind === 'url').map((token) => token.key),
  };
}
