import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import * as z from 'zod';
import type { Item, OwnInterface } from '../site-page.ts';

/** puppeteer cannot see into closed shadow roots; the WebDriver BiDi connection under it can. */
const WithConnection = z.object({
  connection: z.custom<{ send(method: string, params: object): Promise<unknown> }>(
    (value) => typeof value === 'object' && value !== null && 'send' in value,
  ),
});
/** A frame's id is the id of its browsing context. */
const WithContext = z.object({ _id: z.string() });

const Host = z.object({
  result: z.object({
    result: z.object({
      value: z.optional(z.object({ shadowRoot: z.object({ sharedId: z.string() }) })),
    }),
  }),
});
const Answer = z.object({ result: z.object({ result: z.object({ value: z.string() }) }) });

const Seen = z.object({
  text: z.string(),
  items: z.array(
    z.object({
      role: z.string(),
      name: z.string(),
      isControl: z.boolean(),
      x: z.number(),
      y: z.number(),
    }),
  ),
});
type Seen = z.infer<typeof Seen>;

/** Looks into `<chaperone-ui>` of the top frame by WebDriver BiDi, which gives out closed shadow roots. */
export class FirefoxClosedRoot implements OwnInterface {
  readonly #page: Page;
  readonly #send: (method: string, params: object) => Promise<unknown>;
  readonly #context: string;

  constructor(browser: Browser, page: Page) {
    const { connection } = WithConnection.parse(browser);
    this.#page = page;
    this.#send = (method, params) => connection.send(method, params);
    this.#context = WithContext.parse(page.mainFrame())._id;
  }

  async text(): Promise<string> {
    return (await this.#look()).text;
  }

  async items(): Promise<Item[]> {
    return (await this.#look()).items;
  }

  async press(name: string | RegExp): Promise<void> {
    let { x, y } = await this.#waitFor(name);
    // What was just opened is still on its way to its place.
    for (let moved = true; moved;) {
      await wait(100);
      const now = await this.#waitFor(name);
      moved = now.x !== x || now.y !== y;
      ({ x, y } = now);
    }
    await this.#page.mouse.click(x, y);
  }

  async #waitFor(name: string | RegExp): Promise<Seen['items'][number]> {
    const deadline = Date.now() + 5000;
    let controls: Seen['items'] = [];
    while (Date.now() < deadline) {
      controls = (await this.#look()).items.filter(({ isControl }) => isControl);
      const found = controls.find((item) =>
        typeof name === 'string' ? item.name.includes(name) : name.test(item.name),
      );
      if (found) return found;
      await wait(50);
    }
    const seen = controls.map((item) => `${item.role} "${item.name}"`).join(', ');
    throw new Error(`Chaperone shows no control named ${String(name)}. It shows: ${seen}.`);
  }

  async #look(): Promise<Seen> {
    const target = { context: this.#context };
    const host = await this.#send('script.evaluate', {
      expression: "document.querySelector('chaperone-ui')",
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
      target,
    });
    const root = Host.parse(host).result.result.value?.shadowRoot;
    if (!root) return { text: '', items: [] };
    const answer = await this.#send('script.callFunction', {
      functionDeclaration: `(root) => JSON.stringify((${describe.toString()})(root))`,
      arguments: [{ sharedId: root.sharedId }],
      awaitPromise: false,
      target,
    });
    return Seen.parse(JSON.parse(Answer.parse(answer).result.result.value));
  }
}

/** Runs in the page. Names are worked out as the interface gives them: a label, or the text inside. */
function describe(root: ShadowRoot): Seen {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue?.trim();
    if (text && walker.currentNode.parentNode?.nodeName !== 'STYLE') texts.push(text);
  }
  const nameOf = (element: Element): string => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const label = labels.map(({ textContent }) => textContent).join(' ');
    return (element.ariaLabel ?? (label || element.textContent)).replaceAll(/\s+/g, ' ').trim();
  };
  const items = [...root.querySelectorAll<HTMLElement>('button, a, input, [role]')]
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return {
        role: element.role ?? element.localName,
        name: nameOf(element),
        isControl: element.matches('button, a, input'),
        x: x + width / 2,
        y: y + height / 2,
      };
    });
  return { text: texts.join(' '), items };
}
