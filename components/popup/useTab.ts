import { useEffect, useState } from 'react';
import type { TabReport } from '#lib/messages.ts';
import type { Platform } from '#lib/platforms/platform.ts';
import { askForReport } from '../ask.ts';
import { findActiveTab } from './activeTab.ts';

/** What the popup knows of the tab in front. `silent`: one of our sites, but nothing of ours answers there. */
export type TabState =
  | { status: 'loading' }
  | { status: 'unsupported' }
  | { status: 'silent'; tabId: number; platform: Platform }
  | { status: 'reached'; tabId: number; platform: Platform; report: TabReport };

const everyMilliseconds = 1000;

/** Asks the tab in front what it found, and goes on asking while the popup is open: a page checks at its own pace. */
export function useTab(): TabState {
  const [state, setState] = useState<TabState>({ status: 'loading' });
  useEffect(() => {
    let wanted = true;
    const ask = () => void look().then((seen) => wanted && setState(seen));
    ask();
    const timer = setInterval(ask, everyMilliseconds);
    return () => {
      wanted = false;
      clearInterval(timer);
    };
  }, []);
  return state;
}

async function look(): Promise<TabState> {
  const tab = await findActiveTab();
  if (!tab) return { status: 'unsupported' };
  const { id: tabId, platform } = tab;
  const report = await askForReport(tabId);
  return report
    ? { status: 'reached', tabId, platform, report }
    : { status: 'silent', tabId, platform };
}
