import type { Profile } from '../profile/schema.ts';
import { lengthOf, occasionsNear } from './calendar.ts';
import { daysOff } from './days.ts';
import { topicsOf } from './implied.ts';

/** Topics of narrow matters whose day it is. */
export type Season = ReadonlySet<string>;

/** Of weeks and months most posts speak of something else. */
const LONGEST = 3;

/** Whatever the day, many posts hint at these. */
const ALWAYS_ON = new Set(
  'prevention community staff how-to celebration public-health paediatric volunteering nursing careers'.split(
    ' ',
  ),
);

/** What the days of health and the profile's events are about on a day. */
export function seasonOn(profile: Profile, day: string): Season {
  const events = profile.events.filter(({ from, to }) => from && isOn(day, from, to ?? from));
  const ofEvents = events.flatMap(({ name, topics }) => topicsOf(topics, [name]));
  const onDay = [...ofEvents, ...topicsOfDay(profile, day)];
  return new Set(onDay.filter((topic) => !ALWAYS_ON.has(topic)));
}

const isOn = (day: string, from: string, to: string) => Math.abs(daysOff(day, { from, to })) < 2;

function topicsOfDay({ locale }: Profile, day: string): string[] {
  return occasionsNear(day)
    .filter(({ time: { country } }) => country === undefined || country === locale.country)
    .filter((it) => it.from <= day && day <= it.to && lengthOf(it) < LONGEST)
    .flatMap(({ time }) => time.topics);
}
