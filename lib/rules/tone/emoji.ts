import type { Token } from '../../lint/annotation/tokens.ts';
import type { Profile } from '../../profile/schema.ts';
import type { Post } from '../../lint/post.ts';
import { type Check, defineRule, type Hit } from '../../lint/rule.ts';

const PERSONAL_MAX = 6;
const IN_A_ROW = { official: 3, personal: 4 } as const;
const BULLET_LINES = 3;
const NO_PICTURE = /^[\u{1F1E6}-\u{1F1FF}]{2}$|^[©®™]/u;

function limitFor({ account, text }: Post, { voice }: Profile): number {
  if (account === 'personal') return PERSONAL_MAX;
  const lower = text.toLowerCase();
  const isSerious = voice.serious.topics.some(
    (topic) => topic.includes(' ') && lower.includes(topic.toLowerCase()),
  );
  return isSerious ? voice.serious.emojiMax : (voice.emojiMax ?? PERSONAL_MAX);
}

/** The first run of emoji that stand side by side. */
function row(
  { text, account }: Pick<Post, 'text' | 'account'>,
  emoji: readonly Token[],
): Hit | undefined {
  for (const [at, first] of emoji.entries()) {
    let last = at;
    while (emoji[last + 1] && text.slice(emoji[last]?.end, emoji[last + 1]?.start).trim() === '') {
      last++;
    }
    const end = emoji[last]?.end;
    if (last - at + 1 >= IN_A_ROW[account] && end !== undefined) {
      return { start: first.start, end, message: 'row', suggestion: first.text };
    }
  }
  return undefined;
}

/** The first of the emoji that open one line after the other. */
function bullet(text: string, emoji: readonly Token[]): Hit | undefined {
  const opening = emoji.filter(({ start }) =>
    /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 4), start)),
  );
  const [first] = opening;
  return first && opening.length >= BULLET_LINES
    ? { start: first.start, end: first.end, message: 'bullets', suggestion: '-' }
    : undefined;
}

const check: Check = function* ({ tokens, text, post }, profile) {
  const emoji = tokens.filter(({ kind, text: sign }) => kind === 'emoji' && !NO_PICTURE.test(sign));
  const found = row({ text, account: post.account }, emoji) ?? bullet(text, emoji);
  const extra = emoji[limitFor(post, profile)];
  if (found) yield found;
  else if (extra) yield { start: extra.start, end: extra.end, suggestion: '' };
};

export default defineRule({
  id: 'tone/emoji',
  title: 'Many emoji',
  severity: 'hint',
  reason: 'A screen reader reads the name of each emoji aloud.',
  source: { label: 'RNIB, Making your social media accessible' },
  messages: {
    many: 'This many emoji may be hard to sit through with a screen reader.',
    row: 'Read aloud, “{quote}” may take longer than the post.',
    bullets: 'A plain dash may be kinder to the ear than an emoji on each line.',
  },
  flags: [
    { account: 'official', text: 'Meet our team ⟦💙💙💙⟧ in the lobby' },
    'night shift ⟦😴 😴 😴 😴⟧',
    {
      account: 'official',
      text: '⟦✅⟧ Wash hands\n✅ Wear a mask\n✅ Stay home if ill',
    },
    { account: 'official', text: 'Eat 🍎 move 🏃 sleep 😴 and laugh ⟦😊⟧ more' },
    { account: 'official', text: 'Baby loss is hard. We are here. ⟦🎀⟧' },
  ],
  leaves: [
    { account: 'official', text: 'We speak your language: 🇪🇸 🇫🇷 🇵🇱 🇺🇦 🇸🇴' },
    { account: 'official', text: 'Thank you all 💙' },
    'coffee ☕ then handover',
    { account: 'official', text: 'New hours 🕘 and free parking 🚗' },
    'Happy Friday 😊',
    { account: 'official', text: '1️⃣ Cool it 2️⃣ Cover it 3️⃣ Call' },
  ],
  check,
});
