import type { Composer } from './composer.ts';
import { expect, highlightedTexts, highlights, test } from './harness.ts';
import { askTab } from './requests.ts';

/** One of each editor engine. */
const engines = [
  'facebook/post',
  'x/post',
  'linkedin/post',
  'linkedin/classic',
  'youtube/comment',
  'studio/reply',
] as const;

/** Where a text stands before, with the caret at the bar, and what is put in there. */
interface Case {
  name: string;
  before: string;
  text: string;
}

const cases: readonly Case[] = [
  { name: 'at the end', before: 'Flu clinic today|', text: ' #Health' },
  { name: 'in an empty field', before: '|', text: '#Health #Team ' },
  { name: 'at the start', before: '|Flu clinic today', text: 'Free: ' },
  { name: 'inside a word', before: 'Flu cli|nic today', text: 'XX' },
  { name: 'behind an emoji', before: 'Well done 😀|, all of you', text: ' 🩺 team' },
  { name: 'behind a hashtag', before: 'Our #heart| today', text: 'Health' },
  { name: 'several lines', before: 'Flu clinic today|', text: '\n\n#one #two' },
  { name: 'on the second of three lines', before: 'One\nTwo|\nThree', text: ' and a half' },
];

for (const surface of engines) {
  // One page for all cases: most of the time goes by while an engine closes its step of undo.
  test(`${surface}: a text goes in at the caret wherever that is, and one undo takes it back`, async ({
    extension,
    open,
    page,
  }) => {
    const composer = await open(surface);
    for (const { name, before, text } of cases) {
      await test.step(name, async () => {
        const caret = before.indexOf('|');
        const [start, wanted] = [before.replace('|', ''), before.replace('|', text)];
        await write(composer, start, caret);
        const insert = async () => {
          const reply = await askTab(extension.worker, { type: 'insert', text });
          expect(reply).toEqual({ inserted: true });
          expect(await composer.text()).toBe(wanted);
          expect(await composer.caret()).toBe(caret + text.length);
        };
        await insert();
        await page.keyboard.press('ControlOrMeta+z');
        await expect.poll(() => composer.text()).toBe(start);

        await insert();
        await page.keyboard.type('ZQ');
        await page.keyboard.press('Backspace');
        await expect.poll(() => composer.text()).toBe(before.replace('|', `${text}Z`));
      });
    }
    expect(await composer.errors()).toEqual([]);
  });

  test(`${surface}, with the selection lost: a text goes to the end`, async ({
    extension,
    open,
    page,
  }) => {
    const composer = await open(surface);
    await write(composer, 'Flu clinic today', 3);
    await composer.editor.evaluate((editor) => {
      editor.blur();
      getSelection()?.removeAllRanges();
    });
    await askTab(extension.worker, { type: 'insert', text: ' #Health' });
    await expect.poll(() => composer.text()).toMatch(/ #Health/);
    const text = await composer.text();
    expect(text.replace(' #Health', '')).toBe('Flu clinic today');
    await page.keyboard.type('!');
    await expect.poll(() => composer.text()).toBe(text.replace(' #Health', ' #Health!'));
  });

  test(`${surface}: "Use it" on one line, with the caret on another, changes that line alone`, async ({
    open,
    page,
    ui,
  }) => {
    const composer = await open(surface);
    const lines = ['Good morning', 'Ask for MRN 00482913 today', 'See you there'];
    await write(composer, lines.join('\n'), 3);
    await expect.poll(async () => (await highlightedTexts(page)).stop).toEqual(['00482913']);
    const [box] = (await highlights(page)).stop[0]?.rectangles ?? [];
    if (!box) throw new Error('The number is underlined nowhere on the screen.');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await composer.page.keyboard.press('ControlOrMeta+End');
    await ui.press('Use it');
    await expect.poll(() => composer.text()).not.toContain('00482913');
    const [first, changed, last] = (await composer.text()).split('\n');
    expect([first, last]).toEqual([lines[0], lines[2]]);
    expect(changed).toMatch(/^Ask for .*today$/);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => composer.text()).toBe(lines.join('\n'));
  });
}

/** Fills a field, puts the caret at an offset and lets the engine close its step of undo. */
async function write(composer: Composer, text: string, caret: number): Promise<void> {
  const { keyboard } = composer.page;
  await composer.clear();
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await keyboard.press(composer.newLine ?? 'Enter');
    if (line !== '') await keyboard.insertText(line);
  }
  for (let at = text.length; at > caret; at--) await keyboard.press('ArrowLeft');
  await composer.page.waitForTimeout(1100);
}
