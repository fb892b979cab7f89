import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { oneOutcome, summaryLine, type Step } from '../../../scripts/testing/outcome.ts';
import { runStages, selectSteps } from '../../../scripts/testing/runner.ts';

function step(name: string, ok = true, needs: string[] = []): Step {
  return { name, needs, run: () => Promise.resolve(oneOutcome(ok, name)) };
}

const namesOf = (stages: ReturnType<typeof selectSteps>) =>
  stages.flat(2).map((selected) => selected.name);

test('every step runs, whatever fails before it', async () => {
  const results = await runStages([[[step('a', false), step('b')]], [[step('c')]]], () => {});
  expect(results.map((result) => result.name)).toEqual(['a', 'b', 'c']);
  expect(summaryLine(results.map((result) => result.outcome))).toBe('2 passed, 1 failed');
});

test('a step fails without being run when one it needs has failed', async () => {
  const [, second] = await runStages(
    [[[step('build', false), step('e2e', true, ['build'])]]],
    () => {},
  );
  expect(second?.outcome).toMatchObject({ failed: 1, output: 'Not run, because build failed.' });
});

test('a step that throws counts as failed and tells why', async () => {
  const broken: Step = { name: 'a', run: () => Promise.reject(new Error('no such file')) };
  const [result] = await runStages([[[broken]]], () => {});
  expect(result?.outcome.failed).toBe(1);
  expect(result?.outcome.output).toContain('no such file');
});

test('the lanes of a stage run side by side, and stages one after the other', async () => {
  const order: string[] = [];
  const slow = (name: string, ms: number): Step => ({
    name,
    run: async () => {
      await setTimeout(ms);
      order.push(name);
      return oneOutcome(true, '');
    },
  });
  await runStages([[[slow('slow', 40)], [slow('quick', 5)]], [[slow('last', 1)]]], () => {});
  expect(order).toEqual(['quick', 'slow', 'last']);
});

test('steps are selected by name or by group', () => {
  const stages = [[[step('lint'), step('build:chrome'), step('build:pages')], [step('unit')]]];
  expect(namesOf(selectSteps(stages, []))).toHaveLength(4);
  expect(namesOf(selectSteps(stages, ['unit', 'build']))).toEqual([
    'build:chrome',
    'build:pages',
    'unit',
  ]);
});

test('a step that does not exist is refused with the names of those that do', () => {
  expect(() => selectSteps([[[step('lint')]]], ['lnt'])).toThrow('The steps are: lint.');
});
