interface Spot {
  readonly x: number;
  readonly y: number;
}

const inset = 4;

/** The part of an element that is not scrolled or clipped away, in viewport pixels; `undefined` when that is nothing. */
function visibleBox(element: Element): DOMRect | undefined {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  const clip = (box: { left: number; top: number; right: number; bottom: number }) => {
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  };
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
    if (getComputedStyle(box).overflow !== 'visible') clip(box.getBoundingClientRect());
  }
  clip({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  return right > left && bottom > top
    ? new DOMRect(left, top, right - left, bottom - top)
    : undefined;
}

/**
 * Where a mark stands: on the upper edge of the composer at the end of the line, where sites keep the room free.
 * Sizes in CSS pixels.
 *
 * @param taken how much of the line another mark takes
 */
export function markSpot(
  composer: Element,
  mark: { width: number; height: number },
  taken = 0,
): Spot | undefined {
  const box = visibleBox(composer);
  if (!box) return undefined;
  const rightToLeft = getComputedStyle(composer).direction === 'rtl';
  return {
    x: rightToLeft
      ? box.left + taken + inset
      : Math.max(inset, box.right - taken - mark.width - inset),
    y: Math.max(inset, box.top - mark.height + 2),
  };
}
