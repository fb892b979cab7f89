import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { launchFirefox, ownAddress } from './launch.ts';

/** What an extension page calls its API; the polyfill gives it the types of Chrome's. */
declare global {
  interface Window {
    browser: typeof browser;
  }
}

const sites = ['https://x.com/*', 'https://twitter.com/*'];

let firefox: Browser;

test.beforeAll(async () => {
  firefox = await launchFirefox();
});

test.afterAll(() => firefox.close());

for (const [path, place] of [
  ['popup.html', '.popup'],
  ['options.html#sites', 'main'],
] as const) {
  test(
    `${path} says calmly which site was taken back, and gives it again`,
    { tag: '@firefox' },
    async () => {
      const page = await openOwn(path, place);
      expect(await noticeOn(page)).toBe('');
      await page.evaluate((origins) => window.browser.permissions.remove({ origins }), sites);
      await expect.poll(() => noticeOn(page)).toContain('X');

      await page.locator('.site-access button').click();
      await expect.poll(() => noticeOn(page)).toBe('');
      const given = await page.evaluate(
        (origins) => window.browser.permissions.contains({ origins }),
        sites,
      );
      expect(given).toBe(true);
      await page.close();
    },
  );
}

/** WebDriver waits in vain for the end of the load of such a page, which is there all the same. */
async function openOwn(path: string, place: string): Promise<Page> {
  const page = await firefox.newPage();
  await page.goto(ownAddress(path), { timeout: 1500 }).catch(() => undefined);
  await page.waitForSelector(place);
  return page;
}

function noticeOn(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('.site-access')?.textContent ?? '');
}
