import { expect, it } from 'vitest';
import { annotate } from '#lib/lint/annotation/annotate.ts';
import { checkOnce, lint } from '#lib/lint/lint.ts';
import { completePost, type Post } from '#lib/lint/post.ts';
import { hasLearned } from '#lib/lint/reader/odds.ts';
import { isDoubted, isDoubtedThroughout, seenBy } from '#lib/lint/reader/reader.ts';
import { defaultProfile } from '#lib/profile/default.ts';
import { rules } from '#lib/rules/index.ts';
import { readHeldPosts } from '../../../../scripts/eval/ruled-posts.ts';

const KNOCK = 'My colleague on nights could not find a vein with a map and a torch.';
const KNOCKING = 'conduct/colleague-disparage';
const DIAGNOSIS = 'advice/diagnosis';

const rulesOf = (check: typeof lint, post: Post) =>
  check(post, defaultProfile).map(({ rule }) => rule);

it('sees what no rule foresaw, says so carefully and holds nothing back', () => {
  const post = completePost({ text: KNOCK });
  expect(rulesOf(checkOnce, post)).not.toContain(KNOCKING);
  const seen = lint(post, defaultProfile).find(({ rule }) => rule === KNOCKING);
  expect(seen).toMatchObject({ start: 0, end: KNOCK.length });
  expect(seen?.message).toMatch(/^Someone may read this as/);
  expect(seen?.severity).not.toBe('stop');
});

it('sees nothing in a plain sentence', () => {
  const annotation = annotate(completePost({ text: 'The canteen has soup again today.' }));
  expect(seenBy(annotation, KNOCKING)).toEqual([]);
});

it('doubts words in a plain sentence, but no rule that it has not learned', () => {
  const annotation = annotate(completePost({ text: 'The canteen has soup again today.' }));
  const place = { start: 4, end: 11 };
  expect(isDoubted(annotation, DIAGNOSIS, place)).toBe(true);
  expect(isDoubtedThroughout(annotation, DIAGNOSIS)).toBe(true);
  expect(isDoubted(annotation, 'fit/length', place)).toBe(false);
  expect(isDoubtedThroughout(annotation, 'fit/length')).toBe(false);
});

it('learns no rule whose words are the profile’s own', () => {
  for (const { id } of rules.filter(({ asksProfile }) => asksProfile)) {
    expect(hasLearned(id)).toBe(false);
  }
});

it('takes more false alarms away than findings that were right, on posts it has not learned', () => {
  const lost = { right: 0, wrong: 0 };
  for (const { post, expected } of readHeldPosts()) {
    const twice = new Set(rulesOf(lint, post));
    for (const rule of new Set(rulesOf(checkOnce, post))) {
      if (twice.has(rule)) continue;
      if (expected.some((place) => place.rules.includes(rule))) lost.right++;
      else lost.wrong++;
    }
  }
  expect(lost.wrong).toBeGreaterThan(2 * lost.right);
});
