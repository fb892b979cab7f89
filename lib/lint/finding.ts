import * as z from 'zod/mini';
import { severities } from './severity.ts';

export const categories = ['phi', 'claim', 'tone', 'advice', 'conduct', 'fit'] as const;
export type Category = (typeof categories)[number];

/** One passage that may do harm if it is posted, and what to do about it. */
export const Finding = z.strictObject({
  /** Rule id, for example `phi/patient-name`. */
  rule: z.string(),
  category: z.enum(categories),
  severity: z.enum(severities),
  /** Half-open range in the post's text, in UTF-16 code units. */
  start: z.number(),
  end: z.number(),
  /** What it may do to a reader or a patient. */
  message: z.string(),
  /** Why that matters, in one line. */
  why: z.string(),
  /** The law, guideline or study behind it. */
  source: z.string(),
  /** A text that may stand in place of the range; an empty one takes the passage out. Absent when only the writer can mend it. */
  suggestion: z.optional(z.string()),
  /** Facts found in the post that together point to a person, for the writer to choose from. */
  facts: z.optional(z.array(z.string())),
});
export type Finding = z.infer<typeof Finding>;
