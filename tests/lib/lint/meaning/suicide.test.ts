import { describe, expect, it } from 'vitest';
import { annotate } from '#lib/lint/annotation/annotate.ts';
import { isAboutSuicide, tellsOfSuicide } from '#lib/lint/meaning/suicide.ts';
import { completePost } from '#lib/lint/post.ts';

const read = (text: string) => annotate(completePost({ text }));

describe('talk of suicide', () => {
  it.each(['He took his own life.', 'She died by sucide.', 'tried to kill herself'])(
    'tells of one: %s',
    (text) => {
      expect(isAboutSuicide(read(text), 0)).toBe(true);
      expect(tellsOfSuicide(read(text), 0)).toBe(true);
    },
  );

  it.each(['A swim for suicide prevention.', 'Call or text 988.', 'Suicide loss group on Monday'])(
    'tells of none: %s',
    (text) => {
      expect(isAboutSuicide(read(text), 0)).toBe(true);
      expect(tellsOfSuicide(read(text), 0)).toBe(false);
    },
  );

  it('does not look further than some two sentences', () => {
    const text = `${'The fair was a joy for all. '.repeat(12)}He died by suicide.`;
    expect(isAboutSuicide(read(text), 0)).toBe(false);
  });
});
