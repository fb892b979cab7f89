import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const folder = join(import.meta.dirname, '../public');

/** Small sizes lose the margin, so that the two figures stay apart on a 16-pixel toolbar. */
const pictures = [
  { size: 16, viewBox: '8 8 112 112' },
  { size: 32, viewBox: '4 4 120 120' },
  { size: 48, viewBox: '4 4 120 120' },
  { size: 96, viewBox: '0 0 128 128' },
  { size: 128, viewBox: '0 0 128 128' },
];

const drawing = await readFile(join(folder, 'icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const { size, viewBox } of pictures) {
  const sized = drawing.replace(/viewBox="[^"]*"/, `viewBox="${viewBox}" width="${size}"`);
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${sized}`);
  await writeFile(
    join(folder, `icon/${size}.png`),
    await page.screenshot({ omitBackground: true }),
  );
}
await browser.close();
