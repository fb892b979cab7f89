import type { Profile } from '../profile/schema.ts';
import { occasionsNear } from './calendar.ts';
import { daysBetween } from './days.ts';

/** Something that is on, with its tags. */
export interface AgendaItem {
  readonly name: string;
  readonly kind: 'campaign' | 'event' | 'day';
  readonly tags: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly note?: string;
}

/** All that has days: the profile's campaigns and events, and the built-in calendar where the profile lets it in. */
export function datedItems(profile: Profile, day: string): AgendaItem[] {
  return [
    ...profile.campaigns.map((campaign) => ({ ...campaign, kind: 'campaign' as const })),
    ...profile.events.flatMap(fromEvent),
    ...fromCalendar(profile, day),
  ];
}

function fromEvent({ name, tag, from, to, note }: Profile['events'][number]): AgendaItem[] {
  const first = from ?? to;
  if (first === undefined) return [];
  const days = { from: first, to: to ?? first };
  return [{ name, kind: 'event', tags: [tag], ...days, ...(note !== undefined && { note }) }];
}

function fromCalendar({ hashtags, locale, events }: Profile, day: string): AgendaItem[] {
  if (!hashtags.useBuiltinCalendar) return [];
  const own = new Set(events.map(({ name }) => name.toLowerCase()));
  return occasionsNear(day)
    .filter(({ time: { country } }) => country === undefined || country === locale.country)
    .filter(({ time: { name } }) => !own.has(name.toLowerCase()))
    .map(({ time: { name, tags }, from, to }) => ({ name, kind: 'day', tags, from, to }));
}

export interface Agenda {
  readonly today: readonly AgendaItem[];
  /** From tomorrow until six days from now. */
  readonly thisWeek: readonly AgendaItem[];
}

/** What is on today, and what begins in the six days after it; the shortest first, since it is over soonest. */
export function agendaOn(profile: Profile, day: string): Agenda {
  const items = datedItems(profile, day);
  const today = items.filter(({ from, to }) => from <= day && day <= to);
  const thisWeek = items.filter(({ from }) => from > day && daysBetween(day, from) < 7);
  return {
    today: today.toSorted((one, other) => one.to.localeCompare(other.to)),
    thisWeek: thisWeek.toSorted((one, other) => one.from.localeCompare(other.from)),
  };
}
