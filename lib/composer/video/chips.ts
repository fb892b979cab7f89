import { sameTag } from '#lib/metadata/hashtags.ts';
import type { Composer } from '../composer.ts';
import { chipsAround, wordsIn } from '../chips.ts';
import { isField } from '../field.ts';
import { replace } from '../replace.ts';

/** How often is looked whether a chip has come, and how long to wait between, in ms. */
const looks = 12;
const pause = 25;

/** The tags that a field has taken, in the order of the page. */
export function chipsOf({ element, surface }: Composer): string[] {
  return chipsAround(element, surface)
    .map(textOf)
    .filter((text) => text !== '');
}

function textOf(chip: Element): string {
  const words = wordsIn(chip).map(({ data }) => data);
  return words.join('').trim().replaceAll(/\s+/g, ' ');
}

/**
 * Types one tag and has the page make a chip of it. A list of tags in one go may keep only the last
 * (seen of several tools for YouTube Studio, 2026), so tags are committed one by one.
 *
 * @returns whether the chip is there; a tag that the page does not take is left in the field for the writer
 */
export async function commitTag(composer: Composer, tag: string): Promise<boolean> {
  const { element } = composer;
  const hasChip = () => chipsOf(composer).some((chip) => sameTag(chip, tag));
  if (hasChip()) return true;
  // What the writer is typing there is not ours to end.
  if (!isField(element) || element.value.trim() !== '') return false;
  const { length } = composer.read().text;
  const start = { start: 0, end: length };
  if (!(await replace(composer, start, element.value, tag)) && element.value !== '') return false;
  if (element.value !== '') pressEnter(element);
  if (await soon(hasChip)) return true;
  const end = { start: tag.length, end: tag.length };
  if (element.value === tag) await replace(composer, end, '', ',');
  return soon(hasChip);
}

/** Old listeners ask for the key's number, which no newer way of making an event can set. */
function pressEnter(element: HTMLElement): void {
  const key = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13 };
  for (const type of ['keydown', 'keypress', 'keyup']) {
    element.dispatchEvent(
      new KeyboardEvent(type, { ...key, bubbles: true, cancelable: true, composed: true }),
    );
  }
}

async function soon(isThere: () => boolean): Promise<boolean> {
  for (let look = 0; look < looks; look += 1) {
    if (isThere()) return true;
    // oxlint-disable-next-line no-await-in-loop -- each look waits for the page
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return isThere();
}
