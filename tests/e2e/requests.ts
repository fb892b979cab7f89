import type { Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';

/** What the extension's worker calls its API. */
declare const chrome: typeof browser;

/** Sends a message from the worker to the tab in front; `undefined` when nobody answers. */
export function askTab(worker: Worker, message: object): Promise<unknown> {
  return worker.evaluate(async (sent) => {
    const tabs = await chrome.tabs.query({ active: true });
    const id = tabs.at(-1)?.id;
    if (id === undefined) return undefined;
    return chrome.tabs.sendMessage(id, sent).catch(() => undefined);
  }, message);
}
