import type { Finding } from '#lib/lint/finding.ts';
import { LoadReply } from '#lib/messages.ts';
import type { Composer } from './composer.ts';
import type { GatePanel } from './gate-panel.ts';
import { type Brought, type DeskPlace, link } from './link.ts';
import type { Session } from './session.ts';
import type { VideoDesk } from './video/desk.ts';
import { isOfVideo } from './video/fields.ts';
import { ask } from './worker.ts';

/** What opens beside the composers of a page: the card, what fits a post, a video's details. Each is brought when first wanted. */
export class Panels {
  readonly #place: DeskPlace;
  #brought: Brought | undefined;
  #bringing: Promise<unknown> | undefined;
  #desk: VideoDesk | undefined;

  constructor(place: DeskPlace) {
    this.#place = place;
  }

  get isCardOpen(): boolean {
    return this.#brought?.card.isOpen ?? false;
  }

  /** The gate's own voice; `undefined` when it cannot be brought. */
  async gate(): Promise<GatePanel | undefined> {
    return (await this.#bring())?.panel;
  }

  /** Opens the card for a finding. */
  async openCard(session: Session, finding: Finding, byKeyboard: boolean): Promise<void> {
    const { text } = session;
    const brought = await this.#bring();
    // Whoever wrote on meanwhile has no eye for a card.
    if (session.text !== text) return;
    brought?.beside.close(false);
    brought?.card.open(session, finding, byKeyboard);
    // A worker that brings no card is in no state to check either; asking it makes the mark say so.
    if (!brought) session.recheck();
  }

  closeCard(returnFocus: boolean): void {
    this.#brought?.card.close(returnFocus);
  }

  /** Goes to another finding in the open card. */
  step(by: 1 | -1): void {
    this.#brought?.card.step(by);
  }

  /** The writer goes on typing. */
  typed(): void {
    this.#brought?.card.typed();
  }

  /** Puts a text at the caret of a composer. Answers whether the editor took it. */
  async insert(composer: Composer, text: string): Promise<boolean> {
    const brought = await this.#bring();
    return brought ? brought.card.insert(composer, text) : false;
  }

  /** Opens or closes what the guidelines offer for a composer, or for the one that a panel is open for. */
  async toggleOffer(session: Session | undefined, byKeyboard: boolean): Promise<void> {
    if (this.#brought?.beside.isOpen) {
      this.#brought.beside.close(byKeyboard);
      return;
    }
    if (!session) return;
    if (isOfVideo(session.composer.surface.kind)) {
      await this.toggleDetails(session, byKeyboard);
      return;
    }
    const brought = await this.#bring();
    brought?.card.close(false);
    brought?.beside.open(session, byKeyboard);
    if (!brought) session.recheck();
  }

  /** Opens or closes the details of a video. */
  async toggleDetails(session: Session, byKeyboard: boolean): Promise<void> {
    if (this.#desk?.isOpen) {
      this.#desk.close(byKeyboard);
      return;
    }
    this.closeCard(false);
    if (!this.#desk && !link().bringDesk) await ask({ type: 'load-metadata' }, LoadReply);
    this.#desk ??= link().bringDesk?.(this.#place);
    await this.#desk?.open(session, byKeyboard);
  }

  /** Follows a composer whose text or verdict changed. */
  refresh(session: Session): void {
    this.#brought?.card.refresh(session);
    this.#desk?.refresh();
    this.#brought?.beside.refresh(session);
    // The gate may soon have to speak, and must not keep anybody waiting.
    if (session.verdict === 'stop') void this.#bring();
  }

  /** Looks again at what no event tells of: pictures, chips, fields that come and go. */
  tend(): void {
    this.#brought?.beside.refresh();
    this.#desk?.refresh();
  }

  /** Closes what lies on top; answers whether there was anything. */
  closeTop(): boolean {
    const all = [this.#brought?.card, this.#brought?.beside, this.#desk];
    const top = all.find((one) => one?.isOpen);
    top?.close(this.#place.host.hasFocus);
    return top !== undefined;
  }

  /** Somebody presses outside our own interface: the card gives way, the panel stays while it is its post. */
  pressedOutside(event: Event): void {
    this.closeCard(false);
    const beside = this.#brought?.beside;
    if (!beside?.isFor(event.composedPath())) beside?.close(false);
  }

  /** Another composer is in use; a video's details are about all of its fields and stay. */
  turned(): void {
    this.closeCard(false);
    this.#brought?.beside.close(false);
  }

  /** The composer is gone. */
  left(session: Session): void {
    this.#brought?.card.closeFor(session);
    this.#brought?.beside.closeFor(session);
    this.#desk?.refresh();
  }

  closeAll(): void {
    this.turned();
    this.#desk?.close(false);
  }

  async #bring(): Promise<Brought | undefined> {
    if (!this.#brought && !link().bring) {
      this.#bringing ??= ask({ type: 'load-card' }, LoadReply);
      await this.#bringing;
      this.#bringing = undefined;
    }
    return (this.#brought ??= link().bring?.(this.#place.host));
  }
}
