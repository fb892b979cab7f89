import { z } from './zod.ts';

/** The schema inside `optional`, `default` and `prefault`. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  ) {
    return unwrap(schema.unwrap());
  }
  return schema;
}

/** The members, by name, of an object's schema; none for anything else. */
export function membersOf(schema: z.core.$ZodType): Record<string, z.core.$ZodType> {
  const inner = unwrap(schema);
  return inner instanceof z.ZodObject ? inner.shape : {};
}

/** The schema of what a list or a table holds. */
export function contentOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  return undefined;
}

/** The schema for what stands at `path`, or `undefined` where the schema knows no such place. */
export function schemaAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  for (const step of path) {
    if (current === undefined) return undefined;
    current = membersOf(current)[String(step)] ?? contentOf(current);
  }
  return current;
}

export interface FieldEntry {
  /** For example `hashtags.approved[].tag`; `.*` stands for any name in a table. */
  readonly path: string;
  readonly schema: z.core.$ZodType;
}

/** Every field of an object's schema, those inside it included, in the order they are written. */
export function* fieldsOf(schema: z.core.$ZodType, prefix = ''): Generator<FieldEntry> {
  for (const [name, member] of Object.entries(membersOf(schema))) {
    const path = prefix + name;
    yield { path, schema: member };
    yield* fieldsOf(member, `${path}.`);
    const content = contentOf(member);
    const step = unwrap(member) instanceof z.ZodArray ? '[]' : '.*';
    if (content) yield* fieldsOf(content, `${path}${step}.`);
  }
}

/** What `field` attached to a schema. */
export function aboutField(schema: z.core.$ZodType): {
  description?: string | undefined;
  example?: unknown;
} {
  const meta = z.globalRegistry.get(schema);
  if (meta) {
    const { description, examples } = meta;
    return { description, example: Array.isArray(examples) ? examples[0] : undefined };
  }
  const inner = unwrap(schema);
  return inner === schema ? {} : aboutField(inner);
}
