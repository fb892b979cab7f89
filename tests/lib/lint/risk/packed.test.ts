import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packWeights, readNumbers, unpackWeights, writeNumbers } from '#lib/lint/risk/packed.ts';

const SIZE = 100_000;

it('unpacks what it packed', () => {
  const weight = fc.record({
    at: fc.nat(SIZE - 1),
    value: fc.integer({ min: -127, max: 127 }),
  });
  fc.assert(
    fc.property(fc.array(weight, { maxLength: 200 }), (entries) => {
      const weights = new Int8Array(SIZE);
      for (const { at, value } of entries) weights[at] = value;
      expect(unpackWeights(packWeights(weights), SIZE)).toEqual(weights);
    }),
    { numRuns: 20 },
  );
});

it('writes small numbers as one sign each, and none that a string would have to escape', () => {
  const numbers = Array.from({ length: 3000 }, (_, number) => number);
  const text = writeNumbers(numbers);
  expect(readNumbers(text)).toEqual(numbers);
  expect(writeNumbers([0, 59, 60])).toHaveLength(1 + 1 + 2);
  expect(JSON.stringify(text)).toHaveLength(text.length + 2);
});
