import type { TabReport, TabRequest } from '#lib/messages.ts';
import type { Page } from './page.ts';

/** How long the page itself waits for a frame with composers to report first, in ms. */
const yielding = 60;

/**
 * Does what the worker or the popup asks of the tab.
 *
 * @returns whether `respond` will be called later, which keeps the channel open
 */
export function answer(
  page: Page,
  request: TabRequest,
  respond: (reply: TabReport | { inserted: boolean }) => void,
): boolean {
  if (request.type === 'report') return report(page, respond);
  if (request.type === 'insert') return insert(page, request.text, respond);
  if (request.type === 'recheck') page.recheck();
  else if (!page.isIdle) command(page, request.command);
  return false;
}

function command(page: Page, name: Extract<TabRequest, { type: 'command' }>['command']): void {
  if (name === 'open-card') page.openWorst();
  else if (name === 'open-beside') page.toggleBeside();
  else page.step(name === 'next-finding' ? 1 : -1);
}

function insert(
  page: Page,
  text: string,
  respond: (reply: { inserted: boolean }) => void,
): boolean {
  if (page.isIdle && !isTop()) return false;
  void page.insert(text).then(
    (inserted) => respond({ inserted }),
    () => respond({ inserted: false }),
  );
  return true;
}

/** All frames of a tab hear the question and the first answer counts, so an empty frame leaves the word to others. */
function report(page: Page, respond: (reply: TabReport) => void): boolean {
  if (!page.isIdle) respond(page.report);
  else if (!isTop()) return false;
  else setTimeout(() => respond(page.report), yielding);
  return true;
}

function isTop(): boolean {
  return window.top === window;
}
