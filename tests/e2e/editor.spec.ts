import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { editorSections } from '../../components/editor/sections.ts';
import { launchWithExtension } from '../../scripts/browser/launch.ts';
import { LintReply } from '../../lib/messages.ts';
import { platformIds, type PlatformId } from '../../lib/lint/post.ts';
import { extensionFolder } from './folders.ts';
import { expect, test } from './harness.ts';

/** What an extension page calls its API. */
declare const chrome: typeof browser;

const editor = (id: string, section = '') =>
  `chrome-extension://${id}/options.html#editor/${section}`;

/** Opens the editor on the example that has something in every field. */
async function openExample(page: Page, id: string): Promise<void> {
  await page.goto(editor(id));
  await page.getByRole('button', { name: /Juniper Falls/ }).click();
  await page.getByRole('heading', { name: 'About these guidelines' }).waitFor();
}

for (const { id } of editorSections) {
  test(`the section ${id} of the editor is accessible`, async ({ page, extension }) => {
    await openExample(page, extension.id);
    await page.goto(editor(extension.id, id));
    await page.locator(`a[href="#editor/${id}"][aria-current]`).waitFor();
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(new AxeBuilder({ page }))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    const colors = new AxeBuilder({ page }).withRules(['color-contrast']);
    expect(await violations(colors), 'dark').toEqual([]);
  });
}

test('no section of the editor scrolls sideways at 360 pixels', async ({ page, extension }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openExample(page, extension.id);
  for (const { id } of editorSections) {
    await page.goto(editor(extension.id, id));
    await page.locator(`a[href="#editor/${id}"][aria-current]`).waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, id).toBeLessThanOrEqual(360);
  }
});

test('what was typed is there again after the page was closed', async ({ page, extension }) => {
  await openExample(page, extension.id);
  await page.getByRole('textbox', { name: /^Name/ }).fill('Alder guidelines');
  await page.close();
  const again = await extension.context.newPage();
  await again.goto(editor(extension.id));
  await expect(again.getByRole('textbox', { name: /^Name/ })).toHaveValue('Alder guidelines');
});

test('a comms lead makes guidelines from nothing, and a nurse gets their words on every site', async ({
  page,
  extension,
}) => {
  const file = await makeGuidelines(page, extension.id);
  const nurse = await launchWithExtension(extensionFolder, { headless: true });
  const options = await nurse.context.newPage();
  await options.goto(`chrome-extension://${nurse.id}/options.html`);
  await options.locator('input[type=file]').setInputFiles({
    name: 'guidelines.json',
    mimeType: 'application/json',
    buffer: file,
  });
  await expect(options.getByText('Tag #AlderHealth added.')).toBeAttached();
  await options.getByRole('button', { name: 'Use these guidelines' }).click();
  await expect(options.getByRole('radio', { name: /Alder guidelines/ })).toBeChecked();
  for (const platform of platformIds) {
    expect(await rulesFor(options, platform), platform).toContain('tone/terminology');
  }
  await nurse.context.close();
});

/** Goes through the editor as somebody would who never saw a profile, and gives the saved file. */
async function makeGuidelines(page: Page, id: string): Promise<Buffer> {
  await page.goto(editor(id));
  await page.getByRole('button', { name: /An empty page/ }).click();
  await page.getByRole('textbox', { name: /^Name/ }).fill('Alder guidelines');
  await page.getByRole('link', { name: 'Hospital', exact: true }).click();
  await page.getByRole('textbox', { name: /^Legal name/ }).fill('Alder Hospital');
  await page.getByRole('link', { name: 'Hashtags', exact: true }).click();
  await page.getByRole('button', { name: 'Paste many' }).click();
  await page.getByLabel(/^Paste tags/).fill('#AlderHealth #AlderCareers');
  await page.getByRole('button', { name: 'Add 2 hashtags' }).click();
  await page.getByRole('link', { name: 'House words', exact: true }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('textbox', { name: /^Words/ }).fill('customers');
  await page.getByRole('textbox', { name: 'Write instead' }).fill('patients');
  await expect(page.getByText('another word for “customers”')).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: 'Check and hand on' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  return readFile(await (await download).path());
}

async function rulesFor(page: Page, platform: PlatformId): Promise<string[]> {
  const reply = await page.evaluate((post) => chrome.runtime.sendMessage({ type: 'lint', post }), {
    platform,
    text: 'We thank our customers.',
  });
  const answer = LintReply.parse(reply);
  return answer.status === 'checked' ? answer.findings.map(({ rule }) => rule) : [];
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
}
