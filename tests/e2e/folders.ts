import { fileURLToPath } from 'node:url';

/** The built extension under test; CHAPERONE_BUILD names another one. */
export const extensionFolder =
  process.env['CHAPERONE_BUILD'] ??
  fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
