import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Rooms that touch the page or the browser: a simulated page and a simulated extension API. */
const ui = [
  'tests/components/**/*.test.{ts,tsx}',
  'tests/entrypoints/**/*.test.{ts,tsx}',
  'tests/lib/{composer,store,worker}/**/*.test.{ts,tsx}',
];

/** Everything else is plain data in, plain data out, and starts ten times faster without a page. */
const engine = ['tests/{lib,scripts,build}/**/*.test.ts'];

export default defineConfig({
  define: { __PRACTICE__: 'false' },
  test: {
    restoreMocks: true,
    // Some tests read thousands of posts, on machines of two slow cores.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'engine',
          environment: 'node',
          include: engine,
          exclude: ui,
          // Most of the time would go by in reading the same rules and models anew for each file.
          isolate: false,
        },
      },
      {
        extends: true,
        plugins: [WxtVitest()],
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ui,
          setupFiles: 'tests/setup-ui.ts',
        },
      },
    ],
  },
});
