import type { SurfaceName } from '../../tests/e2e/surfaces.ts';
import type { Held } from './leaks.ts';

/** What was done, and what came of it. */
export interface Tally {
  readonly surfaces: Set<SurfaceName>;
  visits: number;
  edits: number;
  /** How often the editor's own text was held against the copy. */
  compared: number;
  findings: number;
  fixes: number;
  /** Fixes that were taken back with one undo. */
  undone: number;
  /** Passages that were kept as they stood. */
  kept: number;
  readonly growths: { surface: SurfaceName; ours: Held; theirs: Held }[];
  readonly problems: string[];
}

export function newTally(): Tally {
  return {
    surfaces: new Set(),
    visits: 0,
    edits: 0,
    compared: 0,
    findings: 0,
    fixes: 0,
    undone: 0,
    kept: 0,
    growths: [],
    problems: [],
  };
}

/** The figures in one block, for a page of the documentation or a report. */
export function summaryOf(tally: Tally, { seed, minutes }: Record<string, string>): string {
  const { visits, edits, compared, findings, fixes, undone, kept, growths, problems } = tally;
  return [
    '',
    `Soak of ${minutes} minutes, seed ${seed}`,
    `  ${visits} visits to ${tally.surfaces.size} fields, ${edits} edits, ${findings} findings on show`,
    `  ${fixes} fixes, ${undone} of them undone, ${kept} passages kept`,
    `  ${compared} times the text was compared with its copy`,
    '  Left after a dozen fields were opened, written in and closed (in brackets: without the extension):',
    ...growths.map(({ surface, ours, theirs }) => `    ${surface}: ${list(ours, theirs)}`),
    `  ${problems.length} problems`,
  ].join('\n');
}

function list(ours: Held, theirs: Held): string {
  const both = (kind: keyof Held, unit: string) => `${ours[kind]} (${theirs[kind]}) ${unit}`;
  return [
    both('listeners', 'listeners'),
    both('nodes', 'nodes'),
    both('editors', 'detached editors'),
    both('heap', 'kB of heap'),
  ].join(', ');
}
