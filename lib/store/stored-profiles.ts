import * as z from 'zod/mini';
import { type ProfileReading, readProfile } from '../profile/read.ts';
import { defineStored } from './stored.ts';

/**
 * Profiles are kept as the text of their files: an export gives back exactly what was imported, and
 * one reader checks a profile whether it comes from a file or from storage.
 */
const ProfileFile = z.strictObject({ id: z.string(), text: z.string() });
export type ProfileFile = z.infer<typeof ProfileFile>;

export const storedProfiles = defineStored<ProfileFile[]>({
  key: 'local:profiles',
  schema: z.array(ProfileFile),
  fallback: [],
  version: 1,
  migrations: {},
});

const readings = new WeakMap<object, ProfileReading>();

/** What a kept profile says; read once. */
export function readingOf(file: Pick<ProfileFile, 'text'>): ProfileReading {
  const reading = readings.get(file) ?? readProfile(file.text);
  readings.set(file, reading);
  return reading;
}
