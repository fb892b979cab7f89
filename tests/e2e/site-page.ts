/** One element of a page, found by a selector each time it is used. Playwright's locators are such. */
export interface SiteElement {
  /** Waits until it is shown. */
  waitFor(): Promise<void>;
  focus(): Promise<void>;
  click(): Promise<void>;
  press(key: string): Promise<void>;
  /** Runs a function on it in the page. */
  evaluate<Result>(work: (element: Element) => Result): Promise<Result>;
}

/** A page of a site in any browser. Playwright's pages are such; keys have Playwright's names. */
export interface SitePage<Element extends SiteElement = SiteElement> {
  goto(address: string): Promise<unknown>;
  locator(selector: string): Element;
  /** Runs a function in the page, which sees nothing of what stands around it here. */
  evaluate<Result, Given>(work: (given: Given) => Result, given: Given): Promise<Result>;
  evaluate<Result>(work: () => Result): Promise<Result>;
  waitForTimeout(milliseconds: number): Promise<void>;
  keyboard: {
    press(key: string): Promise<void>;
    type(text: string): Promise<void>;
    /** All at once and without keys, as a telephone's word list does. */
    insertText(text: string): Promise<void>;
  };
  /** Editors lose what comes to them here without keys. */
  readonly needsKeys?: true;
  mouse: { click(x: number, y: number): Promise<void> };
}

/** One thing a screen reader finds in Chaperone's own interface on a page. */
export interface Item {
  role: string;
  name: string;
}

/** Chaperone's own interface on a page, which a closed shadow root hides from the page and from selectors. */
export interface OwnInterface {
  /** All text in it, pieces joined by a space. Empty when nothing is shown. */
  text(): Promise<string>;
  items(): Promise<Item[]>;
  /**
   * Presses the first button, link or field whose accessible name is or contains `name`,
   * with the real mouse, so that `isTrusted` holds. Waits up to five seconds for it.
   */
  press(name: string | RegExp): Promise<void>;
}
