/** What a promise gives within a time in ms; `undefined` when it takes longer or fails. */
export function within<T>(time: number, promise: Promise<T>): Promise<T | undefined> {
  return Promise.race([promise.catch(() => undefined), after(time)]);
}

/** Resolves after a time in ms. */
export function after(time: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, time, undefined);
  });
}
