import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { profileJsonSchema } from '../../scripts/profile-schema.ts';

const file = new URL('../../docs/guideline-profile.schema.json', import.meta.url);

it('docs/guideline-profile.schema.json is what node scripts/profile-schema.ts writes', () => {
  const written: unknown = JSON.parse(readFileSync(file, 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(profileJsonSchema())));
  expect(written).toMatchObject({ type: 'object', additionalProperties: false });
});
