import type { Profile } from '../profile/schema.ts';
import type { Calls } from './calls.ts';
import { topicsOf } from './implied.ts';
import type { Scene } from './scene.ts';
import type { Candidate } from './suggestion.ts';

/** Tags of campaigns that run on the day and that the post speaks of or links to. */
export function fromCampaigns(profile: Profile, scene: Scene, calls: Calls): Candidate[] {
  const { reading, about, day } = scene;
  return profile.campaigns.flatMap((campaign) => {
    const { from, to, name, link } = campaign;
    if (day < from || day > to) return [];
    const isLinked = link !== undefined && reading.links.some((it) => isSameLink(it, link));
    const topics = topicsOf(campaign.topics, [name, ...campaign.keywords]);
    const fits = topics.some((topic) => topic !== 'general' && about.topics.has(topic));
    if (!isLinked && !calls.has(campaign) && !fits) return [];
    const score = isLinked || calls.has(campaign) ? 90 : 70;
    const reason = { kind: 'time' as const, name, until: to };
    return campaign.tags.map((tag, at) => ({ tag, reason, score: score - at * 20 }));
  });
}

const bareLink = (link: string) =>
  link
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/?#]*$/, '');
const isSameLink = (one: string, other: string) =>
  bareLink(one.split(/[?#]/)[0] ?? '') === bareLink(other);
