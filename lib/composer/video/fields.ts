import type { PostKind } from '#lib/lint/post.ts';
import { composersIn } from '../find.ts';
import type { DeskPlace } from '../link.ts';
import type { Session } from '../session.ts';

/** The fields of one video that are on show. */
export type VideoFields = Readonly<Partial<Record<VideoField, Session>>>;

export const videoFields = ['title', 'description', 'tags'] as const;
export type VideoField = (typeof videoFields)[number];

/** Whether a text of this kind belongs to a video. */
export function isOfVideo(kind: PostKind): kind is VideoField {
  return videoFields.some((field) => field === kind);
}

/** The fields of the video that is edited inside `box`. */
export function fieldsIn(box: Element, page: DeskPlace): VideoFields {
  const found = composersIn(box, page.platform).filter(({ surface }) => isOfVideo(surface.kind));
  return Object.fromEntries(found.map((one) => [one.surface.kind, page.sessionAt(one)]));
}
