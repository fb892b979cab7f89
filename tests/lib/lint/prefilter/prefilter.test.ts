import { expect, it } from 'vitest';
import { fingerprint } from '#lib/lint/prefilter/fingerprint.ts';
import { needOf } from '#lib/lint/prefilter/parse.ts';
import { mayMatch } from '#lib/lint/prefilter/prefilter.ts';
import { workCues } from '#lib/lexicons/working-conditions.ts';
import { storyFacts } from '#lib/lexicons/story-facts.ts';
import { readExample } from '#lib/lint/examples.ts';
import { rules } from '#lib/rules/index.ts';

const may = (pattern: RegExp, text: string) => mayMatch(pattern, fingerprint(text));

it('tells that a word does not stand in a text', () => {
  expect(may(/\bidiots?\b/i, 'The ward was loud and the coffee was cold.')).toBe(false);
  expect(may(/\bidiots?\b/i, 'Such an Idiot, me.')).toBe(true);
});

it('reads alternatives, counts, classes, borders and digits', () => {
  const cases: readonly (readonly [RegExp, string, string])[] = [
    [/colou?rs? of/, 'the colors of June', 'the collar off'],
    [/(?:gold|silver) (?:\w+ ){0,3}medal/, 'the gold team medal', 'a golden medal'],
    [/gr[ae]y nurse/i, 'GREY nurse', 'green nurse'],
    [/\bER\b/, 'in the ER.', 'nervous'],
    [/(?<![\p{L}\p{N}])pay(?!\w)/u, 'fair pay!', 'payment'],
    [/\d{1,3} ?mg\b/, 'take 400mg now', 'the mgr'],
    [/a{2,3}rgh|(?:ha){2}/, 'haha', 'argue'],
    [/x+yz/, 'xxyz', 'xy'],
    [/it's (?!fine)bad/, "it's bad", 'it is bad'],
    [/(?=w)where (?:a|b(?:c|d))\b/, 'where bd', 'here bd'],
  ];
  for (const [pattern, holds, lacks] of cases) {
    expect(may(pattern, holds), String(pattern)).toBe(true);
    expect(may(pattern, lacks), String(pattern)).toBe(false);
  }
});

it('knows nothing of what may be anything', () => {
  expect(needOf(/\p{L}+|\w?/u)).toEqual([]);
  expect(may(/.*/, '')).toBe(true);
});

it('takes letters that fold to a plain one for it', () => {
  expect(may(/kiss/iu, '\u212Ai\u017Fs')).toBe(true);
});

it('never rules out a pattern that matches', () => {
  const texts = rules.flatMap(({ flags, leaves }) =>
    [...flags, ...leaves].map((one) => readExample(one).post.text),
  );
  const patterns = [
    ...Object.values(storyFacts),
    ...workCues.map(
      ({ words }) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu'),
    ),
  ];
  const missed = texts.flatMap((text) => {
    const print = fingerprint(text);
    return patterns.filter((pattern) => pattern.test(text) && !mayMatch(pattern, print));
  });
  expect(missed).toEqual([]);
});
