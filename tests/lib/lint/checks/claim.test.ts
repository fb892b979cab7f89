import { describe, expect, it } from 'vitest';
import { annotate } from '#lib/lint/annotation/annotate.ts';
import { claim, type ClaimOptions, form } from '#lib/lint/checks/claim.ts';
import { completePost } from '#lib/lint/post.ts';
import { defaultProfile } from '#lib/profile/default.ts';

const SURE = { cue: /sure/i, patterns: [form('no pain|sure (?:result|thing)')] };

function claimsIn(text: string, options: Partial<ClaimOptions> = {}): string[] {
  const annotation = annotate(completePost({ text }));
  return [...claim({ ...SURE, ...options })(annotation, defaultProfile)].map(({ start, end }) =>
    annotation.text.slice(start, end),
  );
}

describe('a claim', () => {
  it.each([
    ['A sure thing.', ['sure thing']],
    ['It is not a sure thing.', []],
    ['Myth: it is a sure thing.', []],
    ['"A sure thing", they said.', []],
    ['Is it a sure thing?', []],
    ['Did you know it is a sure thing?', ['sure thing']],
    ['No needles, no pain, be sure.', ['no pain']],
    ['#sure result', []],
  ])('is read with what takes it back: %j', (text, expected) => {
    expect(claimsIn(text)).toEqual(expected);
  });

  it('may hold in spite of that, where a rule says so', () => {
    expect(claimsIn('"A sure thing", they said.', { even: ['quoted'] })).toEqual(['sure thing']);
  });

  it('takes neighbours together, in one sentence or, when asked, in the next', () => {
    const text = 'A sure thing, a sure result. A sure thing.';
    expect(claimsIn(text)).toEqual(['sure thing, a sure result', 'sure thing']);
    expect(claimsIn(text, { oneAPost: true })).toEqual(['sure thing, a sure result. A sure thing']);
  });

  it('is given up for a word in its sentence, or in the post', () => {
    expect(claimsIn('A sure thing. We joke.', { unless: /joke/ })).toEqual(['sure thing']);
    expect(claimsIn('A sure thing. We joke.', { unlessInPost: /joke/ })).toEqual([]);
  });
});
