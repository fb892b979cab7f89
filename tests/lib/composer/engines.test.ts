// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { engineOf } from '#lib/composer/editors/index.ts';

function element(markup: string, selector: string): HTMLElement {
  document.body.innerHTML = markup;
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing fits ${selector}.`);
  return found;
}

test.each([
  ['lexical', '<div contenteditable data-lexical-editor="true"><p></p></div>'],
  ['draft', '<div contenteditable class="public-DraftEditor-content"></div>'],
  ['draft', '<div contenteditable><div data-contents="true"></div></div>'],
  ['quill', '<div contenteditable class="ql-editor"></div>'],
  ['prosemirror', '<div contenteditable class="tiptap ProseMirror"></div>'],
  ['plain', '<div contenteditable id="contenteditable-root"></div>'],
  ['field', '<textarea contenteditable></textarea>'],
  ['field', '<input contenteditable>'],
])('%s is told by %s', (name, markup) => {
  expect(engineOf(element(markup, '[contenteditable]')).name).toBe(name);
});
