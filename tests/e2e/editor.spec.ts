import type { Page } from '@playwright/test';
import { editorSections } from '../../components/editor/sections.ts';
import { expect, test } from './harness.ts';
import { violationsOn } from './violations.ts';

const editor = (id: string, section = '') =>
  `chrome-extension://${id}/options.html#editor/${section}`;

/** Opens the editor on the example that has something in every field. */
async function openExample(page: Page, id: string): Promise<void> {
  await page.goto(editor(id));
  await page.getByRole('button', { name: /Juniper Falls/ }).click();
  await page.getByRole('heading', { name: 'About these guidelines' }).waitFor();
}

const sections = editorSections.map(({ id }) => id);
/** To open the example takes longer than to look at a section of it. */
const sectionsAPage = 4;

for (let first = 0; first < sections.length; first += sectionsAPage) {
  const some = sections.slice(first, first + sectionsAPage);
  test(`these sections of the editor are accessible: ${some.join(', ')}`, async ({
    page,
    extension,
  }) => {
    await openExample(page, extension.id);
    for (const id of some) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(editor(extension.id, id));
      await page.locator(`a[href="#editor/${id}"][aria-current]`).waitFor();
      expect(await violationsOn(page), id).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOn(page, { rules: ['color-contrast'] }), `${id}, dark`).toEqual([]);
    }
  });
}

test('no section of the editor scrolls sideways at 360 pixels', async ({ page, extension }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openExample(page, extension.id);
  for (const id of sections) {
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
