/**
 * Wraps a handler so that nothing it throws reaches the page, which then goes on as if Chaperone were not there.
 *
 * @param failed says so to the writer
 */
export function safely<A extends unknown[]>(
  handler: (...given: A) => void,
  failed?: () => void,
): (...given: A) => void {
  return (...given) => {
    try {
      handler(...given);
    } catch {
      if (failed) safely(failed)();
    }
  };
}
