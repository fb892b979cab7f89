import { expect, test } from 'vitest';
import type { PostInput } from '#lib/lint/post.ts';
import { accountOf } from '#lib/profile/account.ts';
import { makeProfile } from './samples.ts';

const profile = makeProfile({
  org: {
    legalName: 'Klinikum São José',
    brandNames: [{ text: 'Maple Ridge', wrong: [] }],
    handles: { x: ['@MapleRidgeMed'] },
  },
});
const accountFor = (post: Partial<PostInput>, usual: 'personal' | 'official' = 'personal') =>
  accountOf({ text: '', ...post }, profile, usual);

test.each([
  ['its name among the words of the site', 'Comment as Klinikum São José'],
  ['its name, in another language and case', 'التعليق باسم klinikum sao jose'],
  ['another name that it goes by', 'Maple Ridge · Anyone'],
])('the hospital speaks under %s', (_what, speaker) => {
  expect(accountFor({ speaker })).toBe('official');
});

test('the hospital speaks under its own handle, on the site where it has that', () => {
  expect(accountFor({ platform: 'x', speaker: 'MapleRidgeMed' })).toBe('official');
  expect(accountFor({ platform: 'youtube', speaker: '@MapleRidgeMed' })).toBe('personal');
});

test('a name within another word is none', () => {
  expect(accountFor({ platform: 'x', speaker: 'MapleRidgeMedFan' })).toBe('personal');
  expect(accountFor({ speaker: 'Maple Ridgeway' })).toBe('personal');
});

test('what the site tells goes before a name, and the setting holds where neither tells', () => {
  expect(accountFor({ account: 'personal', speaker: 'Maple Ridge' })).toBe('personal');
  expect(accountFor({ speaker: 'Dana Reyes' }, 'official')).toBe('official');
  expect(accountFor({}, 'personal')).toBe('personal');
  expect(accountFor({ speaker: '' })).toBe('personal');
});
