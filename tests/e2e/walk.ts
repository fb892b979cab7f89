import type { Locator, Page } from '@playwright/test';

interface Walk {
  /** What can be pressed or filled in and never had the focus. */
  missed: string[];
  /** What had the focus without anything on the screen that shows it. */
  unseen: string[];
}

declare global {
  interface Window {
    /** What had the focus so far, and whether it showed. */
    walked: Map<Element, boolean>;
    /** The focus is back where it came to first. */
    isAround: boolean;
  }
}

/** Goes once through a page by the Tab key, as somebody does who has no mouse. */
export async function walkByTab(page: Page): Promise<Walk> {
  const most = await page.evaluate(watchFocus);
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    if (stop % 8 === 7 && (await page.evaluate(() => window.isAround))) break;
  }
  return page.evaluate(describeWalk);
}

const mostStops = 300;

/** Presses Tab until `target` has the focus. */
export async function tabTo(target: Locator): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    await target.page().keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to ${String(target)}.`);
}

/** Runs in the page. Gives how many stops there are at most. */
function watchFocus(): number {
  const hasRing = (element: Element) =>
    getComputedStyle(element).outlineStyle !== 'none' && element.getBoundingClientRect().width > 1;
  window.walked = new Map();
  window.isAround = false;
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    // A hidden field of a file or a choice is shown by what stands around it.
    let shown: Element | null = target;
    while (shown && !hasRing(shown)) shown = shown.parentElement;
    const [first] = window.walked.keys();
    window.isAround ||= target === first && window.walked.size > 1;
    window.walked.set(target, shown !== null);
  });
  const count = (selector: string) => document.querySelectorAll(selector).length;
  // Day, month, year and the calendar of a date are stops of their own.
  return (
    count('a, button, input, select, textarea, summary, [tabindex]') + 3 * count('[type="date"]')
  );
}

/** Runs in the page. */
function describeWalk(): Walk {
  const describe = (element: Element) => element.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 160);
  const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const { walked } = window;
  const isStop = (element: HTMLElement) =>
    element.tabIndex >= 0 && element.checkVisibility() && !element.matches(':disabled');
  // Of radio buttons that belong together one is a stop; arrow keys lead to the others.
  const hasCome = (element: HTMLElement) =>
    walked.has(element) ||
    (element instanceof HTMLInputElement && element.type === 'radio' && !element.checked);
  const stops = [...document.querySelectorAll<HTMLElement>(selector)].filter(isStop);
  return {
    missed: stops.filter((element) => !hasCome(element)).map(describe),
    unseen: [...walked].filter(([, isShown]) => !isShown).map(([element]) => describe(element)),
  };
}
