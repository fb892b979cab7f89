import { topicKey } from '../lexicons/hashtag-topics.ts';
import type { Profile } from '../profile/schema.ts';
import { lengthOf, occasionsNear } from './calendar.ts';
import { daysOff } from './days.ts';

/** Topics of narrow matters whose time it is, and what that counts, in the weight of hints. */
export type Season = ReadonlyMap<string, number>;

const ON_ITS_DAY = 1;
const IN_A_CAMPAIGN = 0.7;
/** Of longer times most posts speak of something else. */
const LONGEST = 10;

/** Whatever the day, many posts hint at these. */
const ALWAYS_ON = new Set(
  'prevention community staff how-to celebration public-health paediatric volunteering nursing careers'.split(
    ' ',
  ),
);

/** What the days of health, the profile's events and its campaigns are about on a day. */
export function seasonOn(profile: Profile, day: string): Season {
  const campaigns = profile.campaigns.filter(({ from, to }) => from <= day && day <= to);
  const events = profile.events.filter(({ from, to }) => from && isOn(day, from, to ?? from));
  const onDay = [...events.flatMap(({ topics }) => topics), ...topicsOfDay(profile, day)];
  const inCampaign = campaigns.flatMap(({ topics }) => topics);
  return new Map(
    [
      ...inCampaign.map((topic) => [topicKey(topic), IN_A_CAMPAIGN] as const),
      ...onDay.map((topic) => [topicKey(topic), ON_ITS_DAY] as const),
    ].filter(([topic]) => !ALWAYS_ON.has(topic)),
  );
}

const isOn = (day: string, from: string, to: string) => Math.abs(daysOff(day, { from, to })) < 2;

function topicsOfDay({ locale }: Profile, day: string): string[] {
  return occasionsNear(day)
    .filter(({ time: { country } }) => country === undefined || country === locale.country)
    .filter((it) => it.from <= day && day <= it.to && lengthOf(it) < LONGEST)
    .flatMap(({ time }) => time.topics);
}
