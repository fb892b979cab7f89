import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { openComposer } from '../../tests/e2e/composer.ts';
import { bringInExamples } from './guidelines.ts';
import type { Set, Shot } from './shot.ts';

/** What an extension page calls its API. */
declare const chrome: typeof browser;

/** As wide as the browser opens it. */
const widths = [360];

/** What a text needs to be checked on a busy machine, in ms. */
const checkTime = 1500;

const risky =
  'So proud of Maria Gonzalez in room 412, who rang the bell after six rounds of chemo!';
const harmless = 'Our free blood pressure checks are back for Heart Month. Walk in any weekday.';

/** The popup on one of its tabs, over a page of X with a post on it. */
function popup(name: string, text: string, work: (page: Page) => Promise<void>): Shot {
  return {
    name,
    widths,
    arrange: async (set) => {
      await bringInExamples(set.worker);
      await write(set, text);
      await work(await openPopup(set));
    },
  };
}

const showTab = (page: Page, name: string) => page.getByRole('tab', { name }).click();

/** The popup in each of its states. */
export const popups: readonly Shot[] = [
  {
    name: 'popup-elsewhere',
    widths,
    arrange: async ({ page, own }) => void (await page.goto(own('popup.html'))),
  },
  popup('popup-findings', risky, (page) => page.getByText('Maria Gonzalez').first().waitFor()),
  popup('popup-clean', harmless, (page) => page.getByText('Nothing found').waitFor()),
  popup('popup-text', harmless, async (page) => {
    await showTab(page, 'Check a text');
    await page.getByRole('textbox').fill(risky);
  }),
  popup('popup-hashtags', harmless, (page) => showTab(page, 'Hashtags')),
  popup('popup-agenda', '', async (page) => {
    await showTab(page, 'Hashtags');
    await page.locator('.agenda > summary').click();
  }),
  popup('popup-search', '', async (page) => {
    await search(page, 'haert');
    await page.getByRole('button', { name: /^Why/ }).first().click();
    await page
      .getByRole('button', { name: /^Keep / })
      .first()
      .click();
  }),
  popup('popup-nothing-found', '', (page) => search(page, 'zzzzzz')),
  {
    name: 'popup-switched-off',
    widths,
    arrange: async (set) => {
      await bringInExamples(set.worker, { disabledSites: ['x'] });
      await write(set, '');
      await openPopup(set);
    },
  },
];

async function search(page: Page, text: string): Promise<void> {
  await showTab(page, 'Hashtags');
  await page.getByRole('searchbox').fill(text);
}

/** Writes a post on X, in a tab of its own, and waits for what is said of it. */
async function write({ context }: Set, text: string): Promise<void> {
  const site = await context.newPage();
  const composer = await openComposer(site, 'x/post');
  await composer.type(text);
  await site.waitForTimeout(checkTime);
}

/** Opens the popup as a page of its own that takes the site's tab for the one in front. */
async function openPopup({ page, worker, own }: Set): Promise<Page> {
  const tab = await worker.evaluate(async () => {
    const [site] = await chrome.tabs.query({ url: 'https://x.com/*' });
    return { id: site?.id, url: site?.url };
  });
  await page.addInitScript((front) => {
    Object.assign(chrome.tabs, { query: () => Promise.resolve([front]) });
  }, tab);
  await page.bringToFront();
  await page.goto(own('popup.html'));
  return page;
}
