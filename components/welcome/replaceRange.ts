/**
 * Puts `replacement` in place of a range (UTF-16 code units) as if it had been typed, so that one Ctrl+Z takes it back.
 * An empty one takes the range out.
 */
export function replaceRange(
  field: HTMLTextAreaElement,
  { start, end }: { start: number; end: number },
  replacement: string,
): void {
  field.focus();
  field.setSelectionRange(start, end);
  // oxlint-disable-next-line typescript/no-deprecated -- still the only way to edit within the browser's undo history
  document.execCommand(replacement ? 'insertText' : 'delete', false, replacement);
}
