import type { Platform } from '#lib/platforms/platform.ts';
import { takenBy } from './chips.ts';
import { Composer } from './composer.ts';
import type { Found } from './find.ts';
import { toneOf } from './highlight-style.ts';
import { Painter } from './highlight.ts';
import type { Host } from './host.ts';
import type { MarkView } from './mark.ts';
import { safely } from './safely.ts';
import { Seat } from './seat.ts';
import { Session } from './session.ts';
import { isOfVideo } from './video/fields.ts';

/** What becomes known beside a composer, or is pressed there. */
export interface SeatEvents {
  /** The text, the findings or the verdict may be others now. */
  changed(session: Session): void;
  markPressed(session: Session, byKeyboard: boolean): void;
  detailsPressed(session: Session, byKeyboard: boolean): void;
  /** Another composer than before is in use. */
  turned(): void;
  /** The composer is gone. */
  left(session: Session): void;
}

/** The seats beside the composers of a page: taken at the first use, kept where the composer stands, and given up with it. */
export class Seats {
  readonly #host: Host;
  readonly #platform: Platform;
  readonly #events: SeatEvents;
  readonly #painter = new Painter();
  readonly #seats = new Map<HTMLElement, Seat>();
  /** The one beside the composer last used. */
  #active: Seat | undefined;
  #followed = false;
  /** Told of after layout and before the paint that shows it, when to ask for a box costs nothing. */
  readonly #resized = new ResizeObserver(safely(() => this.#followNow()));

  constructor(host: Host, platform: Platform, events: SeatEvents) {
    this.#host = host;
    this.#platform = platform;
    this.#events = events;
  }

  get all(): readonly Seat[] {
    return [...this.#seats.values()];
  }

  /** The composer last used, or else the last one in sight. */
  get mostWanted(): Session | undefined {
    if (this.#active?.session.composer.element.isConnected) return this.#active.session;
    return this.all.findLast(({ session }) => session.composer.isVisible)?.session;
  }

  /** The session of a composer that may never have had the focus. */
  sessionAt(found: Found): Session {
    return (this.#seats.get(found.element) ?? this.#sitDown(found)).session;
  }

  /** The session of the composer last used, if this is it. */
  inUseAt(target: EventTarget | undefined): Session | undefined {
    const session = this.#active?.session;
    return session?.composer.element === target ? session : undefined;
  }

  /** Sits down beside a composer that is in use now. */
  adopt(found: Found): Session {
    const { element, surface } = found;
    const known = this.#seats.get(element);
    // A site may use the same element for another kind of text.
    if (known && known.session.composer.surface !== surface) this.#leave(element, known);
    const seat = this.#seats.get(element) ?? this.#sitDown(found);
    if (this.#active !== seat) this.#events.turned();
    this.#active = seat;
    this.#host.standBy(element, toneOf(element));
    this.follow();
    return seat.session;
  }

  /** Looks after what no event tells of: editors that are gone or changed unheard, chips, a cleared registry. */
  tend(): void {
    for (const [element, seat] of this.#seats) if (!element.isConnected) this.#leave(element, seat);
    for (const { session } of this.#seats.values()) {
      if (session.composer.isStale) session.readAgain();
      const taken = takenBy(session.composer);
      if (taken) this.sessionAt(taken);
    }
    this.#painter.restore();
  }

  /** Moves the marks along with their composers, before the next paint. */
  readonly follow = (): void => {
    if (this.#followed) return;
    this.#followed = true;
    requestAnimationFrame(safely(() => this.#followNow()));
  };

  #followNow(): void {
    this.#followed = false;
    for (const seat of this.#seats.values()) {
      seat.follow(seat === this.#active, () => this.#chipsOf(seat));
    }
  }

  /** Gives up every seat; the mark at the composer last used stays and says why. */
  abandon(why: MarkView): void {
    const last = this.#active;
    for (const [element, seat] of this.#seats) if (seat !== last) this.#leave(element, seat);
    last?.retire(why);
    this.#painter.clear();
  }

  /** Leaves the page as it was. */
  remove(): void {
    this.#resized.disconnect();
    for (const seat of this.#seats.values()) seat.leave();
    this.#seats.clear();
    this.#painter.clear();
  }

  #chipsOf({ session }: Seat): Seat | undefined {
    const taken = takenBy(session.composer);
    return taken && this.#seats.get(taken.element);
  }

  #sitDown({ element, surface }: Found): Seat {
    const events = this.#events;
    const composer = new Composer(element, surface, this.#host.layer);
    const session = new Session(composer, this.#platform, this.#painter, () => {
      // Whoever changed the text asks to follow it.
      if (seat.update()) this.follow();
      events.changed(session);
    });
    const seat = new Seat(
      session,
      this.#host,
      (byKeyboard) => events.markPressed(session, byKeyboard),
      isOfVideo(surface.kind)
        ? (byKeyboard) => events.detailsPressed(session, byKeyboard)
        : undefined,
    );
    this.#seats.set(element, seat);
    this.#resized.observe(element);
    return seat;
  }

  #leave(element: HTMLElement, seat: Seat): void {
    seat.leave();
    this.#resized.unobserve(element);
    this.#host.leave(element);
    this.#seats.delete(element);
    if (this.#active === seat) this.#active = undefined;
    this.#events.left(seat.session);
  }
}
