import type { CDPSession, Page, Worker } from 'playwright-core';
import { ClosedRoot } from '../../tests/e2e/closed-root.ts';
import { openComposer } from '../../tests/e2e/composer.ts';
import { surfaces, type SurfaceName } from '../../tests/e2e/surfaces.ts';
import { askTab } from '../../tests/e2e/requests.ts';

/** Fields that a person opens and closes on one page, with the button that closes them. */
export const closable: readonly [SurfaceName, close: string][] = [
  ['facebook/post', '.dialog [aria-label="Close"]'],
  ['x/reply', '[data-testid="app-bar-close"]'],
  ['linkedin/post', 'dialog [aria-label="Close"]'],
  ['linkedin/classic', '.artdeco-modal__dismiss'],
  ['youtube/comment', '[data-comment-place] #cancel-button button'],
];

/** What a page holds on to, counted after its garbage was collected. */
export interface Held {
  listeners: number;
  nodes: number;
  /** Editors that are no longer in the page. */
  editors: number;
  /** In kB, scripts of the extension and of the page together. */
  heap: number;
}

export const noHeld: Held = { listeners: 0, nodes: 0, editors: 0, heap: 0 };
const kinds = ['listeners', 'nodes', 'editors', 'heap'] as const;

/** What a page may hold on to for a dozen fields: the browser's own odds and ends, and compiled code. */
const tolerance: Held = { listeners: 6, nodes: 60, editors: 1, heap: 400 };

/** Of what a page holds on to more with the extension than without it. */
export function excess(ours: Held, theirs: Held): string[] {
  return kinds.filter((kind) => ours[kind] - theirs[kind] > tolerance[kind]);
}

const warmUp = 4;
const cycles = 12;
/** How long a check takes at most, in ms. */
const checking = 500;
/** The seat beside a field that is gone is given up with the next heartbeat. In ms. */
const heartbeat = 600;

/**
 * Opens a field, writes and closes it, again and again.
 *
 * @param worker the extension's, on a page with it: each time the card is opened as well
 * @returns what the page holds more of after the last dozen times
 */
export async function growth(
  page: Page,
  surface: SurfaceName,
  close: string,
  worker?: Worker,
): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await openComposer(page, surface);
  const cycle = async () => {
    await page.locator(surfaces[surface].editor).focus();
    await page.keyboard.insertText('Ask for MRN 00482913 today ');
    await page.waitForTimeout(checking);
    if (worker) await lookAtCard(page, worker);
    await page.locator(close).click();
    await page.waitForTimeout(heartbeat);
    await surfaces[surface].arrive(page);
    await page.locator(surfaces[surface].editor).waitFor();
  };
  for (let done = 0; done < warmUp; done++) await cycle();
  const before = await held(session);
  for (let done = 0; done < cycles; done++) await cycle();
  const after = await held(session);
  await session.detach();
  const grown = { ...noHeld };
  for (const kind of kinds) grown[kind] = after[kind] - before[kind];
  return grown;
}

async function lookAtCard(page: Page, worker: Worker): Promise<void> {
  await askTab(worker, { type: 'command', command: 'open-card' });
  await new ClosedRoot(page).waitFor('Keep mine');
  await page.keyboard.press('Escape');
}

async function held(session: CDPSession): Promise<Held> {
  // One round frees what holds the next round's garbage.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const editors = await detachedEditors(session);
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return {
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    editors,
    heap: Math.round(metric('JSHeapUsedSize') / 1000),
  };
}

async function detachedEditors(session: CDPSession): Promise<number> {
  const prototype = await session.send('Runtime.evaluate', { expression: 'HTMLElement.prototype' });
  const { objectId } = prototype.result;
  if (!objectId) throw new Error('The page has no HTMLElement to look for.');
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: objectId,
    objectGroup: 'soak',
  });
  if (!objects.objectId) throw new Error('The browser does not list the elements of the page.');
  const counted = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    returnByValue: true,
    // Prototypes are among them, which cannot be asked for anything.
    functionDeclaration: `function () {
      const isGone = (one) => !one.isConnected && one.matches('[contenteditable], textarea');
      return this.filter((one) => Object.hasOwn(one, 'constructor') ? false : isGone(one)).length;
    }`,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'soak' });
  return Number(counted.result.value);
}
