import { autoUpdate, computePosition, offset, shift, size } from '@floating-ui/dom';
import type { Placement } from '@floating-ui/dom';
import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Surroundings } from '#lib/composer/view.ts';

const gap = 8;
/** Enough for the heading, the buttons and three lines between them; with less, the card rather covers the words. */
const leastHeight = 216;
/** At the side of something it may be this narrow before it goes elsewhere. */
const leastWidth = 288;

/** A place to try: beside which rectangle, and on which side of it. */
type Place = readonly [DOMRect, Placement];
/** The places to try for what belongs to these words, from the best on. */
export type Order = (words: DOMRect, around: Surroundings) => readonly Place[];

/** As near to the words as can be; in a narrow window below or above the buttons, too. */
const besideWords: Order = (words, { box, free }) => [
  [words, 'bottom-start'],
  [words, 'top-start'],
  [box, 'right-start'],
  [box, 'left-start'],
  [hull([words, ...free]), 'bottom-start'],
  [hull([words, ...free]), 'top-start'],
  // Where nothing is free, the buttons have to give way: they can be pressed once the card is closed.
  [words, words.top > innerHeight - words.bottom ? 'top-start' : 'bottom-start'],
];

/** At the side of a form that stays in use, and at the foot of the window where there is no room at its sides. */
export const besideFields: Order = (fields) => [
  [fields, 'right-start'],
  [fields, 'left-start'],
  [fields, 'right-end'],
  [foot(), 'top-end'],
];

/** At the side of the whole composer or below it, and only then by the words. */
export const besideBox: Order = (words, { box }) => {
  const edge = box.top > innerHeight / 2 ? 'end' : 'start';
  return [
    [box, `right-${edge}`],
    [box, `left-${edge}`],
    [box, 'bottom-start'],
    [words, 'bottom-start'],
    [foot(), 'top-end'],
  ];
};

const foot = () => new DOMRect(0, innerHeight, innerWidth, 0);

const alone = (): Surroundings => ({ box: new DOMRect(), free: [] });

/**
 * Keeps an element beside `anchor` (viewport pixels) and inside the viewport, and marks it `data-placed` once it stands.
 * It looks at the anchor on every frame, because an editor scrolls and grows without telling anybody.
 */
export function usePlacement(
  anchor: () => DOMRect,
  surroundings: () => Surroundings = alone,
  order: Order = besideWords,
): RefObject<HTMLDialogElement | null> {
  const floating = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = floating.current;
    if (!element) return undefined;
    const reference = { getBoundingClientRect: anchor };
    const place = () => void moveBeside(anchor(), surroundings(), order, element);
    return autoUpdate(reference, element, place, { animationFrame: true });
  }, [anchor, surroundings, order]);
  return floating;
}

/** Tries the places from the nearest on, and takes the first one that covers neither the words nor the site's buttons. */
async function moveBeside(
  words: DOMRect,
  around: Surroundings,
  order: Order,
  element: HTMLElement,
): Promise<void> {
  const covers = (spot: DOMRect) => [words, ...around.free].some((rect) => overlaps(spot, rect));
  for (const [reference, placement] of order(words, around)) {
    // oxlint-disable-next-line no-await-in-loop -- the next place is tried when this one does not do
    const spot = await spotFor(reference, placement, element);
    element.style.left = `${spot.x}px`;
    element.style.top = `${spot.y}px`;
    if (!covers(spot)) break;
  }
  element.dataset['placed'] = '';
}

async function spotFor(
  rect: DOMRect,
  placement: Placement,
  element: HTMLElement,
): Promise<DOMRect> {
  const reference = { getBoundingClientRect: () => rect };
  const isAtSide = /^(?:left|right)/.test(placement);
  const { x, y } = await computePosition(reference, element, {
    strategy: 'fixed',
    placement,
    middleware: [
      offset(gap),
      size({
        padding: gap,
        apply: ({ availableHeight, availableWidth }) => {
          const breadth = isAtSide ? Math.max(leastWidth, availableWidth) : innerWidth;
          element.style.setProperty('--breadth', `${breadth}px`);
          element.style.setProperty('--room', `${Math.max(leastHeight, availableHeight)}px`);
        },
      }),
      shift({ padding: gap, crossAxis: true }),
    ],
  });
  return new DOMRect(x, y, element.offsetWidth, element.offsetHeight);
}

/** The smallest rectangle around all of these. */
function hull(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

function overlaps(one: DOMRect, other: DOMRect): boolean {
  const isApart =
    one.right <= other.left ||
    other.right <= one.left ||
    one.bottom <= other.top ||
    other.bottom <= one.top;
  return !isApart;
}
