import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { launchFirefox } from './launch.ts';
import { openOwn } from './own-page.ts';

const sites = ['https://x.com/*', 'https://twitter.com/*'];

let firefox: Browser;

test.beforeAll(async () => {
  firefox = await launchFirefox();
});

test.afterAll(() => firefox.close());

const open = (path: string, place: string) => openOwn(firefox, path, place);

for (const [path, place] of [
  ['popup.html', '.popup'],
  ['options.html#sites', 'main'],
] as const) {
  test(
    `${path} says calmly which site was taken back, and gives it again`,
    { tag: '@firefox' },
    async () => {
      const page = await open(path, place);
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

function noticeOn(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('.site-access')?.textContent ?? '');
}
