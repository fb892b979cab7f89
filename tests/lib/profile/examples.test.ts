import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inForceOn } from '#lib/profile/effective.ts';
import { describeProblem } from '#lib/profile/problem.ts';
import { readProfile } from '#lib/profile/read.ts';
import { Profile } from '#lib/profile/schema.ts';
import { fieldsOf } from '#lib/profile/walk.ts';
import { rules } from '#lib/rules/index.ts';

const names = ['general-hospital', 'childrens-hospital'];

function readExample(name: string): string {
  const file = new URL(`../../../lib/profile/examples/${name}.json`, import.meta.url);
  return readFileSync(file, 'utf8');
}

/** Every path that a document fills, as the schema writes it. */
function* filledPaths(value: unknown, path = ''): Generator<string> {
  if (path !== '') yield path;
  if (Array.isArray(value)) {
    for (const item of value) yield* filledPaths(item, `${path}[]`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      yield* filledPaths(member, path === '' ? name : `${path}.${name}`);
    }
  }
}

/** Whether a field stands in a document; the schema writes `*` for any name of a table. */
function isFilled({ path }: { path: string }, filled: readonly string[]): boolean {
  const steps = path.split('.');
  return filled.some((other) => {
    const found = other.split('.');
    return (
      found.length === steps.length && steps.every((step, at) => isStep(step, found[at] ?? ''))
    );
  });
}

function isStep(step: string, found: string): boolean {
  return step.startsWith('*') ? found.endsWith(step.slice(1)) : step === found;
}

describe.each(names)('the example %s', (name) => {
  const text = readExample(name);
  const reading = readProfile(text);

  it('is a sound profile', () => {
    expect(reading.ok ? [] : reading.problems.map(describeProblem)).toEqual([]);
  });

  it('fills every field that there is', () => {
    const filled = [...new Set(filledPaths(JSON.parse(text)))];
    const empty = [...fieldsOf(Profile)].filter((field) => !isFilled(field, filled));
    // Only some platforms have a fold, a title or a shortener.
    const missing = empty.map(({ path }) => path).filter((path) => !path.startsWith('platforms.'));
    expect(missing).toEqual([]);
  });

  it('sets rules that there are, and holds through its year', () => {
    if (!reading.ok) throw new Error('unsound');
    const ids = new Set<string>(rules.map(({ id }) => id));
    expect(Object.keys(reading.profile.rules).filter((id) => !ids.has(id))).toEqual([]);
    expect(inForceOn(reading.profile, '2026-12-01')).toBe(reading.profile);
    expect(inForceOn(reading.profile, '2027-10-01')).toBe(reading.profile);
  });
});
