import { expect, it } from 'vitest';
import { inPassages, splitSentences } from '#lib/lint/annotation/sentences.ts';

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

it.each([
  '38 Kromme Weg 41\nApt. 305\nLepas\nMarshall Islands 56293',
  '12 Elm Road\nAnkerveen NG5 1AA',
  'USNV Halvorsen\nFPO AE 37876',
])('leaves the address %j whole', (address) => {
  expect(split(`Sent to ${address}\nThank you`)).toEqual([`Sent to ${address}`, 'Thank you']);
});

it.each(['Three more beds\nTea at 4', 'Ward 5\nHappy birthday', 'Flu shots 2024\nAll welcome'])(
  'splits %j, which is no address',
  (text) => {
    expect(split(text)).toHaveLength(2);
  },
);

it('takes places that follow each other for one passage', () => {
  const places = [
    { start: 0, end: 7 },
    { start: 8, end: 15 },
    { start: 40, end: 52 },
  ];
  expect(inPassages(places)).toEqual([
    { start: 0, end: 15 },
    { start: 40, end: 52 },
  ]);
});
