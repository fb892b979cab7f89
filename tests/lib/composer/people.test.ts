import { expect, test } from 'vitest';
import { Composer } from '#lib/composer/composer.ts';
import { addresseeOf, answeredBy, speakerOf } from '#lib/composer/people.ts';
import type { Surface } from '#lib/platforms/platform.ts';

const seen = '2026-10';
const surface: Surface = {
  name: 'reply',
  kind: 'reply',
  editor: [{ css: '.field', seen }],
  container: [{ css: '.box', seen }],
  submit: [],
  media: [],
  identity: [
    { css: '.me', attribute: 'href', seen },
    { css: '.label', attribute: 'aria-label', seen },
  ],
  replyTo: [
    { css: '.around', seen },
    { css: '.before', before: true, seen },
  ],
  author: [
    { css: '.around', attribute: 'aria-label', seen },
    { css: 'b', seen },
  ],
};

function composerIn(html: string): Composer {
  document.body.innerHTML = html;
  const field = document.querySelector<HTMLElement>('.field');
  if (!field) throw new Error('This test needs a field.');
  return new Composer(field, surface, document.body);
}

test('who speaks is asked of the box first, and then of the page', () => {
  const elsewhere = '<i class="label" aria-label="Comment as Bea"></i>';
  const field = '<p class="field"></p>';
  expect(speakerOf(composerIn(`${elsewhere}<div class="box">${field}</div>`))).toBe(
    'Comment as Bea',
  );
  const own = `<div class="box"><i class="label" aria-label=" Sam  Okafor "></i>${field}</div>`;
  expect(speakerOf(composerIn(elsewhere + own))).toBe('Sam Okafor');
  expect(speakerOf(composerIn(field))).toBeUndefined();
});

test.each([
  ['/company/1042/', 'company/1042'],
  ['https://www.linkedin.com/in/dana-reyes/?trk=feed', 'in/dana-reyes'],
  ['/dana_reyes_rn', 'dana_reyes_rn'],
  ['http://[broken', ''],
])('of the address %s, the path is the name', (href, name) => {
  const composer = composerIn(`<a class="me" href="${href}"></a><p class="field"></p>`);
  expect(speakerOf(composer)).toBe(name === '' ? undefined : name);
});

test('what stands around the field is answered, and else the last before it', () => {
  const field = '<p class="field"></p>';
  const before = '<p class="before"><b></b><b>Sam</b></p><p class="before"><b>Bea</b></p>';
  const after = '<p class="before"><b>Ana</b></p>';
  expect(addresseeOf(composerIn(before + field + after))).toBe('Bea');
  const around = `<div class="around" aria-label="Comment by Joy">${field}</div>`;
  expect(addresseeOf(composerIn(before + around))).toBe('Comment by Joy');
  expect(answeredBy(composerIn(field + after))).toBeUndefined();
  expect(addresseeOf(composerIn(field + after))).toBeUndefined();
});
