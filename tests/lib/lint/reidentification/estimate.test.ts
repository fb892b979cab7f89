import { describe, expect, it } from 'vitest';
import { VISITS } from '#lib/lexicons/prevalence.ts';
import { shareOfAge } from '#lib/lint/reidentification/age.ts';
import { estimate, isComplete } from '#lib/lint/reidentification/estimate.ts';
import type { Fact } from '#lib/lint/reidentification/fact.ts';
import { tellsTooMuch } from '#lib/lint/reidentification/mosaic.ts';
import { inWriting, readNumber, spoken } from '#lib/lint/reidentification/number.ts';
import { messageOf } from '#lib/lint/reidentification/wording.ts';

const fact = (kind: Fact['kind'], more: Partial<Fact> = {}): Fact => ({
  kind,
  start: 0,
  end: 1,
  text: kind,
  ...more,
});

const town = fact('place', { text: 'Millbrook', people: 10_000 });
const age = fact('age', { share: 0.012 });
const job = fact('job', { share: 0.01 });

describe('estimate', () => {
  it('multiplies the people of the place by the shares', () => {
    expect(estimate([town, age, job])?.people).toBeCloseTo(1.2);
  });

  it('takes the narrower of two facts about one thing', () => {
    const wider = fact('age', { share: 0.12 });
    expect(estimate([town, age, wider, job])?.people).toBeCloseTo(1.2);
  });

  it('counts in the smaller of two places', () => {
    const county = fact('place', { text: 'the county', people: 90_000 });
    expect(estimate([county, town, age])?.place.text).toBe('Millbrook');
  });

  it('counts what happens by its rate and the width of the day', () => {
    const stroke = fact('condition', { perYear: 0.0365 });
    const day = fact('day', { days: 1 });
    expect(estimate([town, stroke])?.people).toBeCloseTo(365);
    expect(estimate([town, stroke, day])?.people).toBeCloseTo(1);
  });

  it('counts a day of care alone by visits to an emergency department', () => {
    const day = fact('day', { days: 1 });
    expect(estimate([town, day])?.people).toBeCloseTo((10_000 * VISITS) / 365);
  });

  it('does not count a crash and what it broke twice', () => {
    const crash = fact('event', { perYear: 0.001 });
    const hip = fact('condition', { perYear: 0.01 });
    expect(estimate([town, crash, hip])?.people).toBeCloseTo(10);
  });

  it('knows that a town has one mayor', () => {
    expect(estimate([town, fact('job', { isOnlyOne: true })])?.people).toBeCloseTo(1);
  });

  it('gives no number where nobody has counted the place', () => {
    expect(estimate([fact('place', { text: 'the lake' }), age, job])).toBeUndefined();
  });

  it('tells a full estimate from one that leaves something out', () => {
    expect(isComplete([town, age, job])).toBe(true);
    expect(isComplete([town, age, job, fact('family')])).toBe(false);
  });
});

describe('tellsTooMuch', () => {
  const day = fact('day', { days: 1, slight: true });

  it('needs three kinds of fact, two of which tell something', () => {
    expect(tellsTooMuch([age, job])).toBe(false);
    expect(tellsTooMuch([age, day, fact('sex', { slight: true })])).toBe(false);
    expect(tellsTooMuch([age, job, day])).toBe(true);
  });

  it('leaves a wide circle alone', () => {
    const city = fact('place', { text: 'Chicago', people: 3_000_000 });
    const teacher = fact('job', { share: 0.01 });
    const forties = fact('age', { share: 0.12 });
    expect(tellsTooMuch([city, teacher, forties])).toBe(false);
    expect(tellsTooMuch([town, teacher, forties])).toBe(true);
  });
});

describe('numbers', () => {
  it.each([
    [0.2, 1],
    [2.6, 3],
    [11, 10],
    [14.9, 15],
    [27, 30],
    [180, 200],
    [949, 900],
    [14_757, 15_000],
    [999_999, 1_000_000],
  ])('says %d as people say it', (value, said) => {
    expect(spoken(value)).toBe(said);
  });

  it('writes thousands with a comma', () => {
    expect(inWriting(1_234_567)).toBe('1,000,000');
    expect(inWriting(30)).toBe('30');
  });

  it.each([
    ['43', 43],
    ['forty-three', 43],
    ['Eighty', 80],
    ['nineteen', 19],
  ])('reads %s', (written, value) => {
    expect(readNumber(written)).toBe(value);
  });
});

describe('messageOf', () => {
  it.each([
    [0.001, { message: 'alone', values: { place: 'Millbrook' } }],
    [3.2, { message: 'few', values: { place: 'Millbrook', people: '3' } }],
    [33, { message: 'few', values: { place: 'Millbrook', people: '30' } }],
  ])('says %d in words', (people, said) => {
    expect(messageOf({ people, place: town })).toEqual(said);
  });

  it('says no number that it does not have', () => {
    expect(messageOf(undefined)).toEqual({ message: 'together' });
  });
});

it('knows shares of age at both ends', () => {
  expect(shareOfAge(0)).toBeCloseTo(0.012);
  expect(shareOfAge(95)).toBeLessThan(shareOfAge(85));
  expect(shareOfAge(101)).toBeLessThan(shareOfAge(95));
});
