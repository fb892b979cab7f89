import type { PlatformId } from '../lint/post.ts';
import { dayOf, inForceOn } from '../profile/effective.ts';
import type { Profile } from '../profile/schema.ts';
import { activeProfile, listProfiles } from '../store/active-profile.ts';
import { type Managed, readManaged } from '../store/stored-managed.ts';
import { storedProfiles } from '../store/stored-profiles.ts';
import { type Settings, storedSettings } from '../store/stored-settings.ts';

/** What a check needs to know beside the post. */
export interface Guidelines {
  /** The person's, and on top what the organisation has set. */
  readonly settings: Settings;
  /** As it holds today. */
  readonly profile: Profile;
}

type GuidelinesFor = (platform?: PlatformId) => Guidelines;

/** Read from storage once a day and worker life; the worker may be stopped at any time, and reads it again. */
let cached: { readonly day: string; readonly find: Promise<GuidelinesFor> } | undefined;

/** What holds on a platform; without one, what holds where no site has its own. */
export async function readGuidelines(platform?: PlatformId): Promise<Guidelines> {
  const day = dayOf(new Date());
  if (cached?.day !== day) cached = { day, find: load(day) };
  const find = await cached.find;
  return find(platform);
}

const keys = new Set<string>([storedSettings.key, storedProfiles.key]);

/**
 * Whether a change of storage touches the guidelines. Not every change does: to put a damaged value
 * aside is one as well, and a check that followed from it would find the damage again.
 */
export function touchesGuidelines(changes: object, area: string): boolean {
  return area === 'managed' || Object.keys(changes).some((name) => keys.has(`${area}:${name}`));
}

/** Has the next check read them anew. */
export function forgetGuidelines(): void {
  cached = undefined;
}

async function load(day: string): Promise<GuidelinesFor> {
  const [{ value }, files, managed] = await Promise.all([
    storedSettings.read(),
    storedProfiles.read(),
    readManaged(),
  ]);
  const settings = withPolicy(value, managed);
  const profiles = listProfiles(files.value, managed);
  const inForce = new Map(profiles.map((profile) => [profile, inForceOn(profile, day)]));
  return (platform) => {
    const profile = activeProfile(settings, profiles, platform);
    return { settings, profile: inForce.get(profile) ?? profile };
  };
}

/** A site is off when the person or the organisation wants it off. */
function withPolicy(settings: Settings, { disabledSites }: Managed): Settings {
  return { ...settings, disabledSites: [...settings.disabledSites, ...disabledSites] };
}
