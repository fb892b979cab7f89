import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterChange, changeBetween } from '#lib/findings-change.ts';
import type { Finding } from '#lib/lint/finding.ts';

const finding = fc.record({
  start: fc.nat(20),
  length: fc.nat(3),
  rule: fc.constantFrom('a', 'b'),
});

function findingsOf(places: { start: number; length: number; rule: string }[]): Finding[] {
  return places.map(({ start, length, rule }) => ({
    rule: `phi/${rule}`,
    category: 'phi',
    severity: 'stop',
    start,
    end: start + length,
    message: 'This may tell who it is.',
    why: 'A name is enough.',
    source: 'HIPAA',
  }));
}

describe('a change of findings', () => {
  it('leads from any findings to any others', () => {
    fc.assert(
      fc.property(fc.array(finding), fc.array(finding), (one, other) => {
        const [before, after] = [findingsOf(one), findingsOf(other)];
        expect(afterChange(before, changeBetween(before, after))).toEqual(after);
      }),
    );
  });

  it('holds nothing but how far they moved when words are put in before them', () => {
    const before = findingsOf([1, 5, 9].map((start) => ({ start, length: 2, rule: 'a' })));
    const after = before.map((one) => ({ ...one, start: one.start + 7, end: one.end + 7 }));
    expect(changeBetween(before, after)).toEqual({ kept: 0, moved: 3, by: 7, findings: [] });
  });

  it('is none for findings that it does not fit', () => {
    expect(afterChange([], { kept: 1, moved: 0, by: 0, findings: [] })).toBeUndefined();
  });
});
