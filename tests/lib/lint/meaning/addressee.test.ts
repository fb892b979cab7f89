import { expect, test } from 'vitest';
import { lint } from '#lib/lint/lint.ts';
import { completePost, type PostInput } from '#lib/lint/post.ts';
import { defaultProfile } from '#lib/profile/default.ts';

const rulesFor = (text: string, post: Partial<PostInput>) =>
  lint(completePost({ text, kind: 'reply', ...post }), defaultProfile).map(({ rule }) => rule);
const names = (text: string, post: Partial<PostInput> = {}) =>
  rulesFor(text, post).includes('phi/patient-name');

const spokenTo = 'Marisol we remember your mom from the ICU, she was a fighter.';

test('somebody is spoken to without a comma, where the site shows that they are answered', () => {
  expect(names(spokenTo)).toBe(true);
  expect(names(spokenTo, { replyTo: 'Sam Okafor' })).toBe(true);
  expect(names(spokenTo, { replyTo: 'Kommentar von Marisol Vega vor 2 Std.' })).toBe(false);
  expect(names(spokenTo, { kind: 'post', replyTo: 'Marisol Vega' })).toBe(true);
});

test('what the reply says of them is still asked about', () => {
  expect(rulesFor(spokenTo, { replyTo: 'Marisol Vega' })).toContain(
    'phi/treatment-acknowledgement',
  );
});

test('somebody who is spoken about is named, also where they are answered', () => {
  const about = 'Good to see Marisol Vega back home after nine days in our ICU.';
  expect(names(about, { replyTo: 'Marisol Vega' })).toBe(true);
});
