import { defaultProfile } from '../profile/default.ts';
import type { Profile } from '../profile/schema.ts';
import { type ProfileFile, readingOf, storedProfiles } from './stored-profiles.ts';
import { type Settings, storedSettings } from './stored-settings.ts';

/**
 * The profiles to choose from: the built-in one, and what was imported. An imported one with the id
 * of the built-in one takes its place until it is removed, as with any other id.
 */
export function listProfiles(files: readonly ProfileFile[]): Profile[] {
  const imported = files.map(readingOf).flatMap((reading) => (reading.ok ? reading.profile : []));
  const isReplaced = imported.some(({ id }) => id === defaultProfile.id);
  return isReplaced ? imported : [defaultProfile, ...imported];
}

/** The profile that the settings choose; the built-in one where that cannot be read. */
export function activeProfile(settings: Settings, files: readonly ProfileFile[]): Profile {
  const { activeProfileId } = settings;
  return listProfiles(files).find(({ id }) => id === activeProfileId) ?? defaultProfile;
}

/** Reads the active profile from storage. Never rejects. */
export async function readActiveProfile(): Promise<Profile> {
  const [settings, files] = await Promise.all([storedSettings.read(), storedProfiles.read()]);
  return activeProfile(settings.value, files.value);
}
