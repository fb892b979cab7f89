import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carry, editBetween } from '#lib/composer/edit.ts';

describe('editBetween', () => {
  test.each([
    ['same', 'same', undefined],
    ['', 'a', { start: 0, removed: 0, added: 1 }],
    ['abc', 'abXc', { start: 2, removed: 0, added: 1 }],
    ['abc', 'ac', { start: 1, removed: 1, added: 0 }],
    ['one two', 'one three', { start: 5, removed: 2, added: 4 }],
    ['aa', 'aaa', { start: 2, removed: 0, added: 1 }],
  ])('%j to %j', (before, after, edit) => {
    expect(editBetween(before, after)).toEqual(edit);
  });

  test('leads from one text to the other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const edit = editBetween(before, after) ?? { start: 0, removed: 0, added: 0 };
        const added = after.slice(edit.start, edit.start + edit.added);
        const rest = before.slice(edit.start + edit.removed);
        expect(before.slice(0, edit.start) + added + rest).toBe(after);
      }),
    );
  });
});

describe('carry', () => {
  const text = 'So proud of Maria in room 412.';
  const maria = { start: 12, end: 17 };
  const room = { start: 21, end: 29 };
  const carried = (after: string) => carry([maria, room], editBetween(text, after));
  const words = (after: string) => carried(after).map(({ start, end }) => after.slice(start, end));

  test('leaves spans before an edit and moves those behind it', () => {
    expect(words('So proud of Maria who was in room 412.')).toEqual(['Maria', 'room 412']);
    expect(words('Proud of Maria in room 412.')).toEqual(['Maria', 'room 412']);
  });

  test('keeps a span when text is put right before or behind it', () => {
    expect(words('So proud of dear Maria in room 412.')).toEqual(['Maria', 'room 412']);
    expect(words('So proud of Maria, in room 412.')).toEqual(['Maria', 'room 412']);
  });

  test('drops a span that an edit reaches into', () => {
    expect(words('So proud of Marxia in room 412.')).toEqual(['room 412']);
    expect(words('So proud of Ma in room 412.')).toEqual(['room 412']);
    expect(words('So proud 412.')).toEqual([]);
  });

  test('never leaves a span on other words than it was on', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), fc.nat(), (before, after, from, length) => {
        const start = Math.min(from, before.length);
        const span = { start, end: Math.min(start + length, before.length) };
        for (const moved of carry([span], editBetween(before, after))) {
          expect(after.slice(moved.start, moved.end)).toBe(before.slice(span.start, span.end));
        }
      }),
    );
  });
});
