import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { freshPage } from '../../tests/e2e/chromium.ts';
import { ClosedRoot } from '../../tests/e2e/closed-root.ts';
import type { ExtensionBrowser } from '../browser/launch.ts';
import { type Scheme, schemes, type Shot, widths } from './shot.ts';

/** What a page needs to ask the worker and to draw its answer, in ms. */
const settleTime = 600;

const height = 800;

/** Takes a shot in each width and both looks, into `folder`. Rejects when its state cannot be reached. */
export async function take(shot: Shot, browser: ExtensionBrowser, folder: string): Promise<void> {
  // A page changes its look at once; what floats over a page keeps the one that it opened with.
  const looks = shot.isPanel ? schemes.map((scheme) => [scheme]) : [schemes];
  for (const width of shot.widths ?? widths) {
    for (const colorSchemes of looks) {
      const page = await arrange(shot, browser, width, colorSchemes[0]);
      for (const colorScheme of colorSchemes) {
        await page.emulateMedia({ colorScheme });
        await page.waitForTimeout(settleTime);
        const path = join(folder, `${shot.name}-${colorScheme}-${width}.png`);
        await page.screenshot({ path, fullPage: !shot.isPanel });
      }
    }
  }
}

async function arrange(
  shot: Shot,
  browser: ExtensionBrowser,
  width: number,
  colorScheme: Scheme = 'light',
): Promise<Page> {
  const { context, worker, id } = browser;
  const { page } = await freshPage(browser);
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme });
  const own = (path: string) => `chrome-extension://${id}/${path}`;
  await shot.arrange({ page, ui: new ClosedRoot(page), worker, context, own });
  if (!shot.isPanel) await page.evaluate(() => scrollTo(0, 0));
  return page;
}
