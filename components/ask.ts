import { browser } from 'wxt/browser';
import { ask } from '#lib/composer/worker.ts';
import type { PostInput } from '#lib/lint/post.ts';
import { InsertReply, LintReply, TabReport } from '#lib/messages.ts';
import type { TabRequest } from '#lib/messages.ts';

/** Has the worker check a text with the active profile. Never throws: a silent worker counts as `failed`. */
export async function checkText(post: PostInput): Promise<LintReply> {
  return (await ask({ type: 'lint', post }, LintReply)) ?? { status: 'failed' };
}

/** What is found in a tab's composers now, or `undefined` when nothing of ours answers there. */
export async function askForReport(tabId: number): Promise<TabReport | undefined> {
  const parsed = TabReport.safeParse(await askTab(tabId, { type: 'report' }));
  return parsed.success ? parsed.data : undefined;
}

/** Puts a text at the caret of the composer last used in a tab. False when there is none or it did not take it. */
export async function insertIntoTab(tabId: number, text: string): Promise<boolean> {
  const parsed = InsertReply.safeParse(await askTab(tabId, { type: 'insert', text }));
  return parsed.success && parsed.data.inserted;
}

async function askTab(tabId: number, request: TabRequest): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, request);
  } catch {
    // Nobody listens: the page was open before the extension was, or is none of ours.
    return undefined;
  }
}
