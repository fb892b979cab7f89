/** The part of Draft.js 0.11 that the practice page uses; the package brings no types. */
declare module 'draft-js' {
  import type { Component, KeyboardEvent, ReactNode } from 'react';

  export interface ContentBlock {
    getKey(): string;
    getText(): string;
    getLength(): number;
  }

  interface DecoratorEntry {
    strategy: (block: ContentBlock, mark: (start: number, end: number) => void) => void;
    component: (props: { children: ReactNode }) => ReactNode;
  }

  export class CompositeDecorator {
    constructor(entries: DecoratorEntry[]);
  }

  export class EditorState {
    static createEmpty(decorator?: CompositeDecorator): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    getCurrentContent(): {
      getPlainText(delimiter?: string): string;
      getBlocksAsArray(): ContentBlock[];
    };
    getSelection(): { getFocusKey(): string; getFocusOffset(): number };
  }

  interface EditorProps {
    ariaLabel?: string;
    ariaMultiline?: boolean;
    editorState: EditorState;
    keyBindingFn?: (event: KeyboardEvent) => string | null;
    handleKeyCommand?: (command: string) => 'handled' | 'not-handled';
    onChange: (state: EditorState) => void;
    placeholder?: string;
    role?: string;
    spellCheck?: boolean;
    stripPastedStyles?: boolean;
    webDriverTestID?: string;
  }

  export class Editor extends Component<EditorProps> {
    focus(): void;
  }

  export function getDefaultKeyBinding(event: KeyboardEvent): string | null;
}
