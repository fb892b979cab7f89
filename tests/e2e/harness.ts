import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../scripts/browser/launch.ts';
import { freshPage, launchChromium } from './chromium.ts';
import { ClosedRoot } from './closed-root.ts';
import { openComposer, type Open } from './composer.ts';

interface TestFixtures {
  /** A fresh page, with the extension's storage empty. Errors and stray requests fail the test. */
  page: Page;
  /** Opens a field of a site by name: `open('facebook/post')`. */
  open: Open<Locator>;
  /** Chaperone's own interface on the page, behind its closed shadow root. */
  ui: ClosedRoot;
}

interface WorkerFixtures {
  /** More switches for the browser's command line; `test.use` sets them for a whole file. */
  switches: readonly string[];
  /** One browser with the built extension for all tests of a Playwright worker. */
  extension: ExtensionBrowser;
}

/** Playwright's `test` with a Chromium that has Chaperone loaded, and the sites' names answered from disk. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  switches: [[], { option: true, scope: 'worker' }],
  extension: [
    async ({ switches }, use) => {
      const browser = await launchChromium(switches);
      await use(browser);
      await browser.context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ extension }, use) => {
    const { page, problems } = await freshPage(extension);
    await use(page);
    await page.close();
    expect(problems, 'errors on the page, and requests to anywhere else').toEqual([]);
  },
  open: async ({ page }, use) => {
    await use((name, options) => openComposer(page, name, options));
  },
  ui: async ({ page }, use) => {
    await use(new ClosedRoot(page));
  },
});

export { expect };
export { highlightedTexts, highlights } from './highlights.ts';
