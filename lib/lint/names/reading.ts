import type { Sentence } from '../annotation/annotate.ts';
import type { Token } from '../annotation/tokens.ts';

export const CAPITAL = /^\p{Lu}/u;
export const ALL_CAPITALS = /^[\p{Lu}\p{N}'-]{2,}$/u;

/** What is fixed for one sentence while names are looked for. */
export interface Reading {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** False in a sentence all in capitals or all in lower case: capitals tell nothing there. */
  readonly capitals: boolean;
  /** In a headline every word has a capital, so only listed names count. */
  readonly headline: boolean;
  readonly properNouns: () => ReadonlySet<number>;
}

function capitalsTell(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word');
  const shouted = words.filter((token) => ALL_CAPITALS.test(token.text)).length;
  return words.some((token) => CAPITAL.test(token.text)) && shouted * 2 <= words.length;
}

const FEWEST_IN_HEADLINE = 4;
const LONG_WORD = 4;

/** Whether nearly every long word of a sentence has a capital: `Number of U.S. Kids on ADHD Meds Keeps Rising`. */
function isHeadline(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length >= LONG_WORD);
  const capital = long.filter(({ text }) => CAPITAL.test(text)).length;
  return long.length >= FEWEST_IN_HEADLINE && capital * 6 >= long.length * 5;
}

/** Reads how a sentence uses capitals. */
export function readingOf(sentence: Sentence): Reading {
  let starts: ReadonlySet<number> | undefined;
  return {
    sentence,
    tokens: sentence.tokens,
    capitals: capitalsTell(sentence.tokens),
    headline: isHeadline(sentence.tokens),
    properNouns: () =>
      (starts ??= new Set(
        sentence
          .terms()
          .filter(
            ({ tags }) => tags.has('ProperNoun') && !tags.has('Place') && !tags.has('Organization'),
          )
          .map(({ start }) => start),
      )),
  };
}
