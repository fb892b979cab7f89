import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../tests/e2e/chromium.ts';
import { buildPractice } from './practice/build.ts';
import { ownPages } from './screenshots/own-pages.ts';
import { panels } from './screenshots/panels.ts';
import { popups } from './screenshots/popup.ts';
import { take } from './screenshots/take.ts';
import { runCommand } from './testing/command.ts';

const folder = fileURLToPath(new URL('../.output/screenshots', import.meta.url));

/**
 * Takes pictures of every page and panel, light and dark, for a desk and for a telephone:
 * `npm run screenshots`, or with the beginnings of names only some of them: `… -- popup editor-tags`.
 * With `--built` it takes what is built already.
 */
async function main(args: readonly string[]): Promise<void> {
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const shots = [...ownPages, ...popups, ...panels].filter(
    ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
  );
  if (!args.includes('--built')) await build();
  await mkdir(folder, { recursive: true });
  const browser = await launchChromium();
  const missed: string[] = [];
  for (const shot of shots) {
    try {
      await take(shot, browser, folder);
    } catch (error) {
      missed.push(`${shot.name}: ${String(error)}`);
    }
  }
  await browser.context.close();
  console.log(`${shots.length - missed.length} pages and panels are in ${folder}`);
  if (missed.length > 0) throw new Error(`Not reached:\n${missed.join('\n')}`);
}

async function build(): Promise<void> {
  console.log('Building the extension and the practice pages …');
  await buildPractice();
  const { ok, output } = await runCommand('wxt', ['build']);
  if (!ok) throw new Error(`The extension could not be built.\n\n${output}`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
