import { eventually } from './eventually.ts';
import { expectUnderlined, harmless, isChecked, postAnyway, risky } from './gate-steps.ts';
import { expect, highlightedTexts, test } from './harness.ts';

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
    await eventually(() => ui.text()).toContain('Go back');
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
    await eventually(() => composer.posted()).toEqual([`${harmless} ${risky}`]);
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
  await eventually(() => ui.text()).toContain('need a look');
  await composer.submit.click();
  await eventually(() => ui.text()).toContain('Go back');
  expect(await composer.posted()).toEqual([]);
  await postAnyway(ui);
  await eventually(() => composer.posted()).toEqual([risky]);
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
  await eventually(() => ui.text()).toContain('need a look');
  await composer.submit.click();
  await postAnyway(ui);
  await eventually(() => ui.text()).toContain('once more');
  await composer.submit.click();
  await eventually(() => composer.posted()).toEqual([risky]);
});

test(
  'a text that nobody wrote here is looked at before it goes out',
  { tag: '@timed' },
  async ({ page, ui }) => {
    await page.goto(`https://www.youtube.com/watch?v=practice&draft=${encodeURIComponent(risky)}`);
    await page.locator('[data-open-edit]').click();
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await page.locator('[data-edit-place] #submit-button button').click();
    await eventually(() => ui.text()).toContain('Go back');
    expect(await page.evaluate(() => window.practice.surfaces['edit']?.posted())).toEqual([]);
  },
);

test('a share box in a frame is held as well', { tag: '@timed' }, async ({ page, ui }) => {
  await page.goto('https://www.linkedin.com/feed/');
  await page.locator('[data-open-frame]').click();
  const frame = page.frameLocator('iframe');
  const editor = frame.locator('.share-box-v2__modal .ql-editor');
  await editor.pressSequentially(risky);
  await frame.locator('.share-actions__primary-action').click();
  await eventually(() => ui.text()).toContain('Go back');
  await page.keyboard.press('Enter');
  await eventually(() => ui.text()).not.toContain('Go back');
  await expect(editor).toBeFocused();
  await expect(editor).toHaveText(risky);
});

test('a text that was changed is asked about again', async ({ open, page, ui }) => {
  const composer = await open('youtube/comment');
  await composer.type(risky);
  await expectUnderlined(page);
  await composer.submit.click();
  await postAnyway(ui);
  await eventually(() => ui.text()).toContain('once more');
  await composer.type('!');
  await composer.submit.click();
  await eventually(() => ui.text()).toContain('Go back');
  expect(await composer.posted()).toEqual([]);
});

test('Escape goes back, and leaves the dialog of the site open', async ({ open, page, ui }) => {
  const composer = await open('linkedin/post');
  await composer.type(risky);
  await expectUnderlined(page);
  await composer.submit.click();
  await eventually(() => ui.text()).toContain('Go back');
  await page.keyboard.press('Escape');
  await eventually(() => ui.text()).not.toContain('Go back');
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
  await eventually(() => ui.text()).toContain('Go back');
  await page.evaluate(() => {
    const host = document.querySelector('chaperone-ui');
    for (const type of ['click', 'submit']) {
      host?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
  });
  expect(await ui.text()).toContain('Go back');
  await page.keyboard.press('Enter');
  await eventually(() => ui.text()).not.toContain('Go back');
  await expect(composer.editor).toBeFocused();
});

test('words that the writer keeps are not asked about', async ({ open, page, ui }) => {
  const composer = await open('x/post');
  await composer.type(risky);
  await expectUnderlined(page);
  await ui.press(/passage/);
  await ui.press('Keep mine');
  await eventually(async () => (await highlightedTexts(page)).stop).toEqual([]);
  await composer.submit.click();
  await eventually(() => composer.posted()).toEqual([risky]);
});

test('tags that a field has taken are held when they are saved', async ({ open, page, ui }) => {
  const composer = await open('studio/tags');
  await composer.type(risky);
  await page.keyboard.press('Enter');
  await expectUnderlined(page);
  expect(await composer.text()).toBe('');
  await composer.submit.click();
  await postAnyway(ui);
  await eventually(() => ui.text()).toContain('once more');
  expect(await page.locator('[data-saved]').textContent()).toBe('');
  await composer.submit.click();
  await expect(page.locator('[data-saved]')).toHaveText('Saved');
});

test('the button for a draft, and Cancel, are never held', async ({ open, page, ui }) => {
  const composer = await open('youtube/comment');
  await composer.type(risky);
  await expectUnderlined(page);
  await page.locator('[data-comment-place] #cancel-button button').click();
  await expect(composer.editor).toBeHidden();
  expect(await ui.text()).not.toContain('Go back');
});
