import { expect, it } from 'vitest';
import { splitSentences } from '#lib/lint/annotation/sentences.ts';

const split = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());

it.each([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['Dr. Lee saw Mrs. Okafor at St. Luke.', ['Dr. Lee saw Mrs. Okafor at St. Luke.']],
  ['Line one\nline two', ['Line one', 'line two']],
  ['She sang… We cried 💙 and left.', ['She sang…', 'We cried 💙 and left.']],
  ['T.R. is off the vent. Day 23.', ['T.R. is off the vent.', 'Day 23.']],
])('splits %j', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

it('covers every letter, and cuts what never ends', () => {
  const endless = 'word '.repeat(1000);
  const spans = splitSentences(endless);
  expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThanOrEqual(601);
  expect(spans.map(({ start, end }) => endless.slice(start, end)).join('')).toBe(endless);
});
