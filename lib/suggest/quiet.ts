import { isGrave } from '../lint/meaning/mood.ts';
import { topicKey } from '../lexicons/hashtag-topics.ts';
import { quietNews } from '../lexicons/quiet-news.ts';
import { harmless, ownWork, quietTopics, replies, terms } from '../lexicons/quiet-phrases.ts';
import type { Profile } from '../profile/schema.ts';
import type { About } from './about.ts';
import type { Reading } from './reading.ts';

const OTHER_NAMES: Readonly<Record<string, string>> = {
  abuse: 'safeguarding',
  'domestic-violence': 'safeguarding',
  'child-abuse': 'safeguarding',
  suicide: 'self-harm',
  death: 'obituary',
  deaths: 'obituary',
  grief: 'obituary',
  bereavement: 'obituary',
  memorial: 'obituary',
  incidents: 'incident',
  crisis: 'incident',
  violence: 'incident',
  lawsuit: 'legal',
  litigation: 'legal',
  'infant-loss': 'baby-loss',
  stillbirth: 'baby-loss',
  miscarriage: 'baby-loss',
};

/** No place for tags, whatever the profile says. */
const ALWAYS = [
  'obituary',
  'incident',
  'legal',
  'safeguarding',
  'baby-loss',
  'child-death',
  'self-harm',
];

const NEWS = Object.values(quietNews);

/**
 * Whether a post is better off without any tag: about a death, a loss, an incident or hard news of the house itself, or
 * about one of the profile's own topics for that.
 */
export function isQuiet({ text }: Reading, about: About, { hashtags }: Profile): boolean {
  const sober = text.replaceAll(harmless, ' ');
  if (isGrave({ text: sober }) || replies.test(text)) return true;
  if (ownWork.test(text) && terms.test(text)) return true;
  if (NEWS.some((news) => news.test(sober))) return true;
  const named = hashtags.noTagTopics.map(topicKey);
  if (named.some((topic) => about.topics.has(topic))) return true;
  const names = new Set([...ALWAYS, ...named.map((topic) => OTHER_NAMES[topic] ?? topic)]);
  return [...names].some((name) => quietTopics[name]?.test(sober));
}
