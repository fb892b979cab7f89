import type { MouseEvent } from 'react';

/** A pressed button takes the focus, and with it the selection that some editors need for a change. */
export function keepCaretInField(event: MouseEvent<HTMLElement>): void {
  const pressed = event.target;
  if (pressed instanceof Element && pressed.closest('button, summary')) event.preventDefault();
}
