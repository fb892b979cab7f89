import type { Editor } from './surfaces.ts';

/** What tests may see of a contenteditable element that no editor engine runs. */
export function plainField(field: HTMLElement): Editor {
  return { text: () => textOf(field), caret: () => caretIn(field), errors: () => [] };
}

/**
 * The text as it is seen, lines joined by `\n`. Chromium makes a `<div>` of every line but one, which stays bare and
 * may be the first, the last or none; a `<br>` keeps a line open while it is empty. `innerText` would count some of
 * these lines twice.
 */
export function textOf(field: Node): string {
  return linesOf(field).join('\n');
}

function linesOf(parent: Node): string[] {
  const lines: string[] = [];
  let isOpen = false;
  for (const child of parent.childNodes) {
    if (child.nodeName === 'DIV') {
      const inside = linesOf(child);
      lines.push(...(inside.length > 0 ? inside : ['']));
      isOpen = false;
    } else if (child.nodeName === 'BR' || child.textContent) {
      const line = (isOpen ? lines.pop() : undefined) ?? '';
      lines.push(line + (child.textContent ?? ''));
      isOpen = child.nodeName !== 'BR';
    }
  }
  return lines;
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
  const { focusNode, focusOffset } = getSelection() ?? { focusNode: null, focusOffset: 0 };
  if (!focusNode || !field.contains(focusNode)) return null;
  const before = document.createRange();
  before.setStart(field, 0);
  before.setEnd(focusNode, focusOffset);
  const copy = document.createElement('div');
  copy.append(before.cloneContents());
  // A letter at the caret opens its line, which may hold nothing else.
  const place = lastAt(depthOf(focusNode, field), copy);
  if (place instanceof Element) place.append('x');
  else place.textContent += 'x';
  return textOf(copy).length - 1;
}

function depthOf(node: Node, root: Node): number {
  return node === root || !node.parentNode ? 0 : 1 + depthOf(node.parentNode, root);
}

function lastAt(depth: number, node: Node): Node {
  return depth === 0 || !node.lastChild ? node : lastAt(depth - 1, node.lastChild);
}
