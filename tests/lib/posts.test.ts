import { expect, it } from 'vitest';
import { lint } from '#lib/lint/lint.ts';
import { defaultProfile } from '#lib/profile/default.ts';
import { readOwnPosts } from '../../scripts/eval/corpus.ts';
import { isCaught, percent, type Scored } from '../../scripts/eval/score.ts';

/** One post in eight: enough to see a fall, and quick. */
const STRIDE = 8;

/** Floors that may only rise. The models learned from these posts; docs/evaluation.md has the figures for new ones. */
const FLOORS = { explicit: 96, implicit: 96, none: 99 };

const scored: Scored[] = readOwnPosts()
  .filter((_post, at) => at % STRIDE === 0)
  .map((labelled) => ({
    labelled,
    findings: lint(labelled.post, defaultProfile).filter(
      ({ category, severity }) =>
        category === 'phi' && (severity === 'stop' || severity === 'warn'),
    ),
  }));

it.each(Object.entries(FLOORS))('judges the %s posts as their readers did', (risk, floor) => {
  const posts = scored.filter(({ labelled }) => labelled.risk === risk);
  const right = posts.filter((post) =>
    risk === 'none' ? post.findings.length === 0 : isCaught(post),
  );
  expect(posts.length).toBeGreaterThan(100);
  expect(percent(right.length, posts.length)).toBeGreaterThanOrEqual(floor);
});

it('reads labels where they stand in the text', () => {
  for (const { labelled } of scored) {
    for (const { start, end } of labelled.labels) {
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(labelled.post.text.length);
    }
  }
});
