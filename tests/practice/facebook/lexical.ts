import { $createHashtagNode, HashtagNode } from '@lexical/hashtag';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { registerLexicalTextEntity } from '@lexical/text';
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
} from 'lexical';
import type { Editor } from '../kit/surfaces.ts';

/** A running Lexical editor: what tests may see, and what the page around it needs. */
export interface LexicalField extends Editor {
  clear(): void;
  focus(): void;
  /** Lets go of the element and of the page. */
  stop(): void;
  onChange(changed: (text: string) => void): void;
}

/**
 * Starts Lexical on an element as Facebook does: rich text, history, and hashtags as nodes.
 *
 * @param submits whether this press of Enter posts instead of starting a line
 */
export function startLexical(
  element: HTMLElement,
  submits: (event: KeyboardEvent) => boolean,
  submit: () => void,
): LexicalField {
  const errors: string[] = [];
  const editor = createEditor({
    namespace: 'practice',
    nodes: [HashtagNode],
    theme: { hashtag: 'hashtag' },
    onError: (error) => errors.push(error.message),
  });
  editor.setRootElement(element);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  registerHashtags(editor);
  registerSubmit(editor, submits, submit);
  return {
    text: () => editor.read(readText),
    caret: () => editor.read(readCaret),
    errors: () => errors,
    clear: () => editor.update(clearRoot),
    focus: () => element.focus(),
    stop: () => editor.setRootElement(null),
    onChange: (changed) =>
      editor.registerUpdateListener(({ editorState }) =>
        changed(editorState.read(readText, { editor })),
      ),
  };
}

function registerHashtags(editor: LexicalEditor): void {
  registerLexicalTextEntity(
    editor,
    (text) => {
      const match = /(?<=^|\s)#\w+/i.exec(text);
      return match && { start: match.index, end: match.index + match[0].length };
    },
    HashtagNode,
    (node) => $createHashtagNode(node.getTextContent()),
  );
}

function registerSubmit(
  editor: LexicalEditor,
  submits: (event: KeyboardEvent) => boolean,
  submit: () => void,
): void {
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (!event || !submits(event)) return false;
      event.preventDefault();
      submit();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
}

function clearRoot(): void {
  const paragraph = $createParagraphNode();
  $getRoot().clear().append(paragraph);
  paragraph.select();
}

function readText(): string {
  return $getRoot()
    .getChildren()
    .map((paragraph) => paragraph.getTextContent())
    .join('\n');
}

function readCaret(): number | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? lengthBefore(selection.focus) : null;
}

function lengthBefore(point: PointType): number {
  let node: LexicalNode = point.getNode();
  let length = point.offset;
  if ($isElementNode(node)) length = totalLength(node.getChildren().slice(0, point.offset));
  for (let parent = node.getParent(); parent; node = parent, parent = node.getParent()) {
    const before = node.getPreviousSiblings();
    length += totalLength(before);
    if (parent.is($getRoot())) length += before.length;
  }
  return length;
}

function totalLength(nodes: LexicalNode[]): number {
  return nodes.reduce((sum, node) => sum + node.getTextContentSize(), 0);
}
