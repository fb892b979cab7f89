import { ordinaryWordNames } from './common-names.ts';
import { unpack } from './front-coded.ts';
import { mistaken, names, ordinary } from './names.data.ts';
import { openTable } from './packed-table.ts';

/** A list of words that can only be asked, not read out. */
export interface WordList {
  has(word: string): boolean;
}

/** The values of the table of names; a name may be both. */
export const GIVEN = 1;
export const FAMILY = 2;

const kindOf = openTable(names);
const noNames = unpack(mistaken);

const listOf = (kind: number): WordList => ({
  has: (word) => (kindOf(word) & kind) > 0 && !noNames.has(word),
});

/** Given names of the world, folded by `keyOf`; for lookups, never an alarm by themselves. */
export const givenNames = listOf(GIVEN);

/** Family names of the world, folded by `keyOf`. */
export const familyNames = listOf(FAMILY);

/** Names that are ordinary words too: they count only where something else says that a person is meant. */
export const ambiguousNames: ReadonlySet<string> = new Set([
  ...unpack(ordinary),
  ...ordinaryWordNames,
]);
