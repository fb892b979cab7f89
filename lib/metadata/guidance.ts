import * as z from 'zod/mini';

const texts = z.array(z.string());
const textsByName = z.record(z.string(), z.string());

/** What a hospital’s guideline says about videos, and no more of it than the panel in YouTube Studio needs. */
export const VideoGuidance = z.strictObject({
  title: z.strictObject({
    pattern: z.optional(z.string()),
    /** The longest title the hospital wants, in UTF-16 code units. */
    max: z.number(),
    examples: texts,
  }),
  description: z.strictObject({
    template: z.optional(z.string()),
    /** How much stands before “more”, in UTF-16 code units. */
    firstLineMax: z.number(),
    mustInclude: texts,
    /** Ready passages by the name that the template uses. */
    blocks: textsByName,
  }),
  /** The line that says what a video is not. */
  disclaimer: z.optional(z.string()),
  chapters: z.strictObject({
    requiredOverSeconds: z.optional(z.number()),
    pattern: z.optional(z.string()),
  }),
  tags: z.strictObject({ core: texts, byTopic: z.record(z.string(), texts), max: z.number() }),
  hashtags: z.strictObject({ min: z.number(), max: z.number(), required: texts }),
  checklist: texts,
});
export type VideoGuidance = z.infer<typeof VideoGuidance>;
