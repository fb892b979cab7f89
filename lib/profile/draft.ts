import { defaultProfile } from './default.ts';
import { migrate } from './migrate.ts';
import { readProfile, writeProfile } from './read.ts';

/** A profile while somebody works on it: plain JSON that need not be sound yet. */
export type Draft = Readonly<Record<string, unknown>>;
export type Path = readonly (string | number)[];

/** A first draft for a hospital without a profile: what must be there, still to be filled in. */
export function blankDraft(today: string): Draft {
  return {
    format: 'guideline-profile/1',
    id: 'my-hospital',
    name: 'Our social media guidelines',
    version: '1.0.0',
    validity: { issued: today, expires: nextYear(today) },
    locale: { default: 'en-US', country: 'US' },
    org: { legalName: '' },
    platforms: {},
  };
}

/** A draft that begins as the built-in guidelines, for a hospital that wants to change little. */
export function builtInDraft(today: string): Draft {
  const { validity: _validity, ...draft } = toDraft(writeProfile(defaultProfile)) ?? {};
  return { ...draft, ...keyFacts(today) };
}

function keyFacts(today: string): Draft {
  const { id, name, validity } = blankDraft(today);
  return { id, name, validity };
}

function nextYear(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`;
}

/** The text of a sound profile as a draft; `undefined` for any other text. */
export function toDraft(text: string): Draft | undefined {
  if (!readProfile(text).ok) return undefined;
  const migration = migrate(JSON.parse(text.replace(/^\uFEFF/, '')));
  return migration.ok ? migration.document : undefined;
}

/** A draft as the text of a file. */
export function writeDraft(draft: Draft): string {
  return `${JSON.stringify(draft, null, 2)}\n`;
}

/** What stands at a place; `undefined` where nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (isContainer(inner) ? Reflect.get(inner, step) : undefined),
    value,
  );
}

/**
 * The draft with another value at a place; the rest stays the same objects. `undefined` takes a name
 * or a list's entry out. Objects and lists that were missing on the way are made.
 */
export function withValue(value: unknown, path: Path, next: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return next;
  const inner = withValue(isContainer(value) ? Reflect.get(value, step) : undefined, rest, next);
  if (typeof step === 'number') return withItem(Array.isArray(value) ? value : [], step, inner);
  const { [step]: _before, ...others } = isTable(value) ? value : {};
  if (inner === undefined) return others;
  return isTable(value) && step in value
    ? { ...value, [step]: inner }
    : { ...others, [step]: inner };
}

function withItem(items: readonly unknown[], index: number, item: unknown): unknown[] {
  return item === undefined ? items.toSpliced(index, 1) : items.toSpliced(index, 1, item);
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** An object that is no list. */
export function isTable(value: unknown): value is Record<string, unknown> {
  return isContainer(value) && !Array.isArray(value);
}
