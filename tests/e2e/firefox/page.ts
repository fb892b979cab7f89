import { setTimeout as wait } from 'node:timers/promises';
import type { KeyInput, Page } from 'puppeteer-core';
import type { SiteElement, SitePage } from '../site-page.ts';

/** A page in Firefox under the names that Playwright uses. */
export class FirefoxPage implements SitePage {
  readonly #page: Page;
  /** Draft.js, for one, throws away its text when Firefox puts words into it without a key. */
  readonly needsKeys = true;
  readonly keyboard: SitePage['keyboard'];
  readonly mouse: SitePage['mouse'];

  constructor(page: Page) {
    this.#page = page;
    this.keyboard = {
      press: (key) => press(page, key),
      type: (text) => page.keyboard.type(text),
      insertText: (text) => page.evaluate(insertText, text),
    };
    this.mouse = { click: (x, y) => page.mouse.click(x, y) };
  }

  async goto(address: string): Promise<void> {
    await this.#page.goto(address);
  }

  locator(selector: string): SiteElement {
    const page = this.#page;
    // As Playwright does, this looks into open shadow roots.
    const everywhere = `pierce/${selector}`;
    const focus = () => page.focus(everywhere);
    return {
      waitFor: async () => void (await page.waitForSelector(everywhere, { visible: true })),
      focus,
      click: () => page.locator(everywhere).click(),
      press: async (key) => {
        await focus();
        await press(page, key);
      },
      evaluate: (work) => page.$eval(everywhere, work),
    };
  }

  evaluate<Result, Given>(work: (given: Given) => Result, given?: Given): Promise<Result> {
    return this.#page.evaluate(work as (...given: unknown[]) => Result, given);
  }

  async waitForTimeout(milliseconds: number): Promise<void> {
    await wait(milliseconds);
  }
}

function insertText(text: string): void {
  // oxlint-disable-next-line typescript/no-deprecated -- WebDriver has keys alone
  document.execCommand('insertText', false, text);
}

/** Presses a key with others held down, as in `Control+End`. */
async function press({ keyboard }: Page, keys: string): Promise<void> {
  // Playwright's names of keys are puppeteer's as well.
  const names = keys.split('+').map((name) => (name === 'ControlOrMeta' ? mainKey : name));
  const [last = '', ...held] = (names as KeyInput[]).toReversed();
  for (const name of held) await keyboard.down(name);
  await keyboard.press(last as KeyInput);
  for (const name of held) await keyboard.up(name);
  // Firefox carries out what a key means a little after the key itself.
  await wait(keyRest);
}

/** In ms; shorter than any person's. */
const keyRest = 30;

const mainKey = process.platform === 'darwin' ? 'Meta' : 'Control';
