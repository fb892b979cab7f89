// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { canCut, caretRange, offsetOf, rangeOf } from '#lib/composer/position.ts';
import { readEditable } from '#lib/composer/reading.ts';
import { textOf } from '../../practice/kit/plain-field.ts';

let root: HTMLElement;

function editor(markup: string): HTMLElement {
  root.innerHTML = markup;
  return root;
}

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

/** Markup as the engine writes it, and the text its writer sees. */
type Markup = [name: string, markup: string, text: string];

const engines: Markup[] = [
  ['nothing at all', '', ''],
  ['an empty line', '<p><br></p>', ''],
  [
    'Lexical',
    '<p><span data-lexical-text="true">One</span></p><p><br></p><p><span>two</span></p>',
    'One\n\ntwo',
  ],
  ['Lexical, line break', '<p><span>One</span><br><span>two</span></p>', 'One\ntwo'],
  ['Lexical, break at the end', '<p><span>One</span><br><br></p>', 'One\n'],
  [
    'Draft.js',
    '<div data-contents="true"><div data-block="true"><div class="public-DraftStyleDefault-block"><span><span data-text="true">One </span></span><span class="hash"><span><span data-text="true">#two</span></span></span></div></div><div data-block="true"><div><span><br data-text="true"></span></div></div></div>',
    'One #two\n',
  ],
  ['Quill, list', '<p>One</p><ul><li>two</li><li>three</li></ul>', 'One\ntwo\nthree'],
  [
    'ProseMirror',
    '<p>One<img class="ProseMirror-separator" alt=""><br class="ProseMirror-trailingBreak"></p>',
    'One',
  ],
  ['an emoji as a picture', '<p>Well done <img alt="👏"> all</p>', 'Well done 👏 all'],
  [
    'a mention that cannot be edited',
    '<p>With <a contenteditable="false">@Dana\uFEFF</a> today</p>',
    'With @Dana today',
  ],
  ['fillers', '<p>\uFEFFOne\u200B two\uFEFF</p>', 'One two'],
  ['no-break spaces', '<p>One&nbsp; two</p>', 'One  two'],
  ['markup laid out over lines', '\n  <p>One</p>\n  <p>two</p>\n', 'One\ntwo'],
];

/** What Chromium makes of a field that no engine runs. */
const plain: Markup[] = [
  ['lines', 'One<div>two</div><div><br></div><div>three</div>', 'One\ntwo\n\nthree'],
  ['breaks', 'One<br>two<br><br>', 'One\ntwo\n'],
  ['text behind a block', '<div>One</div>two', 'One\ntwo'],
  ['Enter in an empty field', '<div><br></div><div><br></div>', '\n'],
  ['Enter before the first line', '<div><br></div>One', '\nOne'],
  ['Enter there, then Delete', '<div><br></div><br>', '\n'],
  ['a first line that was emptied', '<br><div>two</div>', '\ntwo'],
  ['nothing left of two lines', '<br><div><br></div>', '\n'],
];

describe('readEditable', () => {
  test.each([...engines, ...plain])('%s', (_name, markup, text) => {
    expect(readEditable(editor(markup)).text).toBe(text);
  });
});

test.each(plain)(
  'a practice page reads a plain field as a person does: %s',
  (_name, markup, text) => {
    expect(textOf(editor(markup))).toBe(text);
  },
);

describe('positions', () => {
  test.each(engines)('%s: every stretch of text is found again in the page', (_name, markup) => {
    const reading = readEditable(editor(markup));
    for (const run of reading.runs.filter(({ node }) => node instanceof Text)) {
      for (let start = run.start; start < run.end; start += 1) {
        for (let end = start + 1; end <= run.end; end += 1) {
          const shown = rangeOf(reading, start, end)?.toString().replaceAll('\u00A0', ' ');
          expect(shown).toBe(reading.text.slice(start, end));
        }
      }
    }
  });

  test.each(engines)('%s: every caret leads back to its offset', (_name, markup) => {
    const element = editor(markup);
    const reading = readEditable(element);
    for (let offset = 0; offset <= reading.text.length; offset += 1) {
      const range = caretRange(element, reading, offset);
      const inMention = !canCut(reading, offset, offset);
      const place = range && { node: range.startContainer, offset: range.startOffset };
      const found = place && offsetOf(reading, place);
      expect(inMention ? offset : (found ?? offset), `offset ${offset}`).toBe(offset);
    }
  });

  test('a range over several lines and nodes', () => {
    const reading = readEditable(editor('<p>One <b>bold</b></p><p>two</p>'));
    expect(rangeOf(reading, 2, 10)?.toString()).toBe('e boldt');
  });

  test('a range that ends with a line end ends with the text before it', () => {
    const reading = readEditable(editor('<p>One</p><p>two</p>'));
    expect(rangeOf(reading, 1, 4)?.toString()).toBe('ne');
  });

  test('no range for nothing, for a line end alone, and beyond the text', () => {
    const reading = readEditable(editor('<p>One</p><p>two</p>'));
    expect(rangeOf(reading, 1, 1)).toBeUndefined();
    expect(rangeOf(reading, 3, 4)).toBeUndefined();
    expect(rangeOf(reading, 7, 9)).toBeUndefined();
  });

  test('a mention is in a range as a whole, and cannot be cut', () => {
    const reading = readEditable(editor('<p>a <i contenteditable="false">@Dana</i> b</p>'));
    expect(rangeOf(reading, 2, 7)?.toString()).toBe('@Dana');
    expect(canCut(reading, 2, 7)).toBe(true);
    expect(canCut(reading, 4, 7)).toBe(false);
  });

  test('a page that changed after it was read gives no range instead of an error', () => {
    const reading = readEditable(editor('<p>One two</p>'));
    const [run] = reading.runs;
    if (run?.node instanceof Text) run.node.data = 'x';
    expect(rangeOf(reading, 4, 7)).toBeUndefined();
  });

  test('an element place between blocks belongs to the line it stands in', () => {
    const element = editor('<p><span>One</span></p><p><span>two</span></p>');
    const reading = readEditable(element);
    const [first] = element.children;
    expect(first && offsetOf(reading, { node: first, offset: 1 })).toBe(3);
    expect(offsetOf(reading, { node: element, offset: 1 })).toBe(4);
    expect(offsetOf(reading, { node: element, offset: 2 })).toBe(7);
  });
});
