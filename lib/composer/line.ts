import { type Browser, browser } from 'wxt/browser';
import { afterChange } from '#lib/findings-change.ts';
import type { Finding } from '#lib/lint/finding.ts';
import type { PostInput } from '#lib/lint/post.ts';
import { LineAnswer, lineName, type LintReply } from '#lib/messages.ts';
import { isOrphaned } from './worker.ts';

/** How long the worker may take, in ms. It starts from cold after 30 s of rest. */
const patience = 5000;
/** How long a line is held on which nothing is said, in ms; then the worker may sleep. */
const quiet = 15_000;
/** How often that is looked after, in ms. */
const heartbeat = 1000;

interface Question {
  readonly askedAt: number;
  readonly resolve: (reply: LintReply | undefined) => void;
}

/**
 * A line to the worker for texts, which change with every key. A message on a line costs the page a fraction of
 * a single one, for which the browser has to find the worker, and an answer tells only what is new in it. Held while
 * somebody writes; whatever ends it, the next text opens another.
 */
class Line {
  readonly #questions = new Map<number, Question>();
  #port: Browser.runtime.Port | undefined;
  #beat: ReturnType<typeof setInterval> | undefined;
  /** As the worker said last. */
  #findings: readonly Finding[] = [];
  #asked = 0;
  #askedAt = 0;

  /** What is found in a text; `undefined` when the line ends before that comes. */
  check(post: PostInput): Promise<LintReply | undefined> {
    return new Promise((resolve) => {
      this.#asked += 1;
      this.#askedAt = performance.now();
      this.#questions.set(this.#asked, { askedAt: this.#askedAt, resolve });
      try {
        this.#port ??= this.#open();
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has two ends
        this.#port.postMessage({ id: this.#asked, post });
      } catch {
        this.#hangUp();
      }
    });
  }

  #open(): Browser.runtime.Port {
    const port = browser.runtime.connect({ name: lineName });
    port.onMessage.addListener((message: unknown) => {
      if (port === this.#port) this.#hear(message);
    });
    port.onDisconnect.addListener(() => {
      if (port === this.#port) this.#ended();
    });
    this.#beat = setInterval(() => this.#lookAfter(), heartbeat);
    return port;
  }

  #hear(message: unknown): void {
    const { data } = LineAnswer.safeParse(message);
    const reply = data?.reply.status === 'checked' ? this.#completed(data.reply) : data?.reply;
    if (!data || !reply) {
      this.#hangUp();
      return;
    }
    this.#questions.get(data.id)?.resolve(reply);
    this.#questions.delete(data.id);
  }

  #completed({
    change,
  }: Extract<LineAnswer['reply'], { status: 'checked' }>): LintReply | undefined {
    const findings = afterChange(this.#findings, change);
    if (!findings) return undefined;
    this.#findings = findings;
    return { status: 'checked', findings: [...findings] };
  }

  #lookAfter(): void {
    const now = performance.now();
    const [oldest] = this.#questions.values();
    const isOver = oldest ? now - oldest.askedAt > patience : now - this.#askedAt > quiet;
    if (isOver) this.#hangUp();
  }

  #hangUp(): void {
    const port = this.#port;
    this.#ended();
    port?.disconnect();
  }

  /** Who waits for an answer gets none. */
  #ended(): void {
    clearInterval(this.#beat);
    this.#port = undefined;
    this.#findings = [];
    const waiting = [...this.#questions.values()];
    this.#questions.clear();
    for (const { resolve } of waiting) resolve(undefined);
  }
}

const line = new Line();

/**
 * Has the worker check a text, and once more when no fitting answer comes: a worker that is stopped while it answers
 * takes the answer with it. `undefined` when that fails as well.
 */
export async function check(post: PostInput): Promise<LintReply | undefined> {
  return (await line.check(post)) ?? (isOrphaned() ? undefined : line.check(post));
}
