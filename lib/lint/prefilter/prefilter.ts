import { bitsOf, type Fingerprint, signOf } from './fingerprint.ts';
import type { Clause, Need } from './literals.ts';
import { candidateOf, enter } from './lookup.ts';
import { needOf } from './parse.ts';

/** A clause in bits of a fingerprint. */
interface Wanted {
  /** Each string as the number of its bits and the bits themselves, one string behind the other. */
  readonly strings: Int32Array;
  readonly needs: readonly Bits[];
}
type Bits = readonly Wanted[];

/** Without what begins with another one: a text without `jab` has no `jabs`. */
function shortest(strings: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const text of strings.map((string) => string.replace('*', '')).toSorted()) {
    const last = kept.at(-1);
    if (last === undefined || !text.startsWith(last)) kept.push(text);
  }
  return kept;
}

function bitsOfString(text: string): readonly number[] {
  const signs: number[] = [];
  for (let at = 0; at < text.length; at++) signs.push(signOf(text.charCodeAt(at)));
  return bitsOf(signs);
}

const inOneList = (strings: readonly (readonly number[])[]): Int32Array =>
  Int32Array.from(strings.flatMap((bits) => [bits.length, ...bits]));

function compileClause(clause: Clause): Wanted {
  const strings = clause.filter((item) => typeof item === 'string');
  const needs = clause.filter((item) => typeof item !== 'string');
  return { strings: inOneList(shortest(strings).map(bitsOfString)), needs: needs.map(compile) };
}

const compile = (need: Need): Bits => need.map(compileClause);

/** Whether a text holds all bits of one of the strings. */
function hasOne(strings: Int32Array, { bits }: Fingerprint): boolean {
  for (let at = 0; at < strings.length;) {
    const end = at + 1 + (strings[at] ?? 0);
    at++;
    while (at < end) {
      const bit = strings[at] ?? 0;
      if (((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) break;
      at++;
    }
    if (at === end) return true;
    at = end;
  }
  return false;
}

const isMet = (need: Bits, print: Fingerprint): boolean =>
  need.every(
    ({ strings, needs }) => hasOne(strings, print) || needs.some((other) => isMet(other, print)),
  );

/** How much of a string a pattern is entered by: more rules out hardly more, and takes more memory to look through. */
const ENTERED = 8;

/** Of the rarest strings that a text must hold, the beginnings of all that may stand for each other. */
const rarestOf = (need: Need): readonly string[] =>
  (need[0] ?? []).flatMap((item) =>
    typeof item === 'string' ? item.slice(0, ENTERED) : rarestOf(item),
  );

/** What is known of a pattern. */
interface Entry {
  /** That it is entered under. */
  readonly number: number;
  /** What it is entered by; nothing where any text may match. */
  readonly rarest: Int32Array;
  /** What else it needs. */
  readonly rest: Bits;
}

const known = new WeakMap<RegExp, Entry>();

function entryOf(pattern: RegExp): Entry {
  const entry = known.get(pattern);
  if (entry) return entry;
  const need = needOf(pattern);
  const strings = shortest(rarestOf(need)).map(bitsOfString);
  const isTold = need[0]?.every((item) => typeof item === 'string');
  const made = {
    number: enter(strings),
    rarest: inOneList(strings),
    rest: compile(isTold ? need.slice(1) : need),
  };
  known.set(pattern, made);
  return made;
}

/**
 * Whether a pattern may match in a text of which the fingerprint is given. `false` is certain; it costs a thousandth of
 * trying the pattern, and spares compiling it.
 */
export function mayMatch(pattern: RegExp, print: Fingerprint): boolean {
  const { number, rarest, rest } = entryOf(pattern);
  if (rarest.length === 0) return true;
  return (candidateOf(number, print) ?? hasOne(rarest, print)) && isMet(rest, print);
}
