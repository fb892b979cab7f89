import type { Beside, Place } from '#lib/beside/beside.ts';
import { Aside } from './aside.ts';
import { insertAt, type Inserted, takeOut } from './insert.ts';
import { safely } from './safely.ts';
import type { Session } from './session.ts';
import type { BesideContent, Outcome } from './view.ts';

/** How long typing must pause before the panel looks again what fits the text, in ms. */
const pause = 250;

/** What the guidelines offer, beside the post it is about, for as long as the writer wants it there. */
export class BesidePanel extends Aside<BesideContent> {
  #offer: (() => Beside) | undefined;
  #beside: Beside | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;
  /** What the last look was at; another text or picture calls for another. */
  #seen = '';
  #outcome: Outcome | undefined;
  #inserted: Inserted | undefined;
  #changing = false;

  /** Whether the panel is about the composer that holds one of these elements. */
  isFor(path: readonly EventTarget[]): boolean {
    return this.session !== undefined && path.includes(this.session.composer.container);
  }

  /** Opens beside a composer. `byKeyboard`: the focus goes into the panel, otherwise it stays where it is. */
  open(session: Session, byKeyboard: boolean): void {
    if (session.state === 'off') return;
    this.close(false);
    this.turnTo(session, byKeyboard);
    void this.#start(session);
  }

  /** Follows a composer whose text or pictures may have changed. */
  refresh(session = this.session): void {
    if (!session || session !== this.session || this.#changing) return;
    if (keyOf(session) === this.#seen) return;
    clearTimeout(this.#later);
    this.#later = setTimeout(this.#look, pause);
  }

  override close(returnFocus: boolean): void {
    clearTimeout(this.#later);
    this.#offer = undefined;
    this.#beside = undefined;
    this.#outcome = undefined;
    this.#inserted = undefined;
    super.close(returnFocus);
  }

  async #start(session: Session): Promise<void> {
    const offer = await session.prepareOffer();
    if (session !== this.session) return;
    if (offer) {
      this.#offer = offer;
      this.#look();
    } else {
      // A worker that has nothing to offer is in no state to check either; asking it makes the mark say so.
      this.close(false);
      session.recheck();
    }
  }

  readonly #look = safely(() => {
    const { session } = this;
    if (!session || !this.#offer) return;
    this.#seen = keyOf(session);
    this.#beside = this.#offer();
    this.#render();
  });

  #render(): void {
    const { session } = this;
    if (session && this.#beside) this.draw(this.#contentFor(session, this.#beside));
  }

  #contentFor(session: Session, beside: Beside): BesideContent {
    const inserted = this.#inserted;
    const stands = inserted && session.text.slice(inserted.start, inserted.end) === inserted.words;
    return {
      beside,
      outcome: this.#outcome,
      onInsert: (words, place) => void this.#insert(session, words, place),
      onTakeBack: stands ? () => void this.#takeBack(session, inserted) : undefined,
    };
  }

  async #insert(session: Session, words: string, place: Place): Promise<void> {
    if (place === 'first-comment') return this.#copy(session, words, 'copiedForComment');
    const inserted = await this.#change(() => insertAt(session.composer, words, place));
    if (!inserted) return this.#copy(session, words, 'copied');
    this.#inserted = inserted;
    return this.#tell(session, 'inserted');
  }

  async #takeBack(session: Session, inserted: Inserted): Promise<void> {
    const done = await this.#change(() => takeOut(session.composer, inserted));
    if (done) this.#inserted = undefined;
    this.#tell(session, done ? 'takenBack' : 'stays');
  }

  async #copy(session: Session, words: string, outcome: Outcome): Promise<void> {
    try {
      await navigator.clipboard.writeText(words);
      this.#tell(session, outcome);
    } catch {
      this.#tell(session, 'failed');
    }
  }

  /** Changes the text, one change at a time. */
  async #change<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    if (this.#changing) return undefined;
    this.#changing = true;
    const pressed = this.host.root.activeElement;
    try {
      return await work();
    } finally {
      this.#changing = false;
      // A change puts the focus into the post; whoever works by keyboard goes on from where they were.
      if (pressed instanceof HTMLElement) pressed.focus({ preventScroll: true });
    }
  }

  #tell(session: Session, outcome: Outcome): void {
    if (session !== this.session) return;
    session.readAgain();
    this.#outcome = outcome;
    this.#render();
    this.refresh(session);
  }
}

const keyOf = ({ text, composer }: Session): string => `${composer.hasMedia} ${text}`;
