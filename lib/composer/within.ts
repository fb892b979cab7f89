/** What a promise gives within a time in ms; `undefined` when it takes longer or fails. */
export function within<T>(time: number, promise: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve) => {
    // A timer that is left behind at every key is one more for the browser to look through.
    const timer = setTimeout(resolve, time, undefined);
    const settle = (value?: T) => {
      clearTimeout(timer);
      resolve(value);
    };
    promise.then(settle, () => settle());
  });
}

/** Resolves after a time in ms. */
export function after(time: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, time, undefined);
  });
}
