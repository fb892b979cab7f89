import type { CDPSession, Page } from '@playwright/test';
import type { Item, OwnInterface } from './site-page.ts';

interface ChromiumItem extends Item {
  backendNodeId: number;
}

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface DomNode {
  backendNodeId: number;
  nodeName: string;
  nodeValue: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  /** The page inside a frame. */
  contentDocument?: DomNode;
}

/** In ms, with some room. */
const oneFrame = 30;

/**
 * Looks into `<chaperone-ui>`, whose shadow root is closed to the page and to Playwright's locators,
 * through the browser's own debugging protocol.
 */
export class ClosedRoot implements OwnInterface {
  readonly #page: Page;
  #session: Promise<CDPSession> | undefined;

  constructor(page: Page) {
    this.#page = page;
  }

  async text(): Promise<string> {
    return (await this.#hosts()).flatMap(textsIn).join(' ');
  }

  /** The markup of the first element of a kind, such as `dialog`, as it stands now. */
  async markup(tag: string): Promise<string> {
    const session = await this.#connect();
    const own = (await this.#hosts()).flatMap(nodesIn);
    const found = own.find(({ nodeName }) => nodeName === tag.toUpperCase());
    if (!found) throw new Error(`Chaperone shows no <${tag}>.`);
    const { backendNodeId } = found;
    return (await session.send('DOM.getOuterHTML', { backendNodeId })).outerHTML;
  }

  /** What a screen reader is told, in order. */
  async items(): Promise<ChromiumItem[]> {
    const session = await this.#connect();
    const own = new Set(
      (await this.#hosts()).flatMap(nodesIn).map(({ backendNodeId }) => backendNodeId),
    );
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.flatMap(({ ignored, role, name, backendDOMNodeId }) => {
      if (ignored || backendDOMNodeId === undefined || !own.has(backendDOMNodeId)) return [];
      const [roleName, itemName] = [String(role?.value ?? ''), String(name?.value ?? '')];
      return [{ role: roleName, name: itemName, backendNodeId: backendDOMNodeId }];
    });
  }

  async press(name: string | RegExp): Promise<void> {
    let { x, y } = await this.centre(name);
    // What was just opened is still on its way to its place.
    for (let moved = true; moved;) {
      await this.#page.waitForTimeout(oneFrame);
      const now = await this.centre(name);
      moved = now.x !== x || now.y !== y;
      ({ x, y } = now);
    }
    await this.#page.mouse.click(x, y);
  }

  /** The middle of what `press` would press, in CSS pixels of the viewport. */
  async centre(name: string | RegExp): Promise<{ x: number; y: number }> {
    const { left, top, right, bottom } = await this.edges(name);
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }

  /** Where the words or the sign of what `press` would press stand, in CSS pixels of the viewport. */
  async edges(name: string | RegExp): Promise<Edges> {
    const session = await this.#connect();
    const { backendNodeId } = await this.waitFor(name);
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = quads[0] ?? [];
    return { left, top, right, bottom };
  }

  /** Puts a copy of what is shown into an open root in its place, where axe can look at it. */
  async layOpen(): Promise<void> {
    const session = await this.#connect();
    const roots = (await this.#hosts()).flatMap(({ shadowRoots = [] }) => shadowRoots);
    for (const { backendNodeId } of roots) {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: String(copyOut),
      });
    }
  }

  /** Waits up to five seconds for what `press` would press. */
  async waitFor(name: string | RegExp): Promise<ChromiumItem> {
    const deadline = Date.now() + 5000;
    let items = await this.items();
    for (;;) {
      const found = items.find((item) => isControl(item) && matches(item.name, name));
      if (found) return found;
      if (Date.now() > deadline) break;
      await this.#page.waitForTimeout(50);
      items = await this.items();
    }
    const seen = items.filter(isControl).map((item) => `${item.role} "${item.name}"`);
    throw new Error(`Chaperone shows no control named ${name}. It shows: ${seen.join(', ')}.`);
  }

  async #hosts(): Promise<DomNode[]> {
    const session = await this.#connect();
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return hostsIn(root);
  }

  #connect(): Promise<CDPSession> {
    this.#session ??= this.#page.context().newCDPSession(this.#page);
    return this.#session;
  }
}

/** Runs in the page, on a shadow root. */
function copyOut(this: ShadowRoot): void {
  const host = this.host.cloneNode();
  if (!(host instanceof HTMLElement) || !(this.host instanceof HTMLElement)) return;
  const open = host.attachShadow({ mode: 'open' });
  open.adoptedStyleSheets = this.adoptedStyleSheets;
  open.append(...[...this.childNodes].map((node) => node.cloneNode(true)));
  this.host.parentNode?.append(host);
  this.host.remove();
  host.showPopover();
}

const controls = new Set([
  'button',
  'link',
  'checkbox',
  'radio',
  'tab',
  'menuitem',
  'switch',
  'textbox',
  // What opens a `<details>`.
  'DisclosureTriangle',
]);

function isControl(item: Item): boolean {
  return controls.has(item.role);
}

function matches(actual: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? actual.includes(wanted) : wanted.test(actual);
}

function within(node: DomNode): DomNode[] {
  const inner = node.contentDocument ? [node.contentDocument] : [];
  return [...(node.children ?? []), ...(node.shadowRoots ?? []), ...inner];
}

function nodesIn(node: DomNode): DomNode[] {
  return [node, ...within(node).flatMap(nodesIn)];
}

function hostsIn(node: DomNode): DomNode[] {
  if (node.nodeName === 'CHAPERONE-UI') return [node];
  return within(node).flatMap(hostsIn);
}

function textsIn(node: DomNode): string[] {
  if (node.nodeName === 'STYLE') return [];
  if (node.nodeName === '#text') return node.nodeValue.trim() ? [node.nodeValue.trim()] : [];
  return within(node).flatMap(textsIn);
}
