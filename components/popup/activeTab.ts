import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { platforms } from '#lib/platforms/index.ts';
import type { Platform } from '#lib/platforms/platform.ts';

export interface ActiveTab {
  id: number;
  platform: Platform;
}

/** The tab in front, when it shows a site that Chaperone works on. */
export async function findActiveTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // Without the right to the host, the address is withheld: then it is none of ours.
  const platform = tab?.url ? findPlatform(tab.url) : undefined;
  return tab?.id !== undefined && platform ? { id: tab.id, platform } : undefined;
}

function findPlatform(url: string): Platform | undefined {
  return Object.values(platforms).find(({ matches, practice }) =>
    [...matches, ...practice].some((pattern) => new MatchPattern(pattern).includes(url)),
  );
}
