import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import { runCommand } from './command.ts';
import type { Outcome } from './outcome.ts';

const VitestReport = z
  .object({
    numPassedTests: z.int(),
    numFailedTests: z.int(),
    numPendingTests: z.int(),
    numTodoTests: z.int(),
  })
  .transform((report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));

const PlaywrightReport = z
  .object({
    stats: z.object({
      expected: z.int(),
      unexpected: z.int(),
      flaky: z.int(),
      skipped: z.int(),
    }),
  })
  .transform(({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));

type Counts = Pick<Outcome, 'passed' | 'failed' | 'skipped'>;

/**
 * Reads the counts out of Vitest's JSON report.
 *
 * @param text - The report; empty when none was written.
 * @param ok - Whether the runner ended well.
 */
export function vitestCounts(text: string, ok: boolean): Counts {
  return readCounts(text, VitestReport, ok);
}

/** Reads the counts out of Playwright's JSON report; a test that passed at a second try counts as passed. */
export function playwrightCounts(text: string, ok: boolean): Counts {
  return readCounts(text, PlaywrightReport, ok);
}

/**
 * A run that ended badly yet counts no failed test (a file that could not be loaded, an error
 * outside a test, no report at all), or that ran nothing, counts as one failure.
 */
function readCounts(text: string, report: z.ZodType<Counts>, ok: boolean): Counts {
  const counts = report.safeParse(parseJson(text)).data ?? { passed: 0, failed: 0, skipped: 0 };
  const hiddenFailure = counts.failed === 0 && (!ok || counts.passed === 0);
  return hiddenFailure ? { ...counts, failed: 1 } : counts;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Runs the unit tests and counts them. */
export async function runVitest(): Promise<Outcome> {
  const file = freshReport('unit');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { ok, output } = await runCommand('vitest', ['run', ...reporters]);
  return { ...vitestCounts(readReport(file), ok), output };
}

/**
 * Runs the tests in a real browser and counts them.
 *
 * @param name - What the report is called.
 * @param projects - Projects of playwright.config.ts.
 */
export async function runPlaywright(name: string, projects: readonly string[]): Promise<Outcome> {
  const file = freshReport(name);
  const wanted = projects.map((project) => `--project=${project}`);
  const args = ['test', ...wanted, '--reporter=list,json'];
  const { ok, output } = await runCommand('playwright', args, {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  return { ...playwrightCounts(readReport(file), ok), output };
}

/** Where a runner shall write its report; an older one is taken away first. */
function freshReport(name: string): string {
  const file = `test-results/${name}.json`;
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

function readReport(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
