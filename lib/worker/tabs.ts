import { browser } from 'wxt/browser';
import { TabRequest } from '../messages.ts';
import { sites } from '../platforms/sites.ts';

const pages = Object.values(sites).flatMap(({ matches, practice }) => [...matches, ...practice]);

/** Hands a shortcut on to the tab it was pressed in. */
export async function forwardCommand(command: string, tabId: number | undefined): Promise<void> {
  const request = TabRequest.safeParse({ type: 'command', command });
  if (request.success && tabId !== undefined) await tell(tabId, request.data);
}

/** Has every open composer check its text again, since the settings or the profile changed. */
export async function recheckAll(): Promise<void> {
  const tabs = await browser.tabs.query({ url: pages });
  const ids = tabs.flatMap(({ id }) => id ?? []);
  await Promise.all(ids.map((id) => tell(id, { type: 'recheck' })));
}

/** Sends to a tab in which perhaps nobody listens: it may be older than the extension. */
async function tell(tabId: number, request: TabRequest): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, request);
  } catch {
    // Nobody there, nothing to do.
  }
}
