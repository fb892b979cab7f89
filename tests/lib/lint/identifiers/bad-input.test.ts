import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIdentifiers } from '#lib/lint/identifiers/index.ts';

/** Four times the longest post that is read, and an eighth of that. */
const LONG = 250_000;
const SHORT = LONG / 8;
/** How much longer the long text may take: 8 times if the detectors are linear, 64 if they are quadratic. */
const GROWTH = 24;
/** Milliseconds below which the clock and the garbage collector say more than the detectors. */
const NOISE = 10;

/** Repeated, each keeps one family of patterns busy without ever ending a match. */
const seeds = (
  '1|1 |1-|1.|1/2/|0O|+1 |((|#|*|_-|\n|/|😀|Ж |é|a|a b |Aa |Aa of |A, |from Aa |from houston in |our |lives at the A |one |double |mrn |mrn no is |call |plan plan |' +
  'xxx-xx-|Apt 1 |her |a@|a.b@|a dot |a:b::|1.1.1.1.|a.aa/?x&|http://a.aa?name=|aa_ct_|12 Elm |1 Elm Street |Astrasse |Aa Hospital |st. |room |photo of my |mar 1|Anna, 98, |the 8th |Monday |3/4 |in 412 |Aa, |Apt. 1\nAa\n|1 Aa\n'
).split('|');

/** Beginnings and ends of identifiers, to be put together in any order. */
const pieces =
  "MRN 00482913|4/17/1948|St. Luke|'s |SW1A 1AA|97yo|five five five oh one |217-555-0166| at Mercy Hospital|https://|gofundme.com/f/| from Houston, TX|\u0000".split(
    '|',
  );

/** Milliseconds of this thread's own work, whatever else the machine is doing; the better of two tries. */
function timeOf(seed: string, length: number): number {
  const text = seed.repeat(length / seed.length);
  const tries = [0, 1].map(() => {
    const before = process.threadCpuUsage();
    findIdentifiers(text);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...tries);
}

const isOrdered = (text: string) => {
  let last = 0;
  return findIdentifiers(text).every(({ start, end }) => {
    const isValid = start >= last && end > start && end <= text.length;
    last = end;
    return isValid;
  });
};

describe('findIdentifiers with anything a clipboard can hold', () => {
  test.each(seeds)('%j over and over takes no longer than it is long', (seed) => {
    const short = Math.max(timeOf(seed, SHORT), NOISE);
    expect(timeOf(seed, LONG)).toBeLessThan(GROWTH * short);
  });

  test('any text gives ordered ranges inside it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), isOrdered));
  });

  test('pieces of identifiers in any order give ordered ranges', () => {
    const piece = fc.constantFrom(...seeds, ...pieces);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (parts) => isOrdered(parts.join(''))),
      { numRuns: 500 },
    );
  });

  test('is pure: a second look finds the same', () => {
    const text = 'her cell is 217-555-0166, from Houston, TX, seen 4/17/2024 at St. Luke’s';
    expect(findIdentifiers(text)).toEqual(findIdentifiers(text));
  });
});
