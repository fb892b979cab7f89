import { type PlatformId, platformIds } from '../lint/post.ts';
import { findUnsafeText } from './plain-text.ts';
import { z } from './zod.ts';

/*
 * The building blocks of a guideline profile. Each one's error says what is expected there, so that
 * the reader can write "expected a whole number from 0 to 30, found …" whatever went wrong.
 */

/** Attaches what a field means and one example of it; a test parses every example. */
export function field<Schema extends z.ZodType>(
  schema: Schema,
  description: string,
  example?: z.input<Schema>,
): Schema {
  return schema.meta(
    example === undefined ? { description } : { description, examples: [example] },
  );
}

/** Text of one to `max` UTF-16 code units without markup, hidden characters or links other than https. */
export function text(max: number): z.ZodString {
  return plain(
    z
      .string({ error: `text of 1 to ${max} characters` })
      .min(1)
      .max(max),
  );
}

/** Text as `text`, that may also be empty: "say nothing here". */
export function textOrNothing(max: number): z.ZodString {
  return plain(z.string({ error: `text of at most ${max} characters` }).max(max));
}

function plain(schema: z.ZodString): z.ZodString {
  return schema.superRefine((value, context) => {
    const expected = findUnsafeText(value);
    if (expected) context.addIssue({ code: 'custom', message: expected });
  });
}

/** A word or phrase that is matched as it stands; characters that only a regular expression needs are refused. */
export function phrase(): z.ZodString {
  return text(120).regex(/^[^\\|*^[\]{}<>]*$/, {
    error: 'a plain word or phrase, without any of \\ | * ^ [ ] { } < >',
  });
}

/** A list of at most `max` items; a missing list is an empty one. */
export function list<Item extends z.ZodType>(
  item: Item,
  max: number,
): z.ZodDefault<z.ZodArray<Item>> {
  const error = `a list of at most ${max} items`;
  return z.array(item, { error }).max(max, { error }).default([]);
}

/** A part of the profile with these members and no others. */
export function group<Shape extends z.ZodRawShape>(
  shape: Shape,
): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(shape, { error: sayObject });
}

/** The keys that are not known are the reader's to report; anything else is simply no object. */
const sayObject: z.core.$ZodErrorMap = (issue) =>
  issue.code === 'unrecognized_keys' ? undefined : 'an object in { }';

/** Named values, for example one text a platform: at most `max`. */
export function table<Value extends z.ZodType>(
  key: z.ZodString,
  value: Value,
  max: number,
): z.ZodRecord<z.ZodString, Value> {
  const error = `an object in { } with at most ${max} members`;
  return z
    .record(key, value, { error: (issue) => (issue.code === 'invalid_key' ? undefined : error) })
    .refine((members) => Object.keys(members).length <= max, { error });
}

/** A whole number from `min` to `max`. */
export function whole(min: number, max: number): z.ZodInt {
  const error = `a whole number from ${min} to ${max}`;
  return z.int({ error }).min(min, { error }).max(max, { error });
}

/** A number from `min` to `max`. */
export function number(min: number, max: number): z.ZodNumber {
  const error = `a number from ${min} to ${max}`;
  return z.number({ error }).min(min, { error }).max(max, { error });
}

export function yesNo(): z.ZodBoolean {
  return z.boolean({ error: 'true or false' });
}

/** One of a few words. */
export function oneOf<const Words extends readonly string[]>(
  words: Words,
): z.ZodEnum<z.core.util.ToEnum<Words[number]>> {
  return z.enum(words, { error: `one of ${words.map((word) => `"${word}"`).join(', ')}` });
}

/** A day of the calendar, `YYYY-MM-DD`. */
export function date(): z.ZodISODate {
  return z.iso.date({ error: 'a date such as "2026-01-31"' });
}

/** A moment in UTC, `YYYY-MM-DDThh:mm:ssZ`. */
export function moment(): z.ZodISODateTime {
  return z.iso.datetime({ error: 'a moment in UTC such as "2026-01-31T09:00:00Z"' });
}

/** A web address; https alone, at a named host, without user name or port. */
export function link(): z.ZodString {
  const error = 'a link that starts with https://';
  return z
    .string({ error })
    .max(500, { error: 'a link of at most 500 characters' })
    .regex(/^https:\/\/(?:[a-z0-9-]{1,63}\.)+[a-z]{2,63}(?:[/?#][^\s<>"]*)?$/i, { error });
}

/** A short name for use inside the profile. */
export function identifier(): z.ZodString {
  return z.string({ error: 'a short name' }).regex(/^[a-z0-9][a-z0-9-]{0,63}$/, {
    error: 'a short name of at most 64 lower-case letters, digits and hyphens, such as "flu-2026"',
  });
}

/** A hashtag with its `#`, in any script. */
export function hashtag(): z.ZodString {
  const error =
    'a hashtag such as "#HeartHealth": # and at most 100 letters, digits or _, no spaces';
  return z.string({ error }).regex(/^#[\p{L}\p{M}\p{N}_]{1,100}$/u, { error });
}

/** A BCP 47 language tag. */
export function language(): z.ZodString {
  const error = 'a language tag such as "en-US"';
  return z.string({ error }).regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, { error });
}

/** A topic, as tags, campaigns and help lines share it. */
export function topic(): z.ZodString {
  return text(60);
}

/** A platform that Chaperone knows. */
export function platform() {
  return oneOf(platformIds);
}

/** Texts by language tag or by platform; `*` stands for every other. */
export function wordings(max: number) {
  const error = 'a language tag, a platform or "*"';
  const key = z.string({ error }).regex(/^(\*|[A-Za-z][A-Za-z0-9-]{0,34})$/, { error });
  return table(key, textOrNothing(max), 20);
}

/** One member for each platform. */
export function eachPlatform<Member extends z.ZodType>(
  member: () => Member,
): Record<PlatformId, Member> {
  return { facebook: member(), x: member(), linkedin: member(), youtube: member() };
}
