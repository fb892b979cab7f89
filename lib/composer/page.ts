import { compareSeverity } from '#lib/lint/severity.ts';
import { GuidanceReply, type TabReport } from '#lib/messages.ts';
import type { VideoGuidance } from '#lib/metadata/guidance.ts';
import type { Platform } from '#lib/platforms/platform.ts';
import { composerInFocus, composerOf, type Found } from './find.ts';
import type { GatePanel } from './gate-panel.ts';
import { passageAt } from './hit.ts';
import { Host } from './host.ts';
import { orphanView } from './mark-view.ts';
import { Panels } from './panels.ts';
import { type SeatEvents, Seats } from './seats.ts';
import type { Session } from './session.ts';
import { isOfVideo } from './video/fields.ts';
import { ask, tell } from './worker.ts';

/** For so long after a key, in ms, what can wait leaves the processor to the page. */
const typing = 250;
/** How long it waits for a pause at most, in ms. */
const longestWait = 2000;

/** What Chaperone does on one page, as events, commands and the gate ask for it. */
export class Page {
  readonly host = new Host();
  readonly platform: Platform;
  readonly panels: Panels;
  readonly #seats: Seats;
  readonly #orphaned = orphanView();
  #typedAt = Number.NEGATIVE_INFINITY;
  #tendedAt = Number.NEGATIVE_INFINITY;

  constructor(platform: Platform) {
    this.platform = platform;
    this.panels = new Panels(this);
    this.#seats = new Seats(this.host, platform, this.#events);
    this.#adopt(composerInFocus(platform));
  }

  get isIdle(): boolean {
    return this.#seats.all.length === 0;
  }

  /** Whether somebody types without pause, and the page was looked after lately. */
  get isBusy(): boolean {
    const now = performance.now();
    return now - this.#typedAt < typing && now - this.#tendedAt < longestWait;
  }

  get report(): TabReport {
    return { composers: this.#seats.all.map((seat) => seat.report) };
  }

  /** The gate's own voice; `undefined` when it cannot be brought. */
  panel(): Promise<GatePanel | undefined> {
    return this.panels.gate();
  }

  /** The session of a composer that may never have had the focus. */
  sessionAt(found: Found): Session {
    return this.#seats.sessionAt(found);
  }

  /** What the hospital asks of videos; `undefined` when that could not be read. */
  async guidance(): Promise<VideoGuidance | undefined> {
    return (await ask({ type: 'video-guidance' }, GuidanceReply))?.guidance;
  }

  /** Sits down beside the composer that an event came from, if it came from one. */
  meet(event: Event): Session | undefined {
    return this.#adopt(composerOf(event, this.platform));
  }

  /** Somebody typed: reads the composer. Comes with every key, so the composer last used is not looked up anew. */
  typed(event: Event): void {
    this.#typedAt = performance.now();
    const session = this.#seats.inUseAt(event.composedPath()[0]) ?? this.meet(event);
    session?.inputHeard();
    // What a field shows may have moved inside it.
    if (session?.composer.isCopied) this.follow();
  }

  /** Opens the card for the passage under a click, if there is one. */
  openAt(event: MouseEvent): void {
    const session = this.meet(event);
    const finding = session && passageAt(session, event.clientX, event.clientY);
    if (finding) void this.panels.openCard(session, finding, false);
  }

  /** Opens the card for the worst finding of the composer last used. */
  openWorst(session = this.#seats.mostWanted, byKeyboard = true): void {
    if (!session) return;
    const [worst] = session.findings.toSorted((a, b) => compareSeverity(a.severity, b.severity));
    if (worst) void this.panels.openCard(session, worst, byKeyboard);
    else if (isOfVideo(session.composer.surface.kind)) {
      void this.panels.toggleDetails(session, byKeyboard);
    }
  }

  /** Opens or closes what the guidelines offer for the composer last used. */
  toggleBeside(): void {
    void this.panels.toggleOffer(this.#seats.mostWanted, true);
  }

  /** Goes to another finding, opening the card where needed. */
  step(by: 1 | -1): void {
    if (this.panels.isCardOpen) this.panels.step(by);
    else this.openWorst();
  }

  /** Puts a text at the caret of the composer last used, or at the end of its text. */
  async insert(text: string): Promise<boolean> {
    const composer = this.#seats.mostWanted?.composer;
    return composer !== undefined && (await this.panels.insert(composer, text));
  }

  recheck(): void {
    for (const { session } of this.#seats.all) session.recheck();
  }

  /** Looks after everything that no event tells of. */
  tend(): void {
    this.#tendedAt = performance.now();
    // A site may move a composer into a dialog, or give it another purpose.
    this.#adopt(composerInFocus(this.platform))?.lookAround();
    this.#seats.tend();
    this.panels.tend();
    this.follow();
  }

  /** Moves the marks along with their composers, before the next paint. */
  readonly follow = (): void => this.#seats.follow();

  /** The extension is gone from under this page: takes everything back and says so once. */
  abandon(): void {
    this.panels.closeAll();
    this.#seats.abandon(this.#orphaned);
  }

  /** Leaves the page as it was. */
  remove(): void {
    this.panels.closeAll();
    this.#seats.remove();
    this.host.remove();
  }

  #adopt(found: Found | undefined): Session | undefined {
    return found && this.#seats.adopt(found);
  }

  readonly #events: SeatEvents = {
    changed: (session) => this.panels.refresh(session),
    markPressed: (session, byKeyboard) => this.#markPressed(session, byKeyboard),
    detailsPressed: (session, byKeyboard) => void this.panels.toggleDetails(session, byKeyboard),
    turned: () => this.panels.turned(),
    left: (session) => {
      this.panels.left(session);
      if (this.isIdle) tell({ type: 'idle' });
    },
  };

  #markPressed(session: Session, byKeyboard: boolean): void {
    if (this.panels.isCardOpen) this.panels.closeCard(byKeyboard);
    else if (session.findings.length > 0) this.openWorst(session, byKeyboard);
    else if (session.state === 'failed' || session.isMissed) session.recheck();
    else void this.panels.toggleOffer(session, byKeyboard);
  }
}
