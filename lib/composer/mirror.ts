import { editBetween } from './edit.ts';
import type { Field } from './field.ts';

/** The properties that decide where a letter stands in a field. */
const layout =
  /^(box-sizing|direction|writing-mode|tab-size|line-height|(font|letter|word|padding)-|text-(align|indent|transform)|border-.+-width)/;

/** How long a field's new look may go unseen where its size stays, in ms. */
const seldom = 350;

/**
 * A copy of a form field's text, laid exactly over the field inside our own layer. Nothing can be underlined
 * in a field itself (csswg-drafts#4603), so the copy carries the underlines and shows nothing else.
 */
export class Mirror {
  /** Shows the field's text; the same node for as long as the mirror stands. */
  readonly text = document.createTextNode('');
  readonly #field: Field;
  readonly #box = document.createElement('div');
  readonly #look = new Map<string, string>();
  #size = '';
  #dressedAt = Number.NEGATIVE_INFINITY;
  #x = 0;
  #y = 0;

  /** @param layer where the copy is put; it never stands in the page's own tree */
  constructor(field: Field, layer: ParentNode) {
    this.#field = field;
    const box = this.#box;
    box.className = field instanceof HTMLTextAreaElement ? 'mirror' : 'mirror line';
    box.ariaHidden = 'true';
    box.append(this.text);
    layer.append(box);
  }

  /** Takes over the field's text. Ranges outside of what changed stay on their words. */
  read(): void {
    const { value } = this.#field;
    const edit = editBetween(this.text.data, value);
    if (!edit) return;
    const { start, removed, added } = edit;
    this.text.replaceData(start, removed, value.slice(start, start + added));
  }

  /** Brings the copy over the field as it stands now. */
  follow(): void {
    const field = this.#field;
    const box = this.#box;
    this.#dress();
    const [from, to] = [box.getBoundingClientRect(), field.getBoundingClientRect()];
    this.#x += to.left - from.left;
    this.#y += to.top - from.top;
    this.#set('transform', `translate(${this.#x}px, ${this.#y}px)`);
    if (box.scrollTop !== field.scrollTop) box.scrollTop = field.scrollTop;
    if (box.scrollLeft !== field.scrollLeft) box.scrollLeft = field.scrollLeft;
  }

  /** Takes over how the field looks: once in a while, and when the field takes up another room. */
  #dress(): void {
    const field = this.#field;
    const size = [field.offsetWidth, field.offsetHeight, field.clientWidth].join(' ');
    const now = performance.now();
    if (size === this.#size && now - this.#dressedAt < seldom) return;
    this.#size = size;
    this.#dressedAt = now;
    const look = getComputedStyle(field);
    const isLine = field instanceof HTMLInputElement;
    for (const property of look) {
      if (!layout.test(property) || (isLine && property === 'line-height')) continue;
      this.#set(property, look.getPropertyValue(property));
    }
    if (isLine) this.#centre(look);
    // A field's scroll bar takes room that the copy, which has none, must leave free. One pixel is rounding.
    const borders = pixels(look.borderLeftWidth) + pixels(look.borderRightWidth);
    const bar = Math.round(field.offsetWidth - borders) - field.clientWidth;
    this.#set('width', bar > 1 ? `calc(${look.width} - ${bar}px)` : look.width);
    this.#set('height', look.height);
  }

  /** The one line of an input stands in the middle of its height. */
  #centre(look: CSSStyleDeclaration): void {
    const { clientHeight } = this.#field;
    this.#set(
      'line-height',
      `calc(${clientHeight}px - ${look.paddingTop} - ${look.paddingBottom})`,
    );
  }

  /** A style that is set to what it is makes the browser lay out the text anew. */
  #set(property: string, value: string): void {
    if (this.#look.get(property) === value) return;
    this.#look.set(property, value);
    this.#box.style.setProperty(property, value);
  }

  remove(): void {
    this.#box.remove();
  }
}

/** A computed length is always in pixels. */
function pixels(length: string): number {
  return Number(length.replace('px', ''));
}
