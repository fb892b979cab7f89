import * as z from 'zod/mini';
import { type PlatformId, platformIds } from '../lint/post.ts';
import { defineStored } from './stored.ts';

/** How long it is remembered that something was posted, in days. */
const longest = 56;

/** That a post went out: where, and on which day (`YYYY-MM-DD`). Not a word of it. */
const Posted = z.strictObject({ platform: z.enum(platformIds), day: z.string() });
export type Posted = z.infer<typeof Posted>;

/** Newest first. */
export const storedPosted = defineStored<Posted[]>({
  key: 'local:posted',
  schema: z.array(Posted),
  fallback: [],
  version: 1,
  migrations: {},
});

let lastWork: Promise<void> = Promise.resolve();

/**
 * Keeps that a post went out, after all that are on their way, and forgets what is too old. Never rejects.
 *
 * @param days for how long the guidelines let it be kept; 0 where they name no time
 */
export function keepPosted(posted: Posted, days: number): Promise<void> {
  lastWork = keepAfter(lastWork, posted, Math.min(days || longest, longest));
  return lastWork;
}

async function keepAfter(before: Promise<void>, posted: Posted, days: number): Promise<void> {
  await before;
  const { value } = await storedPosted.read();
  const first = daysBefore(posted.day, days);
  await storedPosted.write([posted, ...value.filter(({ day }) => day > first)]);
}

/** How many posts went out on a platform in the week of `day` (`YYYY-MM-DD`), which begins on Monday. */
export async function countPostedInWeek(platform: PlatformId, day: string): Promise<number> {
  const { value } = await storedPosted.read();
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7;
  const monday = daysBefore(day, sinceMonday);
  return value.filter((it) => it.platform === platform && it.day >= monday && it.day <= day).length;
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}
