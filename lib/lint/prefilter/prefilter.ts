import { bitsOf, type Fingerprint, signOf } from './fingerprint.ts';
import type { Clause, Need } from './literals.ts';
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
  const bits = bitsOf(Array.from(text, (sign) => signOf(sign.charCodeAt(0))));
  return [bits.length, ...bits];
}

function compileClause(clause: Clause): Wanted {
  const strings = clause.filter((item) => typeof item === 'string');
  const needs = clause.filter((item) => typeof item !== 'string');
  return {
    strings: Int32Array.from(shortest(strings).flatMap(bitsOfString)),
    needs: needs.map(compile),
  };
}

const compile = (need: Need): Bits => need.map(compileClause);

/** Whether a text holds all bits of one of the strings. */
function hasOne(strings: Int32Array, print: Fingerprint): boolean {
  for (let at = 0; at < strings.length;) {
    const end = at + 1 + (strings[at] ?? 0);
    at++;
    while (at < end) {
      const bit = strings[at] ?? 0;
      if (((print[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) break;
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

const known = new WeakMap<RegExp, Bits>();

/**
 * Whether a pattern may match in a text of which the fingerprint is given. `false` is certain; it costs a thousandth of
 * trying the pattern, and spares compiling it.
 */
export function mayMatch(pattern: RegExp, print: Fingerprint): boolean {
  let need = known.get(pattern);
  if (!need) {
    need = compile(needOf(pattern));
    known.set(pattern, need);
  }
  return isMet(need, print);
}
