import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { profileReference } from '../../scripts/profile-reference.ts';

const file = new URL('../../docs/profile-fields.md', import.meta.url);

it('docs/profile-fields.md says what the schema says; if not, run `node scripts/profile-reference.ts`', () => {
  expect(readFileSync(file, 'utf8')).toBe(profileReference());
});
