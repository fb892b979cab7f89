// Plain JavaScript, because scripts/setup.mjs runs it under any Node before anything is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// What does not work is left out on purpose. Chrome and Edge under their own brands ignore
// --load-extension since version 137 (https://developer.chrome.com/blog/extension-news-june-2025). Ubuntu's Chromium
// is a snap, which cannot read a profile in /tmp.
const places = {
  linux: ['/usr/bin/chromium'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  win32: [join(process.env.LOCALAPPDATA ?? '', 'Chromium', 'Application', 'chrome.exe')],
};

/**
 * The path of a Chromium that can load an unpacked extension, or `undefined` when there is none.
 * Looks at CHAPERONE_CHROMIUM, then at what the system installed, then at Playwright's download.
 * Throws when CHAPERONE_CHROMIUM names no file.
 */
export async function findChromium() {
  const named = process.env.CHAPERONE_CHROMIUM;
  if (named && !existsSync(named)) {
    throw new Error(
      `CHAPERONE_CHROMIUM is set to ${named}, where there is no file. Correct it or unset it.`,
    );
  }
  return named || findInstalled() || (await findPlaywrightDownload());
}

function findInstalled() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith('/snap/'))
    .map((folder) => join(folder, process.platform === 'win32' ? 'chromium.exe' : 'chromium'));
  return [...(places[process.platform] ?? []), ...onPath].find((path) => existsSync(path));
}

async function findPlaywrightDownload() {
  const playwright = await import('playwright-core').catch(() => undefined);
  const path = playwright?.chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}
