import type { Page, Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { writeProfile } from '../../lib/profile/read.ts';
import { makeProfile } from '../lib/profile/samples.ts';
import type { ClosedRoot } from './closed-root.ts';
import { eventually } from './eventually.ts';
import { expect, test } from './harness.ts';
import { askTab } from './requests.ts';
import { violationsOn } from './violations.ts';

/** What the extension's worker calls its API. */
declare const chrome: typeof browser;

const disclaimer = 'General information, not medical advice. In an emergency call 911.';
const profile = makeProfile({
  id: 'maple-ridge',
  validity: { issued: '2026-01-01', expires: '2099-12-31' },
  youtube: {
    title: { pattern: '{topic}: {question} | Ask Maple Ridge', max: 70 },
    description: {
      template: '{what you will learn}\n\nChapters\n{chapters}\n\nMore: {link}\n{disclaimer}',
      blocks: { disclaimer },
    },
    tags: { core: ['Maple Ridge', 'health tips'], byTopic: { heart: ['blood pressure'] } },
    chapters: { requiredOverSeconds: 300 },
  },
});

const details = 'Details: what your guidelines ask';
const editPage = 'ytcp-video-metadata-editor';

async function useProfile(worker: Worker): Promise<void> {
  await worker.evaluate(
    async ([id, text]) => {
      const settings = { account: 'personal', disabledSites: [], siteProfiles: {} };
      await chrome.storage.local.set({
        profiles: [{ id, text }],
        settings: { ...settings, activeProfileId: id },
      });
    },
    [profile.id, writeProfile(profile)],
  );
}

async function fill(page: Page, ui: ClosedRoot, name: string, text: string): Promise<void> {
  await ui.press(name);
  await page.keyboard.insertText(text);
}

test.beforeEach(async ({ extension, page }) => {
  await page.goto('about:blank');
  await useProfile(extension.worker);
});

test('fills title and description from the guidelines, and tells what is still missing', async ({
  open,
  page,
  ui,
}) => {
  const title = await open('studio/title');
  await title.editor.focus();
  await ui.press(details);
  await eventually(() => ui.text()).toContain('0 of 8 there');

  await ui.press(/Title/);
  await ui.press('From your guidelines');
  await fill(page, ui, 'topic', 'Blood pressure');
  await fill(page, ui, 'question', 'how do I measure it?');
  await ui.press('Put it in');
  await eventually(() => title.text()).toBe(
    'Blood pressure: how do I measure it? | Ask Maple Ridge',
  );
  await eventually(() => ui.text()).toContain('2 of 8 there');
  await ui.press(/Title/);

  await ui.press(/Description/);
  await ui.press('From your guidelines');
  await fill(page, ui, 'what you will learn', 'Measure your blood pressure at home.');
  await fill(page, ui, 'chapters', '0:00 Why\n0:40 Sit still\n0:45 Read the numbers');
  await fill(page, ui, 'link', 'https://mapleridge.example/bp');
  await ui.press('Put it in');
  const description = page.locator(`${editPage} #description-textarea #textbox`);
  await expect(description).toHaveText(/Measure your blood pressure at home\./);
  expect(await textOf(page, 'description')).toBe(
    'Measure your blood pressure at home.\n\nChapters\n0:00 Why\n0:40 Sit still\n0:45 Read the numbers\n\n' +
      `More: https://mapleridge.example/bp\n${disclaimer}`,
  );
  await eventually(() => ui.text()).toContain('6 of 8 there');
  expect(await ui.text()).toContain(
    'Less than 10 seconds after the one before: “0:45 Read the numbers”.',
  );

  await description.focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(description).toHaveText('');
  await eventually(() => ui.text()).toContain('2 of 8 there');
});

test('adds tags one by one, each a chip of its own', async ({ open, page, ui }) => {
  const title = await open('studio/title');
  await title.type('How to measure blood pressure');
  await ui.press(details);
  await ui.press(/Tags/);
  await eventually(() => ui.text()).toContain('Press “Show more”');
  await page.locator(`${editPage} #toggle-button`).click();
  await ui.press('Add all 3');
  await eventually(() => ui.text()).toContain('3 tags are in.');
  await expect(page.locator(`${editPage} ytcp-chip #chip-text`)).toHaveText([
    'Maple Ridge',
    'health tips',
    'blood pressure',
  ]);
  await expect(page.locator('[data-tags-count]').first()).toHaveText('44/500');
  expect(await ui.text()).toContain('44 of 500');
  expect(await textOf(page, 'tags')).toBe('');
});

test('leaves a tag that somebody is typing alone', async ({ open, page, ui }) => {
  const tags = await open('studio/tags');
  await tags.type('flu');
  await ui.press(details);
  await ui.press(/Tags/);
  await ui.press('Add the tag Maple Ridge');
  await eventually(() => ui.text()).toContain('Not taken: Maple Ridge');
  expect(await tags.text()).toBe('flu');
  await expect(page.locator(`${editPage} ytcp-chip`)).toHaveCount(0);
});

test('marks of a tag being typed and of the tags before it stand side by side', async ({
  open,
  page,
  ui,
}) => {
  const tags = await open('studio/tags');
  await tags.type('MRN 00482913');
  await page.keyboard.press('Enter');
  await ui.waitFor(/ 2 passages /);
  await tags.typeHere('SSN 123-45-6789 and MRN 00482913');
  await ui.waitFor(/ 3 passages /);
  const areApart = async () => {
    const link = await ui.edges(details);
    const typed = await ui.edges(/ 3 passages /);
    const taken = await ui.edges(/ 2 passages /);
    return link.right < typed.left && typed.right < taken.left && link.top === taken.top;
  };
  await eventually(areApart).toBe(true);
});

test('works in the dialog of an upload, which keeps the focus to itself', async ({
  open,
  page,
  ui,
}) => {
  const title = await open('studio/upload');
  await title.editor.focus();
  await ui.press(details);
  await ui.press(/Title/);
  await ui.press('From your guidelines');
  await fill(page, ui, 'topic', 'Flu shots');
  await fill(page, ui, 'question', 'who needs one?');
  await ui.press('Put it in');
  await eventually(() => title.text()).toBe('Flu shots: who needs one? | Ask Maple Ridge');
  await title.submit.page().locator('.wizard #next-button button').click();
  await eventually(() => ui.text()).not.toContain('Video details');
});

test('typing goes on while the panel is open, and Escape closes nothing but the panel', async ({
  open,
  page,
  ui,
}) => {
  const title = await open('studio/upload');
  await title.type('Flu shots');
  await ui.press(details);
  await eventually(() => ui.text()).toContain('Video details');
  await expect(title.editor).toBeFocused();
  await title.typeHere(' for all');
  expect(await title.text()).toBe('Flu shots for all');
  await eventually(() => ui.text()).toContain('17 of 100');
  await page.keyboard.press('Escape');
  await eventually(() => ui.text()).not.toContain('Video details');
  await expect(title.editor).toBeFocused();
});

test('the keyboard alone opens it, fills in a title and comes back to the field', async ({
  extension,
  open,
  page,
  ui,
}) => {
  const title = await open('studio/title');
  await title.editor.focus();
  await eventually(() => ui.text()).toContain('Details');
  await askTab(extension.worker, { type: 'command', command: 'open-card' });
  await eventually(() => ui.text()).toContain('Video details');
  await expect(title.editor).not.toBeFocused();
  const steps = ['Tab', 'Enter', 'Tab', 'Enter', 'Tab'];
  for (const key of steps) await page.keyboard.press(key);
  await page.keyboard.type('Flu shots');
  await page.keyboard.press('Tab');
  await page.keyboard.type('who needs one?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await eventually(() => title.text()).toBe('Flu shots: who needs one? | Ask Maple Ridge');
  await eventually(() => ui.text()).toContain('It is in.');
  await expect(title.editor).not.toBeFocused();
  await page.keyboard.press('Escape');
  await eventually(() => ui.text()).not.toContain('Video details');
  await expect(title.editor).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the panel is accessible, ${colorScheme}`, async ({ open, page, ui }) => {
    await page.emulateMedia({ colorScheme });
    const description = await open('studio/description');
    await page.locator(`${editPage} #toggle-button`).click();
    await description.type('Blood pressure at home.\n\n0:00 Why\n0:05 How\n\n#Heart');
    await ui.press(details);
    for (const section of ['Title', 'From your guidelines', 'Description', 'Chapters']) {
      await ui.press(new RegExp(section));
    }
    for (const section of ['Tags', 'Hashtags']) await ui.press(new RegExp(section));
    await eventually(() => ui.text()).toContain('Add all 3');
    await ui.layOpen();
    expect(await violationsOn(page, { inside: 'chaperone-ui' })).toEqual([]);
  });
}

function textOf(page: Page, surface: string): Promise<string> {
  return page.evaluate((name) => window.practice.surfaces[name]?.text() ?? '', surface);
}
