import { type AwarenessTime, awarenessTimes } from '../lexicons/awareness-days.ts';
import { tagKey } from '../profile/hashtags.ts';
import type { About } from './about.ts';
import { daysOff } from './days.ts';
import { indexKeywords } from './keywords.ts';
import type { Reading } from './reading.ts';
import type { Candidate } from './suggestion.ts';

/** A time of the calendar in one year. */
export interface Occasion {
  readonly time: AwarenessTime;
  readonly from: string;
  readonly to: string;
}

/** How many days around a time a post about it may use its tag, when it names it, and when it only fits. */
export const NAMED = { before: 10, after: 2 };
export const FITTING = { before: 2, after: 0 };

interface Call {
  readonly time: AwarenessTime;
  readonly isName: boolean;
}

/** `World Stroke Day` is also meant by “Stroke Day”. */
export function shortName(name: string): string {
  const short = name.replace(/^(?:(?:international|national|world|global|american|great) )+/i, '');
  return short.split(/\s+/).length > 1 ? short : name;
}

const index = indexKeywords<Call>(
  awarenessTimes.flatMap((time) => [
    { keyword: shortName(time.name), owner: { time, isName: true } },
    ...time.keywords.map((keyword) => ({ keyword, owner: { time, isName: false } })),
  ]),
);

/** The occasion that is nearest to a day: of this year, or of one beside it. */
function occasionNear(time: AwarenessTime, day: string): Occasion {
  const year = Number(day.slice(0, 4));
  const [nearest] = [year - 1, year, year + 1]
    .map((it) => ({ time, ...time.inYear(it) }))
    .toSorted((one, other) => Math.abs(daysOff(day, one)) - Math.abs(daysOff(day, other)));
  return nearest ?? { time, ...time.inYear(year) };
}

let remembered: { readonly day: string; readonly occasions: readonly Occasion[] } | undefined;

/** The nearest occasion of every time; the last day is remembered, since a writer asks of one day again and again. */
export function occasionsNear(day: string): readonly Occasion[] {
  if (remembered?.day !== day) {
    remembered = { day, occasions: awarenessTimes.map((time) => occasionNear(time, day)) };
  }
  return remembered.occasions;
}

export function isNear(off: number, { before, after }: { before: number; after: number }): boolean {
  return -before <= off && off <= after;
}

/** Whole days from the first to the last. */
export function lengthOf({ from, to }: Pick<Occasion, 'from' | 'to'>): number {
  return daysOff(to, { from, to: from });
}

/** Tags of the days, weeks and months of health that a post names or fits, in the country. */
export function fromCalendar(
  { words, hashtags }: Reading,
  { topics }: About,
  day: string,
  country: string | undefined,
): Candidate[] {
  const called = new Map<AwarenessTime, boolean>();
  for (const { owner } of index.find(words)) {
    called.set(owner.time, owner.isName || (called.get(owner.time) ?? false));
  }
  const present = new Set(hashtags.map(tagKey));
  const found = occasionsNear(day).flatMap((occasion) => {
    const { time } = occasion;
    const isNamed = called.get(time) ?? false;
    const isMonth = lengthOf(occasion) > 20;
    const isToday = lengthOf(occasion) < 8 && daysOff(day, occasion) === 0;
    const fits =
      called.has(time) ||
      time.topics.some((topic) => topics.has(topic)) ||
      (isToday && time.isOfPeople && topics.has('celebration'));
    const window = isNamed ? { ...NAMED, ...(isMonth && { after: 0 }) } : FITTING;
    if (time.tags.some((tag) => present.has(tagKey(tag)))) return [];
    if (isMonth && !isNamed && daysOff(day, occasion) !== 0) return [];
    if (!fits || (time.country !== undefined && time.country !== country)) return [];
    if (!isNear(daysOff(day, occasion), window)) return [];
    const byDay = isToday ? 77 : 62;
    const score = (isNamed ? 82 : byDay) - Math.min(lengthOf(occasion), 30) / 10;
    const reason = { kind: 'time' as const, name: time.name, until: occasion.to };
    return [time.tags.map((tag, at) => ({ tag, reason, score: score - at * 20 }))];
  });
  // One occasion is enough; a second one comes after the house's own tags.
  return found
    .toSorted(([one], [other]) => (other?.score ?? 0) - (one?.score ?? 0))
    .flatMap((tags, at) => tags.map((it) => ({ ...it, score: it.score - Math.min(at, 2) * 15 })));
}
