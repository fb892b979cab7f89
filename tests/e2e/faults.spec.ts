import type { Page } from '@playwright/test';
import { eventually } from './eventually.ts';
import { expect, highlightedTexts, test } from './harness.ts';
import { askTab } from './requests.ts';

const number = '00482913';
const words = `Ask for MRN ${number}`;

test('a worker that was stopped is woken by the next text', async ({ extension, open, page }) => {
  const composer = await open('facebook/post');
  await composer.type('Ask for MRN ');
  const session = await extension.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await composer.typeHere(number);
  await expectUnderlined(page, [number]);
});

test('a page that clears the registry and its style sheets gets the underlines back', async ({
  open,
  page,
}) => {
  const composer = await open('facebook/post');
  await composer.type(words);
  await expectUnderlined(page, [number]);
  await page.evaluate(() => {
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
  });
  await expectUnderlined(page, [number]);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
});

test('an editor that is taken away takes its underlines and its mark with it', async ({
  extension,
  open,
  page,
  ui,
}) => {
  const composer = await open('facebook/post');
  await composer.type(words);
  await page.locator('.dialog [aria-label="Close"]').click();
  await expectUnderlined(page, []);
  await eventually(async () => (await ui.items()).filter(({ role }) => role === 'button')).toEqual(
    [],
  );
  await eventually(() => askTab(extension.worker, { type: 'report' })).toEqual({ composers: [] });
});

test('a message that nobody knows is left alone', async ({ extension, open, page }) => {
  const composer = await open('x/post');
  await composer.type(words);
  await expectUnderlined(page, [number]);
  expect(await askTab(extension.worker, { type: 'nonsense', text: 1 })).toBeFalsy();
  expect(await askTab(extension.worker, { type: 'report', more: 'than asked' })).toBeFalsy();
  await expectUnderlined(page, [number]);
});

for (const surface of [
  'facebook/post',
  'linkedin/post',
  'youtube/comment',
  'studio/reply',
] as const) {
  test(
    `${surface}: a paste of 100,000 characters leaves the page quick`,
    { tag: '@timed' },
    async ({ open, page }) => {
      const composer = await open(surface);
      await composer.type(`${words}. `);
      await page.keyboard.insertText('All is well today. '.repeat(5300));
      await page.waitForTimeout(500);
      const slowest = await page.evaluate(slowestFrame, 1500);
      await page.keyboard.press('ControlOrMeta+Home');
      await composer.typeHere('Hi ');
      await expectUnderlined(page, [number]);
      test
        .info()
        .annotations.push({ type: `${surface}, slowest frame, ms`, description: String(slowest) });
      expect(slowest).toBeLessThan(250);
      expect((await composer.text()).length).toBeGreaterThan(100_000);
      expect(await composer.errors()).toEqual([]);
    },
  );
}

const oddities = {
  'half a surrogate pair': `\uD83D ${words} \uDE00`,
  'zero-width characters': `a\u200Bb\u200C \u200D${words}\u2060`,
  'right-to-left text': `שלום ${words} مرحبا`,
  'emoji of several parts': `👩🏽‍⚕️👨‍👩‍👧 ${words} 🇮🇪`,
};
for (const [what, text] of Object.entries(oddities)) {
  test(`${what}: the underline stays on its words`, async ({ open, page }) => {
    const composer = await open('youtube/comment');
    await composer.editor.focus();
    await page.keyboard.insertText(text);
    await expectUnderlined(page, [number]);
    expect(await composer.errors()).toEqual([]);
  });
}

for (const [surface, selector] of [
  ['facebook/post', '[data-chat]'],
  ['x/post', '[data-testid="dmComposerTextInput"]'],
  ['x/post', '[data-testid="SearchBox_Search_Input"]'],
] as const) {
  test(`${surface}: ${selector} is nobody's business`, async ({ extension, open, page, ui }) => {
    await open(surface);
    if (surface === 'facebook/post') await page.locator('.dialog [aria-label="Close"]').click();
    await page.locator(selector).first().focus();
    await page.keyboard.type(words);
    await page.waitForTimeout(400);
    await expectUnderlined(page, []);
    expect((await ui.items()).filter(({ role }) => role === 'button')).toEqual([]);
    await eventually(() => askTab(extension.worker, { type: 'report' })).toEqual({ composers: [] });
  });
}

async function expectUnderlined(page: Page, texts: string[]): Promise<void> {
  const readable = async () =>
    (await highlightedTexts(page)).stop.map((text) => text.replaceAll(/[\u200B\u2060]/g, ''));
  const expected = texts.length === 0 ? [] : expect.arrayContaining(texts);
  await eventually(readable).toEqual(expected);
}

/** The longest time between two frames in the next `time` ms, in ms. */
function slowestFrame(time: number): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    let last = start;
    let slowest = 0;
    const look = () => {
      const now = performance.now();
      slowest = Math.max(slowest, now - last);
      last = now;
      if (now - start < time) requestAnimationFrame(look);
      else resolve(Math.round(slowest));
    };
    requestAnimationFrame(look);
  });
}
