import * as z from 'zod/mini';

export const platformIds = ['facebook', 'x', 'linkedin', 'youtube'] as const;
export const postKinds = [
  'post',
  'comment',
  'reply',
  'title',
  'description',
  'tags',
  'community',
] as const;
export const accounts = ['personal', 'official'] as const;

/** A text somebody is writing, with what the engine needs to know about where it will stand. */
export const Post = z.strictObject({
  text: z.string(),
  platform: z.enum(platformIds),
  kind: z.enum(postKinds),
  /** Who speaks: a member of staff, or the hospital itself. */
  account: z.enum(accounts),
  /** BCP 47 language tag, for example `en-US`. */
  locale: z.string(),
  /** Whether an image or a video is attached. */
  media: z.boolean(),
  /** The account that speaks, as the site names it, maybe with words around the name; absent where it does not tell. */
  speaker: z.optional(z.string()),
  /** Whom it answers, in the same way. */
  replyTo: z.optional(z.string()),
  /** The day it is written, `YYYY-MM-DD` where the writer is. Rules have no clock: without it they know the profile's days only. */
  day: z.optional(z.string()),
});
export type Post = z.infer<typeof Post>;

/** A post as somebody hands it in: all but the text may be missing. */
export const PostInput = z.extend(z.partial(Post), { text: z.string() });
export type PostInput = z.infer<typeof PostInput>;

export type PlatformId = Post['platform'];
export type PostKind = Post['kind'];

const fallback: Omit<Post, 'text'> = {
  platform: 'facebook',
  kind: 'post',
  account: 'personal',
  locale: 'en-US',
  media: false,
};

/** Fills what the input leaves open, first from `defaults`, then with a personal Facebook post in US English. */
export function completePost(input: PostInput, defaults: Partial<Omit<Post, 'text'>> = {}): Post {
  return { ...fallback, ...defaults, ...input };
}
