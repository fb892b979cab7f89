import type { Finding } from '#lib/lint/finding.ts';
import type { PostInput } from '#lib/lint/post.ts';
import { check } from './line.ts';

/** How long a text waits at least, in ms: a frame, for the key has to be shown before the worker takes the processor. */
const oneFrame = 17;
/** How long the worker rests between two checks, in ms, when each takes it longer than this. */
const longestRest = 90;
/** How long a check takes before the mark says so, in ms; a sign that changed with every key would be noise. */
const late = 300;
/** How much of a text is checked, in UTF-16 code units: all but the last part of Facebook's longest post. */
export const checkedLength = 50_000;

export type CheckState = 'checking' | 'checked' | 'off' | 'failed';

/** Sends a text to the worker as soon as it changed, with one question on its way at most. */
export class Checker {
  state: CheckState = 'checking';
  readonly #post: () => PostInput;
  readonly #onAnswer: (findings: readonly Finding[], text: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the worker may be asked again: it rests for as long as it took. By `performance.now()`. */
  #restsUntil = Number.NEGATIVE_INFINITY;
  #askedAt = Number.NEGATIVE_INFINITY;
  #asking = false;
  /** The text is another one than was sent. */
  #askAgain: 'soon' | 'now' | undefined;
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

  /** Whether an answer takes so long that the writer should see it does. */
  get isLate(): boolean {
    return this.state === 'checking' && performance.now() - this.#askedAt > late;
  }

  /** The text changed. While the person has switched Chaperone off, nothing is sent. */
  textChanged(): void {
    if (this.state === 'off') return;
    if (this.#asking) this.#askAgain ??= 'soon';
    else this.#askSoon();
  }

  /** Checks at once, also after having been off. */
  check(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#asking) this.#askAgain = 'now';
    else this.#askWorker().catch(() => this.fail());
  }

  /** There is no text to check. */
  fail(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#asking = false;
    this.state = 'failed';
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  async #askWorker(): Promise<void> {
    const post = this.#post();
    this.#askedAt = performance.now();
    this.#asking = true;
    this.#askAgain = undefined;
    this.state = 'checking';
    const reply = await check(sendable(post));
    this.#asking = false;
    if (this.#stopped) return;
    this.state = reply?.status ?? 'failed';
    this.#onAnswer(reply?.status === 'checked' ? reply.findings : [], post.text);
    const now = performance.now();
    this.#restsUntil = now + Math.min(longestRest, now - this.#askedAt);
    if (this.#askAgain === 'now') this.check();
    else if (this.#askAgain && reply?.status !== 'off') this.#askSoon();
  }

  /** Not at once, for a key may still change more of the text. */
  #askSoon(): void {
    this.#timer ??= setTimeout(
      () => this.check(),
      Math.max(oneFrame, this.#restsUntil - performance.now()),
    );
  }
}

/** Half a surrogate pair cannot be sent as it is; its stand-in is as long, so all offsets hold. */
export function sendable(post: PostInput): PostInput {
  return { ...post, text: post.text.slice(0, checkedLength).toWellFormed() };
}
