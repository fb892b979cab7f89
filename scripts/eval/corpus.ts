import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { completePost, type Post } from '../../lib/lint/post.ts';

/** A labelled passage; offsets are UTF-16 code units of the post's text. */
export interface Label {
  readonly start: number;
  readonly end: number;
  /** NAME, LOC, DATE, AGE, PHONE, EMAIL, SSN, ID, URL, IP, PHOTO, OTHER, IMPLICIT; IGNORE counts neither way. */
  readonly type: string;
}

export interface LabelledPost {
  readonly id: string;
  readonly post: Post;
  readonly labels: readonly Label[];
  /** What a reader judged: somebody is named or numbered, somebody can be recognised, or nobody. */
  readonly risk: 'explicit' | 'implicit' | 'none';
}

interface Row {
  id: string;
  text: string;
  risk?: LabelledPost['risk'];
  kind?: string;
  phi?: boolean;
  spans: { start?: number; end?: number; label?: string; quote?: string; type?: string }[];
}

const POST_FIELDS = ['platform', 'kind', 'account', 'locale', 'media'] as const;
const KINDS = new Set(['post', 'comment', 'reply', 'title', 'description', 'tags', 'community']);

/** A quote stands for its first occurrence in the text. */
function labelsOf({ text, spans }: Row): Label[] {
  return spans.flatMap(({ start, end, label, quote, type }) => {
    const name = (label ?? type ?? 'OTHER').toUpperCase();
    const at = start ?? text.indexOf(quote ?? '');
    return at < 0 ? [] : [{ start: at, end: end ?? at + (quote?.length ?? 0), type: name }];
  });
}

function riskOf(row: Row): LabelledPost['risk'] {
  if (row.risk) return row.risk;
  if (row.kind === 'explicit' || row.kind === 'implicit') return row.kind;
  return row.spans.some(({ label }) => label !== 'IGNORE') ? 'explicit' : 'none';
}

function postOf(row: Row): Post {
  const given = Object.entries(row).filter(
    ([key, value]) =>
      (POST_FIELDS as readonly string[]).includes(key) &&
      (key !== 'kind' || KINDS.has(String(value))),
  );
  return completePost({ ...Object.fromEntries(given), text: row.text });
}

/** Reads labelled posts from JSON Lines; undefined when the file is not there. */
export function readCorpus(file: string | URL): LabelledPost[] | undefined {
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row = JSON.parse(line) as Row;
      return { id: row.id, post: postOf(row), labels: labelsOf(row), risk: riskOf(row) };
    });
}

const OWN = new URL('../../tests/posts/', import.meta.url);

/** The project's own labelled posts, in order of their files' names. */
export function readOwnPosts(): LabelledPost[] {
  return readdirSync(OWN)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readCorpus(new URL(name, OWN)) ?? []);
}
