import type { Path } from './draft.ts';
import type { Profile } from './schema.ts';

/** A campaign or an event in the calendar, with where it is edited. Days are `YYYY-MM-DD`. */
export interface CalendarItem {
  readonly path: Path;
  readonly name: string;
  readonly kind: 'campaign' | Profile['events'][number]['kind'];
  readonly from: string;
  readonly to: string;
}

/** What has days of its own, in their order. An event with one day only lasts that day. */
export function calendarItems({ campaigns, events }: Pick<Profile, 'campaigns' | 'events'>) {
  const items: CalendarItem[] = campaigns.map(({ name, from, to }, at) => ({
    path: ['campaigns', at],
    name,
    kind: 'campaign',
    from,
    to,
  }));
  for (const [at, { name, kind, from, to = from }] of events.entries()) {
    const day = from ?? to;
    if (day && to) items.push({ path: ['events', at], name, kind, from: day, to });
  }
  return items.toSorted((one, other) => one.from.localeCompare(other.from));
}

/** The weeks that a month (`YYYY-MM`) touches, each of seven days from Monday. */
export function weeksOf(month: string): string[][] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const start = first.getTime() - ((first.getUTCDay() + 6) % 7) * dayLength;
  const weeks: string[][] = [];
  for (let time = start; weeks.length === 0 || isoDay(time).startsWith(month);) {
    weeks.push(Array.from({ length: 7 }, (_, at) => isoDay(time + at * dayLength)));
    time += 7 * dayLength;
  }
  return weeks;
}

/** The month so many months later. */
export function monthAfter(month: string, count: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return date.toISOString().slice(0, 7);
}

const dayLength = 86_400_000;

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
