import { expect, it } from 'vitest';
import { readOwnDrafts, scoreDraft, tagFigures } from '../../../scripts/eval/tags.ts';

/** Floors that may only rise. The lists were tuned on these drafts; docs/evaluation.md has the figures for new ones. */
const FLOORS = { best: 98, empty: 98, never: 99 };

it('suggests for the drafts what a communications lead would', () => {
  const scored = readOwnDrafts().map(scoreDraft);
  const figures = tagFigures(scored);
  expect(scored.length).toBeGreaterThan(160);
  expect(figures.best).toBeGreaterThanOrEqual(FLOORS.best);
  expect(figures.empty).toBeGreaterThanOrEqual(FLOORS.empty);
  expect(figures.never).toBeGreaterThanOrEqual(FLOORS.never);
});
