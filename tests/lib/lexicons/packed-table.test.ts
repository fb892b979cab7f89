import { expect, it } from 'vitest';
import { openTable } from '#lib/lexicons/packed-table.ts';
import { packTable } from '../../../scripts/lexicons/pack-table.ts';

const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `word${from + at}`);

const entries = new Map(words(0, 5000).map((word, at) => [word, 1 + (at % 3)]));
const table = packTable(entries, { valueBits: 2, checkBits: 6 }, words(90_000, 1000), 3);
const lookUp = openTable(table);

it('gives back every value that was packed', () => {
  expect([...entries].filter(([word, value]) => lookUp(word) !== value)).toEqual([]);
});

it('takes about one stranger in 64 for an entry', () => {
  const mistaken = words(10_000, 20_000).filter((word) => lookUp(word) > 0).length;
  expect(mistaken).toBeLessThan((20_000 / 64) * 1.2);
});

it('takes 1.23 slots of 8 bits a word', () => {
  expect(atob(table.slots).length).toBeLessThan(5000 * 1.25 + 40);
});
