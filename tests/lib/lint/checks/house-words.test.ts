import { expect, it } from 'vitest';
import { lint } from '#lib/lint/lint.ts';
import { completePost } from '#lib/lint/post.ts';
import { defaultProfile } from '#lib/profile/default.ts';
import { Profile, type ProfileInput } from '#lib/profile/schema.ts';

function words(text: string, terms: NonNullable<ProfileInput['terms']>) {
  const post = completePost({ text, locale: 'en-GB' });
  return lint(post, Profile.parse({ ...defaultProfile, terms }))
    .filter(({ rule }) => rule === 'tone/terminology')
    .map(({ start, end, severity, why, suggestion }) => ({
      passage: text.slice(start, end),
      severity,
      why,
      suggestion,
    }));
}

it("speaks with the profile's severity and reason", () => {
  const terms = [
    {
      match: ['customer'],
      suggest: ['patient'],
      why: 'We serve people.',
      severity: 'warn' as const,
    },
  ];
  expect(words('Every customer counts.', terms)).toEqual([
    { passage: 'customer', severity: 'warn', why: 'We serve people.', suggestion: 'patient' },
  ]);
});

it('holds only in its languages and near its context', () => {
  const ward = { match: ['floor'], suggest: ['ward'], context: ['bed manager'] };
  expect(words('The bed manager is on the third floor', [ward])).toHaveLength(1);
  expect(words('The floor is wet', [ward])).toEqual([]);
  expect(words('The bed manager is on the floor', [{ ...ward, locales: ['en-US'] }])).toEqual([]);
});
