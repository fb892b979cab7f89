import type { TabReport } from '#lib/messages.ts';
import type { Host } from './host.ts';
import { detailsView, markViewOf } from './mark-view.ts';
import { Mark, type MarkView } from './mark.ts';
import { markSpot } from './place.ts';
import type { Session } from './session.ts';
import { isOrphaned } from './worker.ts';

/** How long typing must rest before a screen reader is told how things stand, in ms. */
const rest = 1200;
/** How long a change around a composer may go unseen where its own box stays, in ms. */
const seldom = 250;
/** Between two marks, in CSS pixels. */
const gap = 4;

/** `byKeyboard`: the mark was pressed by key. */
type Press = (byKeyboard: boolean) => void;

/** A session and its mark on the page. */
export class Seat {
  readonly session: Session;
  readonly #host: Host;
  readonly #mark: Mark;
  /** Leads to the panel for a video's details, on fields that have one. */
  readonly #details: Mark | undefined;
  #view: MarkView | undefined;
  #announcing: ReturnType<typeof setTimeout> | undefined;
  #announced = '';
  #updatedAt = 0;
  #spot = '';
  #placedAt = Number.NEGATIVE_INFINITY;
  #retired = false;
  /** Whether the site was on at the last answer. */
  #isOn = false;

  constructor(session: Session, host: Host, onPress: Press, onDetails?: Press) {
    this.session = session;
    this.#host = host;
    this.#mark = new Mark(host.root, (byKeyboard) =>
      this.#retired ? this.leave() : onPress(byKeyboard),
    );
    this.#details = onDetails && new Mark(host.root, onDetails);
    this.#details?.show(detailsView());
  }

  get report(): TabReport['composers'][number] {
    const { session } = this;
    return {
      platform: session.platform.id,
      kind: session.composer.surface.kind,
      state: session.state,
      text: session.text,
      findings: session.findings.map((finding) => ({ ...finding, quote: session.quote(finding) })),
    };
  }

  /** Shows what the session says now. Answers whether the mark may have to stand elsewhere for it. */
  update(): boolean {
    // Without its extension this script cannot even look up its words; the next heartbeat retires it.
    if (isOrphaned()) return false;
    const label = this.#view?.label;
    this.#view = markViewOf(this.session);
    if (this.#view) this.#mark.show(this.#view);
    this.#updatedAt = performance.now();
    this.#announcing ??= setTimeout(() => this.#announceAtRest(), rest);
    return this.#view?.label !== label;
  }

  /** How much of its line the mark takes, in CSS pixels. */
  get room(): number {
    const { width } = this.#mark.box;
    return width > 0 ? width + gap : 0;
  }

  /**
   * Brings the marks to where the composer is now. `isInUse`: it is the one last used. `chips` finds the seat of what
   * the field has taken: the two share a line, at the chips, for the field moves among them.
   */
  follow(isInUse: boolean, chips?: () => Seat | undefined): void {
    const { composer } = this.session;
    if (!this.#retired) composer.follow();
    const { state } = this.session;
    if (state !== 'checking') this.#isOn = state !== 'off';
    if (!this.#hasMoved(isInUse)) return;
    const isInSight = composer.isVisible && !composer.isCovered;
    const before = chips?.();
    const line = before?.session.composer.element ?? composer.element;
    const stand = (mark: Mark, shown: boolean, taken: number) =>
      mark.moveTo(shown ? (box) => markSpot(line, box, taken) : undefined);
    const taken = before?.room ?? 0;
    stand(this.#mark, isInSight && this.#view !== undefined, taken);
    if (!this.#details) return;
    stand(this.#details, isInSight && isInUse && this.#isOn, taken + this.room);
  }

  /** To find out what lies around and over a composer takes too long to do at every key. */
  #hasMoved(isInUse: boolean): boolean {
    const { left, top, width, height } = this.session.composer.element.getBoundingClientRect();
    const spot = [left, top, width, height, this.#view?.label, isInUse, this.#isOn].join();
    const now = performance.now();
    if (spot === this.#spot && now - this.#placedAt < seldom) return false;
    this.#spot = spot;
    this.#placedAt = now;
    return true;
  }

  /** Ends the session; the mark stays and says why, until it is pressed. */
  retire(view: MarkView): void {
    this.#retired = true;
    this.#isOn = false;
    this.session.stop();
    this.#view = view;
    this.#mark.show(view);
    this.follow(false);
    this.#host.announce(view.name);
  }

  /** Ends the session and takes the mark away. */
  leave(): void {
    clearTimeout(this.#announcing);
    this.session.stop();
    this.#mark.remove();
    this.#details?.remove();
  }

  /** The timer is not set anew with every key, for that is work as well. */
  #announceAtRest(): void {
    const left = this.#updatedAt + rest - performance.now();
    this.#announcing = left > 0 ? setTimeout(() => this.#announceAtRest(), left) : undefined;
    if (left <= 0) this.#announce();
  }

  /** A text without findings is news only to somebody who heard of findings before. */
  #announce(): void {
    if (this.session.state === 'checking') return;
    const view = this.#view;
    const announced = this.#announced;
    const name = view && !(view.look === 'clear' && announced === '') ? view.name : '';
    if (name !== announced) this.#host.announce(name);
    this.#announced = name;
  }
}
