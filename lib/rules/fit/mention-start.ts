import { type Check, defineRule } from '../../lint/rule.ts';

const check: Check = function* ({ post, tokens }) {
  const first = tokens[0];
  if (post.platform !== 'x' || post.kind !== 'post') return;
  if (!first || first.kind !== 'mention' || tokens.length < 3) return;
  yield { start: first.start, end: first.end, suggestion: `.${first.text}` };
};

export default defineRule({
  id: 'fit/mention-start',
  title: 'A post that begins with a name',
  severity: 'advise',
  reason: 'X takes such a post for a reply and shows it to few.',
  source: {
    label: 'X Help, about replies and mentions',
    url: 'https://help.x.com/en/using-x/mentions-and-replies',
  },
  messages: { reply: 'With “{quote}” first, few of your readers may see this.' },
  flags: [
    {
      platform: 'x',
      account: 'official',
      text: '⟦@RiverbendFire⟧ thank you for the smoke alarms.',
    },
    { platform: 'x', text: '⟦@nursing⟧ thanks for a great chat tonight' },
    { platform: 'x', text: '  ⟦@drlopez⟧ gives the best talks on sleep' },
  ],
  leaves: [
    { platform: 'x', kind: 'reply', text: '@nursing thanks for a great chat tonight' },
    { platform: 'x', text: 'Thank you @RiverbendFire for the smoke alarms.' },
    { platform: 'x', text: '.@RiverbendFire is at our door with ladders.' },
    '@Ana look at this',
  ],
  check,
});
