import { writeFileSync } from 'node:fs';
import { Profile } from '../lib/profile/schema.ts';
import {
  aboutField,
  contentOf,
  type FieldEntry,
  fieldsOf,
  membersOf,
} from '../lib/profile/walk.ts';
import { z } from '../lib/profile/zod.ts';

const file = new URL('../docs/profile-fields.md', import.meta.url);

const intro = `# Every field of a guideline profile

Written by \`node scripts/profile-reference.ts\` from \`lib/profile/schema.ts\`; a test holds it to the schema.
[profile.md](profile.md) says how to make a profile. A field with a star must be there; any other may be left out.
\`[]\` stands for each entry of a list, \`.*\` for each name of a table. All platforms have the fields of \`platforms.facebook\`.
`;

/** What docs/profile-fields.md must say: each field of the schema with its meaning, its limits and an example. */
export function profileReference(): string {
  const fields = [...fieldsOf(Profile)].filter(
    ({ path }) => !/^platforms\.(?:x|linkedin|youtube)\b/.test(path),
  );
  const sections = Object.keys(membersOf(Profile)).map((name) =>
    section(fields.filter(({ path }) => path.split(/[.[]/, 1)[0] === name)),
  );
  return [intro, ...sections].join('\n');
}

function section([whole, ...parts]: readonly FieldEntry[]): string {
  if (!whole) return '';
  const { description = '' } = aboutField(whole.schema);
  return `## ${whole.path}${star(whole)}

${description}

| Field | Meaning | Expected | Example |
| --- | --- | --- | --- |
${[whole, ...parts]
  .filter(({ schema }) => !isGroup(schema))
  .map(row)
  .join('\n')}
`;
}

function row(field: FieldEntry): string {
  const { description = '', example } = aboutField(field.schema);
  const shown = example === undefined ? '' : `\`${JSON.stringify(example)}\``;
  const cells = [`\`${field.path}\`${star(field)}`, description, expectedBy(field.schema), shown];
  return `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
}

function star({ schema }: FieldEntry): string {
  return z.safeParse(schema, undefined).success ? '' : ' \\*';
}

function isGroup(schema: z.core.$ZodType): boolean {
  return Object.keys(membersOf(schema)).length > 0;
}

/** A schema's errors say what is expected; values that fit nowhere bring them out, the closest last. */
function expectedBy(schema: z.core.$ZodType): string {
  const results = [Symbol('no value'), ''].map((value) => z.safeParse(schema, value));
  const messages = results.flatMap(({ error }) => error?.issues[0]?.message ?? []);
  const content = contentOf(schema);
  const each = content && !isGroup(content) ? `, each ${expectedBy(content)}` : '';
  return `${messages.at(1) ?? messages.at(0) ?? ''}${each}`;
}

if (import.meta.main) writeFileSync(file, profileReference());
