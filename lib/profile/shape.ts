import { unwrap } from './walk.ts';
import { z } from './zod.ts';

/**
 * What a field of the profile is made of, as plain data: what a form, a policy or a printed page has
 * to know of it. Its words are `aboutField`'s.
 */
export type Shape =
  | { readonly kind: 'fixed' | 'day' | 'moment' | 'switch' | 'pair' | 'other' }
  /** Lengths in UTF-16 code units. */
  | { readonly kind: 'text'; readonly max: number | undefined }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | {
      readonly kind: 'number';
      readonly whole: boolean;
      readonly min?: number;
      readonly max?: number;
    }
  | { readonly kind: 'list'; readonly item: z.core.$ZodType }
  | { readonly kind: 'table'; readonly name: z.core.$ZodType; readonly value: z.core.$ZodType }
  | { readonly kind: 'group'; readonly members: Readonly<Record<string, z.core.$ZodType>> };

/** Tells the shape of a schema, whatever defaults are wrapped around it. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return { kind: 'group', members: inner.shape };
  if (inner instanceof z.ZodArray) return { kind: 'list', item: inner.element };
  if (inner instanceof z.ZodRecord) {
    return { kind: 'table', name: inner.keyType, value: inner.valueType };
  }
  if (inner instanceof z.ZodEnum) return { kind: 'choice', options: inner.options.map(String) };
  return plainShapeOf(inner);
}

function plainShapeOf(schema: z.core.$ZodType): Shape {
  if (schema instanceof z.ZodISODate) return { kind: 'day' };
  if (schema instanceof z.ZodISODateTime) return { kind: 'moment' };
  if (schema instanceof z.ZodString) return { kind: 'text', max: schema.maxLength ?? undefined };
  if (schema instanceof z.ZodNumber) {
    const { minValue, maxValue, format } = schema;
    return { kind: 'number', whole: format === 'safeint', ...limits(minValue, maxValue) };
  }
  if (schema instanceof z.ZodBoolean) return { kind: 'switch' };
  if (schema instanceof z.ZodLiteral) return { kind: 'fixed' };
  return { kind: schema instanceof z.ZodTuple ? 'pair' : 'other' };
}

function limits(min: number | null, max: number | null): { min?: number; max?: number } {
  return { ...(min !== null && { min }), ...(max !== null && { max }) };
}
