import { browser } from 'wxt/browser';
import type { Finding } from '../lint/finding.ts';
import { type Severity, worstSeverity } from '../lint/severity.ts';

/** The dark tones of components/tokens.css: white figures stand out on them in both themes. */
const colors: Readonly<Record<Exclude<Severity, 'hint'>, string>> = {
  stop: '#a5172c',
  warn: '#7a5000',
  advise: '#1c55a3',
};

/** Shows on a tab's icon how many findings matter there; hints do not count. */
export async function showBadge(tabId: number, findings: readonly Finding[]): Promise<void> {
  const counted = findings.map(({ severity }) => severity).filter((it) => it !== 'hint');
  const worst = worstSeverity(counted);
  if (worst === undefined || worst === 'hint') return clearBadge(tabId);
  // All are asked for at once, so that two checks that end together cannot mix their badges.
  await ifTabIsThere(() =>
    Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: colors[worst] }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      browser.action.setBadgeText({ tabId, text: String(counted.length) }),
    ]),
  );
}

export async function clearBadge(tabId: number): Promise<void> {
  await ifTabIsThere(() => browser.action.setBadgeText({ tabId, text: '' }));
}

/** A tab may close at any moment; its badge then matters to nobody. */
async function ifTabIsThere(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch {
    // The tab is gone.
  }
}
