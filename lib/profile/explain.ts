import { quote } from './problem.ts';
import { Profile } from './schema.ts';
import { guessMeant } from './similar.ts';
import { membersOf, schemaAt } from './walk.ts';
import type { z } from './zod.ts';

/** A problem before its place in the text is looked up. */
export interface Complaint {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Set when the name at the end of the path is wrong rather than its value. */
  readonly isAboutName?: true;
}

/** Puts what the schema found into words, at most `limit` of it. */
export function explainAll(
  issues: readonly z.core.$ZodIssue[],
  document: unknown,
  limit: number,
): Complaint[] {
  const complaints: Complaint[] = [];
  for (const issue of issues) {
    if (complaints.length >= limit) break;
    complaints.push(...explain(issue, document, limit - complaints.length));
  }
  return complaints;
}

/** The schema's own messages say what is expected. */
function explain(issue: z.core.$ZodIssue, document: unknown, limit: number): Complaint[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = namesAt(path);
    return issue.keys.slice(0, limit).map((name) => ({
      path: [...path, name],
      message: sayUnknown(name, known),
      isAboutName: true,
    }));
  }
  if (issue.code === 'invalid_key') {
    const expected = issue.issues[0]?.message ?? 'another name';
    const message = `expected ${expected}, found ${quote(path.at(-1))}`;
    return [{ path, message, isAboutName: true }];
  }
  const inside = issue.code === 'invalid_union' ? deeperIssues(issue) : [];
  if (inside.length > 0) return explainAll(inside, document, limit);
  const found = valueAt(document, path);
  const start = found === undefined ? 'missing; ' : '';
  const end = found === undefined ? '' : `, found ${quote(found)}`;
  return [{ path, message: `${start}expected ${issue.message}${end}` }];
}

/** What of a value that may be of several kinds was wrong inside it, where one of them got that far. */
function deeperIssues({ path, errors }: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] {
  const deeper = errors.flat().filter((issue) => issue.path.length > 0);
  return deeper.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

function namesAt(path: readonly PropertyKey[]): string[] {
  const schema = schemaAt(Profile, path);
  return schema ? Object.keys(membersOf(schema)) : [];
}

function sayUnknown(name: string, known: readonly string[]): string {
  const meant = guessMeant(name, known);
  return meant
    ? `no such name here; did you mean "${meant}"?`
    : `no such name here; known are ${known.join(', ')}`;
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
    document,
  );
}
