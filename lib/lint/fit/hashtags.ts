import { tagKey } from '../../profile/hashtags.ts';
import type { Annotation } from '../annotation/annotate.ts';
import type { Token } from '../annotation/tokens.ts';

/** YouTube counts no more, and the other sites fewer. */
const MOST = 60;

/** The hashtags of a post in order; what is only digits is a number (`#1`). */
export const hashtagsIn = ({ tokens }: Annotation): Token[] =>
  tokens.filter(({ kind, text }) => kind === 'hashtag' && /\p{L}/u.test(text)).slice(0, MOST);

/** Tells whether a post carries a tag, in any case. */
export function carries(annotation: Annotation): (tag: string) => boolean {
  const keys = new Set(hashtagsIn(annotation).map(({ text }) => tagKey(text)));
  return (tag) => keys.has(tagKey(tag));
}
