import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '#lib/lint/annotation/annotate.ts';
import { lint } from '#lib/lint/lint.ts';
import { completePost } from '#lib/lint/post.ts';
import { mosaic } from '#lib/lint/reidentification/check.ts';
import { defaultProfile } from '#lib/profile/default.ts';

const RULE = 'phi/identifiable-combination';
const find = (text: string) =>
  lint(completePost({ text }), defaultProfile).find(({ rule }) => rule === RULE);

describe('mosaic', () => {
  it('says how few people of a town are left, and lists what was counted', () => {
    const finding = find(
      'We had a 71-year-old farmer from Millbrook in resus this week with sepsis and his dog waited in the truck',
    );
    expect(finding?.message).toBe('Perhaps nobody else in Millbrook matches this.');
    expect(finding?.facts).toEqual([
      'age: 71',
      'sex: male',
      'job: farmer (about 1 in 100)',
      'place: Millbrook (about 15,000 people)',
      'condition: sepsis (about 1 in 200 people a year)',
      'day: this week',
    ]);
  });

  it.each([
    ['a teacher in her fifties from Millbrook', 'About 10 people in Millbrook may match this.'],
    ['a farmer in his eighties from Westerly', 'About 3 people in Westerly may match this.'],
  ])('counts the people who fit %s', (who, message) => {
    const finding = find(`Our patient is ${who}, the kindest person I have ever bathed`);
    expect(finding?.message).toBe(message);
  });

  it('shows no number where the place is not counted', () => {
    const finding = find(
      'A local firefighter in his 40s came in last night after a boat accident on the lake.',
    );
    expect(finding?.message).toBe('Together these details may point to one person.');
    expect(finding?.facts).toContain('place: local');
  });

  it('leaves the card of a name, a place and a date to their own rules', () => {
    const named = 'RIP Mr. Henderson, 71, a farmer, came in last night after a tractor rollover.';
    expect(find(named)).toBeUndefined();
  });

  it('offers the passage without its day and age when that leaves too little', () => {
    const finding = find(
      'We had a 34-year-old roofer in resus last night, such a gentleman, he thanked all of us.',
    );
    expect(finding?.suggestion).toBe('a roofer in resus');
  });

  it('never throws, and its offsets are valid', () => {
    const pieces = fc.constantFrom(
      ...'a 43-year-old|firefighter|from Millbrook|in his 40s|came in|last night|on Sunday|we coded|my patient|the mayor’s wife|mother of six|after a boat accident|with measles|fell through a|, 62, |. |\n|👩‍🚒|é́|​|ⅩⅣ|９４'.split(
        '|',
      ),
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(pieces, { maxLength: 30 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const annotation = annotate(completePost({ text }));
        for (const { start, end } of mosaic(annotation)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(annotation.text.length);
        }
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it('reads a long hostile text in time', () => {
    const words = 'my patient fell off a the his her 4 4 4 year mother of retired retired in his ';
    const start = performance.now();
    find(words.repeat(600));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
