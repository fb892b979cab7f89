import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { browser } from 'wxt/browser';
import { editorSections } from '../../components/editor/sections.ts';
import { expect, test } from './harness.ts';
import { tabTo, walkByTab } from './walk.ts';

/** What the extension's worker calls its API. */
declare const chrome: typeof browser;

const pages = [
  'popup.html',
  'welcome.html',
  'options.html#guidelines',
  'options.html#rules/phi/patient-name',
  'options.html#sites',
  'options.html#privacy',
  'options.html#shortcuts',
  'options.html#data',
  'options.html#editor',
  ...editorSections.map(({ id }) => `options.html#editor/${id}`),
];

const example = readFileSync(
  new URL('../../lib/profile/examples/general-hospital.json', import.meta.url),
  'utf8',
);
const draft: unknown = JSON.parse(example);

for (const path of pages) {
  test(`Tab alone reaches everything on ${path}, and shows where it is`, async ({
    page,
    extension,
  }) => {
    if (path.includes('#editor/')) {
      await extension.worker.evaluate((kept) => chrome.storage.local.set({ draft: kept }), draft);
    }
    await page.goto(`chrome-extension://${extension.id}/${path}`);
    await page.getByRole('main').waitFor();
    expect(await walkByTab(page)).toEqual({ missed: [], unseen: [] });
  });
}

test('guidelines are brought in by keyboard alone', async ({ page, extension }) => {
  await page.goto(`chrome-extension://${extension.id}/options.html`);
  await tabTo(page.getByRole('textbox', { name: /paste its text/ }));
  await page.keyboard.insertText(example);
  await tabTo(page.getByRole('button', { name: 'Look at it' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What would change' })).toBeFocused();
  await tabTo(page.getByRole('button', { name: 'Use these guidelines' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: /Juniper Falls/ })).toBeChecked();
  await expect(page.getByRole('region', { name: 'Bring in guidelines' })).toBeFocused();
});

test('guidelines are made and saved by keyboard alone', async ({ page, extension }) => {
  await page.goto(`chrome-extension://${extension.id}/options.html#editor`);
  await tabTo(page.getByRole('button', { name: /An empty page/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /^Name/ })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Alder guidelines');

  await go('Hospital');
  await tabTo(page.getByRole('textbox', { name: /^Legal name/ }));
  await page.keyboard.type('Alder Hospital');
  await go('Hashtags');
  await tabTo(page.getByRole('button', { name: 'Add a hashtag' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /^Hashtag/ })).toBeFocused();
  await page.keyboard.type('#AlderHealth');
  await go('House words');
  await tabTo(page.getByRole('button', { name: 'Add', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /^Words/ })).toBeFocused();
  await page.keyboard.type('customers');

  await go('Check and hand on');
  await tabTo(page.getByRole('button', { name: 'Save as a file' }));
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const saved = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(saved)).toMatchObject({
    name: 'Alder guidelines',
    hashtags: { approved: [{ tag: '#AlderHealth' }] },
    terms: [{ match: ['customers'] }],
  });

  async function go(section: string): Promise<void> {
    const sections = page.getByRole('list', { name: 'Sections of the editor' });
    await tabTo(sections.getByRole('link', { name: section, exact: true }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: section }).waitFor();
  }
});
