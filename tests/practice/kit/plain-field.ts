import type { Editor } from './surfaces.ts';

/** What tests may see of a contenteditable element that no editor engine runs. */
export function plainField(field: HTMLElement): Editor {
  return { text: () => textOf(field), caret: () => caretIn(field), errors: () => [] };
}

/**
 * The text as it is seen, lines joined by `\n`. Chromium makes a `<div>` of every line but the first,
 * with a `<br>` in it while it is empty; `innerText` would count such a line twice.
 */
export function textOf(field: Node): string {
  return [...field.childNodes].map(textOfChild).join('');
}

function textOfChild(node: ChildNode): string {
  if (node.nodeName === 'BR') return node.nextSibling ? '\n' : '';
  if (node.nodeName === 'DIV') return (node.previousSibling ? '\n' : '') + textOf(node);
  return node.textContent ?? '';
}

/** Keeps formatting out, as YouTube does: what is pasted goes in as plain text. */
export function pasteAsPlainText(field: HTMLElement): void {
  field.addEventListener('paste', (event) => {
    event.preventDefault();
    // oxlint-disable-next-line typescript/no-deprecated -- nothing else can be undone with Ctrl+Z
    document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '');
  });
}

/** What tests may see of an input or a text area. */
export function inputField(field: HTMLInputElement | HTMLTextAreaElement): Editor {
  return {
    text: () => field.value,
    caret: () => (document.activeElement === field ? field.selectionEnd : null),
    errors: () => [],
  };
}

function caretIn(field: HTMLElement): number | null {
  const selection = getSelection();
  if (!selection?.focusNode || !field.contains(selection.focusNode)) return null;
  const before = document.createRange();
  before.setStart(field, 0);
  before.setEnd(selection.focusNode, selection.focusOffset);
  const copy = document.createElement('div');
  copy.append(before.cloneContents());
  return textOf(copy).length;
}
