import type { PlatformId } from '../lint/post.ts';
import type { Profile } from './schema.ts';
import { isOneEditApart } from './similar.ts';

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

/**
 * Finds tags for a few typed letters, the best first: the tag itself, its beginning, a word in it,
 * its topics and keywords, and from four letters on one slip of the finger. Case, accents and a
 * missing `#` do not matter. Without letters, all of them as they stand.
 */
export function searchTags(tags: readonly ApprovedTag[], query: string): ApprovedTag[] {
  const wanted = tagKey(query).trim();
  if (wanted === '') return [...tags];
  const ranked: ApprovedTag[][] = [];
  for (const tag of tags) {
    const rank = rankOf(tag, wanted);
    if (rank !== undefined) (ranked[rank] ??= []).push(tag);
  }
  return ranked.flat();
}

/** How well a tag answers a search, 0 best; `undefined` when it does not. */
function rankOf({ tag, topics, keywords }: ApprovedTag, wanted: string): number | undefined {
  const key = tagKey(tag);
  if (key === wanted) return 0;
  if (key.startsWith(wanted)) return 1;
  if (key.includes(wanted)) return 2;
  if ([...topics, ...keywords].some((word) => tagKey(word).startsWith(wanted))) return 3;
  return wanted.length >= 4 && isNear(key, wanted) ? 4 : undefined;
}

/** Whether the tag, or its beginning as far as was typed, is one slip away. */
function isNear(key: string, wanted: string): boolean {
  const ends = [key.length, wanted.length - 1, wanted.length, wanted.length + 1];
  return ends.some((end) => isOneEditApart(key.slice(0, end), wanted));
}
