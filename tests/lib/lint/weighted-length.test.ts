import twitter from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { fittingLength, weightedLength } from '#lib/lint/weighted-length.ts';

/** X's own counting, by its own library: the last word on what fits. */
const official = (text: string) => twitter.parseTweet(text).weightedLength;

const tenX = 'xxxxxxxxxx-';
const kana = 'あいうえおかきくけこ';
const family = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}';

/**
 * Cases of `lengths`, `WeightedTweetsWithDiscountedEmojiCounterTest` and `UnicodeDirectionalMarkerCounterTest` in
 * https://github.com/twitter/twitter-text/blob/master/conformance/validate.yml (Apache-2.0), with long texts spelled
 * shorter.
 */
const conformance: ReadonlyArray<readonly [string, string, number]> = [
  ['plain text', 'This is a test.', 15],
  ['http link', 'http://test.com', 23],
  ['https link', 'https://test.com', 23],
  ['link without protocol', 'test.com', 23],
  ['several links', 'Test https://test.com test https://test.com test.com test', 86],
  ['text and link', 'Hi http://test.co', 26],
  ['285 characters', `285 chars-${tenX.repeat(25)}`, 285],
  ['link in the middle', `285 chars- http://www.square.com/jack ${tenX.repeat(24)}`, 299],
  ['link at the end', `${tenX.repeat(24)} http://www.square.com/jack `, 289],
  ['ten links', 'https://www.square.com/aloha '.repeat(10), 240],
  ['160 CJK characters', '故'.repeat(160), 320],
  ['160 emoji', '\u{1F637}'.repeat(160), 320],
  ['Latin and CJK', `the${'故'.repeat(160)}`, 323],
  ['composed into one', 'A\u0301B', 2],
  ['decomposed into three', 'A\uFB2C', 4],
  ['composed where it counts', `282 chars-${tenX.repeat(24)}xxxxxA\u0301x`, 281],
  ['one emoji of four', `H\u{1F431}☺${family}`, 7],
  ['emoji in a row', '\u{1F637}\u{1F47E}\u{1F621}\u{1F525}\u{1F4A9}', 10],
  ['skin tone and profession', '\u{1F64B}\u{1F3FD}\u{1F468}\u200D\u{1F3A4}', 4],
  [
    'spaces and punctuation',
    '\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D ‐ ‑ ‒ – — ―',
    26,
  ],
  ['a label that is too long', `${'randomurl'.repeat(7)}s.com`, 68],
  [
    'a CJK label that is too long once encoded',
    `${kana.repeat(12)} http://${kana.repeat(5)}あいう.com`,
    358,
  ],
  ['a CJK label that is short enough', `${kana.repeat(12)} http://${kana.repeat(5)}あい.com`, 264],
  ['140 families', family.repeat(140), 280],
  ['keycap', '1\u20E3', 2],
  [
    'Unicode 10 emoji',
    'Unicode 10.0 emoji: \u{1F92A}; \u{1F9D5}; \u{1F9D5}\u{1F3FE}; \u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    34,
  ],
  ['Unicode 9 emoji', 'Unicode 9.0 emoji: \u{1F920}; \u{1F483}; \u{1F483}\u{1F3FE}', 29],
  ['marks that turn the direction', 'ABC\u202A\uFFFFABC\uFFFE', 12],
  ['a link between such marks', '\u2066\u202Ahttp://foobar.پاکستان/\u202C\u2069', 31],
];

describe('the conformance cases of twitter-text', () => {
  it.each(conformance)('%s', (_, text, expected) => {
    expect(official(text)).toBe(expected);
    expect(weightedLength(text)).toBe(expected);
  });
});

it.each([
  'Flu shots are free on Friday.',
  'Read https://example.org/a/very/long/path/that/goes/on and on',
  'Two links: example.org and https://example.com/x?y=1.',
  '(see https://example.com/a_(b)) and "https://example.com/c".',
  'A sentence ends.The next begins without a space, as in St.John or e.g.this',
  'nurse@example.com is no link, and neither is @example.com or #example.com',
  '日本語example.comテスト',
  'www.nhs.uk/conditions?query=a&b=c, hospital.nhs.uk and foo.co.jp',
  'ftp://www.example.com/ http://1.2.3.4/ x.museum.zzz',
  'http://example.com/Русские_слова http://test_underscore.twitter.com',
  'Thank you, nurses 💙💙',
  'Family 👨‍👩‍👧‍👦, flag 🇺🇸🇬🇧, thumbs 👍🏽, keycap #️⃣, text style ✔︎, © ® ™',
  '健康は大切です',
  'café and café are one length',
  'Ends with a dash – and “quotes”…',
  'Naïve façade, Ærø, Łódź',
  'العربية وعبرית',
  '',
])('counts %j as X does', (text) => {
  expect(weightedLength(text)).toBe(official(text));
});

it('takes an address with a new ending for a link, which the library of 2020 does not know', () => {
  expect(weightedLength('https://hospital.example/visit')).toBe(23);
});

it('counts the longest text in no time', () => {
  const start = performance.now();
  for (const part of ['a.', '((', '-', '👍🏽', 'https://a.']) weightedLength(part.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(1000);
});

it('cuts where the limit is reached', () => {
  const text = `${'a'.repeat(278)}💙b`;
  expect(fittingLength(text, 280)).toBe(280);
  expect(weightedLength(text.slice(0, 280))).toBe(280);
});
