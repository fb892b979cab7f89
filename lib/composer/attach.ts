import { browser } from 'wxt/browser';
import { TabRequest } from '#lib/messages.ts';
import type { Platform } from '#lib/platforms/platform.ts';
import { Gate } from './gate.ts';
import type { Attached } from './link.ts';
import { Page } from './page.ts';
import { answer } from './requests.ts';
import { safely } from './safely.ts';
import { isOrphaned } from './worker.ts';

/** How often the page is looked after while a composer is in use, in ms. */
const heartbeat = 400;

/**
 * Starts work on the composers of a page.
 *
 * @param signal ends it, and leaves the page as it was
 */
export function attach(platform: Platform, signal: AbortSignal): Attached {
  const page = new Page(platform);
  const gate = new Gate(page);
  const running = new AbortController();
  const listenOn = listener(running.signal);

  listenOn(document, 'focusin', (event) => page.meet(event));
  listenOn(document, 'input', (event) => {
    page.typed(event);
    if (page.panels.isCardOpen && event.isTrusted && !page.host.sent(event)) page.panels.typed();
  });
  listenOn(document, 'click', (event) => {
    if (event.isTrusted && event instanceof MouseEvent) page.openAt(event);
  });
  listenOn(document, 'pointerdown', (event) => {
    if (!page.host.sent(event)) page.panels.pressedOutside(event);
  });
  // YouTube Studio’s dialogs take the focus back from all that stands outside them (Polymer’s
  // iron-overlay-behavior listens for it on the document), so they do not hear that it is with us.
  listenOn(window, 'focus', (event) => {
    if (page.host.sent(event)) event.stopImmediatePropagation();
  });
  listenOn(document, 'scroll', page.follow);
  listenOn(window, 'resize', page.follow);

  const onMessage = (message: unknown, _sender: unknown, respond: (reply: unknown) => void) => {
    const request = TabRequest.safeParse(message);
    return request.success && answer(page, request.data, respond);
  };
  browser.runtime.onMessage.addListener(onMessage);

  const stop = () => {
    running.abort();
    clearInterval(beat);
    if (!isOrphaned()) browser.runtime.onMessage.removeListener(onMessage);
  };
  const beat = setInterval(
    safely(() => {
      if (page.isIdle) return;
      if (!isOrphaned()) {
        if (!page.isBusy) page.tend();
        return;
      }
      stop();
      page.abandon();
    }),
    heartbeat,
  );
  signal.addEventListener('abort', () => {
    stop();
    page.remove();
  });
  return {
    meet: (event, patience) => {
      closeOnEscape(page, event);
      if (!page.host.sent(event)) gate.meet(event, patience);
    },
  };
}

/** Escape closes the card, the panel or the gate, and not the site's dialog with the draft in it. */
function closeOnEscape(page: Page, event: Event): void {
  if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
  // The gate is a dialog of the browser's own, which closes it once the site is kept out of this.
  if (page.host.sent(event)) event.stopImmediatePropagation();
  if (!event.isTrusted || !page.panels.closeTop()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

function listener(signal: AbortSignal) {
  return (target: EventTarget, type: string, handler: (event: Event) => void) =>
    target.addEventListener(type, safely(handler), {
      capture: true,
      passive: type === 'scroll',
      signal,
    });
}
