/**
 * Writes, mends, turns down and moves on at random in a real Chromium: `npm run soak`, for half an hour or
 * `--minutes`. Prints the seed of its choices, which `--seed` makes again. Ends with one block of figures, and fails
 * when a text is not what was typed and chosen, when something throws, when a text cannot be checked, or when a page
 * holds on to more with the extension than without it. Needs `npm run build`.
 */
import { parseArgs } from 'node:util';
import { launchWithoutExtension } from './browser/launch.ts';
import { buildPractice } from './practice/build.ts';
import { closable, excess, growth, noHeld } from './soak/leaks.ts';
import { newTally, summaryOf } from './soak/tally.ts';
import { Visit } from './soak/visit.ts';
import { answerFromDisk } from '../tests/e2e/answer-from-disk.ts';
import { freshPage, launchChromium } from '../tests/e2e/chromium.ts';
import { seededRandom } from '../tests/e2e/random-writer.ts';
import { surfaces, type SurfaceName } from '../tests/e2e/surfaces.ts';

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const until = Date.now() + Number(options.minutes) * 60_000;
const random = seededRandom(Number(options.seed));
console.log(`Seed ${options.seed}, ${options.minutes} minutes`);

/** How many fields are gone to on one page, by its address, before another page is opened. */
const visitsAPage = 6;
// Entries are read back with the type that Object.keys drops. A comma ends a tag, so tags are no place for sentences.
const all = (Object.keys(surfaces) as SurfaceName[]).filter((name) => name !== 'studio/tags');
const tally = newTally();

await buildPractice();
let browser = await launchChromium();
const plain = await (await launchWithoutExtension()).newContext();
await plain.route(/^https?:/, answerFromDisk);
for (const [surface, close] of closable) {
  const { page } = await freshPage(browser);
  const bare = await plain.newPage();
  const theirs = await growth(bare, surface, close);
  const ours = await growth(page, surface, close, browser.worker).catch((error: unknown) => {
    report(`${surface}: ${String(error)}`);
    return noHeld;
  });
  tally.growths.push({ surface, ours, theirs });
  const kinds = excess(ours, theirs);
  if (kinds.length > 0) report(`${surface} holds on to more ${kinds.join(' and ')} than without`);
  await bare.close();
}
await plain.browser()?.close();

while (Date.now() < until) {
  try {
    await writeOnOnePage();
  } catch (error) {
    report(`The browser is gone: ${String(error)}`);
    await browser.context.close();
    browser = await launchChromium();
  }
}
await browser.context.close();

console.log(summaryOf(tally, options));
process.exitCode = tally.problems.length > 0 ? 1 : 0;

async function writeOnOnePage(): Promise<void> {
  const { page, problems } = await freshPage(browser);
  for (let visits = 0; visits < visitsAPage && Date.now() < until; visits++) {
    const surface = all[Math.floor(random() * all.length)] ?? 'x/post';
    await Visit.make({ page, worker: browser.worker, surface, random, tally }).catch(
      (error: unknown) => report(`${surface}: ${String(error)}`),
    );
  }
  for (const problem of problems) report(problem);
}

function report(problem: string): void {
  console.error(problem);
  tally.problems.push(problem);
}
