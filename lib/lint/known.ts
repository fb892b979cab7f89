import type { Profile } from '../profile/schema.ts';
import { keyOf } from './annotation/tokens.ts';

function namesOf(profile: Profile): ReadonlySet<string> {
  return new Set(
    [
      ...profile.people.map((person) => person.name),
      ...profile.org.neverFlag,
      ...profile.org.ownContacts,
      ...profile.org.brandNames.map((brand) => brand.text),
      profile.org.legalName,
    ].map(contactKey),
  );
}

const namesByProfile = new WeakMap<Profile, ReadonlySet<string>>();

/** Tells whether a text is one the hospital itself stands behind: its own people, names and contacts. */
export function knownTo(profile: Profile): (text: string) => boolean {
  const names = namesByProfile.get(profile) ?? namesOf(profile);
  namesByProfile.set(profile, names);
  return (text) => names.has(contactKey(text));
}

/** Spelling variants of one name or number are one key: case, accents, spaces and punctuation do not count. */
function contactKey(text: string): string {
  return keyOf(text).replaceAll(/[^\p{L}\p{N}@]/gu, '');
}
