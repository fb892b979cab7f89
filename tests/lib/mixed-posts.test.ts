import { describe, expect, it } from 'vitest';
import { overlap } from '#lib/lint/annotation/sentences.ts';
import { lint } from '#lib/lint/lint.ts';
import { defaultProfile } from '#lib/profile/default.ts';
import { rules } from '#lib/rules/index.ts';
import { readHeldPosts, readMixedPosts, type RuledPost } from '../../scripts/eval/ruled-posts.ts';
import { percent } from '../../scripts/eval/score.ts';

/**
 * Posts by people who saw no rule, labelled with all that they deserve, and floors that may only rise, in percent.
 * The models learned from the first, and from the second only how far each rule's words are to be trusted.
 */
const sets = [
  { name: 'learned from', posts: readMixedPosts(), recall: 73, precision: 82, cleanLeftAlone: 97 },
  { name: 'held back', posts: readHeldPosts(), recall: 48, precision: 71, cleanLeftAlone: 95 },
];

const severities = new Map<string, string>(rules.map(({ id, severity }) => [id, severity]));

/** What readers expect at stop, warn or advise, and what stands there; hints are never false alarms. */
const score = ({ id, post, expected }: RuledPost) => ({
  id,
  isClean: expected.length === 0,
  all: expected,
  expected: expected.filter(({ rules: [rule = ''] }) => severities.get(rule) !== 'hint'),
  loud: lint(post, defaultProfile).filter(({ severity }) => severity !== 'hint'),
});

describe.each(sets)('posts $name', ({ posts, recall, precision, cleanLeftAlone }) => {
  const scored = posts.map(score);
  const shareOf = (outcomes: readonly boolean[]) =>
    percent(outcomes.filter(Boolean).length, outcomes.length);

  it('are found to say what their readers see, in the place they quote', () => {
    const hits = scored.flatMap(({ expected, loud }) =>
      expected.map((place) =>
        loud.some((finding) => place.rules.includes(finding.rule) && overlap(finding, place)),
      ),
    );
    expect(shareOf(hits)).toBeGreaterThanOrEqual(recall);
  });

  it('are found to say little else', () => {
    const right = scored.flatMap(({ all, loud }) =>
      loud.map((finding) =>
        all.some((place) => place.rules.includes(finding.rule) && overlap(finding, place)),
      ),
    );
    expect(shareOf(right)).toBeGreaterThanOrEqual(precision);
  });

  it('are left alone when they are clean', () => {
    const clean = scored.filter(({ isClean }) => isClean);
    const touched = clean.filter(({ loud }) => loud.length > 0).map(({ id }) => id);
    const share = percent(clean.length - touched.length, clean.length);
    expect(share, touched.join('\n')).toBeGreaterThanOrEqual(cleanLeftAlone);
  });
});
