import { unpack } from './front-coded.ts';
import type { WordList } from './names.ts';
import { openTable } from './packed-table.ts';
import { countries as packedCountries, ordinary, towns as packedTowns } from './places.data.ts';
import { peopleAt } from './population.ts';
import { australianStates, canadianProvinces, otherRegions, unitedStates } from './states.ts';

/** Short names and parts of cities that the gazetteer does not hold. */
const NICKNAMES =
  'nyc|new york city|philly|nola|the bronx|bronx|brooklyn|manhattan|harlem|staten island|long island|upstate new york|silicon valley|dfw|socal|norcal|vegas|washington dc|washington d.c.|st louis|st. louis|st paul|st. paul|st petersburg|bombay|calcutta|madras|bangalore|st albans|st helens|jbr|soweto|westchester|cape cod|bay area|al ain|ajman|fujairah|ras al khaimah|galway|wexford|mullingar|stoke|trivandrum|mysuru|cebu|makati|quebec city|darwin|kiev|saigon|ho chi minh city|geneva|cologne|frankfurt|venice|hackney|brixton|croydon|southwark|lambeth|tower hamlets|peckham|tottenham|islington|camden|moss side|govan|leith|toxteth|tallaght|ballymun|surry hills|bondi|parramatta';

/** Towns whose names are ordinary words too, beside those that the gazetteer marks. */
const ORDINARY =
  'reading|bath|nice|deal|sandwich|battle|street|sale|bury|hook|wells|ware|hyde|rugby|crook|stone|march|settle|eye|ash|rye|hull|hove|success|mission|midland|magna|waterloo|terrace|gateway|marathon|medulla|' +
  'keystone|cocoa|longwood|sunset|central|sulphur|parole|severn|union|meridian|speedway|commerce|triangle|echelon|cypress|defiance|beacon|citrus|canyon|rifle|butte|alliance|buckeye|anthem|college|midway|' +
  'retreat|atlantis|buffalo|imperial|capitola|mound|orchards|summit|portage|saline|mascot|casino|tapping|hillside|hope|normal|orange|enterprise|independence|liberty|harmony|paradise|surprise|young|green|brown|' +
  'split|punch|man|most|best|born|bar|same|ten|long|media|male|lead|winners|crystal|victory|price|justice|pearl|trinity|opal|sparks|golden|rodeo|bend|springs|spring|humble|sterling|worth|' +
  'moody|young|page|prospect|friendly|baker|canton|lancing|barking|mold|sandy|angers|tours|real|lira|fate|economy|mentor|progress|liberal|superior|banning|august|mobile|temple|chester|burns|heath|garland|' +
  'user|homestead|bloom|plain|plains|crown|coral|colon|sur|batman|castle|essen|tempe|troy|union city|ward|wave';

const nicknames: ReadonlySet<string> = new Set(NICKNAMES.split('|'));
const stepOfTown = openTable(packedTowns);

/** Smaller towns count only where something else says that a place is meant: too many bear the names of other things. */
const SMALLEST_BY_ITSELF = 14_000;

/** Towns that are told by their name alone, by `keyOf`. */
export const towns: WordList = {
  has: (name) => nicknames.has(name) || (populationOf(name) ?? 0) >= SMALLEST_BY_ITSELF,
};

/**
 * About how many people live in a town, within a fifth, by its name folded with `keyOf`; of several towns of the name
 * the largest. Undefined when no figure is known. GeoNames, CC BY 4.0.
 */
export function populationOf(name: string): number | undefined {
  const step = stepOfTown(name);
  return step > 0 ? peopleAt(step) : undefined;
}

/** Towns that count only with a capital letter. */
export const ordinaryTowns: ReadonlySet<string> = new Set([
  ...unpack(ordinary),
  ...ORDINARY.split('|'),
]);

/** Countries, states and provinces, in lower case: too large to identify anybody by themselves. */
export const regions: ReadonlySet<string> = new Set([
  ...unpack(packedCountries),
  ...otherRegions,
  ...[unitedStates, canadianProvinces, australianStates].flatMap((states) =>
    [...states.values()].map((name) => name.toLowerCase()),
  ),
]);
