/** Days are `YYYY-MM-DD`. */
const DAY = 86_400_000;

/** Whole days from one day to another; negative when it is before. */
export function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / DAY);
}

/** How many days `day` lies outside of a time: negative before it, 0 within, positive after it. */
export function daysOff(day: string, { from, to }: { from: string; to: string }): number {
  if (day < from) return -daysBetween(day, from);
  return day > to ? daysBetween(to, day) : 0;
}

/** `#RCPCH26` is a tag of 2026. */
export function isOfYear(tag: string, day: string): boolean {
  const year = /(?<!\d)(?:20)?([1-9]\d)$/.exec(tag)?.[1];
  return year === undefined || year === day.slice(2, 4);
}
