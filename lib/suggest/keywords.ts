import { tokenise } from '../lint/annotation/tokens.ts';
import { isOneEditApart } from '../profile/similar.ts';
import { readWords, type Word } from './reading.ts';

/** A keyword that stands in a text, and what it calls for. */
export interface Call<Owner> {
  readonly keyword: string;
  readonly owner: Owner;
}

interface Pattern<Owner> extends Call<Owner> {
  readonly steps: readonly string[];
}

export interface KeywordIndex<Owner> {
  /** Every keyword in the text, each as often as it is said. */
  readonly find: (words: readonly Word[]) => Call<Owner>[];
}

/** Words from this length on may have a slip in them. */
const SLIP_LENGTH = 8;
const JOINING = new Set(['and', 'or', 'y']);
const DETERMINING = new Set([
  'the',
  'a',
  'an',
  'your',
  'my',
  'our',
  'their',
  'his',
  'her',
  'la',
  'el',
]);
const vowels = /[aeiou]/g;

/** One slip of the finger; a letter in the place of another only among vowels, for “heating” is no slip of “hearing”. */
function isSlip(one: string, other: string): boolean {
  if (one[0] !== other[0] || !isOneEditApart(one, other)) return false;
  if (one.length !== other.length) return true;
  return (
    one.replaceAll(vowels, '') === other.replaceAll(vowels, '') || sorted(one) === sorted(other)
  );
}

const sorted = (word: string) => word.split('').toSorted().join('');

/** Where a pattern ends that begins at `at`, or -1. “flu and covid shots” is “flu shots”, “wash your hands” “wash hands”. */
function endOf(steps: readonly string[], words: readonly Word[], at: number): number {
  let place = at;
  for (const [index, step] of steps.entries()) {
    const word = words[place];
    if (index > 0 && word?.stem !== step && !word?.isFirst) place += skippable(words, place);
    const here = words[place];
    if (here?.stem !== step || (index > 0 && here.isFirst)) return -1;
    place++;
  }
  return place;
}

function skippable(words: readonly Word[], at: number): number {
  const key = words[at]?.key ?? '';
  if (JOINING.has(key)) return 2;
  return DETERMINING.has(key) ? 1 : 0;
}

class Index<Owner> implements KeywordIndex<Owner> {
  readonly #byFirst = new Map<string, Pattern<Owner>[]>();
  readonly #long = new Map<string, { readonly word: string; readonly pattern: Pattern<Owner> }[]>();

  constructor(calls: Iterable<Call<Owner>>) {
    for (const call of calls) this.#add(call);
  }

  readonly find = (words: readonly Word[]): Call<Owner>[] =>
    words.flatMap((word, at) => {
      const found = (this.#byFirst.get(word.stem) ?? []).filter(
        ({ steps }) => endOf(steps, words, at) > at,
      );
      return found.length > 0 ? found : this.#findSlips(word.key);
    });

  #add(call: Call<Owner>): void {
    const words = readWords(tokenise(call.keyword));
    const [first] = words;
    if (!first) return;
    const pattern = { ...call, steps: words.map(({ stem }) => stem) };
    push(this.#byFirst, first.stem, pattern);
    if (words.length === 1 && first.key.length >= SLIP_LENGTH) {
      push(this.#long, first.key.charAt(0), { word: first.key, pattern });
    }
  }

  #findSlips(key: string): Pattern<Owner>[] {
    if (key.length < SLIP_LENGTH - 1) return [];
    const near = this.#long.get(key.charAt(0)) ?? [];
    return near.filter(({ word }) => isSlip(word, key)).map(({ pattern }) => pattern);
  }
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Prepares keywords to be found in any form and spelling, with one slip in a long word. */
export const indexKeywords = <Owner>(calls: Iterable<Call<Owner>>): KeywordIndex<Owner> =>
  new Index(calls);
