import { completePost, type Post } from './post.ts';
import type { Example } from './rule.ts';

/** A rule's example as a post, with the passages between ⟦ and ⟧ taken out and located. */
export interface MarkedPost {
  readonly post: Post;
  readonly marked: readonly { readonly start: number; readonly end: number }[];
}

export function readExample(example: Example): MarkedPost {
  const input = typeof example === 'string' ? { text: example } : example;
  const marked: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of input.text.split(/(⟦[^⟧]*⟧)/)) {
    const plain = piece.replaceAll(/[⟦⟧]/g, '');
    if (piece.startsWith('⟦')) marked.push({ start: text.length, end: text.length + plain.length });
    text += plain;
  }
  return { post: completePost({ ...input, text }), marked };
}
