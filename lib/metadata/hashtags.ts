/** YouTube passes over every hashtag of a video with more than this (https://support.google.com/youtube/answer/6390658). */
export const mostHashtags = 60;
/** Older pages of YouTube’s own name this as the most, and readers have had enough by then. */
export const manyHashtags = 15;
const mostShown = 3;

/** A `#` that begins a word: not one inside a word or an address. Digits alone make no hashtag. */
const hashtag = /(?<![\p{L}\p{N}_/&?=.#-])[#＃](?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu;

export interface VideoHashtags {
  /** Each once, as first written, those of the title first. */
  readonly all: readonly string[];
  /** Those that stand beside the title on the video’s page. */
  readonly shown: readonly string[];
}

/** The hashtags of a video. Those in the title show there; otherwise the description’s first three do. */
export function hashtagsOf(title: string, description: string): VideoHashtags {
  const inTitle = hashtagsIn(title);
  const all = [...inTitle, ...hashtagsIn(description)].filter(isFirst);
  const shown = inTitle.length > 0 ? inTitle.filter(isFirst) : all;
  return { all, shown: shown.slice(0, mostShown) };
}

function hashtagsIn(text: string): string[] {
  return text.match(hashtag) ?? [];
}

function isFirst(tag: string, index: number, tags: readonly string[]): boolean {
  return tags.findIndex((other) => sameTag(other, tag)) === index;
}

/** Whether two tags are the same to a reader: case does not count, nor does a `#`, nor space around. */
export function sameTag(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(tag: string): string {
  return tag
    .normalize('NFC')
    .replace(/^\s*[#＃]/, '')
    .trim()
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();
}
