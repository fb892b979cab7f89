import { readFileSync } from 'node:fs';
import type { Worker } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { Settings } from '../../lib/store/stored-settings.ts';

/** What the extension's worker calls its API. */
declare const chrome: typeof browser;

/** The two whole examples, by the ids that they have. */
const files = [
  { id: 'juniper-falls', text: readExample('general-hospital') },
  { id: 'kestrel-glen', text: readExample('childrens-hospital') },
];

/** The text of an example. */
export function readExample(name: string): string {
  return readFileSync(new URL(`../../lib/profile/examples/${name}.json`, import.meta.url), 'utf8');
}

/** Brings in both examples and chooses the first, as a hospital would have it. */
export async function bringInExamples(
  worker: Worker,
  changes: Partial<Settings> = {},
): Promise<void> {
  const settings: Settings = {
    account: 'personal',
    disabledSites: [],
    siteProfiles: {},
    activeProfileId: 'juniper-falls',
    ...changes,
  };
  await keep(worker, { profiles: files, settings });
}

/** Puts something into the extension's storage, under its names. */
export async function keep(worker: Worker, values: Record<string, unknown>): Promise<void> {
  await worker.evaluate((kept) => chrome.storage.local.set(kept), values);
}
