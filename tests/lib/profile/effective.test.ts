import { describe, expect, it } from 'vitest';
import { platformIds } from '#lib/lint/post.ts';
import { defaultProfile } from '#lib/profile/default.ts';
import { dayOf, guideFor, inForceOn, severityFor, statusOn } from '#lib/profile/effective.ts';
import { makeProfile } from './samples.ts';

const validity = { issued: '2026-01-05', effective: '2026-01-12', expires: '2026-06-30' };
const house = makeProfile({
  validity,
  org: { legalName: 'Maple Ridge', neverFlag: ['Baxter Tower'] },
  people: [{ name: 'Ana Whitfield' }],
  rules: { 'tone/jargon': { severity: 'stop' } },
  terms: [{ match: ['customer'] }],
  hashtags: { approved: [{ tag: '#Ours' }] },
  crisis: { resources: { US: { suicide: 'Call our line' } } },
});

describe('statusOn', () => {
  it.each([
    ['2026-01-11', 'upcoming'],
    ['2026-01-12', 'current'],
    ['2026-05-30', 'current'],
    ['2026-05-31', 'ending'],
    ['2026-06-30', 'ending'],
    ['2026-07-01', 'expired'],
  ])('%s: %s', (day, status) => {
    expect(statusOn(house, day)).toBe(status);
  });

  it('counts from the day of issue when no other is named', () => {
    const { effective: _none, ...others } = validity;
    expect(statusOn(makeProfile({ validity: others }), '2026-01-05')).toBe('current');
  });
});

it('dayOf is the day where the person is, also late at night', () => {
  expect(dayOf(new Date(2026, 0, 5, 0, 0))).toBe('2026-01-05');
  expect(dayOf(new Date(2026, 11, 31, 23, 59, 59))).toBe('2026-12-31');
});

describe('inForceOn', () => {
  it('is the profile itself in its time', () => {
    expect(inForceOn(house, '2026-03-01')).toBe(house);
    expect(inForceOn(house, '2026-06-30')).toBe(house);
  });

  it.each(['2026-01-01', '2026-07-01'])(
    'keeps facts and drops house rules out of it, on %s',
    (day) => {
      const {
        org,
        people,
        crisis,
        rules,
        terms,
        hashtags,
        id,
        validity: kept,
      } = inForceOn(house, day);
      expect({ org, people, crisis, id, kept }).toEqual({
        org: house.org,
        people: house.people,
        crisis: house.crisis,
        id: house.id,
        kept: house.validity,
      });
      expect({ rules, terms, hashtags }).toEqual({
        rules: defaultProfile.rules,
        terms: [],
        hashtags: defaultProfile.hashtags,
      });
    },
  );

  it('keeps all of a profile that asks to be kept', () => {
    const kept = makeProfile({ validity: { ...validity, whenExpired: 'warn' } });
    expect(inForceOn(kept, '2030-01-01')).toBe(kept);
  });
});

describe('severityFor', () => {
  const ruled = (id: string, setting: object) => makeProfile({ rules: { [id]: setting } });

  it.each([
    // What the profile leaves alone.
    ['tone/jargon', {}, 'advise', 'advise'],
    ['tone/jargon', { message: 'Ours.' }, 'advise', 'advise'],
    // What it changes.
    ['tone/jargon', { severity: 'stop' }, 'advise', 'stop'],
    ['tone/jargon', { severity: 'off' }, 'stop', 'off'],
    ['tone/jargon', { enabled: false }, 'advise', 'off'],
    ['tone/jargon', { enabled: false, severity: 'stop' }, 'advise', 'off'],
    ['tone/ageism', { severity: 'hint' }, 'off', 'hint'],
    ['claim/cure', { severity: 'hint' }, 'stop', 'hint'],
    // The floor: a shared file cannot switch safety off.
    ['phi/minor', { severity: 'warn' }, 'stop', 'warn'],
    ['phi/minor', { severity: 'hint' }, 'stop', 'warn'],
    ['phi/minor', { severity: 'off' }, 'stop', 'warn'],
    ['phi/minor', { enabled: false }, 'stop', 'warn'],
    ['advice/dose', { severity: 'off' }, 'stop', 'warn'],
    // Rules that do not stop have no floor, and may be raised.
    ['phi/small-numbers', { severity: 'off' }, 'warn', 'off'],
    ['phi/small-numbers', { severity: 'stop' }, 'warn', 'stop'],
    ['advice/absolute', { severity: 'off' }, 'hint', 'off'],
    // The guard over protected speech.
    ['conduct/protected-speech', { severity: 'off' }, 'hint', 'hint'],
    ['conduct/protected-speech', { enabled: false }, 'hint', 'hint'],
  ] as const)('%s with %j: %s becomes %s', (id, setting, own, expected) => {
    expect(severityFor(ruled(id, setting), id, own)).toBe(expected);
  });
});

describe('guideFor', () => {
  it.each(platformIds)('the built-in profile says what holds on %s', (platform) => {
    expect(guideFor(makeProfile(), platform)).toEqual(defaultProfile.platforms[platform]);
  });

  it('fills in what the house leaves open', () => {
    const x = { objective: 'News', length: { ideal: 100 }, hashtags: { min: 1 } };
    const guide = guideFor(makeProfile({ platforms: { x } }), 'x');
    expect(guide.length).toEqual({ ideal: 100, max: 280 });
    expect(guide.hashtags).toMatchObject({ min: 1, max: 2 });
  });
});
