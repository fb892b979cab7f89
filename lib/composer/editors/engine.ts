import type { EditorElement } from '../field.ts';

/** How one editor engine takes text over a selection that it already knows of. */
export interface Engine {
  readonly name: string;
  /** Whether the engine runs this element. Told by the element alone: a site may serve several engines. */
  owns(element: EditorElement): boolean;
  /** Puts `text` (never empty) in place of the selection, as one step of the engine's own undo history. */
  insert(element: EditorElement, text: string): void;
}

/** Inserts as the browser's own typing does: one trusted `input` event, one step in the undo history. */
export function insertByCommand(element: EditorElement, text: string): void {
  // oxlint-disable-next-line typescript/no-deprecated -- still the only way into the browser's undo history
  element.ownerDocument.execCommand('insertText', false, text);
}

/** Hands the text over as a paste, which engines that keep their own model read in full. */
export function insertByPaste(element: EditorElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  element.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
}
