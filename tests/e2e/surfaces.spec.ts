import { expect, highlightedTexts, highlights, test } from './every-browser.ts';
import type { SitePage } from './site-page.ts';
import { engines, surfaces, type SurfaceName } from './surfaces.ts';

const name = 'Maria Gonzalez';
const room = 'room 412';
const story = `So proud of ${name} in ${room}, she finally beat it!`;

// Numbers are found wherever they stand, so that what follows is about the page and not about the rules.
const record = '00482913';
const social = '123-45-6789';
const post = `Ask for MRN ${record} and SSN ${social}, then call me back!`;

// Entries are read back with the type that Object.keys drops.
const all = Object.keys(surfaces) as SurfaceName[];
/** Tests that run in Firefox as well. */
const firefox = { tag: '@firefox' };
/** A comma ends a tag, so tags are no place for sentences. */
const sentences = all.filter((surface) => surface !== 'studio/tags');
const severalLines = sentences.filter((surface) => 'newLine' in surfaces[surface]);

for (const surface of all) {
  test(
    `${surface}: underlines what is flagged within 300 ms of the last key`,
    { tag: '@timed' },
    async ({ open, page }) => {
      const composer = await open(surface);
      await composer.type(' ');
      // The first check of a fresh worker reads its word lists; a person takes longer to the first name.
      await page.waitForTimeout(1500);
      await page.evaluate(timeUnderlines, 2);
      await composer.typeHere(surface === 'studio/tags' ? post.replace(',', ' and') : post);
      await expectUnderlined(page, [record, social]);
      const waited = await page.evaluate(() => window.underlinedAfter);
      test.info().annotations.push({ type: `${surface}, ms`, description: waited.toFixed(0) });
      expect(waited).toBeLessThan(300);
    },
  );
}

for (const surface of engines) {
  test(`${surface}: of a story, underlines exactly what gives the patient away`, async ({
    open,
    page,
  }) => {
    const composer = await open(surface);
    await composer.type(story);
    await expectUnderlined(page, [name, room]);
    await expectPaintedOnWords(page);
    expect(await composer.text()).toBe(story);
  });
}

for (const surface of sentences) {
  test(
    `${surface}: underlines stay on their words, and the text stays the writer's`,
    engines.includes(surface) ? firefox : {},
    async ({ open, page }) => {
      const composer = await open(surface);
      await composer.type(post);
      await expectUnderlined(page, [record, social]);
      await expectPaintedOnWords(page);

      await page.keyboard.press('ControlOrMeta+Home');
      await page.keyboard.type('Oh. ');
      await expectUnderlined(page, [record, social], { at: 'once' });
      await page.keyboard.press('Backspace');
      await expectUnderlined(page, [record, social], { at: 'once' });
      await expectPaintedOnWords(page);
      expect(await composer.text()).toBe(`Oh.${post}`);
      expect(await composer.caret()).toBe(3);

      for (let times = 0; times < 3; times += 1) await page.keyboard.press('Delete');
      await composer.clear();
      await composer.typeHere('Then call me back, please.');
      await expectUnderlined(page, []);
      expect(await composer.errors()).toEqual([]);
    },
  );
}

test(
  'studio/tags: underlines what is flagged, and the text stays the writer’s',
  firefox,
  async ({ open, page }) => {
    const composer = await open('studio/tags');
    await composer.type(`MRN ${record}`);
    await expectUnderlined(page, [record]);
    await expectPaintedOnWords(page);
    expect(await composer.text()).toBe(`MRN ${record}`);
  },
);

for (const surface of severalLines) {
  test(`${surface}: underlines move with their words to other lines`, async ({ open, page }) => {
    const composer = await open(surface);
    await composer.type(`Hello\n\n${post}`);
    await expectUnderlined(page, [record, social]);
    await page.keyboard.press('ControlOrMeta+Home');
    await composer.typeHere('First\n');
    await expectUnderlined(page, [record, social]);
    await expectPaintedOnWords(page);
    expect(await composer.text()).toBe(`First\nHello\n\n${post}`);
    await page.keyboard.press('Backspace');
    await expectUnderlined(page, [record, social]);
    await expectPaintedOnWords(page);
    expect(await composer.text()).toBe(`FirstHello\n\n${post}`);
    expect(await composer.errors()).toEqual([]);
  });
}

async function expectUnderlined(
  page: SitePage,
  texts: string[],
  { at }: { at?: 'once' } = {},
): Promise<void> {
  const stops = async () => (await highlightedTexts(page)).stop.toSorted();
  if (at === 'once') expect(await stops()).toEqual(texts.toSorted());
  else await expect.poll(stops).toEqual(texts.toSorted());
}

/** A range may hold the right words and yet lie outside what is shown. */
async function expectPaintedOnWords(page: SitePage): Promise<void> {
  for (const { text, rectangles } of (await highlights(page)).stop) {
    const width = rectangles.reduce((sum, rectangle) => sum + rectangle.width, 0);
    expect(width, `width of the underline under "${text}"`).toBeGreaterThan(text.length * 4);
  }
}

declare global {
  interface Window {
    /** Time from the last key before the underlines to the frame that shows them, in ms. */
    underlinedAfter: number;
  }
}

/** Notes in the page when there are `count` underlines, seen from the last key before. */
function timeUnderlines(count: number): void {
  window.underlinedAfter = Number.NaN;
  let lastKey = performance.now();
  const look = () => {
    const { size } = CSS.highlights.get('chaperone-stop') ?? { size: 0 };
    if (size < count) requestAnimationFrame(look);
    else window.underlinedAfter = performance.now() - lastKey;
  };
  document.addEventListener('input', () => (lastKey = performance.now()), { capture: true });
  look();
}
