import { buttonsOf } from './attempt.ts';
import type { Host } from './host.ts';
import type { Session } from './session.ts';
import type { Show, Standing, Surroundings, View } from './view.ts';

/**
 * What stands beside one composer at a time, such as the card: put up when there is first something to draw, and
 * taken away when it is closed. What it says and does is the heirs' part.
 */
export abstract class Aside<Content extends object> {
  protected readonly host: Host;
  /** The composer that it is about; none while it is closed. */
  protected session: Session | undefined;
  readonly #show: Show<Content & Standing>;
  #view: View<Content & Standing> | undefined;
  #focusOnOpen = false;

  constructor(host: Host, show: Show<Content & Standing>) {
    this.host = host;
    this.#show = show;
  }

  get isOpen(): boolean {
    return this.session !== undefined;
  }

  /** Closes it if it is about this composer. */
  closeFor(session: Session): void {
    if (session === this.session) this.close(false);
  }

  /** `returnFocus`: the focus goes back into the post. */
  close(returnFocus: boolean): void {
    const { session } = this;
    const view = this.#view;
    this.#view = undefined;
    this.session = undefined;
    if (returnFocus) session?.composer.element.focus({ preventScroll: true });
    view?.remove();
  }

  /** Turns to a composer. `byKeyboard`: the focus goes inside, otherwise it stays where it is. */
  protected turnTo(session: Session, byKeyboard: boolean): void {
    this.session = session;
    this.#focusOnOpen = byKeyboard;
  }

  protected draw(content: Content): void {
    const props = { ...content, ...this.#standing };
    if (this.#view) this.#view.update(props);
    else this.#view = this.#show(this.host.root, props);
  }

  /** Where it belongs, in viewport pixels; it covers none of that. */
  protected spot(session: Session): DOMRect {
    return session.composer.element.getBoundingClientRect();
  }

  get #standing(): Standing {
    return {
      anchor: this.#anchor,
      surroundings: this.#surroundings,
      focusOnOpen: this.#focusOnOpen,
      onClose: this.#onClose,
    };
  }

  // These stay the same functions as long as it stands, so that it need not be placed anew.
  readonly #anchor = (): DOMRect => (this.session ? this.spot(this.session) : new DOMRect());

  readonly #surroundings = (): Surroundings => {
    const composer = this.session?.composer;
    const buttons = composer ? buttonsOf(composer) : [];
    return {
      box: composer?.container.getBoundingClientRect() ?? new DOMRect(),
      free: buttons.map((button) => button.getBoundingClientRect()),
    };
  };

  readonly #onClose = (returnFocus: boolean): void => this.close(returnFocus);
}
