import { writeFileSync } from 'node:fs';
import { Profile } from '../lib/profile/schema.ts';
import { z } from '../lib/profile/zod.ts';

const file = new URL('../docs/guideline-profile.schema.json', import.meta.url);

/**
 * What docs/guideline-profile.schema.json must say: the profile as JSON Schema, for other editors.
 * Checks between two fields, and those for markup and hidden characters, are the reader's alone.
 */
export function profileJsonSchema(): object {
  const title = 'Guideline profile, format guideline-profile/1';
  return { ...z.toJSONSchema(Profile, { io: 'input' }), title };
}

if (import.meta.main) writeFileSync(file, `${JSON.stringify(profileJsonSchema(), null, 2)}\n`);
