import type { Platform, Selector, Surface } from '#lib/platforms/platform.ts';
import { isField } from './field.ts';

/** An editor that was found, and what it is for. */
export interface Found {
  readonly element: HTMLElement;
  readonly surface: Surface;
}

/**
 * The composer that an event came from; `undefined` for anything else: messages, search, and fields of no
 * known surface. Sees into open shadow roots, from which events come with their full path.
 */
export function composerOf(event: Event, platform: Platform): Found | undefined {
  const [target] = event.composedPath();
  return target instanceof HTMLElement ? composerAt(target, platform) : undefined;
}

/** The composer that has the focus now, for a page that was in use before this script came. */
export function composerInFocus(platform: Platform): Found | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement ? composerAt(focused, platform) : undefined;
}

/** The composers on show inside an element of the page, in document order. */
export function composersIn(box: Element, platform: Platform): Found[] {
  const found = [...box.querySelectorAll<HTMLElement>('[contenteditable], textarea, input')]
    .filter(isShown)
    .flatMap((field) => composerAt(field, platform) ?? []);
  return found.filter(
    ({ element }, index) => found.findIndex((other) => other.element === element) === index,
  );
}

function composerAt(target: HTMLElement, platform: Platform): Found | undefined {
  const element = editorAround(target);
  if (!element || matchesAny(element, platform.ignore)) return undefined;
  const surface = platform.surfaces.find(({ editor }) => matchesAny(element, editor));
  return surface && { element, surface };
}

/** The whole editor around a part of it: a field, or the outermost editable element. */
function editorAround(target: HTMLElement): HTMLElement | undefined {
  if (isField(target)) return target;
  if (!target.isContentEditable) return undefined;
  let editor = target;
  while (editor.parentElement?.isContentEditable) editor = editor.parentElement;
  return editor;
}

/** Whether an element fits one of the selectors. */
export function matchesAny(element: Element, selectors: readonly Selector[]): boolean {
  return selectors.some(({ css }) => element.matches(css));
}

/** The nearest element around another, or that one itself, for the first selector that finds one. */
export function closestOf(element: Element, selectors: readonly Selector[]): Element | undefined {
  for (const { css } of selectors) {
    const found = element.closest(css);
    if (found) return found;
  }
  return undefined;
}

/** Whether an element is in the page and takes up room there; sites keep old editors and buttons around hidden. */
export function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}
