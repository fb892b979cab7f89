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
  ['seen in clinic: robert brown, copd', ['robert brown']],
  ['a 58-year-old man, john d., with gout', ['john d.']],
  ['mrs ingersoll is seizing', ['mrs ingersoll']],
  ['Margarethe Dunleavy-Stroud, dysphagia', ['Margarethe Dunleavy-Stroud']],
  ['Bhagyashree, 28F, primi', ['Bhagyashree']],
  ['our patient April coded', ['April']],
  ['her sister Ruth came', ['Ruth']],
  ['a lovely card from Mirelda', ['Mirelda']],
  ["seen in Mirelda's eyes", ['Mirelda']],
  ['#TeamLwazi', ['#TeamLwazi']],
  ['my patient Je$$ica again', ['Je$$ica']],
])('finds who is named in %j', (text, found) => {
  expect(names(text)).toEqual(found);
});

it.each([
  ['Dr. Maria Gonzalez will speak', 'staff', ['Maria Gonzalez']],
  ['Angela Moreno, RN, joined us', 'staff', ['Angela Moreno']],
  ['A mild Turner is often missed', 'thing', ['Turner']],
  ['The Harold Finch Foundation paid', 'thing', ['Harold Finch']],
  ['Watch Dr Leela Kapoor operate', 'staff', ['Leela Kapoor']],
  ['home with Sister Amondi', 'staff', ['Amondi']],
  ['Rosa on reception is out', 'staff', ['Rosa']],
  ['brought in by chopper from Tolbrook', 'place', ['Tolbrook']],
  ['a tailor of Tolbrook', 'place', ['Tolbrook']],
  ['the lightie from the Tolbrook taxi crash', 'thing', ['Tolbrook']],
  ['two from the Bruce Highway rollover', 'thing', ['Bruce']],
])('tells in %j that it is %s', (text, role, found) => {
  expect(names(text, role)).toEqual(found);
});

it.each([
  'Number of U.S. Kids on ADHD Meds Keeps Rising',
  'One More Wrinkle in Battle for Botox Firm Allergan',
  'Long wait for rehab in N.L. http://bit.ly/17Z3AeR',
  '#healthcare #forever #ripples',
  '#TeamED #FightLikeAGirl',
  "for f***'s sake",
  'After 71 days in our NICU we went home',
  'patients may improve, and will you grant me leave',
])('finds nobody in %j', (text) => {
  expect(names(text)).toEqual([]);
});

it('leaves words of grammar alone, however they are written', () => {
  expect(names('He May Be Well On Monday')).toEqual([]);
});
