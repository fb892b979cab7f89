import { hashtagTopics } from '../lexicons/hashtag-topics.ts';
import type { Post } from '../lint/post.ts';
import type { PlatformGuide } from '../profile/effective.ts';
import { tagKey } from '../profile/hashtags.ts';
import type { Profile } from '../profile/schema.ts';
import { allowance, fromRequired } from './allowed.ts';
import { fromApproved } from './approved.ts';
import { type About, findTopics } from './about.ts';
import { fromCalendar } from './calendar.ts';
import { type Call, type Calls, findCalls } from './calls.ts';
import { fromCampaigns } from './campaigns.ts';
import { isErrand, isMusing } from './errand.ts';
import { fromEvents } from './events.ts';
import { localeOf } from './language.ts';
import { isQuiet } from './quiet.ts';
import { read, type Reading } from './reading.ts';
import type { Scene } from './scene.ts';
import { seasonOn } from './season.ts';
import { stem } from './stem.ts';
import type { Candidate, Suggestion } from './suggestion.ts';

/** What suggestions are wanted for. */
export interface SuggestionRequest {
  readonly post: Post;
  /** As it holds on `day`. */
  readonly profile: Profile;
  /** What holds on the post’s platform. */
  readonly guide: PlatformGuide;
  /** `YYYY-MM-DD`, where the writer is. */
  readonly day: string;
}

const takesTags = ({ kind }: Post) =>
  kind === 'post' || kind === 'community' || kind === 'description';

/** Without a limit of the platform's own. */
const MOST = 5;

/**
 * The hashtags that fit a post, the best first, each with its reason; none where none fits, where no more have room, and
 * where tags are out of place (deaths, losses, incidents, the profile's own quiet topics). Only tags that the profile
 * approves, runs or asks for, and those of the built-in topics and calendar where it lets them in.
 */
export function suggestHashtags({ post, profile, guide, day }: SuggestionRequest): Suggestion[] {
  if (!takesTags(post)) return [];
  const reading = read(post.text);
  const about = aboutOf(reading, profile, day);
  const room = (guide.hashtags.max ?? MOST) - reading.hashtags.length;
  if (room <= 0 || isQuiet(reading, about, profile)) return [];
  const locale = localeOf(reading.words, post.locale, profile);
  const scene = { reading, about, platform: post.platform, audience: guide.audience, locale, day };
  const present = new Set(reading.hashtags.map(tagKey));
  return rank(candidatesFor(profile, scene))
    .filter(({ tag }) => !present.has(tagKey(tag)))
    .slice(0, room)
    .map(({ tag, reason }) => ({ tag, reason }));
}

const NOTHING: About = {
  topics: new Map(),
  hints: new Map(),
  strength: new Map(),
  isHealth: false,
};

/** In a hospital for children all that teaches about health is about children's. */
function aboutOf(reading: Reading, profile: Profile, day: string): About {
  const { org } = profile;
  const about = findTopics(reading.words, !isMusing(reading), seasonOn(profile, day));
  if (isErrand(reading)) return NOTHING;
  if (org.type !== 'paediatric' || !about.isHealth) return about;
  const [word = ''] = about.topics.values();
  const topics = new Map([...about.topics, ['paediatric', word]]);
  const cancer = topics.get('cancer');
  if (cancer !== undefined) topics.set('childhood-cancer', cancer);
  return { ...about, topics };
}

function candidatesFor(profile: Profile, scene: Scene): Candidate[] {
  const calls = callsFor(profile, scene);
  const house = [
    ...fromRequired(profile, scene),
    ...fromCampaigns(profile, scene, calls),
    ...fromEvents(profile, scene, calls),
    ...fromApproved(profile, scene, calls),
  ];
  const isAllowed = allowance(profile, scene);
  return [...house, ...builtIn(profile, scene)].filter(({ tag }) => isAllowed(tag));
}

/** In a notice of everyday business one word is a chance: what it calls has to be named, or meant twice. */
function callsFor(profile: Profile, { reading }: Scene): Calls {
  const calls = findCalls(reading, profile);
  if (!isErrand(reading)) return calls;
  const isMeant = ({ keywords, isNamed }: Call) =>
    new Set([...keywords].map(stem)).size > 1 ||
    (isNamed && [...keywords].some((it) => it.includes(' ')));
  return new Map([...calls].filter(([, call]) => isMeant(call)));
}

/** Chaperone's own calendar and topics, where the profile lets them in; their tags are English. */
function builtIn(profile: Profile, scene: Scene): Candidate[] {
  const { hashtags, locale } = profile;
  const { reading, about, day } = scene;
  if (!scene.locale.startsWith('en')) return [];
  const days = hashtags.useBuiltinCalendar ? fromCalendar(reading, about, day, locale.country) : [];
  return [...days, ...(hashtags.useBuiltinTopics ? fromTopics(profile, scene) : [])];
}

/** Tags of the topics; in a hospital for children that of all children's health says nothing. */
function fromTopics({ org, locale: { country } }: Profile, { about }: Scene): Candidate[] {
  const isPlain = (name: string) => name === 'paediatric' && org.type === 'paediatric';
  return hashtagTopics
    .filter(
      ({ name, isHealth }) =>
        (isHealth || name === 'research') && !isPlain(name) && about.topics.has(name),
    )
    .flatMap(({ name, tags }) =>
      tags
        .filter((it) => it.country === undefined || it.country === country)
        .map(({ tag }) => ({
          tag,
          score: 40 + Math.min(about.strength.get(name) ?? 0, 8) / 2,
          reason: { kind: 'topic' as const, topic: about.topics.get(name) ?? name },
        })),
    );
}

/** The best first, each tag once. */
function rank(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = tagKey(candidate.tag);
    if ((best.get(key)?.score ?? 0) < candidate.score) best.set(key, candidate);
  }
  return [...best.values()].toSorted((one, other) => other.score - one.score);
}
