import { defineConfig } from '@playwright/test';

/** Marks tests that measure time: they run after the others and one by one, when the machine is theirs. */
const timed = /@timed/;
const firefoxAlone = '**/e2e/firefox/**';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/global-setup.ts',
  outputDir: '.output/e2e',
  fullyParallel: true,
  // Most of a test is waiting, so more of them run at once than there are cores.
  workers: 3,
  retries: 0,
  timeout: 60_000,
  // A busy machine wakes a stopped worker late; what must be quick is measured by the tests of time.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '.output/e2e.json' }]],
  // Two for Chromium, one for Firefox: `--project=firefox` runs that alone.
  projects: [
    { name: 'behaviour', grepInvert: timed, testIgnore: firefoxAlone },
    {
      name: 'time',
      grep: timed,
      testIgnore: firefoxAlone,
      workers: 1,
      dependencies: ['behaviour'],
    },
    { name: 'firefox', grep: /@firefox/, workers: 2, use: { browserName: 'firefox' } },
  ],
});
