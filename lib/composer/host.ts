import { adopt } from './adopt.ts';
import css from './host.css?inline';

/** What must not reach the site: its shortcuts, focus traps and "clicked outside" handlers take it for their own. */
const events = `keydown keyup keypress beforeinput input click auxclick dblclick contextmenu
  mousedown mouseup pointerdown pointerup touchstart touchend focusin focusout copy cut paste wheel`;

/** The one element that Chaperone adds to a page. All that it shows stands in its closed shadow root. */
export class Host {
  readonly root: ShadowRoot;
  /** Holds the copies of form fields, below everything else. */
  readonly layer: HTMLElement;
  readonly #element = document.createElement('chaperone-ui');
  readonly #status: HTMLElement;

  constructor() {
    this.root = this.#element.attachShadow({ mode: 'closed' });
    this.layer = document.createElement('div');
    this.#status = document.createElement('p');
    this.#status.className = 'status';
    this.#status.setAttribute('role', 'status');
    this.root.append(this.layer, this.#status);
    this.addStyle(css);
    for (const type of events.split(/\s+/)) {
      this.#element.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  addStyle(text: string): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    adopt(this.root, sheet);
  }

  /** Whether an event came from our own interface. */
  sent(event: Event): boolean {
    return event.composedPath().includes(this.#element);
  }

  get hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  /**
   * Moves to where the person can reach it: everything outside an open modal dialog is inert, so a composer
   * in one takes the host in. As a popover it lies over whatever the site stacks up.
   */
  standBy(composer: Element, tone: 'light' | 'dark'): void {
    const parent = openModalAround(composer) ?? document.documentElement;
    if (this.#element.parentNode !== parent) parent.append(this.#element);
    this.#element.style.colorScheme = tone;
    this.#element.popover = 'manual';
    if (!this.#element.matches(':popover-open')) this.#element.showPopover();
  }

  /** Lets go of a dialog that the page took away, which would stay in memory with all that is in it. */
  leave(composer: Element): void {
    if (!composer.isConnected && !this.#element.isConnected) this.#element.remove();
  }

  /** Says something to a screen reader, once, when it has nothing else to say. */
  announce(text: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }

  remove(): void {
    this.#element.remove();
  }
}

function openModalAround(composer: Element): Element | undefined {
  for (let node: Node | null = composer; node; node = parentAcrossShadow(node)) {
    if (node instanceof HTMLDialogElement && node.matches(':modal')) return node;
  }
  return undefined;
}

function parentAcrossShadow(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}
