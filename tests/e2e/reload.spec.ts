import { expect, test } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { launchWithExtension } from '../../scripts/browser/launch.ts';
import { readPracticeFile } from '../../scripts/practice/files.ts';
import { ClosedRoot } from './closed-root.ts';
import { openComposer } from './composer.ts';
import { eventually } from './eventually.ts';
import { extensionFolder } from './folders.ts';
import { highlightedTexts } from './highlights.ts';

// A browser of its own: after a reload Playwright has no hold on the extension any more.
test('an extension that is reloaded under a page says once that it is not checking', async () => {
  const { context, id } = await launchWithExtension(extensionFolder, { headless: true });
  await context.route('https://www.linkedin.com/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = await readPracticeFile(pathname.startsWith('/assets/') ? pathname : '/linkedin/');
    await (file ? route.fulfill(file) : route.abort());
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  const composer = await openComposer(page, 'linkedin/post');
  const ui = new ClosedRoot(page);
  const stops = async () => (await highlightedTexts(page)).stop;
  await composer.type('Ask for MRN 00482913 today.');
  await eventually(stops).toEqual(['00482913']);

  await reloadExtension(context, id);
  await page.bringToFront();
  await composer.typeHere(' Yes!');
  await eventually(stops).toEqual([]);
  await eventually(() => ui.text()).toContain('Reload the page');
  expect(await composer.text()).toBe('Ask for MRN 00482913 today. Yes!');

  await ui.press('Reload the page');
  await eventually(async () => (await ui.items()).some(({ role }) => role === 'button')).toBe(
    false,
  );
  await composer.typeHere(' Still here.');
  expect(await composer.text()).toContain('Still here.');
  expect(problems).toEqual([]);
  await context.close();
});

/** Does what the reload button on `chrome://extensions` does. */
async function reloadExtension(context: BrowserContext, id: string): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate((extension) => {
    const { developerPrivate } = Reflect.get(globalThis, 'chrome') as {
      developerPrivate: { reload(id: string, options: object, done: () => void): void };
    };
    return new Promise<void>((resolve) => {
      developerPrivate.reload(extension, { failQuietly: true }, resolve);
    });
  }, id);
  await settings.close();
}
