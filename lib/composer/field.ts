/** An element that takes text: an editable element, or a form field. */
export type EditorElement = HTMLElement;

export type Field = HTMLTextAreaElement | HTMLInputElement;

/** Narrows an editor to a form field. */
export function isField(element: Element): element is Field {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}
