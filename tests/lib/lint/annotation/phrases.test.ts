import { expect, it } from 'vitest';
import { phraseSet } from '#lib/lint/annotation/phrases.ts';
import { tokenise } from '#lib/lint/annotation/tokens.ts';

const find = (phrases: string[], text: string) =>
  phraseSet(phrases)
    .find(tokenise(text))
    .map(({ start, end }) => text.slice(start, end));

it.each([
  [['rang the bell'], 'She RANG the bell today', ['RANG the bell']],
  [['thank(s| you) for'], 'thanks for this, thank you for that', ['thanks for', 'thank you for']],
  [['thanks for * us'], 'thanks for choosing us', ['thanks for choosing us']],
  [
    ['glad your … surgery'],
    'so glad your second knee surgery went well',
    ['glad your second knee surgery'],
  ],
  [['bed', 'bed bath'], 'a bed bath', ['bed bath']],
  [['bed'], 'bedside', []],
])('finds %j in %j', (phrases, text, found) => {
  expect(find(phrases, text)).toEqual(found);
});
