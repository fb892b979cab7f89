// Plain JavaScript, because scripts/setup.mjs runs it under any Node before anything is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const windows = process.platform === 'win32';

const places = {
  linux: ['/usr/bin/firefox-esr'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [join(process.env.ProgramFiles ?? '', 'Mozilla Firefox', 'firefox.exe')],
};

/**
 * The path of a Firefox, or `undefined` when there is none. Looks at CHAPERONE_FIREFOX, then at what
 * the system installed. Throws when CHAPERONE_FIREFOX names no file.
 */
export function findFirefox() {
  const named = process.env.CHAPERONE_FIREFOX;
  if (named && !existsSync(named)) {
    throw new Error(
      `CHAPERONE_FIREFOX is set to ${named}, where there is no file. Correct it or unset it.`,
    );
  }
  // Ubuntu's Firefox is a snap, which cannot read a profile in /tmp.
  const folders = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith('/snap/'));
  const names = windows ? ['firefox.exe'] : ['firefox-esr', 'firefox'];
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return named || [...(places[process.platform] ?? []), ...onPath].find((path) => existsSync(path));
}
