import { writeFileSync } from 'node:fs';
import { Profile } from '../lib/profile/schema.ts';
import { shapeOf } from '../lib/profile/shape.ts';
import { aboutField } from '../lib/profile/walk.ts';
import type { z } from '../lib/profile/zod.ts';

const file = new URL('../public/managed-schema.json', import.meta.url);

interface PolicySchema {
  type: 'array' | 'boolean' | 'integer' | 'number' | 'object' | 'string';
  description?: string | undefined;
  items?: PolicySchema;
  properties?: Record<string, PolicySchema>;
  additionalProperties?: PolicySchema;
}

/**
 * What public/managed-schema.json must say: the policies that a browser takes for Chaperone.
 *
 * Chromium knows a small part of JSON Schema and does not load an extension that uses more: each
 * value has one type, and there is no `anyOf` and no `additionalProperties: false`. It drops single
 * values of another type without a word, so only types stand here; the profile's reader checks the rest.
 */
export function managedSchema(): PolicySchema {
  return {
    type: 'object',
    properties: {
      profile: describe('The guideline profile that everybody gets.', Profile),
      profileText: {
        type: 'string',
        description:
          'The same as the text of a profile file; takes the place of "profile", and holds the params of rules, too.',
      },
      allowUserProfiles: {
        type: 'boolean',
        description: 'Whether people may choose other profiles. Without it, no.',
      },
      disabledSites: {
        type: 'array',
        description: 'Sites on which Chaperone stays off: facebook, x, linkedin, youtube.',
        items: { type: 'string' },
      },
      disableWelcome: {
        type: 'boolean',
        description: 'Whether the welcome page stays closed after installation.',
      },
    },
  };
}

function describe(description: string | undefined, schema: z.core.$ZodType): PolicySchema {
  return { description, ...convert(schema) };
}

function convert(schema: z.core.$ZodType): PolicySchema {
  const shape = shapeOf(schema);
  switch (shape.kind) {
    case 'text':
    case 'day':
    case 'moment':
    case 'choice':
    case 'fixed':
    case 'other':
      break;
    case 'group':
      return { type: 'object', properties: convertMembers(shape.members) };
    case 'list':
      return { type: 'array', items: convert(shape.item) };
    case 'table':
      return { type: 'object', additionalProperties: convert(shape.value) };
    case 'pair':
      return { type: 'array', items: { type: 'number' } };
    case 'switch':
      return { type: 'boolean' };
    case 'number':
      return { type: shape.whole ? 'integer' : 'number' };
  }
  return { type: 'string' };
}

/** A rule's params have more than one type, which Chromium cannot be told. */
function convertMembers(members: Readonly<Record<string, z.core.$ZodType>>) {
  const known = Object.entries(members).filter(([name]) => name !== 'params');
  return Object.fromEntries(
    known.map(([name, member]) => [name, describe(aboutField(member).description, member)]),
  );
}

if (import.meta.main) writeFileSync(file, `${JSON.stringify(managedSchema(), null, 2)}\n`);
