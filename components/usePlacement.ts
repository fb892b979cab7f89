import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

const gap = 8;
/** Enough for the heading, the buttons and three lines between them; with less, the card rather covers the words. */
const leastHeight = 216;

/**
 * Keeps an element beside `anchor` (viewport pixels) and inside the viewport, and marks it `data-placed` once it stands.
 * It looks at the anchor on every frame, because an editor scrolls and grows without telling anybody.
 */
export function usePlacement(anchor: () => DOMRect): RefObject<HTMLDialogElement | null> {
  const floating = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = floating.current;
    if (!element) return undefined;
    const reference = { getBoundingClientRect: anchor };
    const place = () => void moveBeside(reference, element);
    return autoUpdate(reference, element, place, { animationFrame: true });
  }, [anchor]);
  return floating;
}

async function moveBeside(
  reference: { getBoundingClientRect: () => DOMRect },
  element: HTMLElement,
): Promise<void> {
  const { x, y } = await computePosition(reference, element, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(gap),
      flip({ padding: gap }),
      size({
        padding: gap,
        apply: ({ availableHeight }) =>
          element.style.setProperty('--room', `${Math.max(leastHeight, availableHeight)}px`),
      }),
      shift({ padding: gap, crossAxis: true }),
    ],
  });
  element.style.left = `${x}px`;
  element.style.top = `${y}px`;
  element.dataset['placed'] = '';
}
