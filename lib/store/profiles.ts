import { type ProfileReading, readProfile, writeProfile } from '../profile/read.ts';
import type { Profile } from '../profile/schema.ts';
import { keep } from './keep.ts';
import { storedProfiles } from './stored-profiles.ts';

/** The imported profiles for React. */
export const useProfiles = keep(storedProfiles);

/**
 * Imports a profile file; one with the same id gives way to it, and a file with problems is not
 * kept. Whether storage took it stands in `useProfiles` as `trouble`.
 */
export async function importProfile(text: string): Promise<ProfileReading> {
  const reading = readProfile(text);
  if (reading.ok) {
    const { id } = reading.profile;
    const state = useProfiles.getState();
    await state.change((files) => [...files.filter((file) => file.id !== id), { id, text }]);
  }
  return reading;
}

/** Takes a profile out. When it was the active one, the built-in profile holds again. */
export async function removeProfile(id: string): Promise<void> {
  await useProfiles.getState().change((files) => files.filter((file) => file.id !== id));
}

/** The text to hand a profile on with: for an imported one its file as it came, letter for letter. */
export function textOf(profile: Profile): string {
  const file = useProfiles.getState().value.find(({ id }) => id === profile.id);
  return file?.text ?? writeProfile(profile);
}
