import { defineConfig } from '@playwright/test';

/** Marks tests that measure time: they run after the others and one by one, when the machine is theirs. */
const timed = /@timed/;
const firefoxAlone = '**/e2e/firefox/**';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/global-setup.ts',
  outputDir: '.output/e2e',
  fullyParallel: true,
  workers: 2,
  // A submit waits 300 ms for its verdict and then goes out, as it should: a machine that stalls for
  // as long fails a test once. The list names every test that needed its second try.
  retries: 1,
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
