import { changes, hasLines, outcomeOf, staysInField, type Fix, type Insertion } from './changes.ts';
import type { Composer } from './composer.ts';
import { eventually } from './eventually.ts';
import { expect, highlightedTexts, highlights, test } from './every-browser.ts';
import { engines, surfaces, type SurfaceName } from './surfaces.ts';

/** Longer than any engine takes what follows into the same step of undo, in ms: Quill does for a second. */
const stepOfUndo = 1500;

/** One field of each engine is enough for every day; CHAPERONE_EVERY_FIELD asks for all of them in Firefox, too. */
const inFirefox = (surface: SurfaceName) =>
  process.env['CHAPERONE_EVERY_FIELD'] !== undefined || engines.includes(surface);

// Entries are read back with the type that Object.keys drops.
for (const surface of Object.keys(surfaces) as SurfaceName[]) {
  test(
    `${surface}: a change holds wherever it is made, and one undo takes it back`,
    inFirefox(surface) ? { tag: '@firefox' } : {},
    async ({ open, askTab, ui }) => {
      test.setTimeout(120_000);
      const composer = await open(surface);
      const keepsCaret = await composer.editor.evaluate((editor) => 'value' in editor);
      const fitting = changes.filter(
        (change) =>
          (composer.newLine || !hasLines(change)) &&
          // A tag is done as soon as somebody leaves its field.
          (surface !== 'studio/tags' || staysInField(change)),
      );
      // One page for all: most of the time goes by while pages open and engines close their steps of undo.
      for (const change of fitting) {
        await test.step(change.name, async () => {
          const { text, caret, quote, after, caretAfter } = outcomeOf(change, keepsCaret);
          const make = async () => {
            if (change.put === undefined) await fix(change, quote);
            else await insert(change);
            await expectHeld(composer, after(''), caretAfter);
          };
          await write(composer, text, caret);
          await make();
          await composer.page.keyboard.press('ControlOrMeta+z');
          await expectText(composer, text);

          await make();
          await composer.page.keyboard.type('ZQ');
          await composer.page.keyboard.press('Backspace');
          await expectHeld(composer, after('Z'), caretAfter + 1);
        });
      }
      expect(await composer.errors()).toEqual([]);

      async function insert({ put, isSelectionLost }: Insertion): Promise<void> {
        if (isSelectionLost) await composer.editor.evaluate(loseSelection);
        expect(await askTab({ type: 'insert', text: put })).toEqual({ inserted: true });
      }

      async function fix({ isClicked }: Fix, quote: string): Promise<void> {
        await expectUnderlined(composer, [quote]);
        if (isClicked) await clickOnUnderline(composer);
        else await askTab({ type: 'command', command: 'open-card' });
        await ui.press('Use it');
        await expectUnderlined(composer, []);
      }
    },
  );
}

async function expectText(composer: Composer, text: string): Promise<void> {
  await eventually(() => composer.text()).toBe(text);
}

async function expectHeld(composer: Composer, text: string, caret: number): Promise<void> {
  await expectText(composer, text);
  await eventually(() => composer.caret()).toBe(caret);
}

async function expectUnderlined(composer: Composer, quotes: string[]): Promise<void> {
  await eventually(async () => (await highlightedTexts(composer.page)).stop).toEqual(quotes);
}

async function clickOnUnderline({ page }: Composer): Promise<void> {
  const [box] = (await highlights(page)).stop[0]?.rectangles ?? [];
  if (!box) throw new Error('The underline is not on the screen.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Fills a field, puts the caret at an offset and lets the engine close its step of undo. */
async function write(composer: Composer, text: string, caret: number): Promise<void> {
  const { keyboard } = composer.page;
  await composer.clear();
  await composer.putHere(text);
  if (caret === 0) await keyboard.press('ControlOrMeta+Home');
  else for (let at = text.length; at > caret; at--) await keyboard.press('ArrowLeft');
  await expectHeld(composer, text, caret);
  await composer.page.evaluate(putClockForward, stepOfUndo);
}

/** Runs in the page, where engines tell by the clock what belongs to one step of undo. */
function putClockForward(time: number): void {
  const now = Date.now.bind(Date);
  const ahead = now() + time - performance.now();
  Date.now = () => Math.round(ahead + performance.now());
}

/** Runs in the page. */
function loseSelection(editor: Element): void {
  if (editor instanceof HTMLElement) editor.blur();
  getSelection()?.removeAllRanges();
}
