import type { Profile } from '../profile/schema.ts';
import { FITTING, isNear, NAMED } from './calendar.ts';
import type { Call, Calls } from './calls.ts';
import { topicsOf } from './implied.ts';
import { daysOff, isOfYear } from './days.ts';
import type { Scene } from './scene.ts';
import type { Candidate, Reason } from './suggestion.ts';

type HouseEvent = Profile['events'][number];

const AT_A_MEETING =
  /\b(?:conference|congress|summit|session|sessions|meeting|poster|posters|slides|embargo|stand|presenting|presents?|presented|abstract|keynote|booth|panel|speaker|speaking|symposium|late[- ]breaking|talk|talks)\b/;

const AT_A_FAIR =
  /\b(?:(?:doors|gates) open|fairgrounds?|rain or shine|our (?:tent|booth|table|stall|stand)|come (?:along|and (?:say|see|find|meet)|by|find us)|find us|see you (?:there|today|on the|at the)|showground|show ?bags?|on the green|stop by)\b/;

/** Tags of the profile's events, around their days. Without a day an event has to be named. */
export function fromEvents(profile: Profile, scene: Scene, calls: Calls): Candidate[] {
  return profile.events.flatMap((event) => {
    const score = scoreEvent(event, scene, calls.get(event));
    if (score === 0) return [];
    const until = event.to ?? event.from;
    const reason: Reason = {
      kind: 'time',
      name: event.name,
      ...(until !== undefined && { until }),
    };
    return [{ tag: event.tag, reason, score }];
  });
}

/** An event that is called by the end of its name, “the health fair”, has to be near. */
function scoreEvent(event: HouseEvent, { reading, about, day }: Scene, call?: Call): number {
  const { from, to, kind } = event;
  const topics = topicsOf(event.topics, [event.name]);
  const first = from ?? to;
  if (first === undefined) return call?.isNamed && isOfYear(event.tag, day) ? 88 : 0;
  const off = daysOff(day, { from: first, to: to ?? first });
  if (call && !call.isCore) {
    return isNear(off, { ...NAMED, before: call.isNamed ? 60 : 21 }) ? 88 : 0;
  }
  const fits = call !== undefined || topics.some((topic) => about.topics.has(topic));
  if (kind === 'local') return off === 0 && AT_A_FAIR.test(reading.text) ? 85 : 0;
  const isThere =
    kind === 'awareness' || (kind === 'conference' && AT_A_MEETING.test(reading.text));
  return fits && isThere && isNear(off, FITTING) ? 80 : 0;
}
