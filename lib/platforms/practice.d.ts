/** Set by the build: whether the extension also runs on the practice pages on localhost. */
declare const __PRACTICE__: boolean;
