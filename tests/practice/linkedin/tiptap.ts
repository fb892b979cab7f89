import { Editor as TipTap } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type { Editor } from '../kit/surfaces.ts';

interface Options {
  label: string;
  placeholder: string;
  attributes?: Record<string, string>;
  onChange: (text: string) => void;
}

/** A running TipTap editor: what tests may see, and what the page around it needs. */
export interface TipTapField extends Editor {
  clear(): void;
  focus(): void;
  /** Lets go of the element and of the page. */
  stop(): void;
}

/** Starts TipTap in an element, with the names LinkedIn gives its editors. */
export function startTipTap(element: HTMLElement, options: Options): TipTapField {
  const editor = new TipTap({
    element,
    extensions: [StarterKit],
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-label': options.label,
        'data-placeholder': options.placeholder,
        ...options.attributes,
      },
    },
    onUpdate: () => options.onChange(text()),
  });
  const text = () => editor.getText({ blockSeparator: '\n' });
  return {
    text,
    caret: () => {
      const { doc, selection } = editor.state;
      return doc.textBetween(0, selection.head, '\n', '\n').length;
    },
    errors: () => [],
    clear: () => editor.commands.clearContent(true),
    focus: () => editor.commands.focus(),
    stop: () => editor.destroy(),
  };
}
