import { describe, expect, it } from 'vitest';
import { findAgeFacts } from '#lib/lint/reidentification/age.ts';
import type { Fact } from '#lib/lint/reidentification/fact.ts';
import { factsOfSentence } from '#lib/lint/reidentification/facts.ts';
import { findHomes, findWhereAndWhen } from '#lib/lint/reidentification/where-and-when.ts';

const texts = (facts: readonly Fact[], kind: Fact['kind']) =>
  facts.filter((fact) => fact.kind === kind).map(({ text }) => text);

describe('ages', () => {
  it.each([
    ['a 43-year-old firefighter', '43'],
    ['43 yo with chest pain', '43'],
    ['a 7 y/o girl', '7'],
    ['62F, stroke', '62'],
    ['a forty-three year old man', '43'],
    ['she turned 94 on Monday', '94'],
    ["he's only 19.", '19'],
    ['Farmer, 62, from the hills', '62'],
    ['Shearer, eighteen, handpiece in the leg', '18'],
    ['a boy of nine, rooftop', '9'],
    ['in his 40s', 'in his 40s'],
    ['in her late thirties', 'in her late thirties'],
    ['chef, late 40s', 'late 40s'],
    ['a fella, thirty-odd', 'thirty-odd'],
    ['a 9-month-old', '9-month-old'],
    ['a toddler', 'toddler'],
    ['our elderly neighbour', 'elderly'],
  ])('reads %s', (text, age) => {
    expect(texts(findAgeFacts(text), 'age')).toEqual([age]);
  });

  it.each([
    'adults aged 50 and over',
    'people over 65 years old',
    'ages 40 to 60',
    "I'm 43 and tired",
    'he was 26 stone',
    'she waited 94 minutes',
    'our 50-year-old hospital',
    'he is 5 days post-op',
    'version 62.1',
    '$43 a month',
  ])('leaves %s', (text) => {
    expect(findAgeFacts(text)).toEqual([]);
  });

  it('knows narrower bands from wider ones', () => {
    const [exact] = findAgeFacts('a 43-year-old');
    const [part] = findAgeFacts('in her late forties');
    const [decade] = findAgeFacts('in her forties');
    expect(exact?.share).toBeLessThan(part?.share ?? 0);
    expect(part?.share).toBeLessThan(decade?.share ?? 0);
  });
});

describe('what somebody does', () => {
  it.each([
    ['a local firefighter', 'firefighter'],
    ['he is a retired school bus driver', 'school bus driver'],
    ['our zamboni driver', 'zamboni driver'],
    ['an old truck driver', 'truck driver'],
    ['the owner', 'owner'],
    ['62yo beekeeper', 'beekeeper'],
    ['the mayor is on our floor', 'mayor'],
    ["she's a church organist", 'organist'],
  ])('reads %s', (text, job) => {
    expect(texts(factsOfSentence(text), 'job')).toEqual([job]);
  });

  it.each([
    'firefighters deserve better',
    "the firefighter's wife",
    'a police officer brought him in',
    'I was a teacher before this',
    "don't judge",
    'the pilot study starts today',
    'because of her pastor',
  ])('leaves %s', (text) => {
    expect(texts(factsOfSentence(text), 'job')).toEqual([]);
  });

  it('has a share where people are counted, and none where they are not', () => {
    const [teacher] = factsOfSentence('our teacher');
    const [priest] = factsOfSentence('our priest');
    expect(teacher?.share).toBeCloseTo(0.012, 3);
    expect(priest).toMatchObject({ kind: 'job' });
    expect(priest).not.toHaveProperty('share');
  });
});

describe('family and health', () => {
  it.each([
    ['family', "the mayor's wife", "mayor's wife"],
    ['family', 'a mother of six', 'mother of six'],
    ['family', 'his twin brother is our mayor', 'his twin brother is our mayor'],
    ['family', 'pregnant with triplets', 'triplets'],
    ['condition', 'came in with measles', 'measles'],
    ['condition', 'lost two fingers in the winch', 'lost two fingers'],
    ['condition', 'broke his hip', 'broke his hip'],
    ['event', 'after a boat accident', 'boat accident'],
    ['event', 'fell through a skylight', 'fell through a skylight'],
    ['event', 'kicked by her own horse', 'kicked by her own horse'],
    ['event', 'collapsed at the wedding', 'collapsed at the wedding'],
  ] as const)('reads %s: %s', (kind, text, found) => {
    expect(texts(factsOfSentence(text), kind)[0]).toBe(found);
  });

  it('lets common illness count for little', () => {
    const slight = (text: string) => factsOfSentence(text).map((fact) => fact.slight === true);
    expect(slight('stroke')).toEqual([true]);
    expect(slight('pneumonia')).toEqual([true]);
    expect(slight('botulism')).toEqual([false]);
  });
});

describe('where and when', () => {
  it.each([
    ['came in last night', 'last night', 1],
    ['came in Sunday', 'Sunday', 1],
    ['this week on the ward', 'this week', 7],
    ['over the weekend', 'over the weekend', 2],
  ])('reads %s', (text, day, days) => {
    expect(findWhereAndWhen(text)).toMatchObject([{ kind: 'day', text: day, days }]);
  });

  it.each(['every Sunday', 'the Sunday league', 'next Friday', 'local news', 'local anaesthetic'])(
    'leaves %s',
    (text) => {
      expect(findWhereAndWhen(text)).toEqual([]);
    },
  );

  it('finds a small town behind the person who comes from it', () => {
    const text = 'a 50 yo chef from Sitka';
    const [home] = findHomes(text, factsOfSentence(text));
    expect(home).toMatchObject({ kind: 'place', text: 'Sitka' });
    expect(home?.people).toBeGreaterThan(5_000);
    expect(findHomes('a gift from Sitka', [])).toEqual([]);
  });
});
