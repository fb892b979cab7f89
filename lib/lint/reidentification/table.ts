import { type Row, UNITED_STATES } from '../../lexicons/prevalence.ts';
import { matchesIn, searchable } from '../prefilter/search.ts';
import type { Fact, FactKind } from './fact.ts';

/** A passage and what stands around it, up to 40 code units. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** The number of its row. */
  readonly figure?: number;
}

const AROUND = 40;

/** The passage of a match; a group named `id`, where there is one, is the passage. */
export function placed(match: RegExpExecArray, text: string, figure?: number): Match {
  const found = match.groups?.['id'] ?? match[0];
  const start = match.index + match[0].lastIndexOf(found);
  const end = start + found.length;
  return {
    start,
    end,
    text: found,
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
    ...(figure !== undefined && { figure }),
  };
}

/** Every match of a global pattern. */
export const matchesOf = (pattern: RegExp, text: string): Match[] =>
  matchesIn(searchable(text), pattern).map((match) => placed(match, text));

/** Compiles a table into one pattern; whole words in any case, the first row that fits. */
export function openRows(rows: readonly Row[]): (text: string) => Match[] {
  const words = rows.map(([alternatives]) => `(${alternatives})`).join('|');
  const pattern = new RegExp(String.raw`(?<![\w'-])(?:${words})(?![\w-])`, 'gi');
  return (text) =>
    matchesIn(searchable(text), pattern).map((match) => {
      const row = rows.findIndex((_, at) => match[at + 1] !== undefined);
      return placed(match, text, rows[row]?.[1]);
    });
}

/** What a row's number counts: people it holds for, people it befalls in a year, or days. */
export type Measure = 'share' | 'perYear' | 'days';

/** Of something that holds for more people than this, or befalls more in a year, little is told. */
const COMMON: Partial<Record<FactKind, number>> = { age: 0.15, condition: 1 / 1_000, sex: 0 };

/** Turns a match into a fact, with the number of its row. */
export function factOf(kind: FactKind, { start, end, text, figure }: Match, as: Measure): Fact {
  if (figure === undefined) return { kind, start, end, text };
  const value = as === 'days' ? figure : figure / UNITED_STATES;
  const isSlight = value > (COMMON[kind] ?? Infinity);
  return { kind, start, end, text, [as]: value, ...(isSlight && { slight: true as const }) };
}
