import { type Complaint, explainAll } from './explain.ts';
import { type JsonNode, locateJson } from './json.ts';
import type { JsonMistake } from './json-stop.ts';
import { migrate } from './migrate.ts';
import { formatPath, lineFinder, type Problem } from './problem.ts';
import { Profile } from './schema.ts';

export type ProfileReading =
  | { ok: true; profile: Profile }
  | { ok: false; problems: readonly Problem[] };

/** A profile's text is at most this long, in bytes of UTF-8. */
export const profileSizeLimit = 256 * 1024;

const jsonLimits = { depth: 24, values: 30_000, namesAnObject: 1000 };

/** No more problems than this are listed: a longer list would help nobody mend a file. */
const problemLimit = 100;

/**
 * Reads a profile from a file's text. Says all that is wrong with it at once, in the order of the
 * text, and never throws. Unknown names, markup, links other than https and oversize are refused.
 */
export function readProfile(text: string): ProfileReading {
  if (new TextEncoder().encode(text).length > profileSizeLimit) {
    const message = `the file is larger than ${profileSizeLimit / 1024} kB; a profile is smaller`;
    return { ok: false, problems: [{ path: '', line: 1, column: 1, message }] };
  }
  const json = text.replace(/^\uFEFF/, '');
  const { root, mistakes } = locateJson(json, jsonLimits);
  if (!root) return { ok: false, problems: toProblems(json, mistakes) };
  const checked = checkDocument(JSON.parse(json));
  if (checked.ok && mistakes.length === 0) return { ok: true, profile: checked.profile };
  const complaints = checked.ok ? [] : checked.complaints;
  const located = complaints.map((complaint) => locate(root, complaint));
  return { ok: false, problems: toProblems(json, [...mistakes, ...located]) };
}

/** Writes a profile as the text of a file; `readProfile` gives the same profile back. */
export function writeProfile(profile: Profile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}

type Checked = { ok: true; profile: Profile } | { ok: false; complaints: readonly Complaint[] };

function checkDocument(raw: unknown): Checked {
  const migration = migrate(raw);
  if (!migration.ok) return { ok: false, complaints: [migration] };
  const parsed = Profile.safeParse(migration.document);
  if (parsed.success) return { ok: true, profile: parsed.data };
  const { issues } = parsed.error;
  return { ok: false, complaints: explainAll(issues, migration.document, problemLimit) };
}

/** Finds where a complaint is about; what should hold a missing value stands in for it. */
function locate(root: JsonNode, { path, message, isAboutName }: Complaint): JsonMistake {
  let node: JsonNode = root;
  let { offset } = root;
  for (const step of path) {
    const member = node.members.get(String(step));
    const next = member ?? node.items[Number(step)];
    if (!next) break;
    offset = isAboutName && member ? member.nameOffset : next.offset;
    node = next;
  }
  return { path, offset, message };
}

function toProblems(text: string, found: readonly JsonMistake[]): Problem[] {
  const findLine = lineFinder(text);
  return found
    .toSorted((one, other) => one.offset - other.offset)
    .slice(0, problemLimit)
    .map(({ path, offset, message }) => {
      const { line, column } = findLine(offset);
      return { path: formatPath(path), line, column, message };
    });
}
