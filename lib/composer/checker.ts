import type { Finding } from '#lib/lint/finding.ts';
import type { PostInput } from '#lib/lint/post.ts';
import { LintReply } from '#lib/messages.ts';
import { ask } from './worker.ts';

/** How long typing must pause before a text is checked, in ms: two answers long, within these. */
const shortestPause = 20;
const longestPause = 90;
/** How long somebody who never pauses waits for a check, in ms. */
const longest = 450;
/** After this rest, in ms, the worker may sleep and is woken at the first key, not at the first pause. */
const sleepy = 20_000;
/** How much of a text is checked, in UTF-16 code units: all but the last part of Facebook's longest post. */
export const checkedLength = 50_000;

export type CheckState = 'checking' | 'checked' | 'off' | 'failed';

/** Sends a text to the worker when typing pauses, with one question on its way at most. */
export class Checker {
  state: CheckState = 'checking';
  readonly #post: () => PostInput;
  readonly #onAnswer: (findings: readonly Finding[], text: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince = 0;
  #answeredAt = Number.NEGATIVE_INFINITY;
  /** How long the last answer took, in ms. */
  #took = longestPause;
  /** How long typing must pause, in ms. A long text or a slow machine is asked less often. */
  #pause = longestPause;
  #asking = false;
  #askAgain = false;
  #stopped = false;

  /**
   * @param post the text as it is now
   * @param onAnswer gets the findings with the text that they are about; they do not fit any other
   */
  constructor(
    post: () => PostInput,
    onAnswer: (findings: readonly Finding[], text: string) => void,
  ) {
    this.#post = post;
    this.#onAnswer = onAnswer;
  }

  /** The text changed. While the person has switched Chaperone off, nothing is sent. */
  textChanged(): void {
    if (this.state === 'off') return;
    const now = performance.now();
    if (!this.#asking && now - this.#answeredAt > sleepy) {
      this.check();
      return;
    }
    if (this.#timer === undefined) this.#waitingSince = now;
    clearTimeout(this.#timer);
    const delay = Math.min(this.#pause, Math.max(0, this.#waitingSince + longest - now));
    this.#timer = setTimeout(() => this.check(), delay);
  }

  /** Checks at once, also after having been off. */
  check(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#asking) this.#askAgain = true;
    else this.#askWorker().catch(() => this.fail());
  }

  /** There is no text to check. */
  fail(): void {
    clearTimeout(this.#timer);
    this.#asking = false;
    this.state = 'failed';
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  async #askWorker(): Promise<void> {
    const post = this.#post();
    const began = performance.now();
    this.#asking = true;
    this.state = 'checking';
    const reply = await ask({ type: 'lint', post: sendable(post) }, LintReply);
    this.#asking = false;
    if (this.#stopped) return;
    this.state = reply?.status ?? 'failed';
    this.#onAnswer(reply?.status === 'checked' ? reply.findings : [], post.text);
    this.#answeredAt = performance.now();
    const took = this.#answeredAt - began;
    // The quicker of two, for one slow answer says little.
    const quick = Math.min(took, this.#took);
    this.#took = took;
    this.#pause = Math.min(longestPause, Math.max(shortestPause, 2 * quick));
    const again = this.#askAgain && this.state !== 'off';
    this.#askAgain = false;
    if (again) this.check();
  }
}

/** Half a surrogate pair cannot be sent as it is; its stand-in is as long, so all offsets hold. */
export function sendable(post: PostInput): PostInput {
  return { ...post, text: post.text.slice(0, checkedLength).toWellFormed() };
}
