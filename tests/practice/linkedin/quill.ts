import Quill from 'quill1';
import { say } from '../kit/language.ts';
import type { Editor } from '../kit/surfaces.ts';

/** A running Quill 1 editor: what tests may see, and what the page around it needs. */
export interface QuillField extends Editor {
  focus(): void;
  onChange(changed: (text: string) => void): void;
}

/** Starts Quill 1, maybe inside a shadow root, and hides its handle as LinkedIn does. */
export function startQuill(container: HTMLElement, label: string, shadow?: ShadowRoot): QuillField {
  const quill = new Quill(container, {
    modules: { toolbar: false, history: { delay: 1000, maxStack: 100, userOnly: false } },
    formats: [],
    placeholder: say('What do you want to talk about?'),
  });
  if (shadow) teachShadowSelection(quill, shadow);
  Reflect.deleteProperty(container, '__quill');
  quill.root.dataset['testQlEditorContenteditable'] = 'true';
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-multiline', 'true');
  quill.root.setAttribute('aria-label', say(label));
  const text = () => quill.getText().replace(/\n$/, '');
  return {
    text,
    caret: () => {
      const selection = quill.getSelection();
      return selection && selection.index + selection.length;
    },
    errors: () => [],
    focus: () => quill.focus(),
    onChange: (changed) => quill.on('text-change', () => changed(text())),
  };
}

/**
 * Quill 1 asks `document` for the selection, which cannot see into a shadow root
 * (https://github.com/slab/quill/issues/1805), so this editor asks the root itself.
 */
function teachShadowSelection({ selection }: Quill, shadow: ShadowRoot): void {
  // Chromium's own method, not in the standard's types (https://crbug.com/380690); Firefox tells it of the document.
  const root = shadow as ShadowRoot & { getSelection?: () => Selection | null };
  const nativeSelection = () => root.getSelection?.() ?? document.getSelection();
  selection.hasFocus = () => shadow.activeElement === selection.root;
  selection.getNativeRange = () => {
    const native = nativeSelection();
    if (!native || native.rangeCount === 0) return null;
    return selection.normalizeNative(native.getRangeAt(0));
  };
  selection.setNativeRange = (startNode, startOffset = 0, endNode, endOffset = startOffset) => {
    const native = nativeSelection();
    if (!startNode) {
      native?.removeAllRanges();
      selection.root.blur();
      return;
    }
    if (!selection.hasFocus()) selection.root.focus();
    const [anchor, anchorOffset] = outsideBreak(startNode, startOffset);
    const [focus, focusOffset] = outsideBreak(endNode ?? startNode, endOffset);
    native?.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
  };
}

/** A place inside `<br>` is not one a selection can have: the one before it in its parent is. */
function outsideBreak(node: Node, offset: number): [Node, number] {
  const parent = node.parentNode;
  if (node.nodeName !== 'BR' || !parent) return [node, offset];
  return [parent, [...parent.childNodes].findIndex((child) => child === node)];
}
