import { browser } from 'wxt/browser';
import type { TabReport } from '#lib/messages.ts';
import type { Platform } from '#lib/platforms/platform.ts';
import { attemptOf } from './attempt.ts';
import { composerOf } from './find.ts';
import { link, type Attached } from './link.ts';
import { safely } from './safely.ts';
import { within } from './within.ts';
import { isOrphaned, loadComposer } from './worker.ts';

/** How long publishing may wait for a verdict, in ms. */
const patience = 300;
/** How long a page without composers leaves the word to a frame that has some, in ms. */
const yielding = 60;

/** The keys that may publish a text, and the one that closes our own interface; all others are the page's alone. */
const keys = new Set(['Enter', ' ', 'Escape']);

/**
 * All that Chaperone does on a page where nobody writes: it waits for a composer, and then brings what works on
 * composers. It stands before the page's own listeners, and what it brings hears of events through it.
 */
export function watch(platform: Platform): void {
  // What an older version of the extension left in this frame speaks to a worker that is gone.
  link().running?.abort();
  const running = new AbortController();
  Object.assign(link(), { running, attach: undefined, bring: undefined, bringDesk: undefined });
  const { signal } = running;
  let attached: Attached | undefined;
  let loading: Promise<void> | undefined;
  /** A text waits for what looks at it, and goes through when that does not come. */
  let isWaiting = false;
  let isThrough = false;
  /** How long a text may still wait, in ms. */
  let left = patience;

  const bring = async (): Promise<void> => {
    await loadComposer();
    loading = undefined;
    if (!signal.aborted) attached ??= link().attach?.(platform, signal);
  };
  const load = () => (loading ??= bring());

  /** Somebody publishes a text that was there before anybody wrote: what looks at it has to be brought first. */
  const meetEarly = (event: Event): void => {
    const attempt = attemptOf(event, platform);
    if (!attempt || attempt.composers.length === 0 || isOrphaned()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isWaiting) return;
    isWaiting = true;
    const began = performance.now();
    const repeat = safely(() => {
      isWaiting = false;
      left = Math.max(0, patience - (performance.now() - began));
      if (!attached) isThrough = true;
      attempt.repeat();
      isThrough = false;
      left = patience;
    });
    void within(patience, load()).then(repeat);
  };

  const options = { capture: true, signal };
  const hear = safely((event: Event) => {
    if (event instanceof KeyboardEvent && !keys.has(event.key)) return;
    if (attached) attached.meet(event, left);
    else if (!isThrough) meetEarly(event);
  });
  for (const type of ['click', 'keydown', 'submit']) window.addEventListener(type, hear, options);
  const noticed = ['focusin', 'input'];
  const notice = safely((event: Event) => {
    if (attached) for (const type of noticed) document.removeEventListener(type, notice, options);
    else if (composerOf(event, platform)) void load();
  });
  for (const type of noticed) document.addEventListener(type, notice, options);

  const answer = (message: unknown, _sender: unknown, respond: (reply: unknown) => void) => {
    const reply = attached || window.top !== window ? undefined : emptyReply(message);
    if (reply) setTimeout(() => respond(reply), yielding);
    return reply !== undefined;
  };
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => {
    if (!isOrphaned()) browser.runtime.onMessage.removeListener(answer);
  });
}

/** What a page without composers answers to a `TabRequest`. */
function emptyReply(message: unknown): TabReport | { inserted: boolean } | undefined {
  const type = typeof message === 'object' && message && 'type' in message && message.type;
  if (type === 'report') return { composers: [] };
  return type === 'insert' ? { inserted: false } : undefined;
}
