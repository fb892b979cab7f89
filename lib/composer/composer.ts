import type { Selector, Surface } from '#lib/platforms/platform.ts';
import type { StyledRoot } from './adopt.ts';
import { chipsAround, readChips } from './chips.ts';
import type { Span } from './edit.ts';
import { isField, type EditorElement } from './field.ts';
import { closestOf, isShown } from './find.ts';
import { Mirror } from './mirror.ts';
import { placeOf, rangeOf } from './position.ts';
import { readEditable, type Reading } from './reading.ts';

/** One text field on the page: its text, and where each part of it stands. Changes nothing. */
export class Composer {
  readonly element: EditorElement;
  readonly surface: Surface;
  readonly #mirror: Mirror | undefined;
  #observer: MutationObserver | undefined;
  #current: Reading = { text: '', runs: [] };

  /** @param layer where the copy of a form field is put, see `Mirror` */
  constructor(element: EditorElement, surface: Surface, layer: ParentNode) {
    this.element = element;
    this.surface = surface;
    this.#mirror = isField(element) ? new Mirror(element, layer) : undefined;
  }

  /** The tree that the editor stands in. */
  get root(): StyledRoot {
    const root = this.element.getRootNode();
    return root instanceof ShadowRoot ? root : this.element.ownerDocument;
  }

  /** The text at the last `read`. */
  get reading(): Reading {
    return this.#current;
  }

  /** Reads the text as it is now. */
  read(): Reading {
    this.#mirror?.read();
    this.#current = this.#mirror ? readMirror(this.#mirror) : this.#readElement();
    return this.#current;
  }

  #readElement(): Reading {
    const { element, surface } = this;
    return this.isTaken ? readChips(chipsAround(element, surface)) : readEditable(element);
  }

  /** Whether the text is shown a second time, see `Mirror`. */
  get isCopied(): boolean {
    return this.#mirror !== undefined;
  }

  /** Whether this is what a field has taken, and not the field. */
  get isTaken(): boolean {
    return this.surface.chips !== undefined && !isField(this.element);
  }

  /** Where a passage of the last reading stands; `undefined` when it shows nowhere. */
  rangeOf(span: Span): Range | undefined {
    return rangeOf(this.#current, span.start, span.end);
  }

  /** The same, for one look. */
  placeOf(span: Span): StaticRangeInit | undefined {
    return placeOf(this.#current, span.start, span.end);
  }

  /** The nearest box around the editor that holds its buttons and attachments. */
  get container(): Element {
    return closestOf(this.element, this.surface.container) ?? this.element;
  }

  get hasMedia(): boolean {
    return this.#holds(this.surface.media);
  }

  /** Whether the page shows that an organisation speaks here. */
  get isOfficial(): boolean {
    return this.#holds(this.surface.official ?? []);
  }

  #holds(selectors: readonly Selector[]): boolean {
    const { container } = this;
    return selectors.some(({ css }) => container.querySelector(css) !== null);
  }

  get isVisible(): boolean {
    return isShown(this.element);
  }

  /** Whether something of the site, a dialog say, lies over the editor; the site's own box around it does not count. */
  get isCovered(): boolean {
    const { left, top, width, height } = this.element.getBoundingClientRect();
    const front = this.root.elementFromPoint(left + width / 2, top + Math.min(height / 2, 8));
    if (!front || front.nodeName === 'CHAPERONE-UI') return false;
    return !this.container.contains(front) && !front.contains(this.container);
  }

  /**
   * Calls back when the page shows the text anew, before the next paint.
   * A field tells nobody when a script sets its value, see `isStale`.
   */
  watch(changed: () => void): void {
    if (this.#mirror) return;
    this.#observer = new MutationObserver(changed);
    this.#observer.observe(this.element, { childList: true, subtree: true, characterData: true });
  }

  /**
   * Whether the text may be another one than was last read, as far as that can be told without reading it.
   * Changes that it tells of are not given to the callback of `watch` as well.
   */
  get isStale(): boolean {
    if (isField(this.element)) return this.element.value !== this.#current.text;
    return (this.#observer?.takeRecords().length ?? 0) > 0;
  }

  /** Brings the copy of a field over the field. */
  follow(): void {
    this.#mirror?.follow();
  }

  /** Leaves the page as it was. */
  release(): void {
    this.#observer?.disconnect();
    this.#mirror?.remove();
  }
}

function readMirror({ text: node }: Mirror): Reading {
  const text = node.data;
  return { text, runs: [{ start: 0, end: text.length, node, from: 0 }] };
}
