import * as z from 'zod/mini';
import { Finding } from './lint/finding.ts';
import type { Guidance } from './beside/gather.ts';
import { accounts, platformIds, PostInput } from './lint/post.ts';
import { VideoGuidance } from './metadata/guidance.ts';
import { Override } from './override.ts';

/** What a page or the popup asks of the worker. */
export const WorkerRequest = z.discriminatedUnion('type', [
  /** Check this text with the active profile. Answered by `LintReply`. */
  z.strictObject({ type: z.literal('lint'), post: PostInput }),
  /** What holds where somebody writes there? Answered by `PostGuidanceReply`. */
  z.strictObject({ type: z.literal('post-guidance'), platform: z.enum(platformIds) }),
  /** Put the script that finds out what fits a post into the frame that asks. Answered by `LoadReply`. */
  z.strictObject({ type: z.literal('load-beside') }),
  /** A post went out: count it, as far as the guidelines let. Not answered. */
  z.strictObject({ type: z.literal('posted'), platform: z.enum(platformIds) }),
  /** Put the finding card's script into the frame that asks. Answered by `LoadReply`. */
  z.strictObject({ type: z.literal('load-card') }),
  /** Put the script that works on composers into the frame that asks. Answered by `LoadReply`. */
  z.strictObject({ type: z.literal('load-composer') }),
  /** Put the script of the panel for a video's details into the frame that asks. Answered by `LoadReply`. */
  z.strictObject({ type: z.literal('load-metadata') }),
  /** What does the active profile say about videos? Answered by `GuidanceReply`. */
  z.strictObject({ type: z.literal('video-guidance') }),
  /** The writer posts anyway: keep why, on this device. Not answered. */
  z.strictObject({ type: z.literal('override'), override: Override }),
  /** No composer is in use on this tab any more: clear its badge. Not answered. */
  z.strictObject({ type: z.literal('idle') }),
]);
export type WorkerRequest = z.infer<typeof WorkerRequest>;

/** `off`: the person switched Chaperone off on this site. `failed`: the engine could not check. */
export const LintReply = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('checked'), findings: z.array(Finding) }),
  z.strictObject({ status: z.literal('off') }),
  z.strictObject({ status: z.literal('failed') }),
]);
export type LintReply = z.infer<typeof LintReply>;

/** The name of a line: a connection for texts, which change with every key. */
export const lineName = 'line';

/** Check this text, as `lint` does. Answered by the `LineAnswer` of the same number. */
export const LineQuestion = z.strictObject({ id: z.int(), post: PostInput });

/** As `LintReply`, but of the findings only how they differ from the last ones told on this line. */
export const LineAnswer = z.strictObject({
  id: z.int(),
  reply: z.discriminatedUnion('status', [
    z.strictObject({
      status: z.literal('checked'),
      change: z.strictObject({
        kept: z.int(),
        moved: z.int(),
        by: z.int(),
        findings: z.array(Finding),
      }),
    }),
    z.strictObject({ status: z.literal('off') }),
    z.strictObject({ status: z.literal('failed') }),
  ]),
});
export type LineAnswer = z.infer<typeof LineAnswer>;

export const LoadReply = z.strictObject({ loaded: z.boolean() });

/** Without guidance when it could not be read. */
export const GuidanceReply = z.strictObject({ guidance: z.optional(VideoGuidance) });

const Named = z.looseObject({ id: z.string() });

/** The worker has held the profile to its whole schema, which is too heavy for a page. */
export const PostGuidanceReply = z.strictObject({
  profile: z.custom<Guidance['profile']>((value) => Named.safeParse(value).success),
  guide: z.custom<Guidance['guide']>((value) => value instanceof Object),
  account: z.enum(accounts),
  day: z.string(),
  sent: z.optional(z.number()),
});

/** What the worker or the popup asks of a tab. */
export const TabRequest = z.discriminatedUnion('type', [
  /** A shortcut was pressed. Not answered. */
  z.strictObject({
    type: z.literal('command'),
    command: z.enum(['open-card', 'open-beside', 'next-finding', 'previous-finding']),
  }),
  /** Settings changed: check again. Not answered. */
  z.strictObject({ type: z.literal('recheck') }),
  /** What is found right now? Answered by `TabReport`. */
  z.strictObject({ type: z.literal('report') }),
  /** Put this text at the caret of the composer last used. Answered by `InsertReply`. */
  z.strictObject({ type: z.literal('insert'), text: z.string() }),
]);
export type TabRequest = z.infer<typeof TabRequest>;

export const TabReport = z.strictObject({
  composers: z.array(
    z.strictObject({
      platform: z.string(),
      kind: z.string(),
      state: z.enum(['checking', 'checked', 'off', 'failed']),
      /** What is written there, so that the popup can suggest hashtags for it. */
      text: z.optional(z.string()),
      findings: z.array(z.extend(Finding, { quote: z.string() })),
    }),
  ),
});
export type TabReport = z.infer<typeof TabReport>;

export const InsertReply = z.strictObject({ inserted: z.boolean() });
