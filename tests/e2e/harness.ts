import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { launchWithExtension, type ExtensionBrowser } from '../../scripts/browser/launch.ts';
import { answerFromDisk, isPractised } from './answer-from-disk.ts';
import { ClosedRoot } from './closed-root.ts';
import { openComposer } from './composer.ts';
import { extensionFolder } from './folders.ts';

/** What the extension's worker calls its API. */
declare const chrome: typeof browser;

type Open = (
  name: Parameters<typeof openComposer>[1],
  options?: Parameters<typeof openComposer>[2],
) => ReturnType<typeof openComposer>;

interface TestFixtures {
  /** A fresh page, with the extension's storage empty. Errors and stray requests fail the test. */
  page: Page;
  /** Opens a field of a site by name: `open('facebook/post')`. */
  open: Open;
  /** Chaperone's own interface on the page, behind its closed shadow root. */
  ui: ClosedRoot;
}

interface WorkerFixtures {
  /** More switches for the browser's command line; `test.use` sets them for a whole file. */
  switches: readonly string[];
  /** One browser with the built extension for all tests of a Playwright worker. */
  extension: ExtensionBrowser;
}

/** Playwright's `test` with a browser that has Chaperone loaded, and the sites' names answered from disk. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  switches: [[], { option: true, scope: 'worker' }],
  extension: [
    async ({ switches }, use) => {
      const browser = await launchWithExtension(extensionFolder, { headless: true, switches });
      await browser.context.route(/^https?:/, answerFromDisk);
      // Chromium, just started, takes two seconds to say what policies hold; checks wait for it.
      await browser.worker.evaluate(() => chrome.storage.managed.get());
      await welcomed(browser.context);
      await use(browser);
      await browser.context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ extension }, use) => {
    await closePages(extension.context);
    await extension.worker.evaluate(async () => {
      await chrome.storage.local.clear();
      await chrome.storage.session.clear();
    });
    const page = await extension.context.newPage();
    const problems = collectProblems(page);
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

function collectProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const known = isPractised(url.host) || !url.protocol.startsWith('http');
    if (!known) problems.push(`request to ${url.href}`);
  });
  return problems;
}

/**
 * Waits for the page that opens after installation, for five seconds at most. Later it would come in front of a
 * test's own page, where frames and timers then crawl.
 */
async function welcomed(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  for (let polls = 0; polls < 100 && !context.pages().some(isWelcome); polls++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function closePages(context: BrowserContext): Promise<void> {
  // The last page stays, for a browser without pages closes itself.
  const [, ...rest] = context.pages();
  await Promise.all(rest.map((page) => page.close()));
}
