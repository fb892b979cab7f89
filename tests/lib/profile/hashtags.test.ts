import { describe, expect, it } from 'vitest';
import {
  approvedTags,
  findBanned,
  requiredTags,
  searchTags,
  type TagPlace,
} from '#lib/profile/hashtags.ts';
import { makeProfile } from './samples.ts';

const place: TagPlace = { platform: 'x', locale: 'en-US', day: '2026-02-10' };
const profile = makeProfile({
  platforms: { x: { objective: 'News', hashtags: { required: ['#Always'] } } },
  hashtags: {
    approved: [
      { tag: '#Later', priority: 9 },
      { tag: '#HeartMonth', from: '2026-02-01', to: '2026-02-28', topics: ['heart'] },
      { tag: '#Video', platforms: ['youtube'] },
      { tag: '#Salud', locales: ['es'] },
      { tag: '#First', priority: 1 },
      { tag: '#Cure' },
    ],
    required: [
      { tag: '#Summer', when: { topics: ['heat'] } },
      { tag: '#Winter', from: '2026-12-01' },
      { tag: '#Films', when: { platforms: ['youtube'] } },
      { tag: '#Always' },
    ],
    banned: [{ tag: '#cure', why: 'May raise hope.', instead: '#Screening' }],
  },
});
const names = (tags: { tag: string }[]) => tags.map(({ tag }) => tag);

describe('approvedTags', () => {
  it('are those for the place, in order of priority, without the banned ones', () => {
    expect(names(approvedTags(profile, place))).toEqual(['#First', '#HeartMonth', '#Later']);
  });

  it('go by the day, the first and the last included', () => {
    const on = (day: string) =>
      names(approvedTags(profile, { ...place, day })).includes('#HeartMonth');
    expect(['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'].map(on)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('go by the language, with or without its country', () => {
    const isThere = (locale: string) =>
      names(approvedTags(profile, { ...place, locale })).includes('#Salud');
    expect(['es', 'es-US', 'est-EE', 'en-US'].map(isThere)).toEqual([true, true, false, false]);
  });
});

it('requiredTags go by platform, day and topic, each once', () => {
  expect(requiredTags(profile, place, [])).toEqual(['#Always']);
  expect(requiredTags(profile, place, ['heat'])).toEqual(['#Always', '#Summer']);
  expect(requiredTags(profile, { ...place, day: '2026-12-01', platform: 'youtube' }, [])).toEqual([
    '#Winter',
    '#Films',
    '#Always',
  ]);
});

it('findBanned knows a tag however it is written', () => {
  expect(findBanned(profile, '#CURE')?.instead).toBe('#Screening');
  expect(findBanned(profile, '#Cured')).toBeUndefined();
});

describe('searchTags', () => {
  const tags = makeProfile({
    hashtags: {
      approved: [
        { tag: '#AmericanHeartMonth' },
        { tag: '#HeartHealth', keywords: ['blood pressure'] },
        { tag: '#Heart' },
        { tag: '#Cardiology', topics: ['heart'] },
        { tag: '#SantéMentale' },
        { tag: '#Flu' },
      ],
    },
  }).hashtags.approved;
  const search = (query: string) => names(searchTags(tags, query));

  it('puts the tag itself before its beginnings, words in it, and topics', () => {
    expect(search('heart')).toEqual([
      '#Heart',
      '#HeartHealth',
      '#AmericanHeartMonth',
      '#Cardiology',
    ]);
  });

  it.each([
    ['#HEARTHEALTH', ['#HeartHealth']],
    ['blood', ['#HeartHealth']],
    ['sante', ['#SantéMentale']],
    ['mentale', ['#SantéMentale']],
    ['hearthelth', ['#HeartHealth']],
    ['cardoilogy', ['#Cardiology']],
    ['crdiol', ['#Cardiology']],
    ['flu ', ['#Flu']],
    ['flo', []],
    ['zzzz', []],
  ])('%s finds %j', (query, found) => {
    expect(search(query)).toEqual(found);
  });

  it.each(['', '  ', '#'])('%j shows all of them as they stand', (query) => {
    expect(search(query)).toEqual(names(tags));
  });

  it('takes regular expressions as letters', () => {
    expect(search('.*')).toEqual([]);
    expect(search('(')).toEqual([]);
  });

  it('is quick among 5,000', () => {
    const approved = Array.from({ length: 5000 }, (_, index) => ({
      tag: `#HealthTopic${index}`,
      topics: ['general', 'wellness'],
      keywords: ['walking', 'water'],
    }));
    const many = makeProfile({ hashtags: { approved } }).hashtags.approved;
    searchTags(many, 'warm up');
    const begin = process.threadCpuUsage();
    expect(searchTags(many, 'helathtopic4999')).toHaveLength(1);
    // 20 ms on a quiet machine.
    expect(process.threadCpuUsage(begin).user / 1000).toBeLessThan(60);
  });
});
