import { CompositeDecorator, type ContentBlock, type EditorState } from 'draft-js';
import { createElement, type ReactNode } from 'react';
import type { Editor } from '../kit/surfaces.ts';

/** Sets hashtags and mentions apart in their own spans, as X does. */
export const decorator = new CompositeDecorator([
  {
    strategy: (block: ContentBlock, mark: (start: number, end: number) => void) => {
      for (const match of block.getText().matchAll(/[#@]\w+/g)) {
        mark(match.index, match.index + match[0].length);
      }
    },
    component: ({ children }: { children: ReactNode }) =>
      createElement('span', { className: 'entity' }, children),
  },
]);

/** The text of a Draft.js state, lines joined by `\n`. */
export function textOf(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}

/** What tests may see of a Draft.js editor whose newest state `current` answers. */
export function exposeDraft(current: () => EditorState, errors: readonly string[]): Editor {
  return {
    text: () => textOf(current()),
    caret: () => caretOf(current()),
    errors: () => [...errors],
  };
}

function caretOf(state: EditorState): number | null {
  const selection = state.getSelection();
  let length = 0;
  for (const block of state.getCurrentContent().getBlocksAsArray()) {
    if (block.getKey() === selection.getFocusKey()) return length + selection.getFocusOffset();
    length += block.getLength() + 1;
  }
  return null;
}
