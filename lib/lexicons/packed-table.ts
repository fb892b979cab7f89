/**
 * A table from words to small numbers that does not hold the words: each word's slots, combined, give a check and its
 * value (an XOR filter that carries values: Graf and Lemire, 2020, https://arxiv.org/abs/1912.08258). It takes about a
 * third of the room of a front-coded list; in return a word that was never put in gives a value once in 2^checkBits.
 */
export interface PackedTable {
  /** Makes the hashes of this table. */
  readonly seed: number;
  readonly valueBits: number;
  readonly checkBits: number;
  /** Slots in each of the three blocks. */
  readonly block: number;
  /** All slots as a row of bits, in base64. */
  readonly slots: string;
}

/** 32-bit hash of a word: FNV-1a, then MurmurHash3's finalizer, which spreads every bit. */
function hashOf(word: string, seed: number): number {
  let hash = 0x81_1c_9d_c5 ^ seed;
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01_00_01_93);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The word's slot in each of the three blocks. */
export function slotsOf(word: string, seed: number, block: number): readonly number[] {
  return [1, 2, 3].map((part, at) => at * block + (hashOf(word, seed + part) % block));
}

/** What the word's slots must give when combined, but for the value: never the same for all words. */
export const checkOf = (word: string, seed: number, checkBits: number): number =>
  hashOf(word, seed) & ((1 << checkBits) - 1);

function readBits(bytes: string, from: number, count: number): number {
  let bits = 0;
  for (let at = from; at < from + count; at++) {
    bits = (bits << 1) | ((bytes.charCodeAt(at >> 3) >> (7 - (at & 7))) & 1);
  }
  return bits;
}

/** Opens a table; the look-up gives the word's value, 0 for a word that is not in it. */
export function openTable(table: PackedTable): (word: string) => number {
  const { seed, valueBits, checkBits, block } = table;
  const width = valueBits + checkBits;
  const bytes = atob(table.slots);
  return (word) => {
    let found = 0;
    for (const slot of slotsOf(word, seed, block)) found ^= readBits(bytes, slot * width, width);
    return found >>> valueBits === checkOf(word, seed, checkBits)
      ? found & ((1 << valueBits) - 1)
      : 0;
  };
}
