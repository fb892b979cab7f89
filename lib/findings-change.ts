import type { Finding } from './lint/finding.ts';

/** How findings differ from those before: with most keys all stay, or the last ones move together. */
export interface FindingsChange {
  /** How many of those before stay first, as they are. */
  readonly kept: number;
  /** How many of those before stay last, moved `by` UTF-16 code units. */
  readonly moved: number;
  readonly by: number;
  /** What stands between these. */
  readonly findings: Finding[];
}

/** What has to be told to somebody who knows the findings before. */
export function changeBetween(
  before: readonly Finding[],
  after: readonly Finding[],
): FindingsChange {
  const most = Math.min(before.length, after.length);
  let kept = 0;
  while (kept < most && isMoved(before[kept], after[kept], 0)) kept += 1;
  const by = (after.at(-1)?.start ?? 0) - (before.at(-1)?.start ?? 0);
  let moved = 0;
  while (moved < most - kept && isMoved(before.at(-1 - moved), after.at(-1 - moved), by)) {
    moved += 1;
  }
  return { kept, moved, by, findings: after.slice(kept, after.length - moved) };
}

/** The findings after a change; `undefined` when it does not fit those before. */
export function afterChange(
  before: readonly Finding[],
  { kept, moved, by, findings }: FindingsChange,
): readonly Finding[] | undefined {
  if (kept < 0 || moved < 0 || kept + moved > before.length) return undefined;
  const last = before.slice(before.length - moved);
  return [...before.slice(0, kept), ...findings, ...last.map((one) => move(one, by))];
}

function isMoved(before: Finding | undefined, after: Finding | undefined, by: number): boolean {
  return before !== undefined && JSON.stringify(move(before, by)) === JSON.stringify(after);
}

function move(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  return { ...finding, start: finding.start + by, end: finding.end + by };
}
