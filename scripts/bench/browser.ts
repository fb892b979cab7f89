/**
 * Times what Chaperone costs somebody who writes, in a real Chromium: `npm run bench:browser`. The same keys go to the
 * same pages with the extension and without it, turn by turn, since machines are never quiet for long, and each ratio
 * comes with how far it can be trusted. CHAPERONE_ROUNDS asks for more or fewer turns. Names of surfaces narrow it: `npm run bench:browser -- x/post`. Needs `npm run build`.
 */
import type { Page } from 'playwright-core';
import { answerFromDisk } from '../../tests/e2e/answer-from-disk.ts';
import { type Composer, openComposer } from '../../tests/e2e/composer.ts';
import { extensionFolder } from '../../tests/e2e/folders.ts';
import { surfaces, type SurfaceName } from '../../tests/e2e/surfaces.ts';
import { launchWithExtension, launchWithoutExtension } from '../browser/launch.ts';
import { buildPractice } from '../practice/build.ts';
import { timeUnderline, typeAsAHand } from './key-times.ts';
import { Machine } from './machine.ts';
import { comparisonOf, timePairs } from './pairs.ts';
import { median, p95 } from './statistics.ts';
import { ours, trace } from './trace.ts';

const rounds = Number(process.env['CHAPERONE_ROUNDS'] ?? 6);
/** As many are taken back as are written, so that the text stays as long as it is. */
const words = 'we brought soup and bread ';
const engines = ['facebook/post', 'x/post', 'linkedin/classic', 'youtube/comment', 'studio/reply'];

/** 280 characters without findings. */
const short = [
  'The kitchen was closed, so we cooked upstairs and everybody came by for a plate. '
    .repeat(4)
    .slice(0, 280),
];
/** Forty findings in three thousand characters, on ten lines. */
const long = Array.from({ length: 10 }, (_, line) =>
  Array.from(
    { length: 4 },
    (_number, at) =>
      `Ask for MRN 0048${line}${at}13, then we eat upstairs with all of the others tonight. `,
  ).join(''),
);

interface Side {
  readonly label: 'with' | 'without';
  readonly open: () => Promise<Page>;
}

async function write(
  page: Page,
  surface: SurfaceName,
  lines: readonly string[],
): Promise<Composer> {
  const composer = await openComposer(page, surface);
  await composer.editor.focus();
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press(composer.newLine ?? 'Enter');
    await page.keyboard.insertText(line);
  }
  await page.waitForTimeout(1500);
  return composer;
}

/** Times the same keys on both sides in turn, and what our scripts do at each. */
async function compareKeys(
  sides: readonly [Side, Side],
  surface: SurfaceName,
  lines: readonly string[],
  aim: number,
): Promise<void> {
  const [plain, extended] = await Promise.all(sides.map((side) => side.open()));
  if (!plain || !extended) return;
  for (const page of [plain, extended]) await write(page, surface, lines);
  const pairs = await timePairs({ plain, extended }, words, rounds * 2);
  const work = await workAKey(extended);
  await Promise.all([plain.close(), extended.close()]);
  const { length } = lines.join('\n');
  console.log(`${surface}, ${length} characters: ${comparisonOf(pairs, aim)}`);
  console.log(
    `${surface}, ${length} characters: our work a key median ${median(work).toFixed(2)} ms, p95 ${p95(work).toFixed(2)} ms`,
  );
}

/** The processor's time that our scripts take between one key and the next, in ms. */
async function workAKey(page: Page): Promise<number[]> {
  const work = await trace(page, async () => {
    await typeAsAHand(page, words + words);
    await page.waitForTimeout(600);
  });
  const keys = work.filter(({ name, type }) => name === 'EventDispatch' && type === 'keydown');
  const own = ours(work);
  return keys.map(({ start }, index) => {
    const end = keys[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const between = own.filter((one) => one.start >= start && one.start < end);
    return between.reduce((sum, { busy }) => sum + busy, 0);
  });
}

async function timeUnderlines(side: Side, surface: SurfaceName): Promise<void> {
  const page = await side.open();
  await write(page, surface, short);
  const times: number[] = [];
  for (let number = 0; number < rounds * 4; number++) {
    times.push(await timeUnderline(page, `123-45-6${String(700 + number)}`));
    if (number % 4 === 3) await page.keyboard.press('Backspace');
  }
  await page.close();
  console.log(
    `${surface}: underlined after the key median ${median(times).toFixed(0)} ms, p95 ${p95(times).toFixed(0)} ms`,
  );
}

/** What a page costs on which nobody writes. */
async function timeLoad(side: Side, surface: SurfaceName): Promise<void> {
  const page = await side.open();
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const work = await trace(page, async () => {
      await page.goto(surfaces[surface].url);
      await page.waitForTimeout(500);
    });
    const all = ours(work).reduce((sum, { busy }) => sum + busy, 0);
    if (round > 0) times.push(all);
  }
  await page.close();
  console.log(
    `${surface}: our scripts while the page loads, after their parse, median ${median(times).toFixed(2)} ms, most ${Math.max(...times).toFixed(2)} ms`,
  );
}

const wished = process.argv.slice(2);
const chosen = (wished.length > 0 ? wished : engines).filter(
  (name): name is SurfaceName => name in surfaces,
);
await buildPractice();
const machine = new Machine();
const { context } = await launchWithExtension(extensionFolder, { headless: true });
const browser = await launchWithoutExtension();
const bare = await browser.newContext({ viewport: { width: 1280, height: 720 } });
for (const one of [context, bare]) await one.route(/^https?:/, answerFromDisk);
// The page that opens after installation would come in front later.
await new Promise((resolve) => setTimeout(resolve, 3000));
const sides: readonly [Side, Side] = [
  { label: 'without', open: () => bare.newPage() },
  { label: 'with', open: () => context.newPage() },
];
for (const surface of chosen) {
  await timeLoad(sides[1], surface);
  await timeUnderlines(sides[1], surface);
  await compareKeys(sides, surface, short, 1.03);
  await compareKeys(sides, surface, long, 1.05);
}
console.log(machine.describe());
await Promise.all([context.close(), browser.close()]);
