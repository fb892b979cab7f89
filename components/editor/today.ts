import { dayOf } from '#lib/profile/effective.ts';

/** The day it is for the person, `YYYY-MM-DD`. */
export function today(): string {
  return dayOf(new Date());
}
