import { i18n } from '#i18n';
import type { Platform } from '#lib/platforms/platform.ts';
import { attemptOf, type Attempt } from './attempt.ts';
import type { GatePanel } from './gate-panel.ts';
import { composersIn, type Found } from './find.ts';
import { countOutgoing } from './outgoing.ts';
import type { Session } from './session.ts';
import { submissionOf, type Submission } from './submission.ts';
import { after, within } from './within.ts';
import { isOrphaned, tell } from './worker.ts';

/** How long publishing may wait for the dialog to be brought, in ms. */
const bringing = 2000;
/** How long a confirmed text goes through where the press is repeated, in ms: a click, and the form that follows from it. */
const repeated = 1500;
/** The same where the person presses again, in ms: nobody should have to hurry (WCAG 2.2.1). */
const unhurried = 30_000;
/** How long a site may take to send, in ms. */
const sending = 1000;

/** What the gate needs of the page. */
interface Surroundings {
  readonly platform: Platform;
  sessionAt(found: Found): Session;
  panel(): Promise<GatePanel | undefined>;
}

/** What may go through unasked: this text, at this step, until `performance.now()` is past `until`. */
interface Pass {
  readonly text: string;
  readonly step: Attempt['step'];
  readonly until: number;
}

interface Advanced {
  readonly submission: Submission;
  readonly sessions: readonly Session[];
  readonly box: Element;
}

/**
 * Stands before "Post": holds a text with a `stop` finding until its writer had a second look. Whatever fails
 * here lets the text through.
 */
export class Gate {
  readonly #page: Surroundings;
  #isHolding = false;
  #pass: Pass | undefined;
  /** What was taken to the site's next step, where its editor may be gone. */
  #advanced: Advanced | undefined;

  constructor(page: Surroundings) {
    this.#page = page;
  }

  /** Looks at an event before the page does. `patience` is how long publishing may wait for the verdict, in ms. */
  meet(event: Event, patience: number): void {
    const attempt = attemptOf(event, this.#page.platform);
    if (!attempt || isOrphaned()) return;
    const sessions = attempt.composers.map((found) => this.#page.sessionAt(found));
    const carried = sessions.length > 0 ? undefined : this.#carriedTo(attempt);
    const submission = sessions.length > 0 ? submissionOf(sessions) : carried?.submission;
    if (!submission) return;
    if (attempt.step === 'advance') this.#advanced = { submission, sessions, box: attempt.box };
    if (this.#passes(attempt, submission)) {
      if (attempt.step === 'submit') void countOutgoing(carried?.sessions ?? sessions);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (this.#isHolding) return;
    this.#isHolding = true;
    void this.#hold(attempt, sessions, submission, patience).finally(() => {
      this.#isHolding = false;
    });
  }

  #passes({ step }: Attempt, submission: Submission): boolean {
    const { verdict, text } = submission;
    const pass = this.#pass;
    const has = pass?.text === text && pass.step === step && performance.now() < pass.until;
    if (has || verdict === 'clear') return true;
    if (step === 'submit' || verdict === 'unknown') return false;
    void this.#note(i18n.t('gate.next'));
    return true;
  }

  /** The text of the step before, as long as its dialog is the same one or was swapped for another. */
  #carriedTo({ step, box }: Attempt): Advanced | undefined {
    const advanced = this.#advanced;
    if (!advanced || step === 'advance') return undefined;
    return advanced.box === box || !advanced.box.isConnected ? advanced : undefined;
  }

  async #hold(
    attempt: Attempt,
    sessions: readonly Session[],
    submission: Submission,
    patience: number,
  ): Promise<void> {
    if (submission.verdict === 'stop') return this.#ask(attempt, submission);
    await within(patience, Promise.all(sessions.map((session) => session.settle())));
    const settled = submissionOf(sessions);
    if (settled.verdict === 'stop' && attempt.step === 'submit') {
      return this.#ask(attempt, settled);
    }
    if (settled.verdict === 'unknown') for (const session of sessions) session.miss();
    this.#repeat(attempt, settled);
    return this.#lookAfter(attempt, settled);
  }

  async #ask(attempt: Attempt, submission: Submission): Promise<void> {
    const panel = await within(bringing, this.#page.panel());
    if (!panel) return this.#repeat(attempt, submission);
    const answer = await panel.ask(submission.stops);
    submission.editor?.focus({ preventScroll: true });
    if (!answer) return undefined;
    const rules = submission.stops.map(({ rule }) => rule);
    tell({ type: 'override', override: { rules, ...answer } });
    if (this.#page.platform.needsOwnPress) return this.#askForPress(attempt, submission);
    return this.#repeat(attempt, submission);
  }

  #repeat(attempt: Attempt, submission: Submission): void {
    this.#open(attempt, submission, repeated);
    attempt.repeat();
  }

  /** Where a repeated press may have been passed over, the person is told. */
  async #lookAfter(attempt: Attempt, submission: Submission): Promise<void> {
    const { platform } = this.#page;
    if (!platform.needsOwnPress) return;
    await after(sending);
    const isThere = composersIn(attempt.box, platform).length > 0;
    const sessions = attempt.composers.map((found) => this.#page.sessionAt(found));
    if (isThere && submissionOf(sessions).text === submission.text) {
      await this.#askForPress(attempt, submission);
    }
  }

  async #askForPress(attempt: Attempt, submission: Submission): Promise<void> {
    this.#open(attempt, submission, unhurried);
    await this.#note(i18n.t('gate.again'));
  }

  #open({ step }: Attempt, { text }: Submission, time: number): void {
    this.#pass = { text, step, until: performance.now() + time };
  }

  async #note(words: string): Promise<void> {
    const panel = await this.#page.panel();
    panel?.note(words);
  }
}
