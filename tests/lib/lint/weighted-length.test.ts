import twitter from 'twitter-text';
import { expect, it } from 'vitest';
import { fittingLength, weightedLength } from '#lib/lint/weighted-length.ts';

/** X's own counting, by its own library: the last word on what fits. */
const official = (text: string) => twitter.parseTweet(text).weightedLength;

it.each([
  'Flu shots are free on Friday.',
  'Read https://example.org/a/very/long/path/that/goes/on and on',
  'Two links: example.org and https://example.com/x?y=1.',
  'Thank you, nurses 💙💙',
  'Family 👨‍👩‍👧‍👦, flag 🇺🇸, thumbs 👍🏽, keycap',
  '健康は大切です',
  'café and café are one length',
  'Ends with a dash – and “quotes”…',
  'Naïve façade, Ærø, Łódź',
  'العربية وعبرית',
  '',
])('counts %j as X does', (text) => {
  expect(weightedLength(text)).toBe(official(text));
});

it('cuts where the limit is reached', () => {
  const text = `${'a'.repeat(278)}💙b`;
  expect(fittingLength(text, 280)).toBe(280);
  expect(weightedLength(text.slice(0, 280))).toBe(280);
});
