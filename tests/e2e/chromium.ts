import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { launchWithExtension, type ExtensionBrowser } from '../../scripts/browser/launch.ts';
import { answerFromDisk } from './answer-from-disk.ts';
import { extensionFolder } from './folders.ts';
import { isKnown } from './sites.ts';

/** What the extension's worker calls its API. */
declare const chrome: typeof browser;

/** Starts Chromium with the built extension, or the copy in `folder`, the sites' names answered from disk. */
export async function launchChromium(
  switches: readonly string[] = [],
  folder = extensionFolder,
): Promise<ExtensionBrowser> {
  const started = await launchWithExtension(folder, { headless: true, switches });
  await started.context.route(/^https?:/, answerFromDisk);
  // Chromium, just started, takes two seconds to say what policies hold; checks wait for it.
  await started.worker.evaluate(() => chrome.storage.managed.get());
  await welcomed(started.context);
  return started;
}

/** Opens a page with the extension's storage empty, and lists what goes wrong there. */
export async function freshPage({
  context,
  worker,
}: ExtensionBrowser): Promise<{ page: Page; problems: string[] }> {
  await closePages(context);
  await worker.evaluate(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    if (!isKnown(request.url())) problems.push(`request to ${request.url()}`);
  });
  return { page, problems };
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
