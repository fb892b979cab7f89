import type { Composer } from './composer.ts';
import { eventually } from './eventually.ts';
import { expect, test } from './every-browser.ts';
import { expectUnderlined, harmless, isChecked, postAnyway, risky } from './gate-steps.ts';
import { surfaces, type SurfaceName } from './surfaces.ts';

/** Every way in which a text may leave a field. */
const triggers = {
  'a click': ({ submit }) => submit.click(),
  'Enter on the button': ({ submit }) => submit.press('Enter'),
  'Space on the button': ({ submit }) => submit.press(' '),
  "the page's own click": ({ submit }) =>
    submit.evaluate((button) => button instanceof HTMLElement && button.click()),
  'Control and Enter': ({ editor }) => editor.press('Control+Enter'),
  'Command and Enter': ({ editor }) => editor.press('Meta+Enter'),
  Enter: ({ editor }) => editor.press('Enter'),
  "the page's own form": ({ editor }) =>
    editor.evaluate((field) => field.closest('form')?.requestSubmit()),
} as const satisfies Record<string, (composer: Composer) => Promise<unknown>>;
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

/** Where each way but the click is tried in Firefox. */
const tried: Partial<Record<Trigger, SurfaceName>> = {
  'Enter on the button': 'linkedin/post',
  'Space on the button': 'studio/reply',
  "the page's own click": 'youtube/reply',
  'Control and Enter': 'x/post',
  Enter: 'facebook/comment',
  [inForm]: 'facebook/post',
};

// Entries are read back with the type that Object.entries drops.
for (const [surface, all] of Object.entries(matrix) as [SurfaceName, readonly Trigger[]][]) {
  test(
    `${surface}: each way out asks once about a stop finding, and about nothing else`,
    { tag: '@firefox' },
    async ({ browserName, open, page, ui }) => {
      test.setTimeout(120_000);
      const ways = browserName === 'firefox' ? all.filter((way) => inFirefox(surface, way)) : all;
      for (const way of ways) {
        await test.step(way, async () => {
          const clean = await open(surface);
          await clean.put(harmless);
          await isChecked(ui);
          await triggers[way](clean);
          await eventually(() => clean.posted()).toEqual([harmless]);
          expect(await ui.text()).not.toContain('Go back');

          const composer = await open(surface);
          await composer.put(risky);
          await expectUnderlined(page);
          await triggers[way](composer);
          await eventually(() => ui.text()).toContain('Go back');
          expect(await ui.text()).toContain('00482913');
          await ui.press('Go back');
          await eventually(() => ui.text()).not.toContain('Go back');
          await eventually(() => composer.hasFocus()).toBe(true);
          expect(await composer.text()).toBe(risky);
          expect(await composer.posted()).toEqual([]);

          await triggers[way](composer);
          await postAnyway(ui);
          if (isYouTube(surface)) {
            await eventually(() => ui.text()).toContain('once more');
            await triggers[way](composer);
          }
          await eventually(() => composer.posted()).toEqual([risky]);
          await page.waitForTimeout(300);
          expect(await composer.posted()).toEqual([risky]);
          expect(await composer.errors()).toEqual([]);
        });
      }
    },
  );
}

/** In Firefox each field is left by a click, and each other way is tried in one field. */
function inFirefox(surface: SurfaceName, way: Trigger): boolean {
  return way === 'a click' || surface === tried[way];
}

function isYouTube(surface: SurfaceName): boolean {
  return new URL(surfaces[surface].url).host.endsWith('youtube.com');
}
