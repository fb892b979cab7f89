import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAt } from '#lib/metadata/fold.ts';
import { guidanceOf } from '#lib/metadata/guidance-of.ts';
import { VideoGuidance } from '#lib/metadata/guidance.ts';
import { hashtagsOf } from '#lib/metadata/hashtags.ts';
import { tagsLength } from '#lib/metadata/limits.ts';
import { isLong, openGaps, readyValues } from '#lib/metadata/ready.ts';
import { missingTags, tagsWithRoom, topicsOf } from '#lib/metadata/tags.ts';
import { defaultProfile } from '#lib/profile/default.ts';
import { builtIn, mapleRidge } from './guidances.ts';

describe('the length of tags', () => {
  it.each([
    [[], 0],
    [['Foo-Baz'], 7],
    [['Foo Baz'], 9],
    [['heart', 'flu'], 9],
    [['heart attack', 'flu shot', 'flu'], 14 + 1 + 10 + 1 + 3],
  ])('%j', (tags, length) => {
    expect(tagsLength(tags)).toBe(length);
  });
});

describe('what shows before “more”', () => {
  it('is cut between words', () => {
    expect(foldAt('Four signs of a stroke', 12)).toEqual({
      shown: 'Four signs',
      hidden: 'of a stroke',
    });
    expect(foldAt('Four signs', 10)).toEqual({ shown: 'Four signs', hidden: '' });
  });

  it('is never cut through an emoji, and loses nothing but space', () => {
    expect(foldAt('❤️🫀🫀🫀', 3).shown).toBe('❤️');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 30 }),
        (text, most) => {
          const { shown, hidden } = foldAt(text, most);
          return (
            (shown + hidden).replaceAll(/\s/g, '') === text.replaceAll(/\s/g, '') &&
            shown.isWellFormed()
          );
        },
      ),
    );
  });
});

describe('hashtags', () => {
  it('shows the first three of the description', () => {
    const { all, shown } = hashtagsOf('Stroke', 'Signs. #One #two #ONE #三 #Four');
    expect(all).toEqual(['#One', '#two', '#三', '#Four']);
    expect(shown).toEqual(['#One', '#two', '#三']);
  });

  it('shows those in the title where there are some', () => {
    expect(hashtagsOf('Stroke #FAST', '#One #two').shown).toEqual(['#FAST']);
  });

  it.each([
    'https://x.example/a#part',
    'https://x.example/#part',
    'C#minor',
    '# one',
    'We are #1',
    'a##b',
  ])('leaves %j alone', (text) => {
    expect(hashtagsOf('', text).all).toEqual([]);
  });
});

describe('tags to add', () => {
  it('are those that are not there, each once', () => {
    expect(missingTags(['Flu Shot'], ['flu  shot', 'heart', 'Heart', ' '])).toEqual(['heart']);
  });

  it('stop where there is no more room', () => {
    expect(tagsWithRoom(['a', 'b'], ['c', 'd', 'e'], 4)).toEqual(['c', 'd']);
    expect(tagsWithRoom(['x'.repeat(490)], ['y'.repeat(20), 'short'], 15)).toEqual(['short']);
  });

  it('belong to the topics that the video names', () => {
    const { byTopic } = mapleRidge.tags;
    const topics = (title: string) => topicsOf({ title, description: '', tags: [] }, byTopic);
    expect(topics('Flu shots: who needs one?')).toEqual(['flu']);
    expect(topics('What is high blood pressure?')).toEqual(['heart']);
    expect(topics('Influencers and sweetheart deals')).toEqual([]);
  });
});

describe('what a profile says about videos', () => {
  it('fits what the page accepts', () => {
    expect(VideoGuidance.parse(builtIn)).toEqual(builtIn);
  });

  it('takes the narrower of two limits', () => {
    const { youtube } = defaultProfile.platforms;
    const profile = {
      ...defaultProfile,
      platforms: {
        ...defaultProfile.platforms,
        youtube: youtube && { ...youtube, length: { ...youtube.length, titleMax: 60 } },
      },
    };
    expect(guidanceOf(profile).title.max).toBe(60);
  });

  it('falls back on the disclaimer for YouTube when the template has none', () => {
    const { youtube } = defaultProfile;
    const profile = {
      ...defaultProfile,
      youtube: { ...youtube, description: { ...youtube.description, blocks: {} } },
    };
    const { disclaimer, description } = guidanceOf(profile);
    expect(disclaimer).toBe('General information, not medical advice.');
    expect(description.blocks).toEqual({ disclaimer });
  });
});

describe('what the writer is asked for', () => {
  it('is what the guidelines do not already hold', () => {
    const { template = '' } = mapleRidge.description;
    expect(openGaps(template, readyValues(mapleRidge))).toEqual([
      'what you will learn, in one line',
      'three key points',
      'chapters',
      'link',
      'sources',
    ]);
  });

  it('takes several lines where a list belongs', () => {
    expect(['chapters', 'bullets: 3 key points', 'sources'].every(isLong)).toBe(true);
    expect(['link', 'topic', 'series'].some(isLong)).toBe(false);
  });
});
