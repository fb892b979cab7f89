import { hashtagTopics, topicKey } from '../lexicons/hashtag-topics.ts';
import { tokenise } from '../lint/annotation/tokens.ts';
import { topicsNamed } from './about.ts';
import { readWords } from './reading.ts';

/** Topics that say where a tag may stand and not what it is about. */
const OPEN = new Set(['general', 'how-to']);
const known = new Set([...hashtagTopics.map(({ name }) => name), ...OPEN]);

/**
 * The topics of a tag, campaign or event as Chaperone knows them. A profile may call its topics as it likes: of one that
 * names none known, they are those that its other words are keywords of.
 */
export function topicsOf(topics: readonly string[], words: readonly string[]): string[] {
  const keys = topics.map(topicKey);
  if (keys.some((key) => known.has(key))) return keys;
  return [...keys, ...words.flatMap((phrase) => topicsNamed(readWords(tokenise(phrase))))];
}
