import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Composer } from '#lib/composer/composer.ts';
import { chipsOf, commitTag } from '#lib/composer/video/chips.ts';
import { youtube } from '#lib/platforms/youtube.ts';

// jsdom has no editing commands; the browser tests run the real ones.
vi.mock('#lib/composer/replace.ts', () => ({
  replace: (composer: Composer, span: { start: number; end: number }, _: string, text: string) => {
    const field = composer.element;
    if (!(field instanceof HTMLInputElement)) return Promise.resolve(false);
    field.value = field.value.slice(0, span.start) + text + field.value.slice(span.end);
    field.dispatchEvent(new Event('input'));
    return Promise.resolve(true);
  },
}));

let composer: Composer;
let field: HTMLInputElement;

beforeEach(() => {
  document.body.innerHTML = `
    <ytcp-video-metadata-editor>
      <div id="tags-container">
        <ytcp-chip role="button"><div>heart
          attack</div><ytcp-icon-button role="button">✕</ytcp-icon-button></ytcp-chip>
        <input id="text-input">
      </div>
    </ytcp-video-metadata-editor>`;
  const surface = youtube.surfaces.find(({ kind }) => kind === 'tags');
  const input = document.querySelector('input');
  if (!surface || !input) throw new Error('The page has no field for tags.');
  field = input;
  composer = new Composer(field, surface, document.body);
});

function makeChip(): void {
  const chip = document.createElement('ytcp-chip');
  chip.textContent = field.value.replace(',', '');
  field.before(chip);
  field.value = '';
}

describe('tags that a page has taken', () => {
  it('are read without the button that takes one away', () => {
    expect(chipsOf(composer)).toEqual(['heart attack']);
  });

  it('are not added again, whatever their case', async () => {
    expect(await commitTag(composer, 'Heart Attack')).toBe(true);
    expect(chipsOf(composer)).toEqual(['heart attack']);
  });
});

describe('a tag', () => {
  it('is committed by Enter', async () => {
    field.addEventListener('keydown', ({ key }) => key === 'Enter' && makeChip());
    expect(await commitTag(composer, 'flu')).toBe(true);
    expect(chipsOf(composer)).toEqual(['heart attack', 'flu']);
  });

  it('is committed by a comma where Enter does nothing', async () => {
    field.addEventListener('input', () => field.value.endsWith(',') && makeChip());
    expect(await commitTag(composer, 'flu')).toBe(true);
    expect(chipsOf(composer)).toEqual(['heart attack', 'flu']);
  });

  it('is not in when the page made no chip of it', async () => {
    field.addEventListener('keydown', () => (field.value = ''));
    expect(await commitTag(composer, 'flu')).toBe(false);
  });

  it('does not end what somebody is typing', async () => {
    field.value = 'kne';
    expect(await commitTag(composer, 'flu')).toBe(false);
    expect(field.value).toBe('kne');
  });
});
