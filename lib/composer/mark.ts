import type { Severity } from '#lib/lint/severity.ts';
import { shapes } from './shapes.ts';

/** What a mark says: the worst severity found, or how the check stands. */
export interface MarkView {
  readonly look: Severity | 'clear' | 'checking' | 'failed' | 'details' | 'beside';
  /** What stands next to the sign; may be empty. */
  readonly label: string;
  /** What the mark is called, in full. */
  readonly name: string;
}

/** The small sign at a composer's corner. A click or Enter asks for the findings; nothing about it takes the focus. */
export class Mark {
  readonly #button = document.createElement('button');
  readonly #sign: SVGPathElement;
  readonly #label = document.createElement('span');

  /** @param onPress tells whether the keyboard was used */
  constructor(root: ParentNode, onPress: (byKeyboard: boolean) => void) {
    this.#button.className = 'mark';
    this.#button.type = 'button';
    this.#button.hidden = true;
    this.#sign = drawing(this.#button);
    this.#button.append(this.#label);
    // A press on the mark leaves the caret in the post.
    this.#button.addEventListener('mousedown', (event) => event.preventDefault());
    this.#button.addEventListener('click', (event) => {
      if (event.isTrusted) onPress(event.detail === 0);
    });
    root.append(this.#button);
  }

  /** Where the mark stands, in viewport pixels; without size while it is hidden. */
  get box(): DOMRect {
    return this.#button.getBoundingClientRect();
  }

  show({ look, label, name }: MarkView): void {
    if (this.#button.dataset['look'] !== look) {
      this.#button.dataset['look'] = look;
      this.#sign.setAttribute('d', shapes[look]);
    }
    if (this.#label.textContent !== label) this.#label.textContent = label;
    if (this.#button.ariaLabel !== name) {
      this.#button.ariaLabel = name;
      this.#button.title = name;
    }
  }

  /** Moves the mark to a spot for its size, or hides it when there is none. */
  moveTo(spotFor: ((box: DOMRect) => { x: number; y: number } | undefined) | undefined): void {
    // A hidden mark has no size to find a spot for.
    this.#button.hidden = spotFor === undefined;
    const spot = spotFor?.(this.box);
    this.#button.hidden = spot === undefined;
    if (!spot) return;
    const transform = `translate(${Math.round(spot.x)}px, ${Math.round(spot.y)}px)`;
    if (this.#button.style.transform !== transform) this.#button.style.transform = transform;
  }

  remove(): void {
    this.#button.remove();
  }
}

function drawing(parent: Element): SVGPathElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  const path = document.createElementNS(namespace, 'path');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  parent.append(svg);
  return path;
}
