import { quote } from './problem.ts';

const current = 'guideline-profile/1';

/** Turns a document of one format into the next one. */
export type Upgrade = (document: Record<string, unknown>) => Record<string, unknown>;

/** How each older format becomes the next; empty as long as there is only one. */
const upgrades: ReadonlyMap<unknown, Upgrade> = new Map();

export type Migration =
  | { ok: true; document: Record<string, unknown> }
  | { ok: false; path: string[]; message: string };

/** Brings a document of any known format to the present one; the input is left as it is. */
export function migrate(raw: unknown, steps = upgrades): Migration {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return {
      ok: false,
      path: [],
      message: `expected a profile, an object in { }, found ${quote(raw)}`,
    };
  }
  let document: Record<string, unknown> = { ...raw };
  for (const format of steps.keys()) {
    if (document['format'] === format) document = steps.get(format)?.(document) ?? document;
  }
  if (document['format'] === current) return { ok: true, document };
  return { ok: false, path: ['format'], message: sayUnknownFormat(document['format']) };
}

function sayUnknownFormat(format: unknown): string {
  const newer = /^guideline-profile\/(\d+)$/.exec(String(format));
  if (newer && Number(newer[1]) > 1) {
    return `${quote(format)} is newer than this Chaperone; update Chaperone, or ask for the profile as "${current}"`;
  }
  const start = format === undefined ? 'missing; ' : '';
  return `${start}expected "${current}"${start ? '' : `, found ${quote(format)}`}`;
}
