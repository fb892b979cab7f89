import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchWithExtension } from './browser/launch.ts';
import { buildPractice } from './practice/build.ts';
import { pictureOwnPages } from './practice/own-pages.ts';
import { describeVisits } from './practice/print.ts';
import { servePractice } from './practice/server.ts';
import { tour } from './practice/tour.ts';
import { runCommand } from './testing/command.ts';

const output = fileURLToPath(new URL('../.output', import.meta.url));
const extensionFolder = `${output}/chrome-mv3-practice`;
const wxt = 'node_modules/wxt/bin/wxt.mjs';
const practice = { CHAPERONE_PRACTICE: '1' };
const demoFolder = `${output}/demo`;

/**
 * Opens a browser with Chaperone on the practice pages. Without a display, or with `--headless`,
 * it writes the samples itself, prints what was found and keeps pictures.
 */
async function main(): Promise<void> {
  console.log('Building the extension and the practice pages …');
  await Promise.all([buildExtension(), buildPractice()]);
  const server = await servePractice();
  try {
    if (hasDisplay() && !process.argv.includes('--headless')) await practise(server.address);
    else await demonstrate(server.address);
  } finally {
    server.close();
  }
}

async function buildExtension(): Promise<void> {
  const { ok, output: printed } = await runCommand(process.execPath, [wxt, 'build'], practice);
  if (!ok) throw new Error(`The extension could not be built.\n\n${printed}`);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** Leaves the browser to the person until they close it. */
async function practise(address: string): Promise<void> {
  const { context } = await launchWithExtension(extensionFolder, {
    headless: false,
    viewport: null,
  });
  const page = await context.newPage();
  await page.goto(`${address}/`);
  console.log(`
Chaperone is running at ${address}

Open one of the pages, start a post and type, for example:
  So proud of Maria Gonzalez in room 412, who rang the bell today.
Press an underlined passage to see why it is marked, then try to post.

Press Ctrl+C here, or close the browser, to stop.`);
  process.once('SIGINT', () => void context.close());
  await context.waitForEvent('close', { timeout: 0 });
}

/** Writes the samples into every practised field and shows what Chaperone made of them. */
async function demonstrate(address: string): Promise<void> {
  console.log('No display: writing sample posts in a headless browser (a minute or two) …\n');
  await rm(demoFolder, { recursive: true, force: true });
  await mkdir(demoFolder, { recursive: true });
  const browser = await launchWithExtension(extensionFolder, {
    headless: true,
    viewport: { width: 1280, height: 800 },
  });
  try {
    const stage = { ...browser, server: address, pictures: demoFolder };
    const visits = await tour(stage);
    await pictureOwnPages(stage);
    console.log(describeVisits(visits));
    console.log(`\nPictures of every page are in ${demoFolder}`);
    if (visits.every(({ report }) => !report?.findings.length)) {
      throw new Error('Chaperone found nothing in any sample, so it is not working here.');
    }
  } finally {
    await browser.context.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
