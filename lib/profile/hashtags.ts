import type { PlatformId } from '../lint/post.ts';
import type { Profile } from './schema.ts';

export type ApprovedTag = Profile['hashtags']['approved'][number];
export type BannedTag = Profile['hashtags']['banned'][number];

/** Where and when a tag is to be used. */
export interface TagPlace {
  readonly platform: PlatformId;
  /** BCP 47. */
  readonly locale: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** The approved tags for a place, the most wanted first; a tag that is also banned is left out. */
export function approvedTags(profile: Profile, place: TagPlace): ApprovedTag[] {
  const { approved, banned } = profile.hashtags;
  const out = new Set(banned.map(({ tag }) => tagKey(tag)));
  return approved
    .filter((tag) => !out.has(tagKey(tag.tag)) && isFor(tag, place))
    .toSorted((one, other) => (one.priority ?? 5) - (other.priority ?? 5));
}

/** The tags that a post there must carry, given what it is about. */
export function requiredTags(
  profile: Profile,
  place: TagPlace,
  topics: readonly string[],
): string[] {
  const always = profile.platforms[place.platform]?.hashtags.required ?? [];
  const sometimes = profile.hashtags.required
    .filter(({ when, from, to }) => isFor({ ...when, from, to }, place))
    .filter(({ when }) => when.topics.length === 0 || when.topics.some((it) => topics.includes(it)))
    .map(({ tag }) => tag);
  return [...new Set([...always, ...sometimes])];
}

/** Why a tag is to be left out, or `undefined` when it may be used. */
export function findBanned(profile: Profile, tag: string): BannedTag | undefined {
  return profile.hashtags.banned.find((banned) => tagKey(banned.tag) === tagKey(tag));
}

/** Spelling variants of one tag are one key: `#`, case and accents do not count. */
export function tagKey(tag: string): string {
  return tag
    .normalize('NFD')
    .replaceAll(/[#\p{M}]/gu, '')
    .toLowerCase();
}

interface Limits {
  readonly platforms: readonly PlatformId[];
  readonly locales: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

function isFor({ platforms, locales, from = '', to = '9999' }: Limits, place: TagPlace): boolean {
  const { platform, locale, day } = place;
  return (
    (platforms.length === 0 || platforms.includes(platform)) &&
    (locales.length === 0 || locales.some((it) => `${locale}-`.startsWith(`${it}-`))) &&
    from <= day &&
    day <= to
  );
}
