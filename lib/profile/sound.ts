import { defaultProfile } from './default.ts';
import type { Draft } from './draft.ts';
import { Profile } from './schema.ts';
import { contentOf, membersOf } from './walk.ts';
import { z } from './zod.ts';

/**
 * What of a draft is sound, as a profile to try things with: parts that do not fit are left out, of
 * lists only the entries that do not, and what must be there is the built-in profile's.
 */
export function soundProfile(draft: Draft): Profile {
  const parts = Object.entries(membersOf(Profile)).flatMap(([name, schema]) => {
    const value = soundPart(schema, draft[name]);
    return value === undefined ? [] : [[name, value]];
  });
  const { format, id, name, version, validity, locale, org, platforms } = defaultProfile;
  const needed = { format, id, name, version, validity, locale, org, platforms };
  return Profile.parse({ ...needed, ...Object.fromEntries(parts) });
}

function soundPart(schema: z.core.$ZodType, value: unknown): unknown {
  if (value === undefined || z.safeParse(schema, value).success) return value;
  const item = contentOf(schema);
  if (!Array.isArray(value) || !item) return undefined;
  return value.filter((entry) => z.safeParse(item, entry).success);
}
