import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalise } from '#lib/lint/annotation/normalise.ts';

it.each([
  ['Ma\u200Bria', 'Maria'],
  ['Mar\u00ADia', 'Maria'],
  ['4️⃣1️⃣2️⃣', '412'],
  ['ＭＲＮ ００４８', 'MRN 0048'],
  ['𝗠𝗮𝗿𝗶𝗮', 'Maria'],
  ['“Maria’s”', '"Maria\'s"'],
  ['412–413', '412-413'],
  ['e\u0301', 'é'],
  ['٤١٢ ४१२', '412 412'],
])('reads %j as %j', (typed, plain) => {
  expect(normalise(typed).text).toBe(plain);
});

it('leads back to exactly what was typed', () => {
  const typed = 'So Ma\u200Bria in 4️⃣1️⃣2️⃣!';
  const { text, toOriginal } = normalise(typed);
  const back = (found: string) => {
    const start = text.indexOf(found);
    const place = toOriginal(start, start + found.length);
    return typed.slice(place.start, place.end);
  };
  expect(back('Maria')).toBe('Ma\u200Bria');
  expect(back('412')).toBe('4️⃣1️⃣2️⃣');
  expect(back('!')).toBe('!');
});

it('maps any range of any text inside the text, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(), fc.nat(), (typed, a, b) => {
      const { text, toOriginal } = normalise(typed);
      const [from, to] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
      const { start, end } = toOriginal(from ?? 0, to ?? 0);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(typed.length);
    }),
    { numRuns: 500 },
  );
});
