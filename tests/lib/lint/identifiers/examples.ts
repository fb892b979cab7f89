import { expect, test } from 'vitest';
import type { IdentifierKind } from '#lib/lint/identifiers/identifier.ts';
import { findIdentifiers } from '#lib/lint/identifiers/index.ts';

/** `her cell is ⟦!217 555 0166⟧`: the passage that must be found; `!` when it is certain by itself. */
const MARKED = /⟦(!?)([^⟧]*)⟧/g;

const plain = (example: string) => example.replaceAll(MARKED, '$2');

const expected = (example: string) =>
  Array.from(example.matchAll(MARKED), ([, certain, passage]) => `${certain}${passage}`);

function found(text: string, kind: IdentifierKind): string[] {
  return findIdentifiers(text)
    .filter((identifier) => identifier.kind === kind)
    .map(
      ({ start, end, evidence }) => (evidence === 'certain' ? '!' : '') + text.slice(start, end),
    );
}

/** Tests that exactly the marked passages of each text are found as identifiers of this kind. */
export function finds(kind: IdentifierKind, examples: readonly string[]): void {
  test.each(examples)('finds %s', (example) => {
    expect(expected(example)).not.toEqual([]);
    expect(found(plain(example), kind)).toEqual(expected(example));
  });
}

/** Tests that no text holds an identifier of this kind. */
export function leaves(kind: IdentifierKind, texts: readonly string[]): void {
  test.each(texts)('leaves %s', (text) => {
    expect(found(text, kind)).toEqual([]);
  });
}

/** Tests what stands in the text when the first identifier of the kind is replaced. */
export function rewrites(
  kind: IdentifierKind,
  pairs: ReadonlyArray<readonly [string, string]>,
): void {
  test.each(pairs)('rewrites %s', (text, rewritten) => {
    const first = findIdentifiers(text).find((identifier) => identifier.kind === kind);
    expect(first).toBeDefined();
    const { start = 0, end = 0, replacement = '' } = first ?? {};
    expect(text.slice(0, start) + replacement + text.slice(end)).toBe(rewritten);
  });
}
