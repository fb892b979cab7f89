import { topicKey } from '../lexicons/hashtag-topics.ts';
import { approvedTags, requiredTags, tagKey } from '../profile/hashtags.ts';
import type { Profile } from '../profile/schema.ts';
import type { Scene } from './scene.ts';
import type { Candidate } from './suggestion.ts';

/** Tags that the profile asks for in such a post. */
export function fromRequired(
  profile: Profile,
  { about, platform, locale, day }: Scene,
): Candidate[] {
  const wanted = profile.hashtags.required.flatMap(({ when }) => when.topics);
  const topics = wanted.filter((topic) => about.topics.has(topicKey(topic)));
  const tags = requiredTags(profile, { platform, locale, day }, topics);
  return tags.map((tag) => ({ tag, score: 100, reason: { kind: 'required' } }));
}

/**
 * Tags that the profile names with days of which none holds now: what is over is over, wherever else the tag may stand.
 */
function expiredTags({ campaigns, events, hashtags }: Profile, day: string): Set<string> {
  const dated = [
    ...campaigns.flatMap(({ tags, from, to }) => tags.map((tag) => ({ tag, from, to }))),
    ...hashtags.approved,
    ...hashtags.required,
  ];
  const held = new Set(
    dated
      .filter(({ from = '', to = '9999' }) => from <= day && day <= to)
      .map(({ tag }) => tagKey(tag)),
  );
  const eventTags = new Set(events.map(({ tag }) => tagKey(tag)));
  return new Set(
    dated.map(({ tag }) => tagKey(tag)).filter((key) => !held.has(key) && !eventTags.has(key)),
  );
}

/** Whether a tag may be used at all: not banned, not over, and where the profile lists it, listed for this place. */
export function allowance(profile: Profile, scene: Scene): (tag: string) => boolean {
  const { approved, banned } = profile.hashtags;
  const out = expiredTags(profile, scene.day);
  for (const { tag } of banned) out.add(tagKey(tag));
  const here = new Set(approvedTags(profile, scene).map(({ tag }) => tagKey(tag)));
  const elsewhere = approved.map(({ tag }) => tagKey(tag)).filter((key) => !here.has(key));
  for (const key of elsewhere) out.add(key);
  return (tag) => !out.has(tagKey(tag));
}
