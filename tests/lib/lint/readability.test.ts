import { expect, it } from 'vitest';
import { annotate } from '#lib/lint/annotation/annotate.ts';
import { completePost } from '#lib/lint/post.ts';
import { gradedWords, readingGrade } from '#lib/lint/readability.ts';

const sentences = (text: string) => annotate(completePost({ text })).sentences;

it('tells an easy text from a hard one', () => {
  const easy = sentences('Walk each day. Drink a glass of water. Call us if you feel dizzy.');
  const hard = sentences(
    'Optimal glycaemic control necessitates multidisciplinary engagement throughout comprehensive rehabilitation programmes.',
  );
  expect(readingGrade(easy)).toBeLessThan(5);
  expect(readingGrade(hard)).toBeGreaterThan(14);
});

it('counts neither names nor numbers, tags and links', () => {
  const plain = sentences('We thank the team for a good year.');
  const named = sentences(
    'We thank the team of Bartholomew Featherstonehaugh for a good year. 2026 #Thanks https://example.org/thanks',
  );
  expect(gradedWords(plain)).toBe(8);
  expect(gradedWords(named)).toBe(9);
});

it('has no grade for a post without words', () => {
  expect(readingGrade(sentences('💙 2026'))).toBeNaN();
});
