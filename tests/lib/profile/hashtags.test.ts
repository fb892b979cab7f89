import { describe, expect, it } from 'vitest';
import { approvedTags, findBanned, requiredTags, type TagPlace } from '#lib/profile/hashtags.ts';
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
