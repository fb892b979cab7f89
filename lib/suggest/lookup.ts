import type { PlatformId } from '../lint/post.ts';
import { type ApprovedTag, approvedTags, findBanned, tagKey } from '../profile/hashtags.ts';
import type { Profile } from '../profile/schema.ts';
import { isOneEditApart } from '../profile/similar.ts';
import { wordingFor } from '../profile/wording.ts';
import { datedItems } from './agenda.ts';
import { wordsOfTag } from './reading.ts';

export type EntryKind = 'tag' | 'campaign' | 'event' | 'day' | 'canned' | 'person' | 'handle';

/** Something of the guidelines that can be put into a post. */
export interface Entry {
  /** The same from one day to the next, so that a favourite is found again. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: string;
  /** What is put into the post. */
  readonly text: string;
  /** What it is for, or what it says. */
  readonly detail: string;
  /** `YYYY-MM-DD`, where it ends. */
  readonly until?: string;
}

/** Where and when something is looked up. */
export interface LookUpPlace {
  readonly platform: PlatformId;
  /** BCP 47. */
  readonly locale: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

interface Row {
  readonly entry: Entry;
  /** Its title, as one word. */
  readonly key: string;
  readonly words: readonly string[];
  /** All words with a space before each. */
  readonly all: string;
}

/** The entries of a profile, ready to be searched on each key. */
export interface LookUp {
  readonly entries: readonly Entry[];
  /** The best first; all of them for an empty query. Case, accents, `#`, spaces and one slip from four letters on do not matter. */
  readonly search: (query: string) => readonly Entry[];
}

const plain = (text: string) => tagKey(text).replaceAll(/[^\p{L}\p{N}\s]+/gu, '');
const bare = (text: string) => plain(text).replaceAll(/\s+/g, '');

function fromTag({ tag, topics, keywords, note, to }: ApprovedTag): [Entry, string[]] {
  const detail = note ?? [...new Set([...topics, ...keywords])].slice(0, 6).join(', ');
  const until = to === undefined ? {} : { until: to };
  const entry: Entry = {
    id: `tag:${tagKey(tag)}`,
    kind: 'tag',
    title: tag,
    text: tag,
    detail,
    ...until,
  };
  return [entry, [...wordsOfTag(tag), ...topics, ...keywords]];
}

function* fromTimes(profile: Profile, day: string): Iterable<[Entry, string[]]> {
  for (const { name, kind, tags, to } of datedItems(profile, day)) {
    const allowed = tags.filter((tag) => !findBanned(profile, tag));
    if (to < day || allowed.length === 0) continue;
    const text = kind === 'day' ? (allowed[0] ?? '') : allowed.join(' ');
    const detail = allowed.join(' ');
    yield [{ id: `${kind}:${name}`, kind, title: name, text, detail, until: to }, [...allowed]];
  }
}

function* fromWords(profile: Profile, place: LookUpPlace): Iterable<[Entry, string[]]> {
  for (const { id, title, kind, text, topics, platforms } of profile.canned) {
    const words = wordingFor(text, place);
    if (!words || (platforms.length > 0 && !platforms.includes(place.platform))) continue;
    yield [
      { id: `canned:${id}`, kind: 'canned', title, text: words, detail: words },
      [...topics, ...kind.split('-')],
    ];
  }
  for (const { name, role = '', topics, until = '9999' } of profile.people) {
    if (until < place.day) continue;
    yield [
      { id: `person:${name}`, kind: 'person', title: name, text: name, detail: role },
      [role, ...topics],
    ];
  }
  for (const handle of profile.org.handles[place.platform] ?? []) {
    const entry = { id: `handle:${handle}`, kind: 'handle', title: handle, text: handle } as const;
    yield [{ ...entry, detail: profile.org.legalName }, []];
  }
}

function rowOf([entry, words]: readonly [Entry, readonly string[]]): Row {
  const all = [entry.title, ...words].flatMap((word) => plain(word).split(/\s+/));
  return { entry, key: bare(entry.title), words: all, all: ` ${all.join(' ')}` };
}

/** How well an entry answers, 0 best; `undefined` when it does not. */
function rankOf({ key, all }: Row, wanted: string, parts: readonly string[]): number | undefined {
  if (key === wanted) return 0;
  if (key.startsWith(wanted)) return 1;
  if (parts.every((part) => all.includes(` ${part}`))) return key.includes(wanted) ? 2 : 3;
  return key.includes(wanted) ? 4 : undefined;
}

/** The rows by each of their words and by their title; many share a word, and it is looked at once. */
function groupByWord(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const word of new Set([row.key, ...row.words])) {
      const group = groups.get(word);
      if (group) group.push(row);
      else groups.set(word, [row]);
    }
  }
  return groups;
}

/** Whether a word, as far as was typed, is one slip away. */
function isNear(word: string, wanted: string): boolean {
  if (word.length < wanted.length - 1) return false;
  if (word[0] !== wanted[0] && word[0] !== wanted[1] && word[1] !== wanted[0]) return false;
  const lengths = [wanted.length - 1, wanted.length, wanted.length + 1];
  return lengths.some((length) => isOneEditApart(word.slice(0, length), wanted));
}

function searchNear(groups: ReadonlyMap<string, readonly Row[]>, wanted: string): Entry[] {
  const near = [...groups].filter(([word]) => isNear(word, wanted)).flatMap(([, rows]) => rows);
  return [...new Set(near)].map(({ entry }) => entry);
}

function searchRows(rows: readonly Row[], query: string): Entry[] {
  const wanted = bare(query);
  const parts = plain(query).trim().split(/\s+/);
  const ranked: Entry[][] = [];
  for (const row of rows) {
    const rank = rankOf(row, wanted, parts);
    if (rank !== undefined) (ranked[rank] ??= []).push(row.entry);
  }
  return ranked.flat();
}

/** Prepares what staff may look up: approved tags, campaigns, events, health days, canned parts, people, own accounts. */
export function prepareLookUp(profile: Profile, place: LookUpPlace): LookUp {
  const tags = approvedTags(profile, place).map(fromTag);
  const times = [...fromTimes(profile, place.day)];
  const rows = [...tags, ...times, ...fromWords(profile, place)].map(rowOf);
  const entries = rows.map(({ entry }) => entry);
  const groups = groupByWord(rows);
  const search = (query: string) => {
    const wanted = bare(query);
    if (/^[\s#]*$/.test(query)) return entries;
    if (wanted === '') return [];
    const found = searchRows(rows, query);
    return found.length === 0 && wanted.length > 3 ? searchNear(groups, wanted) : found;
  };
  return { entries, search };
}
