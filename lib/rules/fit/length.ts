import { type Check, defineRule } from '../../lint/rule.ts';
import { fittingLength, weightedLength } from '../../lint/weighted-length.ts';

const X_LIMIT = 280;

const check: Check = function* ({ post, text }) {
  if (post.platform !== 'x' || post.text.length <= X_LIMIT / 2) return;
  if (weightedLength(text) <= X_LIMIT) return;
  yield { start: fittingLength(text, X_LIMIT), end: text.length };
};

export default defineRule({
  id: 'fit/length',
  title: 'Too long for this network',
  severity: 'stop',
  reason: 'X counts 280: a link is 23, an emoji 2. A longer post may not be sent.',
  source: {
    label: 'X developer documentation, counting characters',
    url: 'https://docs.x.com/fundamentals/counting-characters',
  },
  messages: { tooLong: 'The last part may not fit on X.' },
  flags: [
    {
      platform: 'x',
      text: `${'a'.repeat(279)} ⟦flu shots today⟧`,
    },
    { platform: 'x', text: `${'💙'.repeat(140)}⟦💙⟧` },
    { platform: 'x', text: `${'健'.repeat(140)}⟦康⟧` },
  ],
  leaves: [
    { platform: 'x', text: 'a'.repeat(280) },
    { platform: 'x', text: `${'a'.repeat(256)} https://example.org/${'long/'.repeat(30)}` },
    { platform: 'facebook', text: 'Words. '.repeat(100) },
    { platform: 'x', text: '健'.repeat(140) },
  ],
  check,
});
