import { populationOf } from '../../lexicons/places.ts';
import { keyOf } from '../annotation/tokens.ts';
import type { JudgedPassage } from '../risk/risk.ts';
import type { Fact } from './fact.ts';
import { factOf, matchesOf, openRows } from './table.ts';

/** A place without a name. Local things of the hospital or the news are none. */
const findNearby = openRows([
  [
    String.raw`local(?! (?:ana?esth|news|paper|radio|hospital|council|authorit))|(?:in|from|of) (?:our|my|this|a) (?:\w{4,6} )?(?:town|village|county|island|parish)|small[- ]town|(?:our|down my) (?:street|road)|on the (?:lake|river|reservation|island)|our (?:high|primary) school`,
  ],
]);

const MONTH = 30;

/** Days and how many they span. What is said by the time of the post, `today`, tells little by itself. */
const findRecent = openRows([
  ['tonight|today|yesterday|this (?:morning|afternoon|evening)|last night', 1],
  ['(?:this|last|past) week', 7],
]);
const findWeekdays = openRows([
  ['(?:this |last |over the |the )weekend', 2],
  [
    String.raw`(?<!\b(?:every|each|next|by|happy) )(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!s|'s| (?:league|school|dinner|roast|lunch))(?: (?:morning|afternoon|evening|night))?`,
    1,
  ],
]);

const asSlight = (fact: Fact): Fact => ({ ...fact, slight: true });

/** What a sentence says of the place and the time without an identifier. Offsets are those of the sentence. */
export const findWhereAndWhen = (text: string): Fact[] => [
  ...findNearby(text).map((match) => asSlight(factOf('place', match, 'share'))),
  ...findRecent(text).map((match) => asSlight(factOf('day', match, 'days'))),
  ...findWeekdays(text).map((match) => factOf('day', match, 'days')),
];

/** `chef from Sitka`, `farmer in his fifties near Nome`: towns too small to be told without the person before them. */
const HOME =
  /\b(?:from|near|in|outside) (?:the town of )?(?<id>\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20}){0,2})/gu;
const NEXT_TO = 12;

/** The home of somebody who was told of right before, when its people are counted. */
export function findHomes(text: string, told: readonly Fact[]): Fact[] {
  return matchesOf(HOME, text).flatMap((match) => {
    const people = populationOf(keyOf(match.text));
    const ends = text.lastIndexOf(' ', match.start - 2);
    const isTheirs = told.some(({ end }) => end <= match.start && ends - end < NEXT_TO);
    if (people === undefined || !isTheirs) return [];
    const { start, end } = match;
    return [placeOf({ kind: 'place', start, end, text: match.text }, people)];
  });
}

/** The name of a town, without the state and what else follows the comma. */
const townOf = (passage: string) => passage.replace(/,.*$/s, '');

/** In a city of more people the place tells little. */
const LARGE_CITY = 500_000;

function placeOf(place: Fact, people: number | undefined): Fact {
  const counted = people === undefined ? place : { ...place, people };
  return (people ?? 0) > LARGE_CITY ? asSlight(counted) : counted;
}

/** A place or date less likely a patient's than this is somebody else's. */
const LIKELY_THEIRS = 0;

/** A place or a date that the identifiers found, with its figure. `text` is the annotation's. */
export function factOfPassage(passage: JudgedPassage, text: string): Fact[] {
  const { kind, start, end, traits, odds } = passage;
  const written = text.slice(start, end);
  // A town in a story narrows the circle, whether it is the writer's or the patient's.
  const isTown =
    (traits.includes('place town') || traits.includes('place bare town')) &&
    /^\p{Lu}/u.test(written);
  if (odds < LIKELY_THEIRS && !isTown) return [];
  if (kind === 'date') {
    const days = traits.includes('date month') ? MONTH : 1;
    return [{ kind: 'day', start, end, text: written, days }];
  }
  if (kind !== 'place') return [];
  const town = townOf(written);
  const people = isTown ? populationOf(keyOf(town)) : undefined;
  return [placeOf({ kind: 'place', start, end, text: town }, people)];
}
