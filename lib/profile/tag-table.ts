import { platformIds } from '../lint/post.ts';
import { readCsv, writeCsv } from './csv.ts';
import { isTable } from './draft.ts';
import { tagKey } from './hashtags.ts';

/** An approved tag while somebody works on it: as the profile has it, and perhaps not sound yet. */
export type TagDraft = Readonly<Record<string, unknown>>;

/** The columns of the table and of its CSV file, in their order. */
const tagColumns = [
  'tag',
  'topics',
  'keywords',
  'platforms',
  'locales',
  'audience',
  'from',
  'to',
  'priority',
  'keepCase',
  'note',
] as const;

const lists = new Set<string>(['topics', 'keywords', 'platforms', 'locales']);

/** What stands in a cell: the items of a list with commas between them. */
export function cellOf(tag: TagDraft, column: string): string {
  const value = tag[column];
  if (Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'string' || typeof value === 'number' || value === true
    ? String(value)
    : '';
}

/** The tags as CSV, one a line under the names of the columns. */
export function writeTags(tags: readonly TagDraft[]): string {
  const rows = tags.map((tag) => tagColumns.map((column) => cellOf(tag, column)));
  return writeCsv([tagColumns, ...rows]);
}

/** Reads tags from CSV. Without a line of known names at its top, the first column holds the tags. */
export function readTags(text: string): TagDraft[] {
  const [first = [], ...rest] = readCsv(text);
  const heads = first.map((cell) => cell.toLowerCase());
  const columns = heads.map((head) => tagColumns.find((column) => column.toLowerCase() === head));
  if (!columns.includes('tag')) return [first, ...rest].flatMap(([cell]) => toTag({ tag: cell }));
  return rest.flatMap((row) =>
    toTag(Object.fromEntries(columns.flatMap((column, at) => (column ? [[column, row[at]]] : [])))),
  );
}

/** Reads tags from any text: words that begin with #, or else every word. */
export function pasteTags(text: string): TagDraft[] {
  const words = text.split(/[\s,;]+/).filter(Boolean);
  const marked = words.filter((word) => word.startsWith('#'));
  return (marked.length > 0 ? marked : words).flatMap((word) => toTag({ tag: word }));
}

/** Those of `more` that are not among `tags` yet, however they are written. */
export function newTags(tags: readonly TagDraft[], more: readonly TagDraft[]): TagDraft[] {
  const known = new Set(tags.map(keyOf));
  return mergeTags([], more).filter((tag) => !known.has(keyOf(tag)));
}

/** Adds tags to others. One that is there already, however it is written, takes what the new one says. */
export function mergeTags(tags: readonly TagDraft[], more: readonly TagDraft[]): TagDraft[] {
  const merged = new Map(tags.map((tag) => [keyOf(tag), tag]));
  for (const tag of more) {
    const key = keyOf(tag);
    merged.set(key, { ...merged.get(key), ...tag });
  }
  return [...merged.values()];
}

function keyOf(tag: TagDraft): string {
  return tagKey(cellOf(tag, 'tag'));
}

/** A tag from the texts of its cells; none without a name. */
function toTag(cells: Readonly<Record<string, string | undefined>>): TagDraft[] {
  const name = cells['tag']?.replaceAll(/[^\p{L}\p{M}\p{N}_]/gu, '');
  if (!name) return [];
  const values = Object.entries(cells).flatMap(([column, cell = '']) =>
    cell === '' || column === 'tag' ? [] : [[column, parseCell(column, cell)] as const],
  );
  return [{ tag: `#${name}`, ...Object.fromEntries(values) }];
}

function parseCell(column: string, cell: string): unknown {
  if (lists.has(column)) {
    const items = cell.split(/[,;|]/).map((item) => item.trim());
    return items.filter(Boolean).map((item) => (column === 'platforms' ? knownSite(item) : item));
  }
  if (column === 'priority') return Number.isNaN(Number(cell)) ? cell : Number(cell);
  return column === 'keepCase' ? /^(?:true|yes|1|x)$/i.test(cell) : cell;
}

function knownSite(name: string): string {
  return platformIds.find((site) => site === name.toLowerCase()) ?? name;
}

/** The approved tags of a draft, whatever stands there. */
export function approvedOf(hashtags: unknown): TagDraft[] {
  const approved = isTable(hashtags) ? hashtags['approved'] : undefined;
  return Array.isArray(approved) ? approved.filter(isTable) : [];
}
