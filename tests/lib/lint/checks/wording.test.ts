import { describe, expect, it } from 'vitest';
import { annotate } from '#lib/lint/annotation/annotate.ts';
import { wording } from '#lib/lint/checks/wording.ts';
import { completePost } from '#lib/lint/post.ts';
import { defaultProfile } from '#lib/profile/default.ts';

const check = wording({
  words: {
    'person with an addiction': '(drug |)addict',
    'people with addiction': ['addicts', '(junkies|druggies)'],
    'older adult': 'geezer',
    '': 'gomer',
  },
  leaves: 'addicts anonymous',
  when: ({ phrase }) => (phrase === 'gomer' ? 'low' : true),
});

/** The text with every suggestion in its place. */
function rewritten(text: string): string {
  const hits = [...check(annotate(completePost({ text })), defaultProfile)];
  return hits.reduceRight(
    (whole, { start, end, suggestion = '…' }) =>
      whole.slice(0, start) + suggestion + whole.slice(end),
    text,
  );
}

describe('wording', () => {
  it('puts other words in place, with the article and the capital they need', () => {
    expect(rewritten('He is an addict.')).toBe('He is a person with an addiction.');
    expect(rewritten('met a geezer')).toBe('met an older adult');
    expect(rewritten('Junkies again')).toBe('People with addiction again');
    expect(rewritten('every drug addict')).toBe('every person with an addiction');
  });

  it('offers nothing where no words fit', () => {
    const hits = [...check(annotate(completePost({ text: 'a gomer' })), defaultProfile)];
    expect(hits).toEqual([{ start: 2, end: 7, confidence: 'low' }]);
  });

  it.each(['Addicts Anonymous is on Monday.', 'I am an addict in recovery.', 'not “addicts”'])(
    'leaves alone: %s',
    (text) => {
      expect(rewritten(text)).toBe(text);
    },
  );
});
