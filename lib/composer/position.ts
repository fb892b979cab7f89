import type { Reading, Run } from './reading.ts';

/** A place in the page as the DOM counts it. */
export interface Boundary {
  readonly node: Node;
  readonly offset: number;
}

/**
 * The part of the page that shows `start` to `end` of a reading (UTF-16 code units).
 * `undefined` when the range is empty, shows nowhere, or the page changed since it was read.
 */
export function rangeOf(reading: Reading, start: number, end: number): Range | undefined {
  const place = placeOf(reading, start, end);
  return place && rangeAt(place);
}

/**
 * The same, told without the browser keeping track of it: each tracked range makes every later change of the page
 * slower, until it is collected.
 */
export function placeOf(reading: Reading, start: number, end: number): StaticRangeInit | undefined {
  const { runs } = reading;
  const first = runs[indexAfter(runs, start)];
  const lastIndex = indexAfter(runs, end - 1);
  const last = runs[lastIndex];
  // The end may be a line end that no node shows: then the range ends with the run before it.
  const shown = last && last.start < end ? last : runs[lastIndex - 1];
  if (!first || !shown || end <= start || first.start >= end) return undefined;
  const from = boundaryIn(first, Math.max(start, first.start));
  const to = boundaryIn(shown, Math.min(end, shown.end));
  return {
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  };
}

/** A collapsed range where a caret stands for an offset: at the end of what comes before it in its line, if anything does. */
export function caretRange(root: Element, reading: Reading, offset: number): Range | undefined {
  const run =
    reading.runs.find(({ start, end }) => start < offset && offset <= end) ??
    reading.runs.find(({ start }) => start >= offset);
  const { node, offset: at } = run ? boundaryIn(run, Math.max(run.start, offset)) : innermost(root);
  return rangeAt({ startContainer: node, startOffset: at, endContainer: node, endOffset: at });
}

/** The offset in the text for a place in the page; the end of the text when the place lies behind all of it. */
export function offsetOf(reading: Reading, place: Boundary): number {
  let previous: Run | undefined;
  for (const run of reading.runs) {
    const inside = offsetInside(run, place);
    if (inside !== undefined) return inside;
    if (isBefore(place, run.node)) {
      const endsPrevious =
        previous && place.node.contains(previous.node) && !place.node.contains(run.node);
      return previous && endsPrevious ? previous.end : run.start;
    }
    previous = run;
  }
  return reading.text.length;
}

/** Whether a range can be changed on its own: it must not cut through a part that only exists as a whole. */
export function canCut(reading: Reading, start: number, end: number): boolean {
  const cuts = (run: Run, offset: number) => run.start < offset && offset < run.end;
  return reading.runs.every(
    (run) => run.node instanceof Text || !(cuts(run, start) || cuts(run, end)),
  );
}

/** Index of the first run that ends behind `offset`. */
function indexAfter(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function boundaryIn({ node, start, end, from }: Run, offset: number): Boundary {
  if (node instanceof Text) return { node, offset: from + offset - start };
  if (start === end && node.nodeName !== 'BR') return { node, offset: 0 };
  const parent = node.parentNode ?? node;
  const index = [...parent.childNodes].indexOf(node);
  return { node: parent, offset: offset > start ? index + 1 : index };
}

function offsetInside(run: Run, place: Boundary): number | undefined {
  if (run.node instanceof Text) {
    const length = run.end - run.start;
    if (run.node !== place.node || place.offset > run.from + length) return undefined;
    return run.start + Math.max(0, place.offset - run.from);
  }
  if (run.node.contains(place.node)) return run.end;
  const after = run.node.nextSibling;
  const atEnd = place.node === run.node.parentNode && place.node.childNodes[place.offset] === after;
  return atEnd ? run.end : undefined;
}

/** Whether a place lies at or before the beginning of a node. */
function isBefore(place: Boundary, node: Node): boolean {
  const range = new Range();
  range.selectNode(node);
  range.collapse(true);
  return range.comparePoint(place.node, place.offset) <= 0;
}

/** The deepest place at the beginning of an editor that holds no text yet. */
function innermost(root: Element): Boundary {
  let node = root;
  for (let child = root.firstElementChild; child && child.nodeName !== 'BR';) {
    node = child;
    child = node.firstElementChild;
  }
  return { node, offset: 0 };
}

/** A range that moves with the page. A page may change between reading and use; what no longer fits is no range. */
export function rangeAt(place: StaticRangeInit): Range | undefined {
  try {
    const range = new Range();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    return range;
  } catch {
    return undefined;
  }
}
