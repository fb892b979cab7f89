import { expect, test } from 'vitest';
import { dependencyProblems } from '../../../scripts/checks/dependencies.ts';

const page = [
  '| Package | Why | Licence |',
  '| --- | --- | --- |',
  '| `react` | draws the card | MIT |',
  '| `@floating-ui/dom` | places the card | MIT |',
].join('\n');

const licences = new Map([
  ['react', 'MIT'],
  ['@floating-ui/dom', 'MIT'],
]);

test('a page that explains every dependency is left alone', () => {
  expect(dependencyProblems(licences, page)).toEqual([]);
});

test('a dependency without a row is reported', () => {
  const problems = dependencyProblems(new Map([...licences, ['zod', 'MIT']]), page);
  expect(problems).toEqual([expect.stringContaining('zod is in package.json but not in')]);
});

test('a row without a dependency is reported', () => {
  const problems = dependencyProblems(new Map([['react', 'MIT']]), page);
  expect(problems).toEqual([expect.stringContaining('@floating-ui/dom is in')]);
});

test('a licence that changed is reported', () => {
  const problems = dependencyProblems(new Map([...licences, ['react', 'GPL-3.0']]), page);
  expect(problems).toEqual([expect.stringContaining('react has the licence GPL-3.0')]);
});
