import type { Change } from './compare.ts';
import { tagKey } from './hashtags.ts';
import type { Profile } from './schema.ts';

interface NamedList {
  readonly part: string;
  readonly label: string;
  readonly read: (profile: Profile) => readonly (readonly [name: string, entry: unknown])[];
}

/** The lists of a profile whose entries have names, so that they are compared entry by entry. */
const namedLists: readonly NamedList[] = [
  {
    part: 'hashtags',
    label: 'Tag',
    read: ({ hashtags }) => hashtags.approved.map((it) => [it.tag, it]),
  },
  {
    part: 'hashtags',
    label: 'Required tag',
    read: ({ hashtags }) => hashtags.required.map((it) => [it.tag, it]),
  },
  {
    part: 'hashtags',
    label: 'Banned tag',
    read: ({ hashtags }) => hashtags.banned.map((it) => [it.tag, it]),
  },
  { part: 'people', label: 'Person', read: ({ people }) => people.map((it) => [it.name, it]) },
  {
    part: 'terms',
    label: 'Term',
    read: ({ terms }) => terms.map((it) => [it.match.join(', '), it]),
  },
  {
    part: 'campaigns',
    label: 'Campaign',
    read: ({ campaigns }) => campaigns.map((it) => [it.name, it]),
  },
  { part: 'events', label: 'Event', read: ({ events }) => events.map((it) => [it.name, it]) },
  { part: 'canned', label: 'Reply', read: ({ canned }) => canned.map((it) => [it.title, it]) },
];

/** What is left of a profile when the named lists are taken out. */
export function withoutLists({ hashtags, ...profile }: Profile): Record<string, unknown> {
  const { approved: _approved, required: _required, banned: _banned, ...options } = hashtags;
  const emptied = { people: [], terms: [], campaigns: [], events: [], canned: [] };
  return { ...profile, ...emptied, hashtags: options };
}

/** Says which entries of the named lists came, went or changed. */
export function compareLists(before: Profile, after: Profile): Change[] {
  return namedLists.flatMap((list) => compareList(list, before, after));
}

function compareList({ part, label, read }: NamedList, before: Profile, after: Profile): Change[] {
  const was = byKey(read(before));
  const is = byKey(read(after));
  const keys = new Set([...was.keys(), ...is.keys()]);
  return [...keys].flatMap((key) => {
    const [old, fresh] = [was.get(key), is.get(key)];
    if (JSON.stringify(old) === JSON.stringify(fresh)) return [];
    const effect = effectOf(old !== undefined, fresh !== undefined);
    const name = (fresh ?? old)?.[0] ?? key;
    return [{ effect, part, text: `${label} ${name} ${effect}.` }];
  });
}

function effectOf(wasThere: boolean, isThere: boolean): 'added' | 'removed' | 'changed' {
  if (!wasThere) return 'added';
  return isThere ? 'changed' : 'removed';
}

function byKey(entries: ReturnType<NamedList['read']>): Map<string, readonly [string, unknown]> {
  return new Map(entries.map((entry) => [tagKey(entry[0]), entry]));
}
