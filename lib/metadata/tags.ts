import type { VideoDetails } from './details.ts';
import { sameTag } from './hashtags.ts';
import { limits, tagsLength } from './limits.ts';

/** Those of the wanted tags that are not there yet, each once. */
export function missingTags(there: readonly string[], wanted: readonly string[]): string[] {
  return wanted.filter(
    (tag, index) =>
      tag.trim() !== '' &&
      !there.some((other) => sameTag(other, tag)) &&
      wanted.findIndex((other) => sameTag(other, tag)) === index,
  );
}

/** As many of the wanted tags, from the first on, as there is still room for. */
export function tagsWithRoom(
  there: readonly string[],
  wanted: readonly string[],
  most: number,
): string[] {
  const taken: string[] = [];
  for (const tag of missingTags(there, wanted)) {
    const next = [...there, ...taken, tag];
    if (next.length <= most && tagsLength(next) <= limits.tags) taken.push(tag);
  }
  return taken;
}

/** The topics that a video’s title or description names, or one of whose tags they name. */
export function topicsOf(
  { title, description }: VideoDetails,
  byTopic: Readonly<Record<string, readonly string[]>>,
): string[] {
  const text = ` ${wordsOf(`${title} ${description}`)} `;
  const names = (words: string) => wordsOf(words) !== '' && text.includes(` ${wordsOf(words)} `);
  return Object.entries(byTopic)
    .filter(([topic, tags]) => [topic.replaceAll('-', ' '), ...tags].some(names))
    .map(([topic]) => topic);
}

/** Words in small letters with single spaces, without a plural `s`. */
function wordsOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((word) => word.replace(/(?<=\p{L}{3})s$/u, '')).join(' ');
}
