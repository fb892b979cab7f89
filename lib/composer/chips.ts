import type { Surface } from '#lib/platforms/platform.ts';
import { isField } from './field.ts';
import { closestOf, isShown, type Found } from './find.ts';
import type { Reading, Run } from './reading.ts';

/** What a field has taken, in the order of the page; each an element of its own. */
export function chipsAround(element: Element, { chips = [], container }: Surface): Element[] {
  const box = closestOf(element, container) ?? element.ownerDocument;
  return [...new Set(chips.flatMap(({ css }) => [...box.querySelectorAll(css)]))];
}

/** What a field has taken, as a text beside the field that goes out with it; `undefined` where there is nothing. */
export function takenBy({ element, surface }: Found): Found | undefined {
  if (!surface.chips || !isField(element)) return undefined;
  const box = chipsAround(element, surface)[0]?.parentElement;
  return box && isShown(box) ? { element: box, surface } : undefined;
}

/** The words of a chip, without those of the button that takes it away. */
export function wordsIn(chip: Element): Text[] {
  const buttons = new Set(chip.querySelectorAll('button, [role="button"]'));
  const texts = (node: Node): Text[] => {
    if (node instanceof Text) return node.data.trim() === '' ? [] : [node];
    return node instanceof Element && buttons.has(node) ? [] : [...node.childNodes].flatMap(texts);
  };
  return texts(chip);
}

/** Reads chips as a person would write them: with a comma between. */
export function readChips(chips: readonly Element[]): Reading {
  const runs: Run[] = [];
  let text = '';
  for (const chip of chips) {
    if (text !== '') text += ', ';
    for (const node of wordsIn(chip)) {
      const start = text.length;
      text += node.data.trim();
      const from = node.data.length - node.data.trimStart().length;
      runs.push({ start, end: text.length, node, from });
    }
  }
  return { text, runs };
}
