import { type Candidates, type Fingerprint, FINGERPRINT_BITS } from './fingerprint.ts';

/**
 * Hundreds of patterns are asked about each sentence. Here their strings are entered under one bit each, so that the bits
 * that a fingerprint has name the few patterns to be looked at, and the others are never thought of. Under a bit stands
 * each string as its pattern's number, the number of its other bits and those bits, one string behind the other.
 */
const underBit = Array.from({ length: FINGERPRINT_BITS }, (): number[] => []);
let entered = 0;

const sizeAt = (bit: number): number => underBit[bit]?.length ?? 0;

/** Enters a pattern that needs one of some strings, each given as its bits, at least one. Returns the pattern's number. */
export function enter(strings: readonly (readonly number[])[]): number {
  for (const bits of strings) {
    const [rarest = 0, ...others] = bits.toSorted((one, other) => sizeAt(one) - sizeAt(other));
    underBit[rarest]?.push(entered, others.length, ...others);
  }
  return entered++;
}

/** All that stands under the bits in one piece: scattered, waiting for memory would cost more than all else. */
interface Packed {
  readonly strings: Uint16Array;
  /** Where the strings under a bit begin, by bit, and behind the last one. */
  readonly starts: Uint32Array;
  readonly entered: number;
}

function pack(): Packed {
  const starts = new Uint32Array(FINGERPRINT_BITS + 1);
  let size = 0;
  for (const [bit, under] of underBit.entries()) {
    starts[bit] = size;
    size += under.length;
  }
  starts[FINGERPRINT_BITS] = size;
  const strings = new Uint16Array(size);
  for (const [bit, under] of underBit.entries()) strings.set(under, starts[bit]);
  return { strings, starts, entered };
}

let packed = pack();

/** How often is looked up without the newest patterns: they come many at a time, and packing takes as long as 20 looks. */
const PATIENCE = 30;
let waited = 0;

function newlyPacked(): Packed {
  if (packed.entered === entered || waited++ < PATIENCE) return packed;
  waited = 0;
  packed = pack();
  return packed;
}

const has = (bits: Uint32Array, bit: number): boolean =>
  ((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;

/** Adds the patterns that have a string under the bit of which all other bits are in the fingerprint. */
function look(bit: number, { strings, starts }: Packed, bits: Uint32Array, found: Uint32Array) {
  const last = starts[bit + 1] ?? 0;
  for (let at = starts[bit] ?? 0; at < last;) {
    const number = strings[at] ?? 0;
    const end = at + 2 + (strings[at + 1] ?? 0);
    at += 2;
    while (at < end && has(bits, strings[at] ?? 0)) at++;
    if (at === end) found[number >>> 5] = (found[number >>> 5] ?? 0) | (1 << (number & 31));
    at = end;
  }
}

function lookUp({ bits }: Fingerprint): Candidates {
  const known = newlyPacked();
  const found = new Uint32Array((known.entered + 31) >>> 5);
  for (const [at, word] of bits.entries()) {
    for (let rest = word; rest !== 0; rest &= rest - 1) {
      look((at << 5) | (31 - Math.clz32(rest & -rest)), known, bits, found);
    }
  }
  return { bits: found, entered: known.entered };
}

/** Whether a text may hold one of a pattern's strings; undefined where that was looked up without the pattern. */
export function candidateOf(number: number, print: Fingerprint): boolean | undefined {
  print.candidates ??= lookUp(print);
  const { bits, entered: until } = print.candidates;
  return number < until ? has(bits, number) : undefined;
}
