/**
 * A run of the text that one node shows. Offsets are UTF-16 code units of the whole text.
 * A `Text` node may show several runs, because fillers in it are not part of the text.
 * A run without length tells where an empty line stands: at its `<br>`, or inside its block.
 */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly node: Text | Element;
  /** Where the run begins inside a `Text` node; 0 for an element, which stands for its run as a whole. */
  readonly from: number;
}

/** The text of an editor as its writer sees it, and where each part of it stands in the page. */
export interface Reading {
  readonly text: string;
  readonly runs: readonly Run[];
}

const blocks = new Set(
  'P DIV LI UL OL H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE SECTION ARTICLE'.split(' '),
);

/** Zero-width space and byte order mark: editors put them where a caret needs something to hold on to. */
const fillers = /[\u200B\uFEFF]+/g;

/**
 * Reads an editable element: lines are joined by `\n`, pictures of emoji count as their `alt`, a part that cannot
 * be edited (a mention) counts as its text, and what only keeps an empty line open counts as nothing.
 * No-break spaces read as spaces, one for one, since browsers put them in for plain ones.
 */
export function readEditable(root: Element): Reading {
  const reader = new Reader();
  reader.readInside(root);
  reader.closeLine(root);
  return { text: reader.text, runs: reader.runs };
}

class Reader {
  text = '';
  readonly runs: Run[] = [];
  #lines = 0;
  /** Where the line that is being read begins; `undefined` between lines. */
  #lineStart: number | undefined;
  /** A line break that counts only if more follows in its block; the last one just keeps the line open. */
  #pendingBreak: Element | undefined;

  readInside(parent: Node): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child instanceof Text) this.#readText(child);
      else if (child instanceof Element) this.#readElement(child);
    }
  }

  #readElement(element: Element): void {
    if (element.nodeName === 'BR') this.#readBreak(element);
    else if (element.nodeName === 'IMG') this.#readWhole(element, altOf(element));
    else if (element.getAttribute('contenteditable') === 'false') this.#readIsland(element);
    else if (isBlock(element)) this.#readBlock(element);
    else this.readInside(element);
  }

  #readBlock(block: Element): void {
    this.closeLine(block);
    const before = this.#lines;
    this.readInside(block);
    if (this.#lines === before) this.#openLine();
    this.closeLine(block);
  }

  #readBreak(element: Element): void {
    this.#openLine();
    this.#flushBreak();
    this.#pendingBreak = element;
  }

  #readIsland(element: Element): void {
    const text = (element.textContent ?? '').replaceAll(fillers, '');
    this.#readWhole(element, text);
  }

  #readWhole(node: Element, text: string): void {
    if (text === '') return;
    this.#openLine();
    this.#flushBreak();
    this.#append(node, text, 0);
  }

  #readText(node: Text): void {
    const { data } = node;
    if (isLayout(node, data)) return;
    let from = 0;
    // Most texts have none, and to look for a letter is quicker than to look for a pattern.
    const hasFillers = data.includes('\u200B') || data.includes('\uFEFF');
    for (const filler of hasFillers ? data.matchAll(fillers) : []) {
      this.#readRun(node, data.slice(from, filler.index), from);
      from = filler.index + filler[0].length;
    }
    this.#readRun(node, data.slice(from), from);
  }

  #readRun(node: Text, text: string, from: number): void {
    if (text === '') return;
    this.#openLine();
    this.#flushBreak();
    this.#append(node, text.replaceAll('\u00A0', ' '), from);
  }

  #append(node: Text | Element, text: string, from: number): void {
    const start = this.text.length;
    this.text += text;
    this.runs.push({ start, end: start + text.length, node, from });
  }

  #openLine(): void {
    if (this.#lineStart !== undefined) return;
    if (this.#lines > 0) this.text += '\n';
    this.#lines += 1;
    this.#lineStart = this.text.length;
  }

  #flushBreak(): void {
    if (this.#pendingBreak) this.#append(this.#pendingBreak, '\n', 0);
    this.#pendingBreak = undefined;
  }

  /** Ends the line, if there is one, at an edge of `block`. */
  closeLine(block: Element): void {
    const { length } = this.text;
    if (this.#lineStart === length) {
      this.runs.push({ start: length, end: length, node: this.#pendingBreak ?? block, from: 0 });
    }
    this.#lineStart = undefined;
    this.#pendingBreak = undefined;
  }
}

function altOf(picture: Element): string {
  return picture.getAttribute('alt') ?? '';
}

/** To ask for a style makes the browser work out all that changed since it last did; a key would pay for that each time. */
const knownBlocks = new WeakMap<Element, boolean>();

function isBlock(element: Element): boolean {
  if (!blocks.has(element.nodeName)) return false;
  const known = knownBlocks.get(element);
  if (known !== undefined) return known;
  const found = !getComputedStyle(element).display.startsWith('inline');
  knownBlocks.set(element, found);
  return found;
}

/** White space that lays out markup between blocks, which no editor engine makes and no reader sees. */
function isLayout(node: Text, data: string): boolean {
  if (!data.includes('\n') || data.trim() !== '') return false;
  const neighbour = node.previousElementSibling ?? node.nextElementSibling;
  return neighbour !== null && blocks.has(neighbour.nodeName);
}
