import { eventually } from './eventually.ts';
import { highlightedTexts } from './highlights.ts';
import type { OwnInterface, SitePage } from './site-page.ts';

const number = '00482913';
/** A text with one passage that the gate asks about. */
export const risky = `Ask for MRN ${number}`;
export const harmless = 'Walk in any weekday';

/** Presses "Post anyway" in the gate and gives a reason. */
export async function postAnyway(ui: OwnInterface): Promise<void> {
  await ui.press('Post anyway');
  await ui.press('It is about me');
  await ui.press('Post it');
  await eventually(() => ui.text()).not.toContain('Go back');
}

/** Waits until the text is checked and nothing was found. */
export async function isChecked(ui: OwnInterface): Promise<void> {
  await eventually(async () => (await ui.items()).map(({ name }) => name)).toContain(
    'Chaperone: nothing found',
  );
}

/** Waits until the passage of `risky` is underlined. */
export async function expectUnderlined(page: SitePage): Promise<void> {
  await eventually(async () => (await highlightedTexts(page)).stop).toEqual([number]);
}
