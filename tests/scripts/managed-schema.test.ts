import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { managedSchema } from '../../scripts/managed-schema.ts';

const file = new URL('../../public/managed-schema.json', import.meta.url);

// That Chromium loads the extension with it is tested in tests/e2e/managed.spec.ts.
it('public/managed-schema.json is what node scripts/managed-schema.ts writes', () => {
  const written: unknown = JSON.parse(readFileSync(file, 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(managedSchema())));
});
