import { expect, test } from 'vitest';
import { Composer } from '#lib/composer/composer.ts';
import { platforms } from '#lib/platforms/index.ts';

test('chips read as a list with commas, and each word is found in its chip again', () => {
  document.body.innerHTML = `<div id="tags-container"><section>
    <ytcp-chip role="button"> heart <button>✕</button></ytcp-chip>
    <ytcp-chip role="button"><div>MRN 00482913</div></ytcp-chip></section></div>`;
  const surface = platforms.youtube.surfaces.find(({ kind }) => kind === 'tags');
  const box = document.querySelector('section');
  if (!surface || !box) throw new Error('This test needs the field for tags and its chips.');
  const composer = new Composer(box, surface, document.body);
  expect(composer.read().text).toBe('heart, MRN 00482913');
  expect(composer.rangeOf({ start: 11, end: 19 })?.toString()).toBe('00482913');
  expect(composer.rangeOf({ start: 0, end: 5 })?.toString()).toBe('heart');
});
