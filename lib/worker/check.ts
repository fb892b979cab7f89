import { type Browser, browser } from 'wxt/browser';
import type { Finding } from '../lint/finding.ts';
import { lint } from '../lint/lint.ts';
import { completePost, type PostInput } from '../lint/post.ts';
import type { LintReply } from '../messages.ts';
import { accountOf } from '../profile/account.ts';
import { dayOf } from '../profile/effective.ts';
import { showBadge } from './badge.ts';
import { readGuidelines } from './guidelines.ts';

type Sender = Browser.runtime.MessageSender;

/** Checks a post with what holds where it stands. Never rejects: what went wrong is `failed`. */
export async function replyToLint(input: PostInput, sender: Sender): Promise<LintReply> {
  try {
    const { settings, profile } = await readGuidelines(input.platform);
    const account = accountOf(input, profile, settings.account);
    const day = dayOf(new Date());
    const post = completePost(input, { account, locale: profile.locale.default, day });
    const isOff = settings.disabledSites.includes(post.platform) && !isOwnPage(sender);
    const findings = isOff ? [] : lint(post, profile);
    // The page does not wait for the badge.
    void showOnTab(sender, findings);
    return isOff ? { status: 'off' } : { status: 'checked', findings };
  } catch {
    return { status: 'failed' };
  }
}

async function showOnTab(sender: Sender, findings: readonly Finding[]): Promise<void> {
  const { tab } = sender;
  if (tab?.id !== undefined && !isOwnPage(sender)) await showBadge(tab.id, findings);
}

/** The popup and the welcome page try texts out; they are no site that could be switched off. */
function isOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}
