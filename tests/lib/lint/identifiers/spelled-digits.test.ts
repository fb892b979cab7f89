import { describe, expect, test } from 'vitest';
import { plainDigits } from '#lib/lint/identifiers/spelled-digits.ts';

describe('digits written plainly', () => {
  test.each([
    ['call five five five oh one nine nine', 'call 5550199'],
    ['five five five, double oh nine nine', '5550099'],
    ['triple five 0 one nine nine', '5550199'],
    ['5 5 5 0 1 9 9 now', '5550199 now'],
    ['5.5.5.0.1.9.9', '5550199'],
    ['4*1*2*5*5*5*0*1*9*9', '4125550199'],
    ['O77OO 9OO123', '07700 900123'],
    ['4l255501O9', '4125550109'],
  ])('%s', (sentence, text) => {
    expect(plainDigits(sentence)?.text).toBe(text);
  });

  test.each([
    'one of two',
    'room one',
    'COVID19 and O2 sats',
    '1.2.3',
    'one, two, three',
    'l0l',
    'bloody hell',
    '',
  ])('%j stays', (sentence) => {
    expect(plainDigits(sentence)).toBeUndefined();
  });

  test('maps ranges back to what was written', () => {
    const sentence = 'call five five five oh one nine nine, then 20';
    const plain = plainDigits(sentence);
    const from = plain?.text.indexOf('5550199') ?? -1;
    const { start = 0, end = 0 } = plain?.toWritten(from, from + 7) ?? {};
    expect(sentence.slice(start, end)).toBe('five five five oh one nine nine');
    const twenty = plain?.text.indexOf('20') ?? -1;
    expect(plain?.toWritten(twenty, twenty + 2)).toEqual({ start: 43, end: 45 });
  });
});
