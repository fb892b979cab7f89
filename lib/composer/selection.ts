import type { StyledRoot } from './adopt.ts';
import type { Composer } from './composer.ts';
import type { Span } from './edit.ts';
import { isField } from './field.ts';
import { caretRange, offsetOf } from './position.ts';

/** Puts the focus into an editor and selects a passage of its last reading. Answers whether that could be done. */
export function select(composer: Composer, span: Span): boolean {
  const { element, reading } = composer;
  element.focus({ preventScroll: true });
  if (isField(element)) {
    element.setSelectionRange(span.start, span.end);
    return true;
  }
  const isCaret = span.start === span.end;
  const range = isCaret ? caretRange(element, reading, span.start) : composer.rangeOf(span);
  if (!range) return false;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  selectionIn(composer.root)?.setBaseAndExtent(
    startContainer,
    startOffset,
    endContainer,
    endOffset,
  );
  return true;
}

/** What is selected, as offsets in the last reading; `undefined` when the selection is elsewhere. */
export function selectedIn({ element, root, reading }: Composer): Span | undefined {
  if (isField(element)) {
    const { selectionStart: start, selectionEnd: end } = element;
    return start === null || end === null ? undefined : { start, end };
  }
  const selection = selectionIn(root);
  if (!selection?.anchorNode || !selection.focusNode) return undefined;
  if (!element.contains(selection.anchorNode)) return undefined;
  const anchor = offsetOf(reading, { node: selection.anchorNode, offset: selection.anchorOffset });
  const focus = offsetOf(reading, { node: selection.focusNode, offset: selection.focusOffset });
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

/** Chromium keeps a selection inside a shadow root with that root alone, and gives the root a method for it. */
function selectionIn(
  root: StyledRoot & { getSelection?: () => Selection | null },
): Selection | null {
  return root.getSelection?.() ?? document.getSelection();
}
