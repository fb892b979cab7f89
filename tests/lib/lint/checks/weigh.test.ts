import { expect, it } from 'vitest';
import { annotate } from '#lib/lint/annotation/annotate.ts';
import { weigh, type WeighOptions } from '#lib/lint/checks/weigh.ts';
import { completePost } from '#lib/lint/post.ts';
import { defaultProfile } from '#lib/profile/default.ts';

const options: WeighOptions = {
  cues: [
    { words: /\bsecret\b/, weight: 2, isNeeded: true },
    { words: /\bmerger\b/, weight: 2 },
    { words: /\bour\b/, weight: 1 },
  ],
  enough: 4,
  unless: /\bnovel\b/,
};

function found(text: string, more: Partial<WeighOptions> = {}): string[] {
  const annotation = annotate(completePost({ text }));
  const hits = [...weigh({ ...options, ...more })(annotation, defaultProfile)];
  return hits.map(({ start, end }) => annotation.text.slice(start, end));
}

it('flags from the first cue of the sentence to the last', () => {
  expect(found('So here is our secret: a merger in May.')).toEqual(['our secret: a merger']);
});

it('counts cues of the sentences before and after', () => {
  expect(found('A merger comes. It is a secret. Rain again.')).toEqual(['secret']);
  expect(found('A merger comes. Rain again. Rain. It is a secret.')).toEqual([]);
});

it('finds nothing below the weight, without a needed cue, or with a word that excludes it', () => {
  expect(found('It is our secret.')).toEqual([]);
  expect(found('Our merger is our merger.')).toEqual([]);
  expect(found('A secret merger, in a novel.')).toEqual([]);
});

it('leaves alone what is denied, quoted or asked, unless it says always', () => {
  expect(found('This is no secret merger.')).toEqual([]);
  expect(found('“A secret merger” is a film.')).toEqual([]);
  expect(found('Is the merger a secret?')).toEqual([]);
  expect(found('This is no secret merger.', { always: true })).toEqual(['secret merger']);
});

it('can ask for a cue in the sentence itself', () => {
  const [first] = options.cues;
  const cues: WeighOptions['cues'] = [first, { words: /\bmerger\b/, weight: 2, isHere: true }];
  expect(found('A merger comes. It is a secret.', { cues })).toEqual([]);
  expect(found('The merger is a secret.', { cues })).toEqual(['merger is a secret']);
});

it('asks the post where it may look', () => {
  expect(found('A secret merger.', { in: ({ account }) => account === 'official' })).toEqual([]);
});
