import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { ClosedRoot } from './closed-root.ts';
import { eventually } from './eventually.ts';
import { expect, test } from './harness.ts';
import { askTab } from './requests.ts';
import { violationsOn } from './violations.ts';

/** What the extension's worker calls its API. */
declare const chrome: typeof browser;

/** Says nothing that would be found, and something about health that has its tags. */
const words = 'Flu shots and heart health: our tips for winter.';

for (const surface of ['facebook/post', 'x/post', 'linkedin/post', 'youtube/community'] as const) {
  test(`${surface}: the panel says what fits, puts in two hashtags at once, and takes them back`, async ({
    open,
    page,
    ui,
  }) => {
    const composer = await open(surface);
    await composer.type(words);
    await openPanel(ui);
    const text = await ui.text();
    expect(text).toContain('characters');
    expect(text).toContain('Say where you work');
    await ui.press(/^Put in all/);
    await eventually(() => composer.text()).toMatch(/winter\. #\w+ #\w+/);
    await ui.press('Take it back');
    await eventually(() => composer.text()).toBe(words);
    await page.waitForTimeout(1200); // Editors merge changes into one undo step for up to a second.
    await ui.press(/^Put in all/);
    await eventually(() => composer.text()).toMatch(/winter\. #\w+ #\w+/);
    await composer.editor.focus();
    await page.keyboard.press('ControlOrMeta+z');
    await eventually(() => composer.text()).toBe(words);
    await page.keyboard.press('Escape');
    await eventually(() => ui.text()).not.toContain('For this post');
    await expect(composer.editor).toBeFocused();
    await expect(composer.editor).toBeVisible();
    expect(await composer.errors()).toEqual([]);
  });
}

for (const surface of ['youtube/comment', 'facebook/reply', 'x/reply'] as const) {
  test(`${surface}: ready words go into an empty reply, with how to answer`, async ({
    open,
    page,
    ui,
  }) => {
    const composer = await open(surface);
    await composer.editor.focus();
    await ui.press('what fits this post');
    await eventually(() => ui.text()).toContain('When you answer');
    await ui.press('Say thanks without confirming care');
    await eventually(() => composer.text()).toContain('Thank you for the kind words.');
    await page.keyboard.press('ControlOrMeta+z');
    await eventually(() => composer.text()).toBe('');
    expect(await composer.errors()).toEqual([]);
  });
}

test('the keyboard opens the panel, goes into it, and comes back to the post', async ({
  extension,
  open,
  page,
  ui,
}) => {
  const composer = await open('linkedin/post');
  await composer.type(words);
  await askTab(extension.worker, { type: 'command', command: 'open-beside' });
  await eventually(() => ui.text()).toContain('For this post');
  await eventually(() => isInside(page)).toBe(true);
  await page.keyboard.press('Escape');
  await eventually(() => ui.text()).not.toContain('For this post');
  await expect(composer.editor).toBeFocused();
});

test('a post that goes out is counted on the device, where the guidelines let it be', async ({
  extension,
  open,
  page,
  ui,
}) => {
  const text = readFileSync(`${root}lib/profile/examples/general-hospital.json`, 'utf8');
  const id = 'juniper-falls';
  const profile = JSON.stringify({ ...JSON.parse(text), id });
  await extension.worker.evaluate((files) => chrome.storage.local.set(files), {
    profiles: [{ id, text: profile }],
    settings: { account: 'official', disabledSites: [], activeProfileId: id },
  });
  const composer = await open('x/post');
  await composer.type('The garden is open again.');
  await askTab(extension.worker, { type: 'command', command: 'open-beside' });
  await eventually(() => ui.text()).toContain('For this post');
  expect(await ui.text()).toContain('0 of 2–7 posts this week');
  await page.keyboard.press('Escape');
  await composer.submit.click();
  await eventually(() =>
    extension.worker.evaluate(() => chrome.storage.local.get('posted')),
  ).toEqual({ posted: [{ platform: 'x', day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }] });
  await composer.type('The garden is open again.');
  await askTab(extension.worker, { type: 'command', command: 'open-beside' });
  await eventually(() => ui.text()).toContain('For this post');
  expect(await ui.text()).toContain('1 of 2–7 posts this week');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the panel, ${colorScheme}`, async ({ open, page, ui }) => {
    const composer = await open('facebook/reply');
    await composer.type('Hello');
    await openPanel(ui);
    const panel = await ui.markup('dialog');
    await page.emulateMedia({ colorScheme });
    // The closed root keeps axe out, so it gets the markup with the same styles on a page of its own.
    await page.setContent(
      `<html lang="en"><title>Panel</title><style>:root{color-scheme:light dark}${styles()}</style><main>${panel}</main></html>`,
    );
    expect(await violationsOn(page, { inside: 'dialog' })).toEqual([]);
  });
}

const root = new URL('../../', import.meta.url).pathname;

function styles(): string {
  const files = ['tokens', 'controls', 'aside', 'card', 'beside/beside'];
  const css = files.map((name) => readFileSync(`${root}components/${name}.css`, 'utf8'));
  return css.join('\n').replaceAll(/@import [^;]+;/g, '');
}

async function openPanel(ui: ClosedRoot): Promise<void> {
  await ui.press('nothing found');
  await eventually(() => ui.text()).toContain('For this post');
}

function isInside(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.localName === 'chaperone-ui');
}
