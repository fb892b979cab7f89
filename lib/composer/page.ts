import type { Finding } from '#lib/lint/finding.ts';
import { compareSeverity } from '#lib/lint/severity.ts';
import { GuidanceReply, LoadReply, type TabReport } from '#lib/messages.ts';
import type { VideoGuidance } from '#lib/metadata/guidance.ts';
import type { Platform } from '#lib/platforms/platform.ts';
import type { BesidePanel } from './beside.ts';
import type { Card } from './card.ts';
import { link, type Brought } from './link.ts';
import { takenBy } from './chips.ts';
import { Composer } from './composer.ts';
import { composerInFocus, composerOf, type Found } from './find.ts';
import { toneOf } from './highlight-style.ts';
import { Painter } from './highlight.ts';
import { passageAt } from './hit.ts';
import type { GatePanel } from './gate-panel.ts';
import { Host } from './host.ts';
import { orphanView } from './mark-view.ts';
import { Seat } from './seat.ts';
import { Session } from './session.ts';
import type { VideoDesk } from './video/desk.ts';
import { isOfVideo } from './video/fields.ts';
import { ask, tell } from './worker.ts';

/** Everything Chaperone does on one page: a seat beside each composer in use, and one card for all of them. */
export class Page {
  readonly host = new Host();
  readonly platform: Platform;
  readonly #painter = new Painter();
  readonly #seats = new Map<HTMLElement, Seat>();
  /** The composer last used. */
  #active: Seat | undefined;
  /** There once it was first wanted. */
  #brought: Brought | undefined;
  #bringing: Promise<unknown> | undefined;
  /** There once a video's details were first asked for. */
  #desk: VideoDesk | undefined;
  #followed = false;
  readonly #orphaned = orphanView();

  constructor(platform: Platform) {
    this.platform = platform;
    this.#adopt(composerInFocus(platform));
  }

  get card(): Card | undefined {
    return this.#brought?.card;
  }

  get #beside(): BesidePanel | undefined {
    return this.#brought?.beside;
  }

  /** The gate's own voice; `undefined` when it cannot be brought. */
  async panel(): Promise<GatePanel | undefined> {
    return (await this.#bring())?.panel;
  }

  /** The session of a composer that may never have had the focus. */
  sessionAt(found: Found): Session {
    return (this.#seats.get(found.element) ?? this.#sitDown(found)).session;
  }

  /** What the hospital asks of videos; `undefined` when that could not be read. */
  async guidance(): Promise<VideoGuidance | undefined> {
    return (await ask({ type: 'video-guidance' }, GuidanceReply))?.guidance;
  }

  get isIdle(): boolean {
    return this.#seats.size === 0;
  }

  get report(): TabReport {
    return { composers: [...this.#seats.values()].map((seat) => seat.report) };
  }

  /** Sits down beside the composer that an event came from, if it came from one. */
  meet(event: Event): Seat | undefined {
    return this.#adopt(composerOf(event, this.platform));
  }

  /** Opens the card for the passage under a click, if there is one. */
  openAt(event: MouseEvent): void {
    const seat = this.meet(event);
    const finding = seat && passageAt(seat.session, event.clientX, event.clientY);
    if (finding) void this.#open(seat, finding, false);
  }

  /** Opens the card for the worst finding of the composer last used. */
  openWorst(seat = this.#mostWanted, byKeyboard = true): void {
    const worst = seat?.session.findings.toSorted((a, b) =>
      compareSeverity(a.severity, b.severity),
    )[0];
    if (seat && worst) void this.#open(seat, worst, byKeyboard);
    else if (seat && isOfVideo(seat.session.composer.surface.kind)) {
      void this.#openDesk(seat, byKeyboard);
    }
  }

  /** Opens or closes what the guidelines offer for the composer last used. */
  async toggleBeside(seat = this.#mostWanted, byKeyboard = true): Promise<void> {
    if (this.#beside?.isOpen) {
      this.#beside.close(byKeyboard);
      return;
    }
    if (seat && isOfVideo(seat.session.composer.surface.kind)) {
      await this.#openDesk(seat, byKeyboard);
      return;
    }
    const beside = seat && (await this.#bring())?.beside;
    this.card?.close(false);
    if (beside) beside.open(seat.session, byKeyboard);
    else seat?.session.recheck();
  }

  /** Closes what lies on top; answers whether there was anything. */
  closeTop(): boolean {
    const top = [this.card, this.#beside, this.#desk].find((it) => it?.isOpen);
    top?.close(this.host.hasFocus);
    return top !== undefined;
  }

  /** Somebody presses outside our own interface: the card gives way, the panel stays while it is its post. */
  pressedOutside(event: Event): void {
    this.card?.close(false);
    if (!this.#beside?.isFor(event.composedPath())) this.#beside?.close(false);
  }

  /** Goes to another finding, opening the card where needed. */
  step(by: 1 | -1): void {
    if (this.card?.isOpen) this.card.step(by);
    else this.openWorst();
  }

  /** Puts a text at the caret of the composer last used, or at the end of its text. */
  async insert(text: string): Promise<boolean> {
    const composer = this.#mostWanted?.session.composer;
    const card = composer && (await this.#bring())?.card;
    return card ? card.insert(composer, text) : false;
  }

  recheck(): void {
    for (const { session } of this.#seats.values()) session.recheck();
  }

  /** Looks after everything that no event tells of: editors that are gone, a cleared registry, a layout that moved. */
  tend(): void {
    for (const [element, seat] of this.#seats) if (!element.isConnected) this.#leave(element, seat);
    for (const { session } of this.#seats.values()) {
      if (session.composer.isStale) session.readAgain();
      const taken = takenBy(session.composer);
      if (taken) this.sessionAt(taken);
    }
    this.#beside?.refresh();
    this.#painter.restore();
    this.#desk?.refresh();
    this.follow();
  }

  /** Moves the marks along with their composers, before the next paint. */
  readonly follow = (): void => {
    if (this.#followed) return;
    this.#followed = true;
    requestAnimationFrame(() => {
      this.#followed = false;
      for (const seat of this.#seats.values()) {
        seat.follow(seat === this.#active, () => this.#chipsOf(seat));
      }
    });
  };

  /** The extension is gone from under this page: takes everything back and says so once. */
  abandon(): void {
    const last = this.#active;
    for (const [element, seat] of this.#seats) if (seat !== last) this.#leave(element, seat);
    this.#closeAll();
    last?.retire(this.#orphaned);
    this.#painter.clear();
  }

  /** Leaves the page as it was. */
  remove(): void {
    this.#closeAll();
    for (const seat of this.#seats.values()) seat.leave();
    this.#seats.clear();
    this.#painter.clear();
    this.host.remove();
  }

  async #open(seat: Seat, finding: Finding, byKeyboard: boolean): Promise<void> {
    const { session } = seat;
    const { text } = session;
    const card = (await this.#bring())?.card;
    // Whoever wrote on meanwhile has no eye for a card.
    if (session.text !== text) return;
    if (card) {
      this.#beside?.close(false);
      card.open(session, finding, byKeyboard);
    }
    // A worker that brings no card is in no state to check either; asking it makes the mark say so.
    else session.recheck();
  }

  async #bring(): Promise<Brought | undefined> {
    if (!this.#brought && !link().bring) {
      this.#bringing ??= ask({ type: 'load-card' }, LoadReply);
      await this.#bringing;
      this.#bringing = undefined;
    }
    return (this.#brought ??= link().bring?.(this.host));
  }

  async #openDesk(seat: Seat, byKeyboard: boolean): Promise<void> {
    if (this.#desk?.isOpen) {
      this.#desk.close(byKeyboard);
      return;
    }
    this.card?.close(false);
    if (!this.#desk && !link().bringDesk) await ask({ type: 'load-metadata' }, LoadReply);
    this.#desk ??= link().bringDesk?.(this);
    await this.#desk?.open(seat.session, byKeyboard);
  }

  #chipsOf({ session }: Seat): Seat | undefined {
    const taken = takenBy(session.composer);
    return taken && this.#seats.get(taken.element);
  }

  get #mostWanted(): Seat | undefined {
    if (this.#active?.session.composer.element.isConnected) return this.#active;
    return [...this.#seats.values()].findLast(({ session }) => session.composer.isVisible);
  }

  #adopt(found: Found | undefined): Seat | undefined {
    if (!found) return undefined;
    const { element, surface } = found;
    const known = this.#seats.get(element);
    // A site may use the same element for another kind of text.
    if (known && known.session.composer.surface !== surface) this.#leave(element, known);
    const seat = this.#seats.get(element) ?? this.#sitDown(found);
    if (this.#active !== seat) {
      this.card?.close(false);
      this.#beside?.close(false);
    }
    this.#active = seat;
    this.host.standBy(element, toneOf(element));
    this.follow();
    return seat;
  }

  #sitDown({ element, surface }: Found): Seat {
    const composer = new Composer(element, surface, this.host.layer);
    const session = new Session(composer, this.platform, this.#painter, () => {
      // Whoever changed the text asks to follow it.
      if (seat.update()) this.follow();
      this.card?.refresh(session);
      this.#desk?.refresh();
      this.#beside?.refresh(session);
      // The gate may soon have to speak, and must not keep anybody waiting.
      if (session.verdict === 'stop') void this.#bring();
    });
    const seat = new Seat(
      session,
      this.host,
      (byKeyboard) => this.#press(seat, byKeyboard),
      isOfVideo(surface.kind) ? (byKeyboard) => void this.#openDesk(seat, byKeyboard) : undefined,
    );
    this.#seats.set(element, seat);
    return seat;
  }

  #press(seat: Seat, byKeyboard: boolean): void {
    const { session } = seat;
    if (this.card?.isOpen) this.card.close(byKeyboard);
    else if (session.findings.length > 0) this.openWorst(seat, byKeyboard);
    else if (session.state === 'failed' || session.isMissed) session.recheck();
    else void this.toggleBeside(seat, byKeyboard);
  }

  #closeAll(): void {
    this.card?.close(false);
    this.#beside?.close(false);
    this.#desk?.close(false);
  }

  #leave(element: HTMLElement, seat: Seat): void {
    this.card?.closeFor(seat.session);
    this.#beside?.closeFor(seat.session);
    seat.leave();
    this.host.leave(element);
    this.#seats.delete(element);
    this.#desk?.refresh();
    if (this.#active === seat) this.#active = undefined;
    if (this.isIdle) tell({ type: 'idle' });
  }
}
