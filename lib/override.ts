import * as z from 'zod/mini';

/** Why somebody posts a text although something in it was pointed out. */
export const overrideReasons = ['fine', 'consent', 'self', 'other'] as const;

/** How long a note may be, in UTF-16 code units. */
export const longestNote = 200;

/** A decision to post anyway. Holds nothing of the text. */
export const Override = z.strictObject({
  /** Ids of the rules that spoke. */
  rules: z.array(z.string()),
  reason: z.enum(overrideReasons),
  /** The writer's own words on it; may be empty. */
  note: z.string().check(z.maxLength(longestNote)),
});
export type Override = z.infer<typeof Override>;
