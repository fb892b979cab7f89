import { describe, expect, it } from 'vitest';
import { annotate } from '#lib/lint/annotation/annotate.ts';
import type { Finding } from '#lib/lint/finding.ts';
import { completePost } from '#lib/lint/post.ts';
import { wholeStories } from '#lib/lint/whole-story.ts';

const story =
  'My patient sang to the whole ward after his stroke. He danced with his wife, too. He could not speak on Monday. Our canteen opens at noon.';
const annotation = annotate(completePost({ text: story }));

function findingOn(words: string, more: Partial<Finding> = {}): Finding {
  const start = story.indexOf(words);
  return {
    rule: 'phi/condition-update',
    category: 'phi',
    severity: 'warn',
    start,
    end: start + words.length,
    message: '',
    why: '',
    source: '',
    ...more,
  };
}

const wholeOf = (...findings: Finding[]) =>
  wholeStories(annotation, findings, (rule) => rule === 'phi/patient-name').map(
    ({ severity, start, end }) => `${severity}: ${story.slice(start, end)}`,
  );

describe('a story', () => {
  it('reaches over the sentence before and the one behind, where they tell on', () => {
    expect(wholeOf(findingOn('danced with his wife'))).toEqual([
      'warn: My patient sang to the whole ward after his stroke. He danced with his wife, too. He could not speak on Monday.',
    ]);
  });

  it('does not reach over what tells of nobody', () => {
    expect(wholeOf(findingOn('could not speak'))).toEqual([
      'warn: He danced with his wife, too. He could not speak on Monday.',
    ]);
  });

  it('is one finding for a rule, as grave as the worst of it', () => {
    const last = findingOn('could not speak', { severity: 'stop' });
    expect(wholeOf(findingOn('My patient sang'), last)).toEqual([
      `stop: ${story.slice(0, story.indexOf(' Our canteen'))}`,
    ]);
  });

  it('keeps to its words where it offers others in their place, marks a name, or is of another matter', () => {
    const words = 'could not speak';
    const rewrite = findingOn(words, { suggestion: 'was quiet' });
    const name = findingOn(words, { rule: 'phi/patient-name' });
    const tone = findingOn(words, { rule: 'tone/blame', category: 'tone' });
    for (const finding of [rewrite, name, tone]) {
      expect(wholeOf(finding)).toEqual([`warn: ${words}`]);
    }
  });
});
