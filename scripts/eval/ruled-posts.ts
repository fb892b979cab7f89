import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { completePost, type Post } from '../../lib/lint/post.ts';

/** A finding that a reader of the post expects: of the rule, or of one of the others that fit as well. */
export interface Expectation {
  readonly rules: readonly string[];
  /** Offsets are UTF-16 code units of the post's text; the whole text where no passage is quoted. */
  readonly start: number;
  readonly end: number;
}

export interface RuledPost {
  readonly id: string;
  readonly post: Post;
  readonly expected: readonly Expectation[];
  /** Rules that would be a false alarm here. */
  readonly mustNot: readonly string[];
}

interface Row {
  id: string;
  text: string;
  expected?: { rule: string; quote?: string; alt?: string[] }[];
  mustNot?: string[];
  meta?: Partial<Post>;
}

const POST_FIELDS = ['platform', 'kind', 'account', 'locale', 'media'] as const;
const KINDS = new Set(['post', 'comment', 'reply', 'title', 'description', 'tags', 'community']);

function expectationOf(
  text: string,
  { rule, quote = '', alt = [] }: NonNullable<Row['expected']>[number],
): Expectation {
  const at = quote === '' ? -1 : text.indexOf(quote);
  const place = at < 0 ? { start: 0, end: text.length } : { start: at, end: at + quote.length };
  return { rules: [rule, ...alt], ...place };
}

function postOf(row: Row & Partial<Post>): Post {
  const given = { ...row, ...row.meta };
  const fields = POST_FIELDS.map((field) => [field, given[field]] as const).filter(
    ([field, value]) => value !== undefined && (field !== 'kind' || KINDS.has(String(value))),
  );
  return completePost({ ...Object.fromEntries(fields), text: row.text });
}

/** Reads posts labelled with the findings they deserve, from JSON Lines; undefined when the file is not there or labelled otherwise. */
export function readRuledPosts(file: string | URL): RuledPost[] | undefined {
  if (!existsSync(file)) return undefined;
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
  if (!rows.some(({ expected }) => expected)) return undefined;
  return rows.map((row) => ({
    id: row.id,
    post: postOf(row),
    expected: (row.expected ?? []).map((expectation) => expectationOf(row.text, expectation)),
    mustNot: row.mustNot ?? [],
  }));
}

/** The project's own labelled posts in a folder of the tests, in order of their files' names. */
function readFolder(folder: string): RuledPost[] {
  const own = new URL(`../../tests/${folder}/`, import.meta.url);
  return readdirSync(own)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readRuledPosts(new URL(name, own)) ?? []);
}

/** Posts for the rules of one category each, labelled with the findings of that category. */
export const readOwnRuledPosts = (): RuledPost[] => readFolder('posts-rules');

/** Posts by writers who saw no rule, labelled with all that they deserve. */
export const readMixedPosts = (): RuledPost[] => readFolder('posts-mixed');

/** Posts by such writers who were told which few problems to say in many ways; labelled with all that they deserve. */
export const readPostsByRule = (): RuledPost[] => readFolder('posts-by-rule');

/** Posts of both kinds that only the reader learns from: the models of privacy have their own, and gained nothing here. */
export const readPostsForReader = (): RuledPost[] => readFolder('posts-read');

/** As the mixed posts; the models have not learned from these. */
export const readHeldPosts = (): RuledPost[] => readFolder('posts-held');
