import {
  test as playwrightTest,
  expect,
  type PlaywrightWorkerOptions,
  type TestType,
} from '@playwright/test';
import { freshPage, launchChromium } from './chromium.ts';
import { ClosedRoot } from './closed-root.ts';
import { openComposer, type Open } from './composer.ts';
import { FirefoxClosedRoot } from './firefox/closed-root.ts';
import { launchFirefox, openPage } from './firefox/launch.ts';
import { askFrontTab, openOwn } from './firefox/own-page.ts';
import { FirefoxPage } from './firefox/page.ts';
import { askTab } from './requests.ts';
import type { OwnInterface, SitePage } from './site-page.ts';

/** Sends a message to the tab in front, as the popup and the worker do; `undefined` when nobody answers. */
type AskTab = (message: object) => Promise<unknown>;

/** One page in some browser, from its opening to its end. */
interface Visit {
  page: SitePage;
  ui: OwnInterface;
  /** Errors on the page, and requests to anywhere else; filled while the page is open. */
  problems: readonly string[];
  close: () => Promise<void>;
}

/** A started browser with Chaperone in it. */
interface Driver {
  visit: () => Promise<Visit>;
  askTab: AskTab;
  close: () => Promise<void>;
}

/** Without Playwright's own page, which is none of Firefox's. */
const base: TestType<object, Pick<PlaywrightWorkerOptions, 'browserName'>> = playwrightTest;

interface TestFixtures {
  visit: Visit;
  /** A fresh page. Errors and stray requests fail the test. */
  page: SitePage;
  /** Opens a field of a site by name: `open('facebook/post')`. */
  open: Open;
  /** Chaperone's own interface on the page, behind its closed shadow root. */
  ui: OwnInterface;
  askTab: AskTab;
}

/**
 * The same tests in Chromium and in Firefox: which one, the Playwright project says. In Firefox run
 * those that have the tag `@firefox`.
 */
export const test = base.extend<TestFixtures, { driver: Driver }>({
  driver: [
    async ({ browserName }, use) => {
      const driver = await (browserName === 'firefox' ? driveFirefox() : driveChromium());
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  visit: async ({ driver }, use) => {
    const visit = await driver.visit();
    await use(visit);
    await visit.close();
    expect(visit.problems, 'errors on the page, and requests to anywhere else').toEqual([]);
  },
  page: async ({ visit }, use) => {
    await use(visit.page);
  },
  open: async ({ page }, use) => {
    await use((name, options) => openComposer(page, name, options));
  },
  ui: async ({ visit }, use) => {
    await use(visit.ui);
  },
  askTab: async ({ driver }, use) => {
    await use(driver.askTab);
  },
});

export { expect };
export { highlightedTexts, highlights } from './highlights.ts';

async function driveChromium(): Promise<Driver> {
  const browser = await launchChromium();
  return {
    visit: async () => {
      const { page, problems } = await freshPage(browser);
      return { page, ui: new ClosedRoot(page), problems, close: () => page.close() };
    },
    askTab: (message) => askTab(browser.worker, message),
    close: () => browser.context.close(),
  };
}

async function driveFirefox(): Promise<Driver> {
  const browser = await launchFirefox();
  // Pages that are opened later lie in front of it.
  const own = await openOwn(browser, 'welcome.html', 'main');
  return {
    visit: async () => {
      const { page, problems } = await openPage(browser);
      return {
        page: new FirefoxPage(page),
        ui: new FirefoxClosedRoot(browser, page),
        problems,
        close: () => page.close(),
      };
    },
    askTab: (message) => askFrontTab(own, message),
    close: () => browser.close(),
  };
}
