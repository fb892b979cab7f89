import { defaultProfile } from '../profile/default.ts';
import { Profile } from '../profile/schema.ts';
import { completePost, type Post } from './post.ts';
import type { Example } from './rule.ts';

/** A rule's example as a post, with the passages between ⟦ and ⟧ taken out and located. */
export interface MarkedPost {
  readonly post: Post;
  /** The built-in profile, with what the example's house says. */
  readonly profile: Profile;
  readonly marked: readonly { readonly start: number; readonly end: number }[];
}

export function readExample(example: Example): MarkedPost {
  const { house, ...input } = typeof example === 'string' ? { text: example } : example;
  const profile = house ? Profile.parse({ ...defaultProfile, ...house }) : defaultProfile;
  const marked: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of input.text.split(/(⟦[^⟧]*⟧)/)) {
    const plain = piece.replaceAll(/[⟦⟧]/g, '');
    if (piece.startsWith('⟦')) marked.push({ start: text.length, end: text.length + plain.length });
    text += plain;
  }
  return { post: completePost({ ...input, text }), profile, marked };
}
