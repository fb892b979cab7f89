import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProfile, writeProfile } from '#lib/profile/read.ts';
import { makeProfile } from './samples.ts';

const sound = makeProfile({
  people: [{ name: 'Ana Whitfield', consentToName: '2025-11-02' }],
  platforms: { x: { objective: 'News', hashtags: { min: 1, max: 2 } } },
  hashtags: { approved: [{ tag: '#HeartHealth', keywords: ['"heart"', 'cœur', '❤️'] }] },
  rules: { 'tone/jargon': { severity: 'hint', params: { words: ['a', 1, true] } } },
  terms: [{ match: ['customer'], suggest: ['patient'] }],
  crisis: { resources: { US: { suicide: 'Call or text 988' } } },
});
const soundText = writeProfile(sound);
const lines = soundText.split('\n');

const place = fc.nat({ max: soundText.length });
const splinter = fc.oneof(
  fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\n',
    '0',
    '-',
    'null',
    '\u0000',
    '\uFFFD',
    '\uD83D',
    '__proto__',
    '<b>',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

/** Either a sound profile or problems that say something and point into the text. */
function makesSense(text: string): boolean {
  const reading = readProfile(text);
  if (reading.ok) return true;
  const ends = text.split('\n').map((line) => line.length + 1);
  return (
    reading.problems.length > 0 &&
    reading.problems.every(({ line, column, message }) => {
      const isInText = line >= 1 && column >= 1 && column <= (ends[line - 1] ?? 0);
      return isInText && message !== '' && !/undefined|\[object/.test(message);
    })
  );
}

/** The smallest values that the property does not hold for, out of many; `null` when there are none. */
function counterexample<Values>(property: fc.IProperty<Values>): Values | null {
  return fc.check(property, { numRuns: 300 }).counterexample;
}

describe('a damaged profile is read or refused with places that are there', () => {
  it('when it was cut off', () => {
    const property = fc.property(place, (end) => {
      const text = soundText.slice(0, end);
      const isWhole = text.trimEnd() === soundText.trimEnd();
      return makesSense(text) && readProfile(text).ok === isWhole;
    });
    expect(counterexample(property)).toBeNull();
  });

  it('when something was put in, taken out or written over', () => {
    const property = fc.property(place, fc.nat({ max: 40 }), splinter, (start, length, put) =>
      makesSense(soundText.slice(0, start) + put + soundText.slice(start + length)),
    );
    expect(counterexample(property)).toBeNull();
  });

  it('when lines were lost, doubled or moved', () => {
    const line = fc.nat({ max: lines.length - 1 });
    const property = fc.property(line, line, fc.nat({ max: 3 }), (from, to, count) => {
      const moved = lines.slice(from, from + count);
      return makesSense(lines.toSpliced(to, count % 2, ...moved).join('\n'));
    });
    expect(counterexample(property)).toBeNull();
  });

  it('when values became others', () => {
    const name = fc.constantFrom(...Object.keys(sound));
    const property = fc.property(name, fc.jsonValue(), (part, value) =>
      makesSense(JSON.stringify({ ...sound, [part]: value }, null, 2)),
    );
    expect(counterexample(property)).toBeNull();
  });

  it('when it never was a profile', () => {
    const text = fc.string({ unit: 'binary', maxLength: 500 });
    expect(counterexample(fc.property(text, makesSense))).toBeNull();
  });
});
