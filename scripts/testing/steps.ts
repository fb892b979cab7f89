import { findFirefox } from '../browser/firefox.mjs';
import { checks } from '../checks/index.ts';
import { runCommand } from './command.ts';
import { oneOutcome, type Outcome, type Step } from './outcome.ts';
import { runPlaywright, runVitest } from './reports.ts';

const prepare = commandStep('prepare', ['wxt', 'prepare']);

const unit: Step = { name: 'unit', run: runVitest };

const statics = [
  commandStep('format', ['oxfmt', '--check', '.']),
  commandStep('lint', ['oxlint', '--type-aware', '--deny-warnings']),
  commandStep('types', ['tsc']),
  commandStep('unused', ['knip']),
];

const builds = [
  commandStep('build:chrome', ['wxt', 'build']),
  commandStep('build:firefox', ['wxt', 'build', '-b', 'firefox', '--mv3']),
  commandStep('build:practice', ['wxt', 'build'], { CHAPERONE_PRACTICE: '1' }),
];

const buildChecks: Step[] = checks.map((check) => ({
  name: `check:${check.name}`,
  needs: check.readsBuild ? ['build:chrome', 'build:firefox'] : [],
  run: async () => {
    const { problems, notes = [] } = await check.run(process.cwd());
    return { ...oneOutcome(problems.length === 0, problems.join('\n')), notes };
  },
}));

const e2e: Step = {
  name: 'e2e',
  needs: builds.map((build) => build.name),
  run: () => runPlaywright('e2e', ['behaviour', 'time']),
};

const e2eFirefox: Step = { name: 'e2e:firefox', needs: ['build:firefox'], run: runFirefox };

/**
 * What `npm test` does: stages one after the other, the lanes of a stage side by side, the steps of
 * a lane in order. Two lanes fit two cores; browser tests measure time, so they run alone.
 */
export const stages: readonly (readonly (readonly Step[])[])[] = [
  [[prepare]],
  [[...statics, ...builds, ...buildChecks], [unit]],
  [[e2e]],
  [[e2eFirefox]],
];

/** Set-up gets a Firefox where it can; elsewhere a person may do without one. */
function runFirefox(): Promise<Outcome> {
  if (findFirefox()) return runPlaywright('e2e-firefox', ['firefox']);
  const why = 'Skipped, because there is no Firefox here. "npm run setup" says how to get one.';
  return Promise.resolve({ passed: 0, failed: 0, skipped: 1, output: why, notes: [why] });
}

function commandStep(
  name: string,
  [command, ...args]: [string, ...string[]],
  env: Record<string, string> = {},
): Step {
  return {
    name,
    run: async () => {
      const { ok, output } = await runCommand(command, args, env);
      return oneOutcome(ok, output);
    },
  };
}
