import type { KeyboardEvent } from 'react';

/** Up and down move through the search field and the rows; typing in a row goes on with the search. */
export function moveBetweenRows(event: KeyboardEvent, list: HTMLElement | null): void {
  const all = [...(list?.querySelectorAll<HTMLElement>('input, .tag') ?? [])];
  const stops = all.filter((stop) => !stop.closest('details:not([open])'));
  const row = event.target instanceof Element && event.target.closest('li');
  const here = row ? row.querySelector<HTMLElement>('.tag') : stops[0];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    stops[here ? stops.indexOf(here) + step : 0]?.focus();
  } else if (row && isLetter(event)) {
    stops[0]?.focus();
  }
}

function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return /^[\p{L}\p{N}#]$/u.test(key) && !ctrlKey && !metaKey && !altKey;
}
