import type { Field } from './field.ts';

/** The properties that decide where a letter stands in a field. */
const layout =
  /^(box-sizing|direction|writing-mode|tab-size|line-height|(font|letter|word|padding)-|text-(align|indent|transform)|border-.+-width)/;

/**
 * A copy of a form field's text, laid exactly over the field inside our own layer. Nothing can be underlined
 * in a field itself (csswg-drafts#4603), so the copy carries the underlines and shows nothing else.
 */
export class Mirror {
  /** Shows the field's text; the same node for as long as the mirror stands. */
  readonly text = document.createTextNode('');
  readonly #field: Field;
  readonly #box = document.createElement('div');
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

  /** Takes over the field's text. */
  read(): void {
    if (this.text.data !== this.#field.value) this.text.data = this.#field.value;
  }

  /** Brings the copy over the field as it looks and stands now. */
  follow(): void {
    const field = this.#field;
    const box = this.#box;
    const look = getComputedStyle(field);
    for (const property of look) {
      if (layout.test(property)) box.style.setProperty(property, look.getPropertyValue(property));
    }
    box.style.width = look.width;
    box.style.height = look.height;
    // A field's scroll bar takes room that the copy, which has none, must leave free.
    const bar = box.clientWidth - field.clientWidth;
    if (bar !== 0) box.style.width = `calc(${look.width} - ${bar}px)`;
    if (field instanceof HTMLInputElement) this.#centre(look);
    const [from, to] = [box.getBoundingClientRect(), field.getBoundingClientRect()];
    this.#x += to.left - from.left;
    this.#y += to.top - from.top;
    box.style.transform = `translate(${this.#x}px, ${this.#y}px)`;
    box.scrollTop = field.scrollTop;
    box.scrollLeft = field.scrollLeft;
  }

  /** The one line of an input stands in the middle of its height. */
  #centre(look: CSSStyleDeclaration): void {
    const { clientHeight } = this.#field;
    const { style } = this.#box;
    style.lineHeight = `calc(${clientHeight}px - ${look.paddingTop} - ${look.paddingBottom})`;
  }

  remove(): void {
    this.#box.remove();
  }
}
