import { dayOf, inForceOn } from '../profile/effective.ts';
import type { Profile } from '../profile/schema.ts';
import { readActiveProfile } from '../store/active-profile.ts';
import { storedProfiles } from '../store/stored-profiles.ts';
import { type Settings, storedSettings } from '../store/stored-settings.ts';

/** What a check needs to know beside the post. */
export interface Guidelines {
  readonly settings: Settings;
  /** As it holds today. */
  readonly profile: Profile;
}

/** Read from storage once a day and worker life; the worker may be stopped at any time, and reads it again. */
let cached: { readonly day: string; readonly guidelines: Promise<Guidelines> } | undefined;

export function readGuidelines(): Promise<Guidelines> {
  const day = dayOf(new Date());
  if (cached?.day !== day) cached = { day, guidelines: load(day) };
  return cached.guidelines;
}

const keys = new Set<string>([storedSettings.key, storedProfiles.key]);

/**
 * Whether a change of storage touches the guidelines. Not every change does: to put a damaged value
 * aside is one as well, and a check that followed from it would find the damage again.
 */
export function touchesGuidelines(changes: object, area: string): boolean {
  return Object.keys(changes).some((name) => keys.has(`${area}:${name}`));
}

/** Has the next check read them anew. */
export function forgetGuidelines(): void {
  cached = undefined;
}

async function load(day: string): Promise<Guidelines> {
  const [{ value }, profile] = await Promise.all([storedSettings.read(), readActiveProfile()]);
  return { settings: value, profile: inForceOn(profile, day) };
}
