import { expect, it } from 'vitest';
import { readSentence } from '#lib/lint/annotation/annotate.ts';
import { findPeople } from '#lib/lint/names/find.ts';

const names = (text: string, role = 'unknown') =>
  findPeople(readSentence(text))
    .filter((person) => person.role === role)
    .map(({ start, end }) => text.slice(start, end));

it.each([
  ['So proud of Maria Gonzalez today', ['Maria Gonzalez']],
  ['Mrs. Okafor-Reyes sang', ['Mrs. Okafor-Reyes']],
  ['say a prayer for my patient priya', ['priya']],
  ['Auntie Esi from the market', ['Auntie Esi']],
  ['T.R. is off the vent', ['T.R.']],
  ['#PrayForMarlene', ['#PrayForMarlene']],
  ['thank you @kelly_rides', ['@kelly_rides']],
  ['poor r.o.d.r.i.g.o again', ['r.o.d.r.i.g.o']],
  ['M4rg4r3t rang for ice', ['M4rg4r3t']],
  ['Nguyen Thi Lan went home', ['Nguyen Thi Lan']],
  ['Mohammed Al-Farsi laughed', ['Mohammed Al-Farsi']],
])('finds who is named in %j', (text, found) => {
  expect(names(text)).toEqual(found);
});

it.each([
  ['Dr. Maria Gonzalez will speak', 'staff', ['Maria Gonzalez']],
  ['Angela Moreno, RN, joined us', 'staff', ['Angela Moreno']],
  ['A mild Turner is often missed', 'thing', ['Turner']],
  ['The Harold Finch Foundation paid', 'thing', ['Harold Finch']],
])('tells in %j that it is %s', (text, role, found) => {
  expect(names(text, role)).toEqual(found);
});

it('leaves words of grammar alone, however they are written', () => {
  expect(names('He May Be Well On Monday')).toEqual([]);
});
