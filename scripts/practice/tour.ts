import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { TabReport } from '../../lib/messages.ts';
import { ClosedRoot } from '../../tests/e2e/closed-root.ts';
import { openComposer } from '../../tests/e2e/composer.ts';
import { highlights } from '../../tests/e2e/highlights.ts';
import type { ExtensionBrowser } from '../browser/launch.ts';
import { samples, type Sample } from './samples.ts';

/** What the extension's worker calls its API. */
declare const chrome: typeof browser;

/** What the tour needs: a browser with Chaperone, the practice pages, and a folder for pictures. */
export interface Stage extends ExtensionBrowser {
  /** Address of the practice server, as `http://localhost:1234`. */
  server: string;
  pictures: string;
}

/** What Chaperone said of one sample; no report when it did not take its seat beside the field. */
export interface Visit {
  sample: Sample;
  report: TabReport['composers'][number] | undefined;
}

/** Both looks of a page, in the order in which pictures are taken. */
export const schemes = ['light', 'dark'] as const;

/** How often the page is asked, in ms, and how often the answer must be the same to be believed. */
const pollTime = 150;
const steadyPolls = 3;
const mostPolls = 30;
/** In ms. */
const cardFadesIn = 300;

/** Writes each sample into its field, takes pictures of it, and answers what was found. */
export async function tour(stage: Stage): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (const sample of samples) {
    for (const scheme of schemes) {
      const visit = await visitField(stage, sample, scheme);
      if (scheme === 'light') visits.push(visit);
    }
  }
  return visits;
}

async function visitField(
  stage: Stage,
  sample: Sample,
  scheme: (typeof schemes)[number],
): Promise<Visit> {
  const page = await stage.context.newPage();
  await page.emulateMedia({ colorScheme: scheme });
  await writeSample(page, stage, sample);
  const report = await waitForReport(page, stage.worker);
  const picture = join(stage.pictures, `${sample.surface.replace('/', '-')}-${scheme}`);
  await page.screenshot({ path: `${picture}.png` });
  if (await openCard(page)) await page.screenshot({ path: `${picture}-card.png` });
  await page.close();
  return { sample, report };
}

/** Types a sample into its field, in front of all other pages. */
export async function writeSample(page: Page, { server }: Stage, sample: Sample): Promise<void> {
  await page.bringToFront();
  const composer = await openComposer(page, sample.surface, { server });
  await composer.type(sample.text);
}

/** Asks the page until the same checked answer came several times, or until patience ends. */
async function waitForReport(page: Page, worker: Worker): Promise<Visit['report']> {
  let report: Visit['report'];
  let steady = 0;
  for (let polls = 0; polls < mostPolls && steady < steadyPolls; polls += 1) {
    await page.waitForTimeout(pollTime);
    const next = (await ask(worker, page.url())).composers[0];
    const same = next?.state === 'checked' && JSON.stringify(next) === JSON.stringify(report);
    steady = same ? steady + 1 : 0;
    report = next;
  }
  return report;
}

/** The report of the tab with this address; an empty one when no content script answers there. */
function ask(worker: Worker, address: string): Promise<TabReport> {
  return worker.evaluate(async (url) => {
    const nothing: TabReport = { composers: [] };
    const tab = (await chrome.tabs.query({})).findLast((candidate) => candidate.url === url);
    if (tab?.id === undefined) return nothing;
    return chrome.tabs
      .sendMessage<unknown, TabReport>(tab.id, { type: 'report' })
      .catch(() => nothing);
  }, address);
}

/** Presses the first highlighted passage and waits for the card. Answers whether one came. */
async function openCard(page: Page): Promise<boolean> {
  const found = await highlights(page);
  const first = [...found.stop, ...found.warn, ...found.advise, ...found.hint][0]?.rectangles[0];
  if (!first) return false;
  const ui = new ClosedRoot(page);
  // The welcome page opens on install and may have come in front, where frames stop for all other pages.
  await page.bringToFront();
  await page.mouse.click(first.x + first.width / 2, first.y + first.height / 2);
  for (let polls = 0; polls < mostPolls; polls += 1) {
    await page.waitForTimeout(pollTime);
    if ((await ui.items()).some(({ role }) => role === 'dialog')) {
      await page.waitForTimeout(cardFadesIn);
      return true;
    }
  }
  return false;
}
