import { expect, it } from 'vitest';
import { annotate } from '#lib/lint/annotation/annotate.ts';
import { manner } from '#lib/lint/checks/manner.ts';
import { completePost, type PostInput } from '#lib/lint/post.ts';
import { defaultProfile } from '#lib/profile/default.ts';

const check = manner(
  { says: /\bnever mind\b/gi, deniable: false },
  { says: /\bsilly\b/gi, unless: /\bseason\b/i, message: 'word' },
  { says: /\bsoon\b/gi, inAnswers: true },
);

function found(input: PostInput) {
  const annotation = annotate(completePost(input));
  return [...check(annotation, defaultProfile)].map(({ start, end }) =>
    annotation.text.slice(start, end),
  );
}

it('joins what it finds in one sentence', () => {
  expect(found({ text: 'Never mind that silly list. How silly.' })).toEqual([
    'Never mind that silly',
    'silly',
  ]);
});

it('leaves alone what is quoted, denied, set right or meant otherwise', () => {
  expect(found({ text: 'He said "silly" to me.' })).toEqual([]);
  expect(found({ text: 'That is not silly.' })).toEqual([]);
  expect(found({ text: 'Myth: masks are silly. Fact: they work.' })).toEqual([]);
  expect(found({ text: 'The silly season is here.' })).toEqual([]);
});

it('keeps some ways for answers', () => {
  expect(found({ text: 'See you soon' })).toEqual([]);
  expect(found({ text: 'See you soon', kind: 'reply' })).toEqual(['soon']);
});
