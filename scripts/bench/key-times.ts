import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** From each key to the end of the frame that shows it, in ms. */
    keyTimes: number[];
    /** From a key to the frame that underlines what it completed, in ms. */
    underlineTimes: number[];
  }
}

/** A hand takes longer between keys; an uneven rhythm keeps them from falling in step with the frames. In ms. */
const rhythm = [31, 44, 37, 52, 33, 47, 40];

/** Types words where the caret is, and takes them back. Answers the times from each key to its paint, in ms. */
export async function timeKeys(page: Page, words: string): Promise<number[]> {
  await page.evaluate(noteKeys);
  await typeAsAHand(page, words + takenBack.repeat(words.length));
  await page.waitForTimeout(100);
  return page.evaluate(() => window.keyTimes);
}

const takenBack = '\b';
const names = new Map([
  [' ', 'Space'],
  [takenBack, 'Backspace'],
]);

/** Types at the pace of a quick hand. */
export async function typeAsAHand(page: Page, words: string): Promise<void> {
  for (const [index, letter] of words.split('').entries()) {
    await page.keyboard.press(names.get(letter) ?? letter);
    await page.waitForTimeout(rhythm[index % rhythm.length] ?? 40);
  }
}

/** Types a passage that is flagged once it is whole. Answers the time from its last key to its underline, in ms. */
export async function timeUnderline(page: Page, passage: string): Promise<number> {
  await page.evaluate(noteUnderline, passage);
  await typeAsAHand(page, ` ${passage}`);
  await page.waitForFunction(() => window.underlineTimes.length > 0, undefined, { timeout: 5000 });
  return page.evaluate(() => window.underlineTimes[0] ?? Number.NaN);
}

function noteKeys(): void {
  const isNew = window.keyTimes === undefined;
  window.keyTimes = [];
  if (!isNew) return;
  const note = ({ timeStamp }: Event) => {
    requestAnimationFrame(() => {
      // A message comes when the frame is drawn.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => window.keyTimes.push(performance.now() - timeStamp));
      port1.start();
      port2.postMessage(0);
    });
  };
  window.addEventListener('keydown', note, { capture: true });
}

function noteUnderline(passage: string): void {
  window.underlineTimes = [];
  let lastKey = 0;
  const listening = new AbortController();
  const note = ({ timeStamp }: Event) => (lastKey = timeStamp);
  window.addEventListener('keydown', note, { capture: true, signal: listening.signal });
  const textOf = ({ startContainer, startOffset, endOffset }: AbstractRange) =>
    startContainer.textContent?.slice(startOffset, endOffset);
  const look = () => {
    const underlined = [...(CSS.highlights.get('chaperone-stop') ?? [])];
    if (!underlined.some((range) => textOf(range) === passage)) {
      requestAnimationFrame(look);
      return;
    }
    listening.abort();
    window.underlineTimes.push(performance.now() - lastKey);
  };
  look();
}
