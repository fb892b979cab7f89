import { describe, expect, it } from 'vitest';
import { formatPath } from '#lib/profile/problem.ts';
import { reviewProfile } from '#lib/profile/review.ts';
import type { ProfileInput } from '#lib/profile/schema.ts';
import { makeProfile } from './samples.ts';

const rules = [
  { id: 'phi/minor', title: 'A child', severity: 'stop' },
  { id: 'tone/jargon', title: 'Jargon', severity: 'advise' },
] as const;

/** Each remark as `place: words`. */
function remarks(changes: Partial<ProfileInput>, today = '2026-06-01'): string[] {
  const found = reviewProfile(makeProfile(changes), today, rules);
  return found.map(({ path, text }) => `${formatPath(path)}: ${text}`);
}

it('has nothing to say of a plain profile', () => {
  expect(remarks({})).toEqual([]);
});

describe('days', () => {
  it('that are over are named', () => {
    expect(remarks({}, '2027-01-01')).toEqual([
      'validity.expires: These guidelines have already ended.',
    ]);
    const approved = [{ tag: '#Flu', to: '2026-03-01' }];
    expect(remarks({ hashtags: { approved } })).toEqual([
      'hashtags.approved[0].to: #Flu ended on 2026-03-01.',
    ]);
  });

  it('that the profile does not reach are named', () => {
    const campaigns = [{ id: 'flu', name: 'Flu', from: '2027-09-01', to: '2027-12-01' }];
    expect(remarks({ campaigns })).toEqual([
      'campaigns[0]: Flu lies outside the time in which these guidelines hold.',
    ]);
  });
});

describe('hashtags', () => {
  it('both wanted and banned are named, however they are written', () => {
    const banned = [{ tag: '#cure', why: 'Too much.' }];
    expect(remarks({ hashtags: { approved: [{ tag: '#Cure' }], banned } })).toEqual([
      'hashtags.approved[0].tag: #Cure is both wanted and banned; banned wins.',
    ]);
    const x = { objective: 'News', hashtags: { required: ['#CURE'] } };
    expect(remarks({ platforms: { x }, hashtags: { banned } })).toEqual([
      'platforms.x.hashtags.required[0]: #CURE is both wanted and banned; banned wins.',
    ]);
  });

  it('that stand there twice are named', () => {
    expect(remarks({ hashtags: { approved: [{ tag: '#Flu' }, { tag: '#FLU' }] } })).toEqual([
      'hashtags.approved[1].tag: #FLU stands in the list twice.',
    ]);
  });
});

it('people without a day of consent are named', () => {
  const people = [{ name: 'Ana Whitfield' }, { name: 'Bo', consentToName: '2026-01-02' }];
  expect(remarks({ people })).toEqual([
    'people[0].consentToName: Ana Whitfield: write down the day they agreed to be named.',
  ]);
});

describe('rules', () => {
  it.each([
    ['tone/unknown', { severity: 'hint' }, 'There is no rule tone/unknown; this does nothing.'],
    [
      'phi/minor',
      { enabled: false },
      '“A child” cannot be lowered that far; safety rules stay on.',
    ],
    ['tone/jargon', { severity: 'advise' }, '“Jargon” already is so; this changes nothing.'],
  ] as const)('%s that do nothing are named', (id, setting, text) => {
    expect(remarks({ rules: { [id]: setting } })).toEqual([`rules.${id}: ${text}`]);
  });

  it('that do something are not', () => {
    expect(remarks({ rules: { 'tone/jargon': { severity: 'warn' } } })).toEqual([]);
    expect(remarks({ rules: { 'tone/jargon': { message: 'Plain words.' } } })).toEqual([]);
  });
});

it('house words that are never reached are named', () => {
  const terms = [
    { match: ['customer'], suggest: ['patient'] },
    { match: ['Customer'], suggest: ['guest'] },
    { match: ['floor'], except: ['floor'] },
    { match: ['ward'], suggest: ['ward'] },
    { match: ['ER'], platforms: ['x' as const] },
  ];
  const x = { enabled: false, objective: 'None' };
  expect(remarks({ terms, platforms: { x } })).toEqual([
    'terms[1].match: “customer” is already in an earlier entry, so this one is never reached.',
    'terms[2].except: “floor” is excepted from itself, so it is never found.',
    'terms[3].suggest: “ward” suggests a word that it finds itself.',
    'terms[4].platforms: “ER” is only for sites that are switched off.',
  ]);
});

it('replies and contacts that do not fit together are named', () => {
  const canned = [
    {
      id: 'thanks',
      title: 'Thanks',
      kind: 'reply-praise' as const,
      text: { '*': 'Thanks for your visit to {place}.' },
      vars: ['day'],
      doNot: ['your visit'],
    },
  ];
  const escalation = { routes: [{ when: ['threat'], to: 'Security' }] };
  expect(remarks({ canned, escalation })).toEqual([
    'canned[0].vars: “Thanks” uses {place}, which its list lacks.',
    'canned[0].vars: “Thanks” lists {day} and never uses it.',
    'canned[0].text: “Thanks” says “your visit”, which it should leave out.',
    'escalation.routes[0].to: Nobody among the contacts is “Security”.',
  ]);
});
