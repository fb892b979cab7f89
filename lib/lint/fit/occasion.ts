import type { Profile } from '../../profile/schema.ts';
import type { Annotation } from '../annotation/annotate.ts';
import type { Span } from '../annotation/sentences.ts';
import { isGrave } from '../meaning/mood.ts';
import type { Post } from '../post.ts';

/**
 * The day a post is written, `YYYY-MM-DD`. Where nobody says, the first day it may have been written under the profile,
 * so that what is over by then is over.
 */
export function writtenOn({ day }: Post, { validity }: Profile): string {
  return day ?? validity.issued;
}

/** Whether a text stands by itself before readers, rather than answers somebody. */
export const standsAlone = ({ kind }: Post): boolean =>
  kind === 'post' || kind === 'community' || kind === 'description';

/** A post of the hospital itself, for all to see, about nothing grave: where house style has its place. */
export function isHousePost(annotation: Annotation): boolean {
  const { post } = annotation;
  return post.account === 'official' && standsAlone(post) && !isGrave(annotation);
}

/** Where something that is missing can be added: the post's last word. UTF-16 code units. */
export function lastWord({ tokens }: Annotation): Span | undefined {
  const last = tokens.findLast(({ kind }) => kind !== 'mark' && kind !== 'emoji') ?? tokens.at(-1);
  return last && { start: last.start, end: last.end };
}
