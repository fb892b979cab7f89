/**
 * What YouTube takes. `title` in UTF-16 code units, `description` in bytes of UTF-8, `tags` as `tagsLength` counts.
 * Source: https://developers.google.com/youtube/v3/docs/videos (snippet).
 */
export const limits = { title: 100, description: 5000, tags: 500 } as const;

/** How much of a title search shows, in characters; the rest is cut off. */
export const titleShown = 60;

/** No text may hold these (https://developers.google.com/youtube/v3/docs/videos, snippet). */
const refused = /[<>]/;

/** The first character that YouTube does not take; `undefined` when it takes them all. */
export function refusedCharacter(text: string): string | undefined {
  return refused.exec(text)?.[0];
}

/** The length of a description as YouTube counts it: bytes of UTF-8, so that an emoji counts four. */
export function descriptionLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/**
 * The length of all tags together as YouTube counts it: the commas between them count, and a tag with a
 * space in it counts as if it stood in quotation marks.
 */
export function tagsLength(tags: readonly string[]): number {
  const commas = Math.max(0, tags.length - 1);
  return tags.reduce((sum, tag) => sum + tag.length + (/\s/.test(tag) ? 2 : 0), commas);
}
