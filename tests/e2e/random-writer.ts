import type { Composer } from './composer.ts';

/**
 * What is written, chosen so that findings come and go. No piece can grow into a list or a heading, which
 * TipTap makes of "1. " and "# " at the start of a line.
 */
const pieces = [
  'and then we laughed ',
  'MRN 00482913 ',
  'SSN 123-45-6789, ',
  'Maria Gonzalez in room 412 ',
  'call 555-867-5309 ',
  '#Nurses ',
  'so proud! ',
  '😀',
  'flu shots ',
  'x',
  ' ',
  '(cancer) ',
];

/** In UTF-16 code units; deletions outweigh additions beyond it. */
const enough = 400;

/** A generator of numbers from 0 to below 1 that gives the same ones for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Edits a field at random with real keys, and keeps a copy of the text that must come of it. */
export class RandomWriter {
  /** What the field must hold. */
  text = '';
  /** Where the caret must be, in UTF-16 code units. */
  caret = 0;
  readonly #composer: Composer;
  readonly #random: () => number;
  readonly #pieces: readonly string[];

  /** `withTags`: also hashtags, which Lexical takes letters into or not as its own rules have it. */
  constructor(composer: Composer, random: () => number, { withTags = true } = {}) {
    this.#composer = composer;
    this.#random = random;
    this.#pieces = pieces.filter((piece) => withTags || !piece.startsWith('#'));
  }

  /** Takes over what the field holds and where its caret is, after somebody else changed it. */
  async takeOver(): Promise<void> {
    this.text = await this.#composer.text();
    this.caret = (await this.#composer.caret()) ?? this.text.length;
  }

  /** Makes one edit: some words, a line, a deletion, a replacement, or a move of the caret. */
  async edit(): Promise<void> {
    await this.#editOnce();
    await this.#settle();
  }

  async #editOnce(): Promise<void> {
    const chance = this.#random();
    const isLong = this.text.length > enough;
    if (chance < (isLong ? 0.25 : 0.55)) await this.#type(this.#pick(this.#pieces));
    else if (chance < 0.62) await this.#startLine();
    else if (chance < 0.72) await this.#press('ArrowLeft', this.#upTo(12));
    else if (chance < 0.78) await this.#press('ArrowRight', this.#upTo(12));
    else if (chance < 0.82) await this.#press('ControlOrMeta+Home', 1);
    else if (chance < 0.86) await this.#press('ControlOrMeta+End', 1);
    else if (chance < 0.92) await this.#press('Backspace', this.#upTo(isLong ? 24 : 6));
    else if (chance < 0.96) await this.#press('Delete', this.#upTo(isLong ? 24 : 6));
    else await this.#typeOver(this.#upTo(8));
  }

  /** Key by key, or all at once as a telephone's word list and dictation do. */
  async #type(words: string): Promise<void> {
    this.#put(words);
    const { keyboard } = this.#composer.page;
    // A lone space that comes without a key on an empty line makes Draft.js 0.11 lose its editor.
    if (this.#random() < 0.3 || words === ' ') await keyboard.type(words);
    else await keyboard.insertText(words);
  }

  async #startLine(): Promise<void> {
    if (!this.#composer.newLine) return;
    this.#put('\n');
    await this.#composer.page.keyboard.press(this.#composer.newLine);
  }

  async #typeOver(characters: number): Promise<void> {
    let start = this.caret;
    let steps = 0;
    while (steps < characters && /[^\n]/.test(this.text.charAt(start - 1))) {
      start = this.#before(start);
      steps += 1;
    }
    if (steps === 0) return;
    await this.#keys('Shift+ArrowLeft', steps);
    this.#cut(start, this.caret);
    await this.#type('y');
  }

  async #press(key: string, times: number): Promise<void> {
    // Behind the last line there is nothing to delete, and TipTap takes that line away when it is empty.
    if (key === 'Delete' && this.caret + times > this.text.length) return;
    for (let count = 0; count < times; count++) this.#follow(key);
    await this.#keys(key, times);
  }

  #follow(key: string): void {
    if (key === 'ArrowLeft') this.caret = this.#before(this.caret);
    else if (key === 'ArrowRight') this.caret = this.#after(this.caret);
    else if (key === 'Backspace') this.#cut(this.#before(this.caret), this.caret);
    else if (key === 'Delete') this.#cut(this.caret, this.#after(this.caret));
    else this.caret = key.endsWith('Home') ? 0 : this.text.length;
  }

  async #keys(key: string, times: number): Promise<void> {
    const { keyboard } = this.#composer.page;
    for (let count = 0; count < times; count++) await keyboard.press(key);
    await this.#settle();
  }

  /** Editors hear of a moved caret by an event of its own; keys that come faster than any hand outrun it. */
  async #settle(): Promise<void> {
    await this.#composer.page.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
    });
  }

  #put(words: string): void {
    this.text = this.text.slice(0, this.caret) + words + this.text.slice(this.caret);
    this.caret += words.length;
  }

  #cut(start: number, end: number): void {
    this.text = this.text.slice(0, start) + this.text.slice(end);
    this.caret = start;
  }

  /** An emoji is one step of the caret and two code units. */
  #before(offset: number): number {
    if (offset === 0) return 0;
    return offset - (/[\uDC00-\uDFFF]/.test(this.text.charAt(offset - 1)) ? 2 : 1);
  }

  #after(offset: number): number {
    if (offset === this.text.length) return offset;
    return offset + (/[\uD800-\uDBFF]/.test(this.text.charAt(offset)) ? 2 : 1);
  }

  #pick<T>(choices: readonly T[]): T {
    const choice = choices[Math.floor(this.#random() * choices.length)];
    if (choice === undefined) throw new Error('There is nothing to choose from.');
    return choice;
  }

  #upTo(most: number): number {
    return 1 + Math.floor(this.#random() * most);
  }
}
