/** A half-open range of a text in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One stretch of a text was taken out at `start` and another put in its place. */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly added: number;
}

/** The smallest single edit that leads from one text to the other; `undefined` when they are the same. */
export function editBetween(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  return { start, removed: before.length - tail - start, added: after.length - tail - start };
}

/** Moves spans along with an edit, and drops those that it reaches into. */
export function carry<T extends Span>(spans: readonly T[], edit: Edit | undefined): readonly T[] {
  if (!edit) return spans;
  const shift = edit.added - edit.removed;
  return spans.flatMap((span) => {
    if (span.end <= edit.start) return [span];
    if (span.start < edit.start + edit.removed || span.start < edit.start) return [];
    return [{ ...span, start: span.start + shift, end: span.end + shift }];
  });
}
