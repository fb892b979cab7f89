import type { Browser, Locator, Page } from '@playwright/test';
import { launchWithoutExtension } from '../../scripts/browser/launch.ts';
import { answerFromDisk } from './answer-from-disk.ts';
import { openComposer, type Composer } from './composer.ts';
import { eventually } from './eventually.ts';
import { expect, highlights, test as base } from './harness.ts';
import { RandomWriter, seededRandom } from './random-writer.ts';
import { engines, surfaces, type SurfaceName } from './surfaces.ts';

/**
 * The same edits are made with Chaperone and without it, and everything that the editor goes through is compared:
 * every change of its elements and every event, in order.
 *
 * CHAPERONE_EDITS asks for a long run: so many edits, on every surface. CHAPERONE_SEED makes other ones.
 */
const asked = process.env['CHAPERONE_EDITS'];
const edits = Number(asked ?? 40);
const seed = Number(process.env['CHAPERONE_SEED'] ?? 1);

/** Edits between two rests; at a rest the findings are waited for. */
const stretch = edits > 100 ? 25 : 10;
/** How long a check and its underlines may take, in ms: the pause before it, the answer, and frames to paint in. */
const rest = 400;

// Entries are read back with the type that Object.keys drops. A comma ends a tag, so tags are no place for sentences.
const all = (Object.keys(surfaces) as SurfaceName[]).filter((name) => name !== 'studio/tags');

const test = base.extend<object, { plain: Browser }>({
  plain: [
    async ({}, use) => {
      const browser = await launchWithoutExtension();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

for (const surface of asked ? all : engines) {
  test(`${surface}: highlighting changes no element of the editor and sends it no event`, async ({
    page,
    plain,
  }) => {
    test.setTimeout(30_000 + edits * 1000);
    const plainPage = await plain.newPage();
    await plainPage.context().route(/^https?:/, answerFromDisk);
    const [watched, compared] = await Promise.all([
      Side.open(page, surface),
      Side.open(plainPage, surface),
    ]);
    // The first check of a fresh worker reads its word lists.
    await eventually(async () => (await highlights(page)).stop.length).toBe(1);
    await Promise.all([watched.listen(), compared.listen()]);
    let underlined = 0;
    for (let done = 0; done < edits; done += stretch) {
      const [log, plainLog] = await Promise.all([watched.write(), compared.write()]);
      expect(log, `after ${done + stretch} edits, seed ${seed}`).toEqual(plainLog);
      expect(await watched.composer.text()).toBe(await compared.composer.text());
      expect(await watched.rest(), 'while findings are painted').toEqual([]);
      underlined += (await highlights(page)).stop.length;
    }
    expect(underlined, 'there was something to underline').toBeGreaterThan(0);
    expect(await watched.composer.errors()).toEqual([]);
    await plainPage.context().close();
  });
}

/** One of the two pages, and the hand that writes there. */
class Side {
  readonly composer: Composer<Locator>;
  readonly #writer: RandomWriter;

  private constructor(composer: Composer<Locator>) {
    this.composer = composer;
    this.#writer = new RandomWriter(composer, seededRandom(seed));
  }

  static async open(page: Page, surface: SurfaceName): Promise<Side> {
    const side = new Side(await openComposer(page, surface));
    await side.composer.clear();
    await side.composer.type('Ask for MRN 00482913 today ');
    await side.#writer.takeOver();
    return side;
  }

  async listen(): Promise<void> {
    await this.composer.editor.evaluate(listen);
  }

  /**
   * Makes some edits, and answers what the editor went through: the events in order, then the mutations in order.
   * How they interleave is left out, for an observer is told as soon as any listener, ours too, has run to its end.
   */
  async write(): Promise<string[]> {
    for (let edit = 0; edit < stretch; edit++) await this.#writer.edit();
    const log = await this.composer.page.evaluate(drain);
    return log
      .filter((entry) => entry !== 'selectionchange')
      .toSorted((one, other) => Number(isMutation(one)) - Number(isMutation(other)));
  }

  /** What the editor goes through while nobody writes. */
  async rest(): Promise<string[]> {
    await this.composer.page.waitForTimeout(rest);
    return this.composer.page.evaluate(drain);
  }
}

/** Mutations are noted with what they touch, events by their type alone. */
function isMutation(entry: string): boolean {
  return entry.includes(' ');
}

declare global {
  interface Window {
    editorLog: { entries: string[]; observer: MutationObserver };
  }
}

/** Writes down in the page every mutation of an editor and its surroundings, and every event that reaches it. */
function listen(editor: Element): void {
  const entries: string[] = [];
  const note = (mutations: MutationRecord[]) => {
    for (const { type, target, attributeName, oldValue } of mutations) {
      const value = target instanceof Element && target.getAttribute(attributeName ?? '');
      // Engines set attributes to what they are, as often as they hear of the caret.
      if (type === 'attributes' && value === oldValue) continue;
      entries.push([type, target.nodeName, attributeName ?? ''].join(' '));
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(editor.parentElement ?? editor, {
    attributes: true,
    attributeOldValue: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  const heard =
    'beforeinput input change select paste copy cut drop keydown keypress keyup focus blur focusin focusout compositionstart compositionupdate compositionend mousedown mouseup click pointerdown pointerup';
  for (const type of heard.split(' ')) {
    editor.addEventListener(type, () => entries.push(type), { capture: true });
  }
  document.addEventListener('selectionchange', () => entries.push('selectionchange'));
  window.editorLog = { entries, observer };
}

/** What was written down since the last time, once two frames have been painted. */
async function drain(): Promise<string[]> {
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
  return window.editorLog.entries.splice(0);
}
