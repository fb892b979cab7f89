import type { Beside } from '#lib/beside/beside.ts';
import type { Finding } from '#lib/lint/finding.ts';
import type { PostInput } from '#lib/lint/post.ts';
import type { Platform } from '#lib/platforms/platform.ts';
import { type Around, aroundOf } from './around.ts';
import { Checker, checkedLength, type CheckState, sendable } from './checker.ts';
import type { Composer } from './composer.ts';
import { isKept, isNothingKept, keep } from './dismissed.ts';
import { carry, editBetween } from './edit.ts';
import type { Painter } from './highlight.ts';
import { toneOf } from './highlight-style.ts';
import { prepareOffer } from './offer.ts';
import { safely } from './safely.ts';

/** A text is read again with every change as long as that takes less than this, in ms; a longer one is read less often. */
const cheapRead = 6;

/** What decides about publishing. `unknown`: nothing is found out yet about the text as it stands. */
export type Verdict = 'stop' | 'clear' | 'unknown';

/** Keeps findings and underlines of one composer in step with its text, from its first focus to its removal. */
export class Session {
  readonly composer: Composer;
  readonly platform: Platform;
  readonly #painter: Painter;
  readonly #onChange: (session: Session) => void;
  readonly #checker: Checker;
  #all: readonly Finding[] = [];
  #text: string;
  #around: Around;
  #readTime = 0;
  #later: ReturnType<typeof setTimeout> | undefined;
  /** What was found last, and the text that it is about; none before the first answer. */
  #checked: { readonly findings: readonly Finding[]; readonly text: string } | undefined;
  #onSettled: (() => void) | undefined;
  #isMissed = false;

  constructor(
    composer: Composer,
    platform: Platform,
    painter: Painter,
    onChange: (session: Session) => void,
  ) {
    this.composer = composer;
    this.platform = platform;
    this.#painter = painter;
    this.#onChange = onChange;
    this.#text = composer.read().text;
    this.#around = aroundOf(composer, platform);
    this.#checker = new Checker(
      () => this.#post(),
      (findings, text) => this.#answered(findings, text),
    );
    composer.watch(this.pageChanged);
    this.#painter.prepare(composer.root, toneOf(composer.element));
    this.#checker.check();
  }

  /** What is found in the text as it stands now, without what the writer chose to keep. */
  get findings(): readonly Finding[] {
    if (isNothingKept()) return this.#all;
    return this.#all.filter((finding) => !isKept(finding, this.quote(finding)));
  }

  /**
   * What the mark tells of: as found last. A passage that is written in is not among `findings` until the next answer,
   * and a mark that went and came with every key would be noise. After a long wait it tells of what still stands.
   */
  get lastFindings(): readonly Finding[] {
    if (!this.#checked || this.isWaiting) return this.findings;
    const { findings, text } = this.#checked;
    if (isNothingKept()) return findings;
    return findings.filter((finding) => !isKept(finding, text.slice(finding.start, finding.end)));
  }

  get state(): CheckState {
    return this.#checker.state;
  }

  /** Whether there is no word yet about any text, or none for long. */
  get isWaiting(): boolean {
    return this.state === 'checking' && (!this.#checked || this.#checker.isLate);
  }

  get isEmpty(): boolean {
    return this.#text.trim() === '';
  }

  /** Whether the text may have been published before it could be checked. */
  get isMissed(): boolean {
    return this.#isMissed;
  }

  /** Holds for exactly the text at the last reading. */
  get verdict(): Verdict {
    if (this.isEmpty || this.state === 'off') return 'clear';
    if (this.#checked?.text !== this.#text) return 'unknown';
    return this.findings.some(({ severity }) => severity === 'stop') ? 'stop' : 'clear';
  }

  /** The text as it stands, and where. */
  get post(): PostInput {
    return sendable(this.#post());
  }

  get text(): string {
    return this.#text;
  }

  /** Whether the text is longer than what is checked of it. */
  get isCut(): boolean {
    return this.#text.length > checkedLength;
  }

  /** A look at what the guidelines offer for the text, to be taken again as it changes; `undefined` when that fails. */
  prepareOffer(): Promise<(() => Beside) | undefined> {
    return prepareOffer(this);
  }

  /** The writer's own words in a finding's range. */
  quote(finding: Finding): string {
    return this.#text.slice(finding.start, finding.end);
  }

  /**
   * The page around the text changed, and maybe the text with it. Runs before the next paint, so that
   * underlines never trail behind the words; a very long text is read at leisure instead.
   */
  readonly pageChanged = safely(
    () => {
      if (this.#readTime < cheapRead) this.readAgain();
      else this.#later ??= setTimeout(this.#readLate, this.#readTime * 4);
    },
    () => this.#fail(),
  );

  /** Something was put in. Where an observer told of it already, or it changed nothing, there is nothing to do. */
  readonly inputHeard = (): void => {
    if (this.composer.isStale) this.pageChanged();
  };

  readonly #readLate = safely(
    () => {
      this.#later = undefined;
      this.readAgain();
    },
    () => this.#fail(),
  );

  /** Reads the text and shows again what still holds of it. */
  readAgain(): void {
    const began = performance.now();
    const { text } = this.composer.read();
    const edit = editBetween(this.#text, text);
    this.#all = carry(this.#all, edit);
    this.#text = text;
    this.show();
    this.#readTime = performance.now() - began;
    if (edit) this.#checker.textChanged();
  }

  /** The writer keeps these words: they are not shown again on this page. */
  keep(finding: Finding): void {
    keep(finding, this.quote(finding));
    this.show();
  }

  /** Checks again when the page says something else around the text: another account, or a picture. */
  lookAround(): void {
    if (this.isWaiting) this.#onChange(this);
    const around = aroundOf(this.composer, this.platform);
    if (JSON.stringify(around) === JSON.stringify(this.#around)) return;
    this.#around = around;
    this.#checker.check();
  }

  /** Checks the text at once. */
  recheck(): void {
    this.readAgain();
    this.#around = aroundOf(this.composer, this.platform);
    this.#checker.check();
  }

  /** Checks at once. Resolves when the verdict is known or the check fails, which may be never. */
  settle(): Promise<void> {
    return new Promise((resolve) => {
      this.#onSettled = resolve;
      this.#around = aroundOf(this.composer, this.platform);
      this.#checker.check();
    });
  }

  /** The text is published unchecked; the mark says so until the next check. */
  miss(): void {
    this.#isMissed = true;
    this.#onChange(this);
  }

  /** Shows findings and state as they are now. */
  show(): void {
    this.#painter.show(
      this,
      this.findings.flatMap(({ severity, start, end }) => {
        const place = this.composer.placeOf({ start, end });
        return place ? [{ severity, place }] : [];
      }),
    );
    this.#onChange(this);
  }

  /** Ends the session and leaves the page as it was. */
  stop(): void {
    clearTimeout(this.#later);
    this.#checker.stop();
    this.#painter.show(this, []);
    this.composer.release();
  }

  /** A text that cannot be read is not checked, and its mark says so. */
  #fail(): void {
    this.#all = [];
    this.#checker.fail();
    this.#painter.show(this, []);
    this.#onChange(this);
  }

  #post(): PostInput {
    return { ...this.#around, text: this.#text };
  }

  #answered(findings: readonly Finding[], text: string): void {
    const fitting = findings.filter(
      ({ start, end }) => start >= 0 && start <= end && end <= text.length,
    );
    this.#all = carry(fitting, editBetween(text, this.#text));
    this.#isMissed = false;
    if (this.state === 'checked') this.#checked = { findings: fitting, text };
    this.show();
    if (this.verdict !== 'unknown' || this.state === 'failed') this.#onSettled?.();
  }
}
