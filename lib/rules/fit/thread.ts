import { type Check, defineRule } from '../../lint/rule.ts';

const OPENS_THREAD =
  /🧵|\b(?:a (?:short |quick |long |mini )?thread|thread)(?=\s*(?:$|[🧵👇⬇:.!…)]))|\((?:a )?thread\)/iu;
const NUMBERED = /(?:^|\s|\()\d{1,2} ?\/ ?(?:\d{1,2}|n|x)?(?:\s|$|\))/im;
const OTHER_THREAD =
  /\b(?:great|good|this|that|his|her|their|your|lost the|cotton|sewing|suture|stitch\w*|needle|by @)\b[^.!?\n]{0,12} thread|thread (?:by|from|count|lift)/i;

const check: Check = function* ({ post, text }) {
  if (post.platform !== 'x' || post.kind !== 'post' || NUMBERED.test(text)) return;
  const found = OPENS_THREAD.exec(text);
  if (!found || OTHER_THREAD.test(text)) return;
  yield { start: found.index, end: found.index + found[0].length };
};

export default defineRule({
  id: 'fit/thread',
  title: 'A thread without numbers',
  severity: 'hint',
  reason: 'Each post of a thread is seen alone; a number such as 1/4 says that there is more.',
  source: {
    label: 'FTC, Disclosures 101: say it in each post',
    url: 'https://www.ftc.gov/business-guidance/resources/disclosures-101-social-media-influencers',
  },
  messages: { number: 'Readers may not see that more follows: try 1/4 at the start.' },
  flags: [
    { platform: 'x', text: 'What I wish I knew about sleep on nights. ⟦A thread⟧ 🧵' },
    { platform: 'x', account: 'official', text: 'How we plan a safe winter ⟦🧵⟧' },
    { platform: 'x', text: '⟦Thread⟧: five things on falls' },
  ],
  leaves: [
    { platform: 'x', text: '1/5 What I wish I knew about sleep. A thread 🧵' },
    { platform: 'x', text: 'Great thread by @sleepdoc on naps' },
    { platform: 'x', text: 'I lost the thread.' },
    'What I wish I knew. A thread 🧵',
  ],
  check,
});
