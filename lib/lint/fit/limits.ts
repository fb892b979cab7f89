import type { PlatformGuide } from '../../profile/effective.ts';
import type { Post } from '../post.ts';
import { weightedLength } from '../weighted-length.ts';

type Place = Pick<Post, 'platform' | 'kind'>;

/** In characters as each site counts them; X counts its own way. A profile of a paid X account says more. */
const LIMITS: Readonly<Record<string, number>> = {
  facebook: 63_206,
  'facebook comment': 8000,
  'facebook reply': 8000,
  x: 280,
  linkedin: 3000,
  'linkedin comment': 1250,
  'linkedin reply': 1250,
  'youtube title': 100,
  'youtube description': 5000,
  youtube: 10_000,
};

/** The longest text that the site takes, as it counts itself. */
export function siteLimit({ platform, kind }: Place, { length }: PlatformGuide): number {
  const limit = LIMITS[`${platform} ${kind}`] ?? LIMITS[platform] ?? Infinity;
  return platform === 'x' ? Math.max(limit, length.max ?? 0) : limit;
}

/** What the house allows where the site would allow more. */
export function houseLimit({ kind }: Pick<Place, 'kind'>, { length }: PlatformGuide): number {
  if (kind === 'description') return length.descriptionMax ?? Infinity;
  return kind === 'post' ? (length.max ?? Infinity) : Infinity;
}

/** How long a text is as the platform counts it. */
export function lengthOn(platform: Post['platform'], text: string): number {
  return platform === 'x' ? weightedLength(text) : text.normalize('NFC').length;
}
