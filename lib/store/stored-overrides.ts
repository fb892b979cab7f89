import * as z from 'zod/mini';
import { Override } from '../override.ts';
import { defineStored } from './stored.ts';

/** How many decisions are kept; the oldest gives way. */
export const mostOverrides = 100;

/** Only for the person at this device, see docs/privacy.md: not counted, not sent, not read by any rule. */
const KeptOverride = z.extend(Override, {
  /** When it was decided, as ISO 8601 in UTC. */
  at: z.string(),
});
export type KeptOverride = z.infer<typeof KeptOverride>;

/** Newest first. */
export const storedOverrides = defineStored<KeptOverride[]>({
  key: 'local:overrides',
  schema: z.array(KeptOverride),
  fallback: [],
  version: 1,
  migrations: {},
});

let lastWork: Promise<void> = Promise.resolve();

/** Keeps one more, after all that are on their way. Never rejects: a device that is full forgets it. */
export function keepOverride(override: Override, now: Date): Promise<void> {
  lastWork = keepAfter(lastWork, { ...override, at: now.toISOString() });
  return lastWork;
}

async function keepAfter(before: Promise<void>, kept: KeptOverride): Promise<void> {
  await before;
  const { value } = await storedOverrides.read();
  await storedOverrides.write([kept, ...value].slice(0, mostOverrides));
}
