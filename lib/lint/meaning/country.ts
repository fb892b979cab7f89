import { emergencyNumbers } from '../../lexicons/emergency-numbers.ts';
import { helpLine } from '../../profile/help-lines.ts';
import type { Profile } from '../../profile/schema.ts';
import type { Post } from '../post.ts';

/** The country a post is written for (ISO 3166-1): that of its locale (`en-GB` is `GB`), else the profile's. */
function countryOf({ locale }: Post, profile: Profile): string | undefined {
  return /[-_]([A-Z]{2})\b/.exec(locale)?.[1] ?? profile.locale.country;
}

/**
 * The emergency number for a post: the profile's where the post is written for the profile's country, else the
 * country's own. `undefined` where neither is known; a number from another country would do harm.
 */
export function emergencyNumber(post: Post, profile: Profile): string | undefined {
  const country = countryOf(post, profile);
  const own = country === profile.locale.country ? profile.locale.emergencyNumber : undefined;
  return own ?? emergencyNumbers[country ?? ''];
}

/**
 * Where somebody who thinks of suicide finds help, in the words of the profile; 988 answers in the US and in Canada.
 * `undefined` where no number is confirmed.
 */
export function suicideLine(post: Post, profile: Profile): string | undefined {
  const country = countryOf(post, profile);
  const own = country === profile.locale.country ? helpLine(profile, 'suicide') : undefined;
  return own ?? (country === 'US' || country === 'CA' ? 'Call or text 988' : undefined);
}
