import type { Locator, Page } from '@playwright/test';
import type { ClosedRoot } from './closed-root.ts';
import type { Composer } from './composer.ts';
import { expect, highlightedTexts, test } from './harness.ts';
import { surfaces, type SurfaceName } from './surfaces.ts';

const number = '00482913';
const risky = `Ask for MRN ${number}`;
const harmless = 'Walk in any weekday';

/** Every way in which a text may leave a field. */
const triggers = {
  'a click': ({ submit }) => submit.click(),
  'Enter on the button': ({ submit }) => submit.press('Enter'),
  'Space on the button': ({ submit }) => submit.press(' '),
  "the page's own click": ({ submit }) => submit.evaluate((button: HTMLElement) => button.click()),
  'Control and Enter': ({ editor }) => editor.press('Control+Enter'),
  'Command and Enter': ({ editor }) => editor.press('Meta+Enter'),
  Enter: ({ editor }) => editor.press('Enter'),
  "the page's own form": ({ editor }) =>
    editor.evaluate((field) => field.closest('form')?.requestSubmit()),
} as const satisfies Record<string, (composer: Composer<Locator>) => Promise<unknown>>;
type Trigger = keyof typeof triggers;

const buttons = [
  'a click',
  'Enter on the button',
  'Space on the button',
  "the page's own click",
] as const;
const chords = ['Control and Enter', 'Command and Enter'] as const;
const inForm = "the page's own form";

/** A comma or Enter makes a chip of a tag, so what is saved has left the field long before. */
const matrix: Partial<Record<SurfaceName, readonly Trigger[]>> = {
  'facebook/post': [...buttons, ...chords, inForm],
  'facebook/comment': [...buttons, 'Enter', inForm],
  'facebook/reply': [...buttons, 'Enter', inForm],
  'facebook/suite': buttons,
  'x/post': [...buttons, ...chords],
  'x/thread': [...buttons, ...chords],
  'x/quote': [...buttons, ...chords],
  'x/reply': [...buttons, ...chords],
  'linkedin/post': buttons,
  'linkedin/classic': buttons,
  'linkedin/comment': buttons,
  'youtube/comment': [...buttons, 'Control and Enter'],
  'youtube/reply': [...buttons, 'Control and Enter'],
  'youtube/edit': [...buttons, 'Control and Enter'],
  'youtube/poll': buttons,
  'youtube/community': [...buttons, 'Control and Enter'],
  'studio/title': buttons,
  'studio/description': buttons,
  'studio/reply': buttons,
};

// Entries are read back with the type that Object.entries drops.
for (const [surface, ways] of Object.entries(matrix) as [SurfaceName, readonly Trigger[]][]) {
  for (const way of ways) {
    test(`${surface}, ${way}: asks once about a stop finding, and about nothing else`, async ({
      open,
      page,
      ui,
    }) => {
      const clean = await open(surface);
      await clean.type(harmless);
      await isChecked(ui);
      await triggers[way](clean);
      await expect.poll(() => clean.posted()).toEqual([harmless]);
      expect(await ui.text()).not.toContain('Go back');

      const composer = await open(surface);
      await composer.type(risky);
      await expectUnderlined(page);
      await triggers[way](composer);
      await expect.poll(() => ui.text()).toContain('Go back');
      expect(await ui.text()).toContain(number);
      await ui.press('Go back');
      await expect.poll(() => ui.text()).not.toContain('Go back');
      await expect(composer.editor).toBeFocused();
      expect(await composer.text()).toBe(risky);
      expect(await composer.posted()).toEqual([]);

      await triggers[way](composer);
      await postAnyway(ui);
      if (isYouTube(surface)) {
        await expect.poll(() => ui.text()).toContain('once more');
        await triggers[way](composer);
      }
      await expect.poll(() => composer.posted()).toEqual([risky]);
      await page.waitForTimeout(300);
      expect(await composer.posted()).toEqual([risky]);
      expect(await composer.errors()).toEqual([]);
    });
  }
}

for (const surface of ['facebook/comment', 'facebook/post', 'x/post'] as const) {
  test(`${surface}: what an input method does with its keys is never held`, async ({
    open,
    page,
    ui,
  }) => {
    const composer = await open(surface);
    await composer.type(risky);
    await expectUnderlined(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', {
      text: 'にほ',
      selectionStart: 2,
      selectionEnd: 2,
    });
    const held = await composer.editor.evaluate((editor) => {
      const init = { key: 'Enter', bubbles: true, cancelable: true, ctrlKey: true };
      let reached = 0;
      editor.addEventListener(
        'keydown',
        (event) => {
          reached += 1;
          event.stopImmediatePropagation();
        },
        { capture: true },
      );
      editor.dispatchEvent(new KeyboardEvent('keydown', { ...init, isComposing: true }));
      // oxlint-disable-next-line typescript/no-deprecated -- what some input methods still send
      editor.dispatchEvent(new KeyboardEvent('keydown', { ...init, keyCode: 229 }));
      return 2 - reached;
    });
    expect(held).toBe(0);
    await session.send('Input.insertText', { text: '日本' });
    await page.waitForTimeout(300);
    expect(await ui.text()).not.toContain('Go back');
    expect(await composer.text()).toBe(`${risky}日本`);
  });
}

test('Shift and Enter starts a line in a comment, and asks nothing', async ({ open, page, ui }) => {
  const composer = await open('facebook/comment');
  await composer.type(risky);
  await expectUnderlined(page);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('more');
  expect(await composer.text()).toBe(`${risky}\nmore`);
  expect(await ui.text()).not.toContain('Go back');
});

test('Enter that picks a name from the list of the site is left to the site', async ({
  open,
  page,
  ui,
}) => {
  const composer = await open('facebook/comment');
  await composer.type(`${risky} @Sam`);
  await expectUnderlined(page);
  await composer.editor.evaluate((editor) => {
    editor.ariaExpanded = 'true';
    editor.addEventListener('keydown', (event) => event.stopImmediatePropagation(), {
      capture: true,
    });
  });
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  expect(await ui.text()).not.toContain('Go back');
});

test(
  'a text that was never checked is checked before it goes out',
  { tag: '@timed' },
  async ({ open, page, ui }) => {
    const composer = await open('x/post');
    await composer.type(harmless);
    await isChecked(ui);
    await page.keyboard.insertText(` ${risky}`);
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => ui.text()).toContain('Go back');
    expect(await composer.posted()).toEqual([]);
  },
);

test(
  'a worker that does not answer in time lets the text through, and the mark says so',
  { tag: '@timed' },
  async ({ extension, open, page, ui }) => {
    const composer = await open('facebook/comment');
    await composer.type(harmless);
    await isChecked(ui);
    void extension.worker.evaluate(() => {
      const end = Date.now() + 2000;
      while (Date.now() < end) continue;
    });
    await page.keyboard.insertText(` ${risky}`);
    const began = Date.now();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => composer.posted(), { intervals: [20] })
      .toEqual([`${harmless} ${risky}`]);
    expect(Date.now() - began).toBeLessThan(900);
    expect(await ui.text()).toContain('Not checked');
  },
);

test('a Page posts in two steps: the first one warns, the second one asks', async ({
  open,
  page,
  ui,
}) => {
  const composer = await open('facebook/post', { as: 'hospital' });
  await composer.type(risky);
  await expectUnderlined(page);
  await page.locator('.dialog [aria-label="Next"]').click();
  await expect(page.getByText('Post settings')).toBeVisible();
  await expect.poll(() => ui.text()).toContain('need a look');
  await composer.submit.click();
  await expect.poll(() => ui.text()).toContain('Go back');
  expect(await composer.posted()).toEqual([]);
  await postAnyway(ui);
  await expect.poll(() => composer.posted()).toEqual([risky]);
});

test('the wizard of YouTube Studio warns at the details, and asks where it publishes', async ({
  open,
  page,
  ui,
}) => {
  const composer = await open('studio/upload');
  await composer.type(risky);
  await expectUnderlined(page);
  await page.locator('#next-button button').click();
  await expect.poll(() => ui.text()).toContain('need a look');
  await composer.submit.click();
  await postAnyway(ui);
  await expect.poll(() => ui.text()).toContain('once more');
  await composer.submit.click();
  await expect.poll(() => composer.posted()).toEqual([risky]);
});

test('a text that nobody wrote here is looked at before it goes out', async ({ page, ui }) => {
  await page.goto(`https://www.youtube.com/watch?v=practice&draft=${encodeURIComponent(risky)}`);
  await page.locator('[data-open-edit]').click();
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.locator('[data-edit-place] #submit-button button').click();
  await expect.poll(() => ui.text()).toContain('Go back');
  expect(await page.evaluate(() => window.practice.surfaces['edit']?.posted())).toEqual([]);
});

test('a share box in a frame is held as well', async ({ page, ui }) => {
  await page.goto('https://www.linkedin.com/feed/');
  await page.locator('[data-open-frame]').click();
  const frame = page.frameLocator('iframe');
  const editor = frame.locator('.share-box-v2__modal .ql-editor');
  await editor.pressSequentially(risky);
  await frame.locator('.share-actions__primary-action').click();
  await expect.poll(() => ui.text()).toContain('Go back');
  await page.keyboard.press('Enter');
  await expect.poll(() => ui.text()).not.toContain('Go back');
  await expect(editor).toBeFocused();
  await expect(editor).toHaveText(risky);
});

test('a text that was changed is asked about again', async ({ open, page, ui }) => {
  const composer = await open('youtube/comment');
  await composer.type(risky);
  await expectUnderlined(page);
  await composer.submit.click();
  await postAnyway(ui);
  await expect.poll(() => ui.text()).toContain('once more');
  await composer.type('!');
  await composer.submit.click();
  await expect.poll(() => ui.text()).toContain('Go back');
  expect(await composer.posted()).toEqual([]);
});

test('Escape goes back, and leaves the dialog of the site open', async ({ open, page, ui }) => {
  const composer = await open('linkedin/post');
  await composer.type(risky);
  await expectUnderlined(page);
  await composer.submit.click();
  await expect.poll(() => ui.text()).toContain('Go back');
  await page.keyboard.press('Escape');
  await expect.poll(() => ui.text()).not.toContain('Go back');
  await expect(composer.editor).toBeFocused();
  expect(await composer.posted()).toEqual([]);
});

test('"Go back" has the focus, and the page cannot press "Post anyway"', async ({
  open,
  page,
  ui,
}) => {
  const composer = await open('facebook/post');
  await composer.type(risky);
  await expectUnderlined(page);
  await composer.submit.press('Enter');
  await expect.poll(() => ui.text()).toContain('Go back');
  await page.evaluate(() => {
    const host = document.querySelector('chaperone-ui');
    for (const type of ['click', 'submit']) {
      host?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
  });
  expect(await ui.text()).toContain('Go back');
  await page.keyboard.press('Enter');
  await expect.poll(() => ui.text()).not.toContain('Go back');
  await expect(composer.editor).toBeFocused();
});

test('words that the writer keeps are not asked about', async ({ open, page, ui }) => {
  const composer = await open('x/post');
  await composer.type(risky);
  await expectUnderlined(page);
  await ui.press(/passage/);
  await ui.press('Keep mine');
  await expect.poll(async () => (await highlightedTexts(page)).stop).toEqual([]);
  await composer.submit.click();
  await expect.poll(() => composer.posted()).toEqual([risky]);
});

test('the button for a draft, and Cancel, are never held', async ({ open, page, ui }) => {
  const composer = await open('youtube/comment');
  await composer.type(risky);
  await expectUnderlined(page);
  await page.locator('[data-comment-place] #cancel-button button').click();
  await expect(composer.editor).toBeHidden();
  expect(await ui.text()).not.toContain('Go back');
});

async function postAnyway(ui: ClosedRoot): Promise<void> {
  await ui.press('Post anyway');
  await ui.press('It is about me');
  await ui.press('Post it');
  await expect.poll(() => ui.text()).not.toContain('Go back');
}

function isYouTube(surface: SurfaceName): boolean {
  return new URL(surfaces[surface].url).host.endsWith('youtube.com');
}

async function isChecked(ui: ClosedRoot): Promise<void> {
  await expect
    .poll(async () => (await ui.items()).map(({ name }) => name))
    .toContain('Chaperone: nothing found');
}

async function expectUnderlined(page: Page): Promise<void> {
  await expect.poll(async () => (await highlightedTexts(page)).stop).toEqual([number]);
}
