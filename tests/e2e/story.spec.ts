import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { launchChromium } from './chromium.ts';
import { alder, expectGuidelinesOnSites } from './guidelines-on-sites.ts';
import { expect, test } from './harness.ts';

test('a comms lead makes guidelines from nothing, and a nurse has them on every site', async ({
  page,
  extension,
}) => {
  test.setTimeout(150_000);
  const file = await makeGuidelines(page, extension.id);
  const nurse = await launchChromium();
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
  await expectGuidelinesOnSites(nurse);
  await nurse.context.close();
});

/** Goes through the editor as somebody would who never saw a profile, and gives the saved file. */
async function makeGuidelines(page: Page, id: string): Promise<Buffer> {
  const go = (section: string) => page.getByRole('link', { name: section, exact: true }).click();
  const add = (list: string) =>
    page.getByRole('region', { name: list }).getByRole('button', { name: 'Add', exact: true });
  const field = (place: string) => page.locator(`[id="${place}"]`);

  await page.goto(`chrome-extension://${id}/options.html#editor`);
  await page.getByRole('button', { name: /An empty page/ }).click();
  await page.getByRole('textbox', { name: /^Name/ }).fill(alder.name);
  await go('Hospital');
  await page.getByRole('textbox', { name: /^Legal name/ }).fill(alder.org.legalName);

  await go('Hashtags');
  await page.getByRole('button', { name: 'Paste many' }).click();
  await page.getByLabel(/^Paste tags/).fill('#AlderHealth #AlderCareers');
  await page.getByRole('button', { name: 'Add 2 hashtags' }).click();
  await page.getByRole('button', { name: '#AlderHealth', exact: true }).click();
  await page.getByRole('textbox', { name: 'Keywords' }).fill('flu shot');

  await go('House words');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('textbox', { name: /^Words/ }).fill('customers');
  await page.getByRole('textbox', { name: 'Write instead' }).fill('patients');
  await expect(page.getByText('another word for “customers”')).toBeVisible();

  await go('Replies and templates');
  await add('Replies').click();
  await field('canned[0].id').fill('flu');
  await field('canned[0].title').fill('Flu clinic hours');
  await field('canned[0].kind').selectOption('post');
  await field('canned[0].text').getByRole('button', { name: 'Add' }).click();
  await field('canned[0].text.*').fill('Weekdays 9–5.');
  await field('youtube.title.pattern').fill(alder.youtube.title.pattern);

  await page.getByRole('banner').getByRole('link', { name: 'Check and hand on' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  return readFile(await (await download).path());
}
