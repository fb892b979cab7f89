/**
 * Lints posts without a browser: `npm run --silent check -- [--profile FILE] [--text] [FILE…]`.
 * Reads JSON Lines (or one plain text a file with --text) from files or standard input, writes JSON Lines.
 * Exit code 0: nothing at stop. 1: something at stop. 2: bad input.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { lint } from '../lib/lint/lint.ts';
import { completePost, PostInput } from '../lib/lint/post.ts';
import { defaultProfile } from '../lib/profile/default.ts';
import { describeProblem } from '../lib/profile/problem.ts';
import { readProfile } from '../lib/profile/read.ts';
import type { Profile } from '../lib/profile/schema.ts';

/** A mistake of the caller's, told in one line. */
class BadInput extends Error {}

const Line = z.extend(PostInput, { id: z.optional(z.union([z.string(), z.number()])) });
type Line = z.infer<typeof Line>;

const STANDARD_INPUT = 0;

function read(file: string | number): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new BadInput(
      `${file}: cannot be read. Give the path of a file, or nothing to read from standard input.`,
    );
  }
}

function profileFrom(file: string | undefined): Profile {
  if (file === undefined) return defaultProfile;
  const result = readProfile(read(file));
  if (result.ok) return result.profile;
  throw new BadInput(
    [`${file} is not a guideline profile:`, ...result.problems.map(describeProblem)].join('\n  '),
  );
}

function parseLine(text: string, where: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new BadInput(
      `${where}: not JSON (${error instanceof Error ? error.message : 'unreadable'}).`,
    );
  }
  const result = z.safeParse(Line, value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new BadInput(
    `${where}: ${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not a post'}.`,
  );
}

function linesOf(file: string | number, asText: boolean): Line[] {
  const name = typeof file === 'string' ? file : 'standard input';
  const content = read(file);
  if (asText) return [{ id: name, text: content }];
  return content
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [parseLine(line, `${name}, line ${index + 1}`)],
    );
}

/** Lints one line and writes its result; tells whether something stands at stop. */
function report({ id, ...input }: Line, profile: Profile): boolean {
  const post = completePost(input, { locale: profile.locale.default });
  const findings = lint(post, profile).map(({ facts: _facts, suggestion = null, ...finding }) => ({
    ...finding,
    quote: post.text.slice(finding.start, finding.end),
    suggestion,
  }));
  process.stdout.write(`${JSON.stringify({ id: id ?? null, findings })}\n`);
  return findings.some(({ severity }) => severity === 'stop');
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { profile: { type: 'string' }, text: { type: 'boolean', default: false } },
  });
  const profile = profileFrom(values.profile);
  const files = positionals.length > 0 ? positionals : [STANDARD_INPUT];
  const stops = files
    .flatMap((file) => linesOf(file, values.text))
    .map((line) => report(line, profile));
  return stops.includes(true) ? 1 : 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
