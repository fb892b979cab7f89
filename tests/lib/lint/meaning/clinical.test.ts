import { describe, expect, it } from 'vitest';
import { annotate } from '#lib/lint/annotation/annotate.ts';
import { clinicalSketch } from '#lib/lint/meaning/clinical-sketch.ts';
import { emergencyNumber, suicideLine } from '#lib/lint/meaning/country.ts';
import { isOnlyTold, isShopTalk, isToOnePerson } from '#lib/lint/meaning/directive.ts';
import { completePost } from '#lib/lint/post.ts';
import { defaultProfile } from '#lib/profile/default.ts';

describe('clinicalSketch', () => {
  it('writes medicines, conditions and tests over and keeps every offset', () => {
    const text = 'He has COVID, take Tylenol and ask for an MRI';
    expect(clinicalSketch(text).text).toBe('he has CCCCC, take MMMMMMM and ask for an TTT');
    expect(clinicalSketch(text).text).toHaveLength(text.length);
  });

  it('leaves names and everyday words as they are, in lower case', () => {
    expect(clinicalSketch('Add Ana to the rota').text).toBe('add ana to the rota');
  });
});

describe('isOnlyTold', () => {
  const told = (before: string) => isOnlyTold(`${before} MMMM`, before.length + 1);
  it.each(["don't ever take", 'if you take', 'we usually give', 'patients who stop'])(
    'hears that "%s" orders nobody',
    (before) => expect(told(before)).toBe(true),
  );
  it.each(['just take', "i'd take", 'you should take', 'my mum swears by it, take'])(
    'hears the order in "%s"',
    (before) => expect(told(before)).toBe(false),
  );
});

describe('who is spoken to', () => {
  const post = (text: string, kind: 'post' | 'reply' = 'post') =>
    annotate(completePost({ text, kind }));

  it('takes replies and posts that open with a name for an answer to one person', () => {
    expect(isToOnePerson(post('Rest well', 'reply'))).toBe(true);
    expect(isToOnePerson(post('@jo rest well'))).toBe(true);
    expect(isToOnePerson(post('Rest well, all of you'))).toBe(false);
  });

  it('knows the shorthand of clinicians', () => {
    expect(isShopTalk(post('72M, AF, eGFR 28. Apixaban 2.5?'))).toBe(true);
    expect(isShopTalk(post('Take two and rest'))).toBe(false);
  });
});

describe('numbers to call', () => {
  const written = (locale: string) => completePost({ text: '', locale });

  it.each([
    ['en-US', '911'],
    ['en-GB', '999'],
    ['en-AU', '000'],
    ['en-NZ', '111'],
  ])('names the emergency number of %s', (locale, number) => {
    expect(emergencyNumber(written(locale), defaultProfile)).toBe(number);
  });

  it('names no emergency number where none is known', () => {
    expect(emergencyNumber(written('en-ZZ'), defaultProfile)).toBeUndefined();
  });

  it('names 988 in the US and Canada and no line elsewhere', () => {
    expect(suicideLine(written('en-US'), defaultProfile)).toContain('988');
    expect(suicideLine(written('en-CA'), defaultProfile)).toContain('988');
    expect(suicideLine(written('en-GB'), defaultProfile)).toBeUndefined();
  });
});
