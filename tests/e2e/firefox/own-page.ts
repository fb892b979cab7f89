import type { Browser, Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { ownAddress } from './launch.ts';

/** What an extension page calls its API; the polyfill gives it the types of Chrome's. */
declare global {
  interface Window {
    browser: typeof browser;
  }
}

/**
 * Opens a page of the extension and waits for what `place` selects. WebDriver waits in vain for the
 * end of the load of such a page, which is there all the same.
 */
export async function openOwn(firefox: Browser, path: string, place: string): Promise<Page> {
  const page = await firefox.newPage();
  await page.goto(ownAddress(path), { timeout: 1500 }).catch(() => undefined);
  await page.waitForSelector(place);
  return page;
}

/** Sends a message from a page of the extension to the tab in front; `undefined` when nobody answers. */
export function askFrontTab(own: Page, message: object): Promise<unknown> {
  return own.evaluate(async (sent) => {
    const [tab] = await window.browser.tabs.query({ active: true });
    if (tab?.id === undefined) return undefined;
    return window.browser.tabs.sendMessage(tab.id, sent).catch(() => undefined);
  }, message);
}
