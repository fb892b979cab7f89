import type { PlatformId } from '../lint/post.ts';
import { defaultProfile } from '../profile/default.ts';
import type { Profile } from '../profile/schema.ts';
import { type Managed, nothingManaged } from './stored-managed.ts';
import { type ProfileFile, readingOf } from './stored-profiles.ts';
import type { Settings } from './stored-settings.ts';

/** The guidelines that the organisation hands out; `undefined` without any, or when they cannot be read. */
export function managedProfile({ file }: Managed): Profile | undefined {
  const reading = file && readingOf(file);
  return reading?.ok ? reading.profile : undefined;
}

/** Whether the person has no choice. Guidelines that cannot be read bind nobody. */
export function isLocked(managed: Managed): boolean {
  return !managed.allowUserProfiles && managedProfile(managed) !== undefined;
}

/**
 * The profiles to choose from, the one that holds without a choice first: the organisation's, else
 * the built-in one; then what was imported. An imported one with the id of the first takes its place
 * until it is removed, except that nothing takes the place of the organisation's.
 */
export function listProfiles(
  files: readonly ProfileFile[],
  managed: Managed = nothingManaged,
): Profile[] {
  const own = managedProfile(managed);
  if (own && isLocked(managed)) return [own];
  const imported = files.map(readingOf).flatMap((reading) => (reading.ok ? reading.profile : []));
  if (own) return [own, ...imported.filter(({ id }) => id !== own.id)];
  const isReplaced = imported.some(({ id }) => id === defaultProfile.id);
  return isReplaced ? imported : [defaultProfile, ...imported];
}

/** The profile that holds, on a platform or where none of its own is chosen. */
export function activeProfile(
  settings: Settings,
  profiles: readonly Profile[],
  platform?: PlatformId,
): Profile {
  const { activeProfileId, siteProfiles } = settings;
  const choices = [platform && siteProfiles[platform], activeProfileId];
  const chosen = choices.flatMap((id) => profiles.find((profile) => profile.id === id) ?? []);
  return chosen[0] ?? profiles[0] ?? defaultProfile;
}
