import { topicKey } from '../lexicons/hashtag-topics.ts';
import { type ApprovedTag, approvedTags } from '../profile/hashtags.ts';
import type { Profile } from '../profile/schema.ts';
import type { About } from './about.ts';
import type { Calls } from './calls.ts';
import { isOfYear } from './days.ts';
import { isErrand } from './errand.ts';
import { topicsOf } from './implied.ts';
import { wordsOfTag } from './reading.ts';
import type { Scene } from './scene.ts';
import type { Candidate, Reason } from './suggestion.ts';

/** The approved tags that the post calls for. */
export function fromApproved(profile: Profile, scene: Scene, calls: Calls): Candidate[] {
  const { audience } = scene;
  return approvedTags(profile, scene)
    .filter((tag) => isOfYear(tag.tag, scene.day))
    .filter(
      (tag) =>
        tag.audience !== 'professional' || audience === 'professional' || audience === 'mixed',
    )
    .flatMap((tag) => {
      const fit = fitOf(tag, profile, scene, calls);
      const ahead = (5 - (tag.priority ?? 5)) / 2;
      return fit ? [{ tag: tag.tag, reason: fit.reason, score: fit.score + ahead }] : [];
    });
}

interface Fit {
  readonly score: number;
  readonly reason: Reason;
}

function fitOf(tag: ApprovedTag, profile: Profile, scene: Scene, calls: Calls): Fit | undefined {
  const { about, locale } = scene;
  const isForLocale = isForeign(tag, profile, locale);
  const words = calls.get(tag);
  if (isForLocale && !isErrand(scene.reading)) {
    return { score: 92, reason: { kind: 'language', locale } };
  }
  const [keyword] = words?.keywords ?? [];
  const topic = keyword ?? nounOf(about, topicsOf(tag.topics, [nameOf(tag.tag), ...tag.keywords]));
  if (topic !== undefined) {
    const score = (keyword === undefined ? 68 : 75) + Math.min(words?.keywords.size ?? 0, 3);
    if (tag.to === undefined) return { score, reason: { kind: 'topic', topic } };
    return { score: score + 10, reason: { kind: 'time', name: nameOf(tag.tag), until: tag.to } };
  }
  return isGeneral(tag) && fitsGenerally(tag, about)
    ? {
        score: isForFamilies(tag) && kindsOf(about).length === 0 ? 39 : 57,
        reason: { kind: 'general' },
      }
    : undefined;
}

/** Whether a tag is only for posts in a language that is not the house's first, and this is one. */
function isForeign({ locales }: ApprovedTag, profile: Profile, locale: string): boolean {
  return (
    locales.length > 0 &&
    !locales.includes(profile.locale.default) &&
    locale !== profile.locale.default
  );
}

const isGeneral = ({ topics }: ApprovedTag) =>
  topics.some((topic) => topicKey(topic) === 'general');

/** A tag of the community comes after what a post teaches. */
const isForFamilies = ({ note = '' }: ApprovedTag) =>
  /\b(?:community|famil\w+|neighbou?r\w*)\b/i.test(note);

/** A tag for everything goes with what teaches about health, and with the kinds of post that its note names. */
function fitsGenerally(tag: ApprovedTag, about: About): boolean {
  return about.isHealth || (isForFamilies(tag) && kindsOf(about).length > 0);
}

const kindsOf = ({ topics, hints }: About) =>
  ['community', 'volunteering', 'staff', 'how-to'].filter(
    (kind) => topics.has(kind) || hints.get(kind)?.has('thank you to'),
  );

/** Spelled with their capitals as words: `#HeartMonth` is called “Heart Month”. */
const nameOf = (tag: string) => wordsOfTag(tag).join(' ');

const nounOf = (about: About, topics: readonly string[]): string | undefined =>
  topics.map((topic) => about.topics.get(topic)).find((word) => word !== undefined);
