import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { samples } from './samples.ts';
import { schemes, writeSample, type Stage } from './tour.ts';

/** What a page needs to ask the worker and to draw its answer, in ms. */
const settleTime = 600;

const popupSize = { width: 360, height: 540 };

/** Takes pictures of the extension's own pages, the popup beside a post with findings. */
export async function pictureOwnPages(stage: Stage): Promise<void> {
  const post = await stage.context.newPage();
  if (samples[0]) await writeSample(post, stage, samples[0]);
  for (const name of ['popup', 'options', 'welcome']) {
    for (const colorScheme of schemes) {
      const page = await stage.context.newPage();
      await page.emulateMedia({ colorScheme });
      if (name === 'popup') await page.setViewportSize(popupSize);
      // The popup tells of the tab in front, so that has to be the post.
      await post.bringToFront();
      await page.goto(`chrome-extension://${stage.id}/${name}.html`);
      await takePicture(page, join(stage.pictures, `${name}-${colorScheme}.png`));
    }
  }
}

async function takePicture(page: Page, path: string): Promise<void> {
  await page.waitForTimeout(settleTime);
  await page.screenshot({ path, fullPage: true });
  await page.close();
}
