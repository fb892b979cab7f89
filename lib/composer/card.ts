import type { Finding } from '#lib/lint/finding.ts';
import type { CardProps, Show, Surroundings, View } from './view.ts';
import { buttonsOf } from './attempt.ts';
import type { Composer } from './composer.ts';
import type { Host } from './host.ts';
import { insertAtCaret, replace } from './replace.ts';
import type { Session } from './session.ts';

/** The card, which shows one finding at a time, and all that changes a text on the writer's word. */
export class Card {
  readonly #host: Host;
  readonly #show: Show<CardProps>;
  readonly #openBeside: (session: Session, byKeyboard: boolean) => void;
  #view: View<CardProps> | undefined;
  #session: Session | undefined;
  #finding: Finding | undefined;
  /** The words on show, by which the finding is known again after its offsets moved. */
  #quote = '';
  #focusOnOpen = false;
  #failed = false;
  #changing = false;

  /** @param openBeside opens the panel for the whole post, which takes the card's place */
  constructor(
    host: Host,
    show: Show<CardProps>,
    openBeside: (session: Session, byKeyboard: boolean) => void,
  ) {
    this.#host = host;
    this.#show = show;
    this.#openBeside = openBeside;
  }

  get isOpen(): boolean {
    return this.#view !== undefined;
  }

  /** Shows a finding of a composer. `byKeyboard`: the focus goes into the card, otherwise it stays where it is. */
  open(session: Session, finding: Finding, byKeyboard: boolean): void {
    this.#session = session;
    this.#finding = finding;
    this.#failed = false;
    this.#focusOnOpen = byKeyboard;
    this.#render();
  }

  /** Goes to the next finding (1) or the one before (-1), around the ends. */
  step(by: 1 | -1): void {
    const session = this.#session;
    if (!session) return;
    const { findings } = session;
    const index = (this.#index + by + findings.length) % findings.length;
    this.#finding = findings[index];
    this.#failed = false;
    this.#range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    this.#render();
  }

  /** Follows a composer whose findings changed, and closes when the finding on show is gone. */
  refresh(session: Session): void {
    const finding = this.#finding;
    const quote = this.#quote;
    if (session !== this.#session || !this.#view || this.#changing || !finding) return;
    const away = (other: Finding) => Math.abs(other.start - finding.start);
    const [nearest] = session.findings
      .filter((other) => other.rule === finding.rule && session.quote(other) === quote)
      .toSorted((a, b) => away(a) - away(b));
    if (nearest) {
      this.#finding = nearest;
      this.#render();
    } else {
      this.close(this.#host.hasFocus);
    }
  }

  /** Closes the card if it is about this composer. */
  closeFor(session: Session): void {
    if (session === this.#session) this.close(false);
  }

  /** `returnFocus`: the focus goes back into the post. */
  close(returnFocus: boolean): void {
    const session = this.#session;
    const view = this.#view;
    this.#view = undefined;
    this.#session = undefined;
    this.#finding = undefined;
    if (returnFocus) session?.composer.element.focus({ preventScroll: true });
    view?.remove();
  }

  /** The writer goes on typing, which needs the room that the card takes. A change of our own is no typing. */
  typed(): void {
    if (!this.#changing) this.close(false);
  }

  /** Puts a text at the caret of a composer. Answers whether the editor took it. */
  async insert(composer: Composer, text: string): Promise<boolean> {
    this.#changing = true;
    try {
      return await insertAtCaret(composer, text);
    } finally {
      this.#changing = false;
    }
  }

  #render(): void {
    const session = this.#session;
    const finding = this.#finding;
    if (!session || !finding) return;
    this.#quote = session.quote(finding);
    const props = this.#propsFor(session, finding, this.#quote);
    if (this.#view) this.#view.update(props);
    else this.#view = this.#show(this.#host.root, props);
  }

  #propsFor(session: Session, finding: Finding, quote: string): CardProps {
    return {
      finding,
      quote,
      position: { index: this.#index, total: session.findings.length },
      anchor: this.#anchor,
      surroundings: this.#surroundings,
      canUse: finding.start < finding.end,
      failed: this.#failed,
      focusOnOpen: this.#focusOnOpen,
      onUse: () => void this.#use(session, finding, quote),
      onKeep: () => {
        this.close(this.#host.hasFocus);
        session.keep(finding);
      },
      onCopy: () =>
        void navigator.clipboard.writeText(finding.suggestion ?? '').catch(() => undefined),
      onNext: () => this.step(1),
      onPrevious: () => this.step(-1),
      onBeside: (byKeyboard) => {
        this.close(false);
        this.#openBeside(session, byKeyboard);
      },
      onClose: (returnFocus) => this.close(returnFocus),
    };
  }

  async #use(session: Session, finding: Finding, quote: string): Promise<void> {
    if (this.#changing || finding.suggestion === undefined) return;
    this.#changing = true;
    const done = await replace(session.composer, finding, quote, finding.suggestion);
    this.#changing = false;
    session.readAgain();
    if (done) {
      this.close(true);
    } else {
      this.#failed = true;
      this.#render();
    }
  }

  get #index(): number {
    const session = this.#session;
    const finding = this.#finding;
    return Math.max(0, session?.findings.findIndex((other) => isSame(other, finding)) ?? 0);
  }

  get #range(): Range | undefined {
    return this.#finding && this.#session?.composer.rangeOf(this.#finding);
  }

  /** Stays the same function as long as the card is there, so that the card need not be placed anew. */
  readonly #anchor = (): DOMRect => {
    const box = this.#range?.getBoundingClientRect();
    return box ?? this.#session?.composer.element.getBoundingClientRect() ?? new DOMRect();
  };

  readonly #surroundings = (): Surroundings => {
    const composer = this.#session?.composer;
    const buttons = composer ? buttonsOf(composer) : [];
    return {
      box: composer?.container.getBoundingClientRect() ?? new DOMRect(),
      free: buttons.map((button) => button.getBoundingClientRect()),
    };
  };
}

function isSame(one: Finding, other: Finding | undefined): boolean {
  return one.rule === other?.rule && one.start === other.start && one.end === other.end;
}
