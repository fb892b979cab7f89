import { describe, expect, it } from 'vitest';
import { hashtagTopics } from '#lib/lexicons/hashtag-topics.ts';
import { topicHints } from '#lib/lexicons/hashtag-topic-hints.ts';
import { findTopics } from '#lib/suggest/about.ts';
import { topicsOf } from '#lib/suggest/implied.ts';
import { read } from '#lib/suggest/reading.ts';

const topicsIn = (text: string, season = new Set<string>()) => [
  ...findTopics(read(text).words, true, season).topics.keys(),
];

describe('what a text is about', () => {
  it.each([
    ['Stiff every morning? Swollen knuckles and a weak grip are worth a visit.', 'arthritis'],
    ['Sneezing and streaming since the grass was cut? Ask about a spray.', 'allergy'],
    ['Lather the palms, the backs and the thumbs, then rinse.', 'infection-control'],
  ])('is heard in hints that never name it: %s', (text, topic) => {
    expect(topicsIn(text)).toContain(topic);
  });

  it('is not heard in one hint alone', () => {
    expect(topicsIn('The valve of the bicycle is in a drawer.')).toEqual([]);
  });

  it('takes one hint on its own day', () => {
    const text = 'Show us your knuckles.';
    expect(topicsIn(text)).not.toContain('arthritis');
    expect(topicsIn(text, new Set(['arthritis']))).toContain('arthritis');
  });

  it('counts no hints where somebody talks of themselves', () => {
    const { topics } = findTopics(read('my knuckles and my grip').words, false, new Set());
    expect([...topics.keys()]).toEqual([]);
  });
});

describe('topics of a profile', () => {
  it('are known by other names', () => {
    expect(topicsOf(["Women's health"], [])).toEqual(['women']);
    expect(topicsOf(['melanoma'], [])).toEqual(['skin-cancer']);
  });

  it('are told by the keywords when their own name tells nothing', () => {
    expect(topicsOf(['Project 12'], ['flu shot'])).toContain('vaccines');
    expect(topicsOf(['heart'], ['flu shot'])).toEqual(['heart']);
  });
});

it('has hints for topics that there are', () => {
  const names = new Set(hashtagTopics.map(({ name }) => name));
  expect([...topicHints.keys()].filter((name) => !names.has(name))).toEqual([]);
});
