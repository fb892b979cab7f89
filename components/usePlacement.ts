import { autoUpdate, computePosition, offset, shift, size } from '@floating-ui/dom';
import type { Placement } from '@floating-ui/dom';
import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Surroundings } from '#lib/composer/view.ts';

const gap = 8;
/** Enough for the heading, the buttons and three lines between them; with less, the card rather covers the words. */
const leastHeight = 216;

const alone = (): Surroundings => ({ box: new DOMRect(), free: [] });

/**
 * Keeps an element beside `anchor` (viewport pixels) and inside the viewport, and marks it `data-placed` once it stands.
 * It looks at the anchor on every frame, because an editor scrolls and grows without telling anybody.
 */
export function usePlacement(
  anchor: () => DOMRect,
  surroundings: () => Surroundings = alone,
): RefObject<HTMLDialogElement | null> {
  const floating = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = floating.current;
    if (!element) return undefined;
    const reference = { getBoundingClientRect: anchor };
    const place = () => void moveBeside(anchor(), surroundings(), element);
    return autoUpdate(reference, element, place, { animationFrame: true });
  }, [anchor, surroundings]);
  return floating;
}

/** Tries the places from the nearest on, and takes the first one that covers neither the words nor the site's buttons. */
async function moveBeside(
  words: DOMRect,
  around: Surroundings,
  element: HTMLElement,
): Promise<void> {
  const { box, free } = around;
  const covers = (spot: DOMRect) => [words, ...free].some((rect) => overlaps(spot, rect));
  const tries: [DOMRect, Placement][] = [
    [words, 'bottom-start'],
    [words, 'top-start'],
    [box, 'right-start'],
    [box, 'left-start'],
    // Where nothing is free, the words have to give way.
    [words, 'top-start'],
  ];
  for (const [reference, placement] of tries) {
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
  const { x, y } = await computePosition(reference, element, {
    strategy: 'fixed',
    placement,
    middleware: [
      offset(gap),
      size({
        padding: gap,
        apply: ({ availableHeight }) =>
          element.style.setProperty('--room', `${Math.max(leastHeight, availableHeight)}px`),
      }),
      shift({ padding: gap, crossAxis: true }),
    ],
  });
  return new DOMRect(x, y, element.offsetWidth, element.offsetHeight);
}

function overlaps(one: DOMRect, other: DOMRect): boolean {
  const isApart =
    one.right <= other.left ||
    other.right <= one.left ||
    one.bottom <= other.top ||
    other.bottom <= one.top;
  return !isApart;
}
