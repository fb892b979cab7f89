/** Lets a handler run only for what the person did: a page's script may send clicks of its own into the card. */
export function trusted<E extends { nativeEvent: Pick<Event, 'isTrusted'> }>(
  handler: (event: E) => void,
): (event: E) => void {
  return (event) => {
    if (event.nativeEvent.isTrusted) handler(event);
  };
}
