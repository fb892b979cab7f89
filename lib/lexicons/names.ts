import { ordinaryWordNames } from './common-names.ts';
import { unpack } from './front-coded.ts';
import { family, given, ordinary } from './names.data.ts';

/** Given names of the world, folded by `keyOf`; for lookups, never an alarm by themselves. */
export const givenNames: ReadonlySet<string> = unpack(given);

/** Family names of the world, folded by `keyOf`. */
export const familyNames: ReadonlySet<string> = unpack(family);

/** Names that are ordinary words too: they count only where something else says that a person is meant. */
export const ambiguousNames: ReadonlySet<string> = new Set([
  ...unpack(ordinary),
  ...ordinaryWordNames,
]);
