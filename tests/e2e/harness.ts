import { test as base, expect, type BrowserContext, type Page, type Route } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { launchWithExtension, type ExtensionBrowser } from '../../scripts/browser/launch.ts';
import { readPracticeFile } from '../../scripts/practice/files.ts';
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

const folderByHost: Record<string, string> = {
  'www.facebook.com': '/facebook/',
  'business.facebook.com': '/facebook/',
  'x.com': '/x/',
  'www.linkedin.com': '/linkedin/',
  'www.youtube.com': '/youtube/',
  'studio.youtube.com': '/studio/',
};

/** Gives the bundled files by their path, and for every other path of a known host its practice page. */
async function answerFromDisk(route: Route): Promise<void> {
  const { host, pathname } = new URL(route.request().url());
  const page = folderByHost[host];
  if (!page) return route.abort();
  const file = await readPracticeFile(pathname.startsWith('/assets/') ? pathname : page);
  if (!file) return route.abort();
  return route.fulfill({
    body: file.body,
    contentType: file.contentType,
    headers: { 'content-security-policy': contentSecurityPolicy },
  });
}

/** Strict as the sites' own, so that nothing of Chaperone may lean on the page being open. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "frame-src 'self'",
].join('; ');

function collectProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const known = url.host in folderByHost || !url.protocol.startsWith('http');
    if (!known) problems.push(`request to ${url.href}`);
  });
  return problems;
}

async function closePages(context: BrowserContext): Promise<void> {
  // The last page stays, for a browser without pages closes itself.
  const [, ...rest] = context.pages();
  await Promise.all(rest.map((page) => page.close()));
}
