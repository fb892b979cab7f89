import { expect, test } from 'vitest';
import { playwrightCounts, vitestCounts } from '../../../scripts/testing/reports.ts';

const unitReport = (passed: number, failed: number) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 1,
    numTodoTests: 1,
  });

test('the counts of a unit report are read', () => {
  expect(vitestCounts(unitReport(5, 2), false)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  expect(vitestCounts(unitReport(5, 0), true)).toEqual({ passed: 5, failed: 0, skipped: 2 });
});

test('a browser test that passed at the second try counts as passed', () => {
  const text = JSON.stringify({ stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 2 } });
  expect(playwrightCounts(text, true)).toEqual({ passed: 4, failed: 0, skipped: 2 });
});

test('a run that ended badly fails, even when every test it counted passed', () => {
  expect(vitestCounts(unitReport(5, 0), false).failed).toBe(1);
});

test('a run that left no report, or ran nothing, fails', () => {
  expect(vitestCounts('', true).failed).toBe(1);
  expect(vitestCounts('{}', true).failed).toBe(1);
  expect(vitestCounts(unitReport(0, 0), true).failed).toBe(1);
});
