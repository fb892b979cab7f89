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

function matchesAny(element: Element, selectors: readonly Selector[]): boolean {
  return selectors.some(({ css }) => element.matches(css));
}
