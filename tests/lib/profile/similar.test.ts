import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessMeant, isOneEditApart } from '#lib/profile/similar.ts';

describe('isOneEditApart', () => {
  it.each([
    ['heart', 'heart', true],
    ['heart', 'hart', true],
    ['heart', 'hearts', true],
    ['heart', 'heert', true],
    ['heart', 'herat', true],
    ['heart', 'xheart', true],
    ['', 'a', true],
    ['ab', 'ba', true],
    ['heart', 'haert', true],
    ['heart', 'hrt', false],
    ['heart', 'traeh', false],
    ['heart', 'hearing', false],
    ['abcd', 'badc', false],
  ])('%s, %s: %s', (one, other, expected) => {
    expect(isOneEditApart(one, other)).toBe(expected);
    expect(isOneEditApart(other, one)).toBe(expected);
  });

  it('forgives one letter anywhere', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        (word, at, letter) => {
          const place = at % (word.length + 1);
          expect(isOneEditApart(word, word.slice(0, place) + letter + word.slice(place))).toBe(
            true,
          );
          expect(isOneEditApart(word, word.slice(0, place) + letter + word.slice(place + 1))).toBe(
            true,
          );
          expect(isOneEditApart(word, word.slice(0, place) + word.slice(place + 1))).toBe(true);
        },
      ),
    );
  });
});

it('guesses which name was meant', () => {
  const known = ['replyWithinHours', 'takeOffline', 'goal'];
  expect(guessMeant('takeoffline', known)).toBe('takeOffline');
  expect(guessMeant('gaol', known)).toBe('goal');
  expect(guessMeant('replyWithin', known)).toBe('replyWithinHours');
  expect(guessMeant('budget', known)).toBeUndefined();
});
