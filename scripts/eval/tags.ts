import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { completePost, type Post } from '../../lib/lint/post.ts';
import { defaultProfile } from '../../lib/profile/default.ts';
import { tagKey } from '../../lib/profile/hashtags.ts';
import { readProfile } from '../../lib/profile/read.ts';
import type { Profile } from '../../lib/profile/schema.ts';
import { guideFor, inForceOn } from '../../lib/profile/effective.ts';
import { suggestHashtags } from '../../lib/suggest/suggest.ts';
import { percent } from './score.ts';

interface Row extends Partial<Post> {
  readonly id: string;
  readonly text: string;
  readonly profile?: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly best: readonly string[];
  readonly good?: readonly string[];
  readonly never?: readonly string[];
}

/** A draft with the hashtags that a communications lead would choose. */
export interface TaggedDraft {
  readonly id: string;
  readonly post: Post;
  readonly profile: Profile;
  readonly day: string;
  readonly best: readonly string[];
  readonly good: readonly string[];
  readonly never: readonly string[];
}

export interface ScoredDraft {
  readonly draft: TaggedDraft;
  /** Best first. */
  readonly tags: readonly string[];
}

const OWN = new URL('../../tests/posts-tags/', import.meta.url);

/** Drafts name a profile by its id or its file; files lie beside the drafts, in `profiles` next door, or with the project's own. */
function readProfiles(file: string | URL): Map<string, Profile> {
  const base = file instanceof URL ? file : new URL(file, `file://${process.cwd()}/`);
  const profiles = new Map<string, Profile>([[defaultProfile.id, defaultProfile]]);
  for (const folder of [OWN, new URL('../profiles/', base), new URL('./', base)]) {
    const names = existsSync(folder) ? readdirSync(folder) : [];
    for (const name of names.filter((it) => /^[^.]+\.json$/.test(it))) {
      const reading = readProfile(readFileSync(new URL(name, folder), 'utf8'));
      if (!reading.ok) continue;
      const short = basename(name, '.json');
      for (const key of [name, short, short.replace(/^profile-/, ''), reading.profile.id]) {
        profiles.set(key, reading.profile);
      }
    }
  }
  return profiles;
}

function readDraft(row: Row, profiles: ReadonlyMap<string, Profile>): TaggedDraft {
  const { id, text, date, best, good = [], never = [] } = row;
  const profile = profiles.get(row.profile ?? defaultProfile.id);
  if (!profile) throw new Error(`Draft ${id}: there is no profile "${row.profile}".`);
  const { platform = 'facebook', kind = 'post', account = 'official' } = row;
  const locale = row.locale ?? profile.locale.default;
  const post = completePost({ text, platform, kind, account, locale });
  return { id, post, profile, day: date, best, good, never };
}

/** Reads drafts labelled with tags from JSON Lines; undefined when the file is not there or labelled otherwise. */
export function readTaggedDrafts(file: string | URL): TaggedDraft[] | undefined {
  if (!existsSync(file)) return undefined;
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
  if (!rows.some(({ best }) => Array.isArray(best))) return undefined;
  const profiles = readProfiles(file);
  return rows.map((row) => readDraft(row, profiles));
}

export const readOwnDrafts = (): TaggedDraft[] =>
  readTaggedDrafts(new URL('drafts.jsonl', OWN)) ?? [];

/** Suggests tags for a draft as the composer would. */
export function scoreDraft(draft: TaggedDraft): ScoredDraft {
  const profile = inForceOn(draft.profile, draft.day);
  const guide = guideFor(profile, draft.post.platform);
  const suggestions = suggestHashtags({ ...draft, profile, guide });
  return { draft, tags: suggestions.map(({ tag }) => tag) };
}

const meets = (tags: readonly string[], wanted: readonly string[]) => {
  const keys = new Set(wanted.map(tagKey));
  return tags.some((tag) => keys.has(tagKey(tag)));
};

/** A best tag among the first three, or nothing where nothing is best. */
const isRight = ({ draft, tags }: ScoredDraft): boolean =>
  draft.best.length === 0 ? tags.length === 0 : meets(tags.slice(0, 3), draft.best);
const isForbidden = ({ draft, tags }: ScoredDraft): boolean => meets(tags, draft.never);

/** Shares in percent: a best tag in the first three, nothing where nothing is best, nothing that must never be. */
export function tagFigures(
  all: readonly ScoredDraft[],
): Record<'best' | 'empty' | 'never', number> {
  const wanted = all.filter(({ draft }) => draft.best.length > 0);
  const unwanted = all.filter(({ draft }) => draft.best.length === 0);
  const allowed = all.filter((scored) => !isForbidden(scored));
  return {
    best: percent(wanted.filter(isRight).length, wanted.length),
    empty: percent(unwanted.filter(isRight).length, unwanted.length),
    never: percent(allowed.length, all.length),
  };
}

/** Prints the three figures, and the drafts that went wrong when asked. */
export function printTags(
  name: string,
  drafts: readonly TaggedDraft[],
  options: { readonly misses: boolean; readonly false: boolean },
): void {
  const all = drafts.map(scoreDraft);
  const { best, empty, never } = tagFigures(all);
  console.log(`\n${name}: ${all.length} drafts`);
  console.log(
    `  a best tag in the first three ${best.toFixed(1)} %, nothing where none is best ${empty.toFixed(1)} %, nothing from never ${never.toFixed(1)} %`,
  );
  for (const scored of all) {
    const isMiss = scored.draft.best.length > 0 && !isRight(scored);
    const isFalse = isForbidden(scored) || (scored.draft.best.length === 0 && !isRight(scored));
    if ((options.misses && isMiss) || (options.false && isFalse)) printDraft(scored);
  }
}

function printDraft({ draft: { id, post, day, best, profile }, tags }: ScoredDraft): void {
  const wanted = best.join(' ') || 'none';
  console.log(
    `- ${id} ${profile.id} ${post.platform} ${day}: ${tags.join(' ') || 'none'} for ${wanted} | ${post.text}`,
  );
}
