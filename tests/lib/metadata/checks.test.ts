import { describe, expect, it } from 'vitest';
import type { VideoGuidance } from '#lib/metadata/guidance.ts';
import { checkDetails } from '#lib/metadata/checks.ts';
import type { VideoDetails } from '#lib/metadata/details.ts';
import { builtIn, mapleRidge } from './guidances.ts';

const whole: VideoDetails = {
  title: 'Stroke: what are the signs? | Ask Maple Ridge',
  description:
    'Four signs of a stroke, and what to do.\n\n0:00 Why\n0:30 Face\n1:00 Arms\n\n' +
    'More: https://mapleridge.example/stroke\nMaple Ridge Nurse Line: ask us.\n' +
    'General information, not  medical advice.\nCall 911 in an emergency.\n#MapleRidge #Stroke',
  tags: ['maple ridge', 'Health Tips', 'stroke'],
};
const empty: VideoDetails = { title: '', description: '', tags: [] };

function found(
  changes: Partial<VideoDetails>,
  guidance: VideoGuidance = mapleRidge,
  isShort = false,
) {
  const checks = checkDetails({ ...whole, ...changes }, guidance, isShort);
  return (id: string) => {
    const { state, words = [] } = checks.find((check) => check.id === id) ?? {};
    return [state, ...words];
  };
}
const withDescription = (description: string) => found({ description });

describe('all of it', () => {
  it('is there', () => {
    const checks = checkDetails(whole, mapleRidge, false);
    expect(checks.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'title done',
      'pattern done',
      'description done',
      'opening done',
      'disclaimer done',
      'link done',
      'asked done',
      'chapters done',
      'tags done',
      'hashtags done',
    ]);
  });

  it('is missing from an empty page', () => {
    const states = checkDetails(empty, mapleRidge, false).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['missing']));
    expect(states).toHaveLength(10);
  });

  it('without guidelines of its own, a hospital is asked for what any video needs', () => {
    expect(checkDetails(empty, builtIn, false).map(({ id }) => id)).toEqual([
      'title',
      'description',
      'opening',
      'disclaimer',
      'link',
      'chapters',
      'tags',
    ]);
  });
});

describe('the title', () => {
  it('is over what YouTube takes, then over what the hospital wants', () => {
    expect(found({ title: 'x'.repeat(101) })('title')).toEqual(['over', 'titleLimit', 101, 100]);
    expect(found({ title: 'x'.repeat(71) })('title')).toEqual(['over', 'titleHouse', 71, 70]);
    expect(found({ title: 'x'.repeat(70) })('title')).toEqual(['done', 'titleDone', 70, 70]);
  });

  it('holds what YouTube refuses, or a gap', () => {
    expect(found({ title: 'BP < 120' })('title')).toEqual(['mend', 'refused', '<']);
    expect(found({ title: '{topic}: why' })('title')).toEqual(['mend', 'gaps', 'topic']);
  });

  it('is not built as the hospital builds its titles', () => {
    expect(found({ title: 'Stroke' })('pattern')).toEqual([
      'missing',
      'patternMissing',
      '{topic}: {question} | Ask Maple Ridge',
    ]);
  });
});

describe('the description', () => {
  it('counts bytes', () => {
    expect(withDescription('é'.repeat(2500))('description')).toEqual([
      'done',
      'descriptionDone',
      5000,
      5000,
    ]);
    expect(withDescription('é'.repeat(2501))('description')).toEqual([
      'over',
      'descriptionLimit',
      5002,
      5000,
    ]);
  });

  it('has gaps left', () => {
    expect(withDescription('Signs.\n{chapters}\n{link}')('description')).toEqual([
      'mend',
      'gaps',
      'chapters, link',
    ]);
  });

  it.each([
    ['\n\n', ['missing', 'openingEmpty', 100]],
    ['https://mapleridge.example', ['mend', 'openingBare']],
    ['#Stroke #Heart', ['mend', 'openingBare']],
    ['0:00 Why', ['mend', 'openingBare']],
    ['y'.repeat(101), ['over', 'openingLong', 101, 100]],
    [`\n  ${'y'.repeat(100)}\nmore`, ['done', 'openingDone']],
  ])('opens with %j', (description, expected) => {
    expect(withDescription(description)('opening')).toEqual(expected);
  });

  it.each([
    ['This video is not a substitute for medical advice.', 'done'],
    ['This is general information.', 'done'],
    ['General information, not medical advice. Call 911 in an emergency.', 'done'],
    ['Here is our advice on the flu.', 'missing'],
  ])('sets bounds: %j is %s', (description, state) => {
    expect(withDescription(description)('disclaimer')[0]).toBe(state);
  });

  it('takes the disclaimer in the hospital’s own words where it insists on them, and asks once for it', () => {
    const mustInclude = ['General information, not medical advice'];
    const insists = { ...mapleRidge, description: { ...mapleRidge.description, mustInclude } };
    const state = (description: string) => found({ description }, insists)('disclaimer')[0];
    expect(state('This is not medical advice.')).toBe('missing');
    expect(state('General information, not medical advice.')).toBe('done');
    expect(found({ description: '' }, insists)('asked')).toEqual([undefined]);
  });

  it.each([
    ['https://mapleridge.example', 'done'],
    ['See www.mapleridge.example.', 'done'],
    ['https://', 'missing'],
    ['Link in bio', 'missing'],
  ])('leads on: %j is %s', (description, state) => {
    expect(withDescription(description)('link')[0]).toBe(state);
  });

  it('lacks what is asked for, and does not ask twice for a link', () => {
    expect(withDescription('Signs.')('asked')).toEqual([
      'missing',
      'askedMissing',
      '“Maple Ridge Nurse Line”',
    ]);
    expect(withDescription('maple ridge\nnurse  line')('asked')).toEqual(['done', 'askedDone']);
  });
});

describe('chapters', () => {
  it('are asked for unless the video is short', () => {
    expect(withDescription('Signs.')('chapters')).toEqual(['missing', 'chaptersMissing', 5]);
    expect(found({ description: 'Signs.' }, mapleRidge, true)('chapters')).toEqual([undefined]);
  });

  it('are looked at in a short video too, where there are some', () => {
    expect(found({ description: '0:05 A\n1:00 B\n2:00 C' }, mapleRidge, true)('chapters')).toEqual([
      'mend',
      'chaptersStart',
      '0:05 A',
    ]);
  });
});

describe('tags', () => {
  const numbered = (count: number) => Array.from({ length: count }, (_, index) => `tag${index}`);

  it('are over what YouTube takes, or what the hospital wants', () => {
    const long = Array.from({ length: 6 }, (_, index) => `${index} ${'x'.repeat(80)}`);
    expect(found({ tags: long })('tags')).toEqual(['over', 'tagsLimit', 509, 500]);
    expect(found({ tags: numbered(16) })('tags')).toEqual(['over', 'tagsMany', 16, 15]);
  });

  it('lack the hospital’s own, whatever their case', () => {
    expect(found({ tags: ['MAPLE  ridge'] })('tags')).toEqual([
      'missing',
      'tagsCore',
      'health tips',
    ]);
  });

  it('have no #', () => {
    expect(found({ tags: ['#stroke'] })('tags')).toEqual(['mend', 'tagsHash', '#stroke']);
  });
});

describe('hashtags', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => `#tag${index}`).join(' ');

  it.each([
    [`#MapleRidge ${many(60)}`, ['over', 'hashtagsIgnored', 61, 60]],
    [`#MapleRidge ${many(15)}`, ['over', 'hashtagsMany', 16, 15]],
    [`#MapleRidge ${many(3)}`, ['over', 'hashtagsHouse', 4, 3]],
    ['#Stroke', ['missing', 'hashtagsRequired', '#MapleRidge']],
    ['#mapleridge', ['done', 'hashtagsDone', 1, 3]],
  ])('%#', (description, expected) => {
    expect(withDescription(description)('hashtags')).toEqual(expected);
  });

  it('are asked for by number', () => {
    const guidance = { ...mapleRidge, hashtags: { min: 2, max: 3, required: [] } };
    expect(found({ description: '#One' }, guidance)('hashtags')).toEqual([
      'missing',
      'hashtagsFew',
      2,
    ]);
  });
});
