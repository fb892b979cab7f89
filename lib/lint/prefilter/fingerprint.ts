/**
 * Which runs of three signs a text holds, as a Bloom filter of 4096 bits: a few bits tell that a word does not stand in a
 * text, where a pattern would have to try every place. A sign is a letter from a to z in any case, any number of digits,
 * or a border: any number of other characters, and the text's ends.
 */
export interface Fingerprint {
  readonly bits: Uint32Array;
  /** Which patterns may match, once that has been asked. */
  candidates?: Candidates;
}

/** One bit a pattern, by its number; those entered later are not in it. */
export interface Candidates {
  readonly bits: Uint32Array;
  readonly entered: number;
}

const BITS = 12;
/** Every bit of a fingerprint is below this. */
export const FINGERPRINT_BITS = 2 ** BITS;
const WORDS = FINGERPRINT_BITS / 32;
const BORDER = 0;
const DIGITS = 27;

/** The sign that a UTF-16 code unit is or is part of: 1 to 26 for letters. */
export function signOf(unit: number): number {
  const small = unit | 32;
  if (small >= 97 && small <= 122 && unit < 128) return small - 96;
  return unit >= 48 && unit <= 57 ? DIGITS : BORDER;
}

/** Where the filter keeps three signs. Multiplicative hashing, Knuth, TAOCP 3, 6.4. */
const bitOf = (first: number, second: number, third: number): number =>
  Math.imul((first << 10) | (second << 5) | third, 0x9e_37_79_b1) >>> (32 - BITS);

/** No sign: where the filter keeps two signs, or a digit alone. */
const NONE = 28;

/** The bits of a string of signs that are set where a text holds it; none for what any text holds. */
export function bitsOf(signs: readonly number[]): number[] {
  const [first = NONE, second = NONE] = signs;
  if (signs.length > 2) {
    return signs
      .slice(2)
      .map((third, at) => bitOf(signs[at] ?? NONE, signs[at + 1] ?? NONE, third));
  }
  if (signs.length === 2) return [bitOf(NONE, first, second)];
  return first === DIGITS ? [bitOf(NONE, NONE, DIGITS)] : [];
}

/** Letters that a pattern without regard to case takes for `s` and `k`. */
const FOLDED = /[\u017F\u212A]/;

/** Takes the fingerprint of a text. Linear. */
export function fingerprint(text: string): Fingerprint {
  const bits = new Uint32Array(WORDS);
  if (FOLDED.test(text)) return { bits: bits.fill(0xff_ff_ff_ff) };
  const set = (bit: number) => {
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  };
  let [first, second] = [NONE, BORDER];
  for (let at = 0; at <= text.length; at++) {
    const third = at < text.length ? signOf(text.charCodeAt(at)) : BORDER;
    if (third === second && (third === BORDER || third === DIGITS)) continue;
    set(bitOf(first, second, third));
    set(bitOf(NONE, second, third));
    if (third === DIGITS) set(bitOf(NONE, NONE, DIGITS));
    [first, second] = [second, third];
  }
  return { bits };
}
