/** Weights of which most are 0: how many zeros stand before each other one, and those others. */
export interface PackedWeights {
  readonly gaps: string;
  readonly values: string;
}

/**
 * What needs no escape in a string. gzip packs numbers written like this a third smaller than the same bytes in base64,
 * where no sign stands for one number.
 */
const SIGNS = Array.from({ length: 94 }, (_, at) => String.fromCodePoint(33 + at))
  .filter((sign) => !['"', "'", '`', '\\'].includes(sign))
  .join('');

const digits = new Uint8Array(127);
for (let at = 0; at < SIGNS.length; at++) digits[SIGNS.charCodeAt(at)] = at;

/** A number ends with one of so many signs; each of the others in front of it carries what is more. */
const ENDING = 60;
const CARRYING = SIGNS.length - ENDING;

/** Writes natural numbers, those below 60 as one sign each. */
export function writeNumbers(numbers: readonly number[]): string {
  const written = numbers.map((number) => {
    let text = SIGNS[number % ENDING] ?? '';
    let more = Math.floor(number / ENDING);
    while (more > 0) {
      text = (SIGNS[ENDING + ((more - 1) % CARRYING)] ?? '') + text;
      more = Math.floor((more - 1) / CARRYING);
    }
    return text;
  });
  return written.join('');
}

/** Reads what `writeNumbers` wrote. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let more = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = digits[text.charCodeAt(at)] ?? 0;
    if (digit >= ENDING) more = more * CARRYING + digit - ENDING + 1;
    else {
      numbers.push(more * ENDING + digit);
      more = 0;
    }
  }
  return numbers;
}

/** 1, -1, 2, -2, … as 0, 1, 2, 3, … */
const unsigned = (weight: number) => (weight > 0 ? 2 * weight - 2 : -2 * weight - 1);
const signed = (number: number) => (number % 2 === 0 ? number / 2 + 1 : -(number + 1) / 2);

/** Packs weights for `unpackWeights`. */
export function packWeights(weights: Int8Array): PackedWeights {
  const gaps: number[] = [];
  const values: number[] = [];
  let last = -1;
  for (const [at, weight] of weights.entries()) {
    if (weight === 0) continue;
    gaps.push(at - last - 1);
    values.push(unsigned(weight));
    last = at;
  }
  return { gaps: writeNumbers(gaps), values: writeNumbers(values) };
}

/** Where each weight stands that is not 0, and which it is, in the order of their places. */
export function entriesOf({ gaps, values }: PackedWeights): { at: number; weight: number }[] {
  const numbers = readNumbers(values);
  let at = -1;
  return readNumbers(gaps).map((gap, entry) => {
    at += gap + 1;
    return { at, weight: signed(numbers[entry] ?? 0) };
  });
}

/** Unpacks so many weights. */
export function unpackWeights(packed: PackedWeights, size: number): Int8Array {
  const weights = new Int8Array(size);
  for (const { at, weight } of entriesOf(packed)) weights[at] = weight;
  return weights;
}
