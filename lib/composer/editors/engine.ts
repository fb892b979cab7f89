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

/**
 * The same for an engine that makes an element of each line: Firefox puts a line break into the text as a character,
 * which no such engine knows. The engine takes what comes at once as one step of undo.
 */
export function insertByLine(element: EditorElement, text: string): void {
  for (const [index, line] of text.split('\n').entries()) {
    // oxlint-disable-next-line typescript/no-deprecated -- as above
    if (index > 0) element.ownerDocument.execCommand('insertParagraph');
    if (line !== '') insertByCommand(element, line);
  }
}

/** Hands the text over as a paste, which engines that keep their own model read in full. */
export function insertByPaste(element: EditorElement, text: string): void {
  const { wrappedJSObject: page }: Window & { wrappedJSObject?: Page } = window;
  element.dispatchEvent(page ? pasteInFirefox(page, text) : pasteOf(text));
}

const path = { bubbles: true, cancelable: true, composed: true };

function pasteOf(text: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { ...path, clipboardData });
}

/** The page's own classes, which Firefox shows to content scripts and Chromium does not. */
interface Page {
  readonly ClipboardEvent: new (type: string, options: object) => ClipboardEvent;
  readonly Object: new () => object;
}

/**
 * Firefox takes the text of a paste in its own form, and keeps it from a page unless the page's own classes
 * made it (https://bugzilla.mozilla.org/show_bug.cgi?id=1654724).
 */
function pasteInFirefox(page: Page, text: string): ClipboardEvent {
  const options = Object.assign(new page.Object(), path, { dataType: 'text/plain', data: text });
  return new page.ClipboardEvent('paste', options);
}
