import { eventually } from './eventually.ts';
import { expect, highlightedTexts, test } from './harness.ts';

const flagged = 'So proud of Maria Gonzalez in room 412, she finally beat it!';

/** Longer than any check takes, in ms. */
const longEnough = 1000;

/** Fields that are none of Chaperone's business, and hidden leftovers of ones that were. */
const decoys = [
  ['https://www.facebook.com/', 'a message', '[data-chat]'],
  ['https://www.facebook.com/', 'the search box', 'input[type="search"]'],
  ['https://x.com/home', 'a message', '[data-testid="dmComposerTextInput"]'],
  ['https://x.com/home', 'the search box', '[data-testid="SearchBox_Search_Input"]'],
  ['https://www.linkedin.com/feed/', 'a message', '[data-message]'],
  ['https://www.linkedin.com/feed/', 'the search box', '.banner .searchbox'],
  ['https://www.youtube.com/watch?v=practice', 'live chat', '[data-chat]'],
  ['https://www.youtube.com/watch?v=practice', 'the search box', '#search'],
  ['https://studio.youtube.com/video/practice/edit', 'the search box', '.banner .searchbox'],
] as const;

for (const [address, what, selector] of decoys) {
  test(`${what} on ${new URL(address).host} is left alone`, async ({ page, ui }) => {
    await page.goto(address);
    await page.locator(selector).click();
    await page.keyboard.type(flagged);
    await page.waitForTimeout(longEnough);
    expect(await highlightedTexts(page)).toEqual({ stop: [], warn: [], advise: [], hint: [] });
    expect(await ui.text()).toBe('');
  });
}

test('hidden leftovers of composers get no highlight beside the one in use', async ({
  open,
  page,
}) => {
  for (const name of ['facebook/post', 'x/post', 'linkedin/post', 'youtube/comment'] as const) {
    const composer = await open(name);
    await composer.type(flagged);
    await eventually(async () => (await highlightedTexts(page)).stop).toContain('Maria Gonzalez');
    const hidden = await page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].filter(({ startContainer }) =>
          startContainer.parentElement?.closest('.ghost'),
        ),
      ),
    );
    expect(hidden).toEqual([]);
  }
});
