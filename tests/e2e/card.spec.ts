import type { Locator, Page } from '@playwright/test';
import { expect, highlightedTexts, highlights, test } from './harness.ts';
import { askTab } from './requests.ts';
import { surfaces, type SurfaceName } from './surfaces.ts';

const number = '00482913';
const words = `Ask for MRN ${number}`;

test('"Keep mine" leaves these words alone for as long as the page is open', async ({
  open,
  page,
  ui,
}) => {
  const composer = await open('facebook/post');
  await composer.type(words);
  await clickOn(page, number);
  await ui.press('Keep mine');
  await expectUnderlined(page, []);
  await composer.clear();
  await composer.typeHere(`Oh. ${words}`);
  await page.waitForTimeout(500);
  await expectUnderlined(page, []);
  await composer.typeHere(' and SSN 123-45-6789');
  await expectUnderlined(page, ['123-45-6789']);
});

test('the caret stays in the post while the card is open, and Escape closes only the card', async ({
  open,
  page,
  ui,
}) => {
  const composer = await open('linkedin/post');
  await composer.type(words);
  await clickOn(page, number);
  await expect.poll(() => ui.text()).toContain('Keep mine');
  await expect(composer.editor).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(() => ui.text()).not.toContain('Keep mine');
  await expect(composer.editor).toBeVisible();
  await composer.type('.');
  expect(await composer.text()).toBe(`${words}.`);
});

test('typing on closes the card', async ({ open, page, ui }) => {
  const composer = await open('x/post');
  await composer.type(words);
  await clickOn(page, number);
  await expect.poll(() => ui.text()).toContain('Keep mine');
  await page.keyboard.type('!');
  await expect.poll(() => ui.text()).not.toContain('Keep mine');
});

test('the keyboard opens the card, changes the text and comes back to it', async ({
  extension,
  open,
  page,
  ui,
}) => {
  const composer = await open('facebook/post');
  await composer.type(words);
  await expectUnderlined(page, [number]);
  await askTab(extension.worker, { type: 'command', command: 'open-card' });
  await expect.poll(() => ui.text()).toContain('Use it');
  await page.waitForTimeout(200);
  await page.keyboard.press('Enter');
  await expect.poll(() => composer.text()).not.toContain(number);
  await expect(composer.editor).toBeFocused();
});

test("a page's own clicks and keys in the card do nothing", async ({ open, page, ui }) => {
  const composer = await open('facebook/post');
  await composer.type(words);
  await clickOn(page, number);
  await expect.poll(() => ui.text()).toContain('Use it');
  await page.evaluate(() => {
    const host = document.querySelector('chaperone-ui');
    host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  expect(await page.evaluate(() => document.querySelector('chaperone-ui')?.shadowRoot)).toBeNull();
  expect(await ui.text()).toContain('Use it');
  expect(await composer.text()).toBe(words);
});

// Entries are read back with the type that Object.keys drops.
for (const surface of Object.keys(surfaces) as SurfaceName[]) {
  const [site = '', place = ''] = surface.split('/');
  const kinds: Record<string, string> = {
    classic: 'post',
    suite: 'post',
    thread: 'post',
    quote: 'post',
    edit: 'reply',
    poll: 'community',
    upload: 'title',
  };

  test(`${surface}: the popup hears what is found, and puts hashtags at the caret`, async ({
    extension,
    open,
    page,
  }) => {
    const composer = await open(surface);
    await composer.type(words);
    await expectUnderlined(page, [number]);
    const report = await askTab(extension.worker, { type: 'report' });
    // A page may hold other composers that are still empty.
    expect(report).toMatchObject({
      composers: expect.arrayContaining([
        expect.objectContaining({
          platform: site === 'studio' ? 'youtube' : site,
          kind: surface === 'youtube/edit' ? 'comment' : (kinds[place] ?? place),
          state: 'checked',
          findings: expect.arrayContaining([
            expect.objectContaining({ quote: number, severity: 'stop' }),
          ]),
        }),
      ]),
    });
    const reply = await askTab(extension.worker, { type: 'insert', text: ' #Thanks #Team ' });
    expect(reply).toEqual({ inserted: true });
    await expect.poll(() => composer.text()).toBe(`${words} #Thanks #Team `);
    expect(await composer.errors()).toEqual([]);
  });
}

async function expectUnderlined(page: Page, texts: string[]): Promise<void> {
  await expect.poll(async () => (await highlightedTexts(page)).stop).toEqual(texts);
}

async function clickOn(page: Page, text: string): Promise<void> {
  await expectUnderlined(page, [text]);
  const box = (await highlights(page)).stop[0]?.rectangles[0];
  if (!box) throw new Error(`"${text}" is underlined nowhere on the screen.`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

for (const [surface, width] of [
  ['facebook/post', 1280],
  ['linkedin/post', 1280],
  ['linkedin/classic', 1280],
  ['x/reply', 1280],
  ['x/post', 360],
  ['youtube/community', 360],
] as const) {
  test(`${surface}: the card leaves the words and the button that posts free, at ${width} pixels`, async ({
    open,
    page,
  }) => {
    await page.setViewportSize({ width, height: 720 });
    const composer = await open(surface);
    await composer.type(words);
    await clickOn(page, number);
    await expect.poll(() => inTheWay(page, composer.submit)).toBe(false);
    await page.waitForTimeout(300);
    expect(await inTheWay(page, composer.submit)).toBe(false);
    const [underline] = (await highlights(page)).stop[0]?.rectangles ?? [];
    expect(await isCovered(page, underline)).toBe(false);
  });
}

async function inTheWay(page: Page, button: Locator): Promise<boolean> {
  const box = await button.boundingBox();
  return isCovered(page, box ?? undefined);
}

/** Whether any of nine points of a rectangle belongs to Chaperone's own interface. */
function isCovered(
  page: Page,
  box: { x: number; y: number; width: number; height: number } | undefined,
): Promise<boolean> {
  if (!box) throw new Error('There is nothing on the screen to look for.');
  return page.evaluate(({ x, y, width, height }) => {
    const steps = [0.05, 0.5, 0.95];
    return steps.some((across) =>
      steps.some((down) => {
        const front = document.elementFromPoint(x + width * across, y + height * down);
        return front?.localName === 'chaperone-ui';
      }),
    );
  }, box);
}
