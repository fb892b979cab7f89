import { type ProfileReading, readProfile, writeProfile } from '../profile/read.ts';
import type { Profile } from '../profile/schema.ts';
import { keep } from './keep.ts';
import { useLastImport } from './last-import.ts';
import { useSettings } from './settings.ts';
import { type ProfileFile, storedProfiles } from './stored-profiles.ts';

/** The imported profiles for React. */
export const useProfiles = keep(storedProfiles);

/**
 * Keeps a profile file; one with the same id gives way to it, and a file with problems is not kept.
 * Whether storage took it stands in `useProfiles` as `trouble`.
 */
export async function importProfile(text: string): Promise<ProfileReading> {
  const reading = readProfile(text);
  if (reading.ok) await putFile({ id: reading.profile.id, text });
  return reading;
}

/** Keeps a profile file and has it hold from now on. `undoImport` takes both back. */
export async function bringIn(text: string): Promise<ProfileReading> {
  const reading = readProfile(text);
  if (!reading.ok) return reading;
  const { id, name } = reading.profile;
  const { activeProfileId } = useSettings.getState().value;
  const replacedText = useProfiles.getState().value.find((file) => file.id === id)?.text;
  const change = { id, name, activeProfileId, ...(replacedText !== undefined && { replacedText }) };
  await useLastImport.getState().change(() => change);
  await putFile({ id, text });
  await choose(id);
  return reading;
}

/** Takes the last import back: the file that gave way to it, and the profile that was in use. */
export async function undoImport(): Promise<void> {
  const last = useLastImport.getState().value;
  if (!last) return;
  const { id, replacedText, activeProfileId } = last;
  await (replacedText === undefined ? removeProfile(id) : putFile({ id, text: replacedText }));
  await choose(activeProfileId);
  await useLastImport.getState().change(() => null);
}

/** Takes a profile out. When it was the active one, the one that holds without a choice does so again. */
export async function removeProfile(id: string): Promise<void> {
  await useProfiles.getState().change((files) => files.filter((file) => file.id !== id));
  if (useLastImport.getState().value?.id === id) {
    await useLastImport.getState().change(() => null);
  }
}

/** The text to hand a profile on with: for an imported one its file as it came, letter for letter. */
export function textOf(profile: Profile): string {
  const file = useProfiles.getState().value.find(({ id }) => id === profile.id);
  return file?.text ?? writeProfile(profile);
}

async function putFile(file: ProfileFile): Promise<void> {
  await useProfiles
    .getState()
    .change((files) => [...files.filter(({ id }) => id !== file.id), file]);
}

async function choose(activeProfileId: string): Promise<void> {
  await useSettings.getState().change((value) => ({ ...value, activeProfileId }));
}
