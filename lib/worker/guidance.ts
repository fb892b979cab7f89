import type { Guidance } from '../beside/gather.ts';
import type { PlatformId } from '../lint/post.ts';
import { dayOf, guideFor } from '../profile/effective.ts';
import { countPostedInWeek, keepPosted } from '../store/stored-posted.ts';
import { readGuidelines } from './guidelines.ts';

/** What holds on a platform today. Never rejects: `undefined` when it cannot be read. */
export async function guidanceOn(platform: PlatformId): Promise<Guidance | undefined> {
  try {
    const { settings, profile } = await readGuidelines(platform);
    const day = dayOf(new Date());
    const isCounted = profile.privacy.keepLocalHistory;
    const sent = isCounted ? { sent: await countPostedInWeek(platform, day) } : {};
    const guide = guideFor(profile, platform);
    return { profile, guide, account: settings.account, day, ...sent };
  } catch {
    return undefined;
  }
}

/** Keeps that a post went out, where the guidelines let counts be kept on the device. Never rejects. */
export async function countPosted(platform: PlatformId): Promise<void> {
  try {
    const { privacy } = (await readGuidelines(platform)).profile;
    if (!privacy.keepLocalHistory) return;
    await keepPosted({ platform, day: dayOf(new Date()) }, privacy.historyDays);
  } catch {
    // One post less in a count that only helps the memory.
  }
}
