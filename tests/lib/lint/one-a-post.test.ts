import { expect, it } from 'vitest';
import { lint } from '#lib/lint/lint.ts';
import { completePost, type Post } from '#lib/lint/post.ts';
import { defaultProfile } from '#lib/profile/default.ts';

const rulesOf = (post: Partial<Post> & { text: string }) =>
  lint(completePost(post), defaultProfile)
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule);

it('says once, and by the fitter rule, that a post asks for health details', () => {
  const asked = rulesOf({
    account: 'official',
    text: 'Community question: what was your last A1C and which meds are you on? Tell us below.',
  });
  expect(asked).toEqual(['phi/invite-disclosure']);
  const judged = rulesOf({
    kind: 'comment',
    text: 'Post your symptoms below, I will answer each.',
  });
  expect(judged).toEqual(['advice/solicit-symptoms']);
});

it('asks for no help line or number where another sentence gives it', () => {
  const signs = 'Crushing chest pain, a numb arm, trouble breathing?';
  expect(rulesOf({ text: `${signs} Call 911.` })).toEqual([]);
  expect(rulesOf({ text: `${signs} Book with us online.` })).toEqual(['advice/emergency-redirect']);
});
