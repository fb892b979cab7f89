import { defaultProfile } from './default.ts';
import type { Profile } from './schema.ts';

/**
 * The help line for a topic where the hospital is, for example "suicide": its own words, else the
 * built-in ones. `undefined` where neither knows one; a number from another country would do harm.
 */
export function helpLine(profile: Profile, topic: string): string | undefined {
  const country = profile.locale.country ?? defaultProfile.locale.country;
  if (country === undefined) return undefined;
  const [own, builtIn] = [profile, defaultProfile].map(({ crisis }) => crisis.resources[country]);
  return own?.[topic] ?? builtIn?.[topic];
}
