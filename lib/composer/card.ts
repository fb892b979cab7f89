import type { Finding } from '#lib/lint/finding.ts';
import { Aside } from './aside.ts';
import type { Composer } from './composer.ts';
import type { Host } from './host.ts';
import { insertAtCaret, replace } from './replace.ts';
import type { Session } from './session.ts';
import { successorOf } from './successor.ts';
import type { CardContent, CardProps, Show } from './view.ts';

/** The card, which shows one finding at a time, and all that changes a text on the writer's word. */
export class Card extends Aside<CardContent> {
  readonly #openBeside: (session: Session, byKeyboard: boolean) => void;
  #finding: Finding | undefined;
  /** The words on show, by which the finding is known again after its offsets moved. */
  #quote = '';
  #failed = false;
  #changing = false;

  /** @param openBeside opens the panel for the whole post, which takes the card's place */
  constructor(
    host: Host,
    show: Show<CardProps>,
    openBeside: (session: Session, byKeyboard: boolean) => void,
  ) {
    super(host, show);
    this.#openBeside = openBeside;
  }

  /**
   * Shows a finding of a composer, or what took its place while the card was brought.
   * `byKeyboard`: the focus goes into the card, otherwise it stays where it is.
   */
  open(session: Session, finding: Finding, byKeyboard: boolean): void {
    const current = successorOf(finding, session.quote(finding), session);
    if (!current) return;
    this.turnTo(session, byKeyboard);
    this.#turnOver(current);
  }

  /** Goes to the next finding (1) or the one before (-1), around the ends. */
  step(by: 1 | -1): void {
    const { session } = this;
    if (!session) return;
    const { findings } = session;
    const next = findings[(this.#index + by + findings.length) % findings.length];
    if (!next) return;
    session.composer
      .rangeOf(next)
      ?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    this.#turnOver(next);
  }

  /** Follows a composer whose text or verdict changed, and closes when nothing is left to say of the words on show. */
  refresh(session: Session): void {
    const finding = this.#finding;
    if (session !== this.session || this.#changing || !finding) return;
    const successor = successorOf(finding, this.#quote, session);
    if (!successor) this.close(this.host.hasFocus);
    else if (successor.rule === finding.rule) this.#render(successor);
    else this.#turnOver(successor);
  }

  override close(returnFocus: boolean): void {
    this.#finding = undefined;
    super.close(returnFocus);
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

  protected override spot(session: Session): DOMRect {
    const range = this.#finding && session.composer.rangeOf(this.#finding);
    return range?.getBoundingClientRect() ?? super.spot(session);
  }

  #turnOver(finding: Finding): void {
    this.#failed = false;
    this.#render(finding);
  }

  #render(finding: Finding): void {
    const { session } = this;
    if (!session) return;
    this.#finding = finding;
    this.#quote = session.quote(finding);
    this.draw(this.#contentFor(session, finding, this.#quote));
  }

  #contentFor(session: Session, finding: Finding, quote: string): CardContent {
    return {
      finding,
      quote,
      position: { index: this.#index, total: session.findings.length },
      canUse: finding.start < finding.end,
      failed: this.#failed,
      onUse: () => void this.#use(session, finding, quote),
      onKeep: () => {
        this.close(this.host.hasFocus);
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
    };
  }

  async #use(session: Session, finding: Finding, quote: string): Promise<void> {
    if (this.#changing || finding.suggestion === undefined) return;
    this.#changing = true;
    const done = await replace(session.composer, finding, quote, finding.suggestion);
    session.readAgain();
    this.#changing = false;
    if (done) {
      this.close(true);
    } else {
      this.#failed = true;
      this.refresh(session);
    }
  }

  get #index(): number {
    const finding = this.#finding;
    return Math.max(0, this.session?.findings.findIndex((other) => isSame(other, finding)) ?? 0);
  }
}

function isSame(one: Finding, other: Finding | undefined): boolean {
  return one.rule === other?.rule && one.start === other.start && one.end === other.end;
}
