import { keyOf } from '../lint/annotation/tokens.ts';
import type { Post, PostInput } from '../lint/post.ts';
import type { Profile } from './schema.ts';

/**
 * Who speaks: what the site itself tells, then whether the name it shows is the hospital's own, by name or by handle
 * there, then what the person has set.
 */
export function accountOf(
  { account, platform, speaker = '' }: PostInput,
  { org }: Profile,
  usual: Post['account'],
): Post['account'] {
  const handles = (platform && org.handles[platform]) ?? [];
  const names = [org.legalName, ...org.brandNames.map(({ text }) => text), ...handles];
  const shown = wordsOf(speaker);
  return account ?? (names.some((name) => shown.includes(wordsOf(name))) ? 'official' : usual);
}

/** With a space on either side, so that no name is found within another word. */
function wordsOf(name: string): string {
  return ` ${(keyOf(name).match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ')} `;
}
