import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { writeProfile } from '../../lib/profile/read.ts';
import { defaultProfile } from '../../lib/profile/default.ts';
import { eventually } from './eventually.ts';
import { expect, test } from './harness.ts';
import { violationsOn } from './violations.ts';

/** What an extension page calls its API. */
declare const chrome: typeof browser;

const sample = 'So proud of Maria Gonzalez in room 412, she finally beat it!';
/** One finding, with a rewrite. */
const mendable = 'Our doors are open to addicts and their families.';

const pages = [
  'popup.html',
  'options.html#guidelines',
  'options.html#rules/phi/patient-name',
  'options.html#sites',
  'options.html#privacy',
  'options.html#shortcuts',
  'options.html#data',
  'welcome.html',
];

for (const path of pages) {
  test(`${path} is accessible, light and dark, and keeps to the security policy`, async ({
    page,
    extension,
  }) => {
    const complaints = collectComplaints(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`chrome-extension://${extension.id}/${path}`);
    await page.getByRole('main').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // Colours are all that is another in the dark.
    expect(await violationsOn(page, { rules: ['color-contrast'] }), 'dark').toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test.describe('the welcome page', () => {
  test.beforeEach(async ({ page, extension }) => {
    await page.goto(`chrome-extension://${extension.id}/welcome.html`);
    await page.getByRole('button', { name: 'Show me' }).waitFor();
  });

  test('shows the card for the words that are pressed', async ({ page }) => {
    const name = page.getByText('Maria Gonzalez').first();
    const { x, y, width, height } = await boxOf(name);
    await page.mouse.click(x + width / 2, y + height / 2);
    const card = page.getByRole('dialog');
    await expect(card).toContainText('Maria Gonzalez');
    await expect(page.getByRole('textbox')).toBeFocused();
    const cardBox = await boxOf(card);
    expect(cardBox.y).toBeGreaterThan(y + height);
    expect(await violationsOn(page)).toEqual([]);
  });

  test('takes a suggestion, and one undo takes it back', async ({ page }) => {
    const post = await write(page, mendable);
    await page.getByRole('button', { name: 'Show me' }).click();
    await page.getByRole('button', { name: 'Use it' }).click();
    await expect(post).not.toHaveValue(/addicts/);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(post).toHaveValue(mendable);
  });

  test('works by keyboard alone', async ({ page }) => {
    const post = await write(page, mendable);
    await page.getByRole('button', { name: 'Show me' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Use it' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Keep mine' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(post).toBeFocused();
  });

  test('ignores clicks that a script makes up', async ({ page }) => {
    const post = await write(page, mendable);
    await page.getByRole('button', { name: 'Show me' }).click();
    await page
      .getByRole('button', { name: 'Use it' })
      .evaluate((button: HTMLElement) => button.click());
    await page.waitForTimeout(100);
    await expect(post).toHaveValue(mendable);
  });
});

test.describe('the popup', () => {
  test('lists what is found in the tab, and puts a hashtag into its post by keyboard alone', async ({
    open,
    extension,
  }) => {
    const composer = await open('x/post');
    await composer.type(sample);
    const popup = await openPopup(extension.context, extension.worker, extension.id);
    await expect(popup.getByRole('tabpanel')).toContainText('Maria Gonzalez');
    expect(await violationsOn(popup)).toEqual([]);
    await popup.keyboard.press('#');
    await popup.keyboard.type('haert');
    await popup.getByText('#HeartHealth').first().waitFor();
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await eventually(() => composer.text()).toContain('#HeartHealth');
  });

  test('switches the site off and on', async ({ open, extension }) => {
    const composer = await open('x/post');
    await composer.type(sample);
    const popup = await openPopup(extension.context, extension.worker, extension.id);
    const panel = popup.getByRole('tabpanel');
    await popup.getByRole('switch', { name: 'Check on X' }).click();
    await expect(panel).toContainText('Switched off on this site.');
    await popup.getByRole('switch', { name: 'Check on X' }).click();
    await expect(panel).toContainText('Maria Gonzalez');
  });

  test('checks a text from anywhere', async ({ page, extension }) => {
    await page.goto(`chrome-extension://${extension.id}/popup.html`);
    await page.getByRole('tab', { name: 'Check a text' }).click();
    await page.getByRole('textbox').fill(sample);
    await expect(page.getByRole('tabpanel')).toContainText('Maria Gonzalez');
    expect(await violationsOn(page)).toEqual([]);
  });
});

test.describe('the settings', () => {
  const guidelines = { ...defaultProfile, id: 'cedar-hollow', name: 'Cedar Hollow guidelines' };

  test.beforeEach(async ({ page, extension }) => {
    await page.goto(`chrome-extension://${extension.id}/options.html`);
  });

  test('says each mistake with its line, and changes nothing', async ({ page }) => {
    const broken = writeProfile(guidelines).replace('"version": "1.0.0"', '"version": "one"');
    await page.getByRole('textbox').fill(broken);
    await page.getByRole('button', { name: 'Look at it' }).click();
    await expect(page.getByRole('alert')).toContainText(/Line 5.*version/);
    await expect(page.getByRole('radio')).toHaveCount(1);
    expect(await violationsOn(page)).toEqual([]);
  });

  test('shows what would change, takes the file, and lets go of it again', async ({ page }) => {
    await page.locator('input[type=file]').setInputFiles({
      name: 'guidelines.json',
      mimeType: 'application/json',
      buffer: Buffer.from(writeProfile(guidelines)),
    });
    await expect(page.getByRole('heading', { name: 'What would change' })).toBeFocused();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Use these guidelines' }).click();
    const taken = page.getByRole('radio', { name: /Cedar Hollow/ });
    await expect(taken).toBeChecked();
    await page.reload();
    await expect(taken).toBeChecked();
    await page.getByRole('button', { name: 'Remove' }).click();
    await expect(page.getByRole('radio', { name: /Built-in/ })).toBeChecked();
  });
});

test('no page scrolls sideways at 360 pixels', async ({ page, extension }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const path of pages) {
    await page.goto(`chrome-extension://${extension.id}/${path}`);
    await page.getByRole('main').waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(360);
  }
});

/** Puts another text into the welcome page's post and waits for its marks. */
async function write(page: Page, text: string) {
  const post = page.getByRole('textbox');
  await post.fill(text);
  await page.locator('.mirror mark', { hasText: 'addicts' }).waitFor();
  return post;
}

/** Opens the popup as a page of its own that takes the site's tab for the one in front. */
async function openPopup(context: BrowserContext, worker: Worker, id: string): Promise<Page> {
  const tab = await worker.evaluate(async () => {
    const [site] = await chrome.tabs.query({ url: 'https://x.com/*' });
    return { id: site?.id, url: site?.url };
  });
  const popup = await context.newPage();
  await popup.addInitScript((front) => {
    Object.assign(chrome.tabs, { query: () => Promise.resolve([front]) });
  }, tab);
  await popup.goto(`chrome-extension://${id}/popup.html`);
  return popup;
}

function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

async function boxOf(locator: ReturnType<Page['locator']>) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Nothing of it is on the page.');
  return box;
}
