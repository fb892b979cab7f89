import { summaryLine, type Outcome } from './testing/outcome.ts';
import { runStages, selectSteps, type Result } from './testing/runner.ts';
import { stages } from './testing/steps.ts';

/**
 * Runs everything that must hold before a change goes in, and ends with `N passed, N failed`.
 * `npm test -- unit lint` runs only the steps named; `npm test -- build` all steps of a group.
 */
async function main(): Promise<void> {
  const results = await runStages(selectSteps(stages, process.argv.slice(2)), printResult);
  const outcomes = results.map((result) => result.outcome);
  printTable(results);
  console.log(summaryLine(outcomes));
  process.exitCode = outcomes.some((outcome) => outcome.failed > 0) ? 1 : 0;
}

/** One line for a step that passed or was left out; all it printed for one that failed. */
function printResult({ name, outcome, seconds }: Result): void {
  console.log(`${markOf(outcome)} ${name} (${seconds.toFixed(1)} s)`);
  for (const note of outcome.notes ?? []) console.log(`    ${note}`);
  if (outcome.failed > 0) console.log(`\n${outcome.output.trimEnd()}\n`);
}

function markOf({ passed, failed }: Outcome): string {
  if (failed > 0) return '✗';
  return passed > 0 ? '✓' : '–';
}

function printTable(results: readonly Result[]): void {
  const row = (name: string, ...cells: (string | number)[]) =>
    name.padEnd(22) + cells.map((cell) => String(cell).padStart(9)).join('');
  console.log(`\n${row('step', 'passed', 'failed', 'skipped', 'seconds')}`);
  for (const { name, outcome, seconds } of results) {
    console.log(row(name, outcome.passed, outcome.failed, outcome.skipped, seconds.toFixed(1)));
  }
  console.log();
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 2;
}
