import { type Check, defineRule } from '../../lint/rule.ts';
import { houseLimit, siteLimit } from '../../lint/fit/limits.ts';
import type { Post } from '../../lint/post.ts';
import { fittingLength, weightedLength } from '../../lint/weighted-length.ts';
import { guideFor } from '../../profile/effective.ts';

const isLonger = ({ platform, text }: Post, limit: number) =>
  platform === 'x'
    ? text.length > limit / 2 && weightedLength(text) > limit
    : text.length > limit && text.normalize('NFC').length > limit;

const check: Check = function* ({ post, text }, profile) {
  const guide = guideFor(profile, post.platform);
  const [site, house] = [siteLimit(post, guide), houseLimit(post, guide)];
  const limit = Math.min(site, house);
  if (!isLonger(post, limit)) return;
  const start = post.platform === 'x' ? fittingLength(post.text, limit) : limit;
  const hit = { start: Math.min(start, text.length - 1), end: text.length };
  yield isLonger(post, site) ? hit : { ...hit, message: 'house', confidence: 'low' as const };
};

export default defineRule({
  id: 'fit/length',
  title: 'Too long for this network',
  severity: 'stop',
  reason: 'The site cuts a text that is too long, or does not send it. On X a link counts 23.',
  source: {
    label: 'X, counting characters; LinkedIn and YouTube help',
    url: 'https://docs.x.com/fundamentals/counting-characters',
  },
  messages: {
    site: 'The site may not take this last part.',
    house: 'This last part is more than the hospital’s guide asks for.',
  },
  flags: [
    { platform: 'x', text: `${'a'.repeat(279)} ⟦flu shots today⟧` },
    { platform: 'x', text: `${'💙'.repeat(140)}⟦💙⟧` },
    { platform: 'x', text: `${'健'.repeat(140)}⟦康⟧` },
    { platform: 'youtube', kind: 'title', text: `${'How to rest. '.repeat(8).slice(0, 100)}⟦t.⟧` },
    { platform: 'linkedin', kind: 'comment', text: `${'a'.repeat(1250)}⟦ and one more⟧` },
    {
      platform: 'facebook',
      text: `${'Words. '.repeat(100)}⟦And more.⟧`,
      house: { platforms: { facebook: { objective: 'Short news.', length: { max: 700 } } } },
    },
  ],
  leaves: [
    { platform: 'x', text: 'a'.repeat(280) },
    { platform: 'x', text: `${'a'.repeat(256)} https://example.org/${'long/'.repeat(30)}` },
    { platform: 'facebook', text: 'Words. '.repeat(100) },
    { platform: 'x', text: '健'.repeat(140) },
    { platform: 'linkedin', text: 'a'.repeat(3000) },
    {
      platform: 'x',
      text: 'a'.repeat(1000),
      house: { platforms: { x: { objective: 'News.', length: { max: 25_000 } } } },
    },
  ],
  check,
});
