import { defaultProfile } from '#lib/profile/default.ts';
import { writeProfile } from '#lib/profile/read.ts';
import { Profile, type ProfileInput } from '#lib/profile/schema.ts';

/** The least a profile can say. */
export const smallest: ProfileInput = {
  format: 'guideline-profile/1',
  id: 'small-clinic',
  name: 'Small Clinic',
  version: '1.0.0',
  validity: { issued: '2026-01-01', expires: '2026-12-31' },
  locale: { default: 'en-US' },
  org: { legalName: 'Small Clinic' },
  platforms: {},
};

/** A profile that says little, with changes. */
export function makeProfile(changes: Partial<ProfileInput> = {}): Profile {
  return Profile.parse({ ...smallest, ...changes });
}

/** A sound file with something in nearly every part. */
export const soundText = writeProfile(defaultProfile);
