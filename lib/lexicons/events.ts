/** What the news tells of, and people are brought in after: an alternation. Written for this project. */
export const newsEvents =
  '(?:crash|fire|shooting|stabbing|explosion|collapse|pile-?up|collision|derailment|accident|attack|flood|stampede)';

/** Right behind the place of an event: ` bus crash`, ` warehouse fire`. */
export const EVENT_AFTER = new RegExp(String.raw`^ (?:[\p{L}-]{2,12} ){0,2}${newsEvents}\b`, 'u');
