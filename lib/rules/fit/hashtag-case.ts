import { hashtagsIn } from '../../lint/fit/hashtags.ts';
import { hashtagWords } from '../../lexicons/hashtag-words.ts';
import { type Check, defineRule } from '../../lint/rule.ts';
import { tagKey } from '../../profile/hashtags.ts';
import type { Profile } from '../../profile/schema.ts';

const LONGEST_WORD = 16;
const MOST = 3;

/** The words that a tag in small letters is made of, the longest first where there is a choice; empty when it is not. */
function wordsOf(letters: string): string[] {
  if (letters === '') return [];
  for (let length = Math.min(LONGEST_WORD, letters.length); length > 1; length--) {
    const word = letters.slice(0, length);
    if (!hashtagWords.has(word)) continue;
    const rest = wordsOf(letters.slice(length));
    if (rest.length > 0 || length === letters.length) return [word, ...rest];
  }
  return [];
}

/** As the profile writes the tag, or with a capital for each of its words; nothing when it is fine as it is. */
function withCapitals(tag: string, { hashtags }: Profile): string | undefined {
  const listed = hashtags.approved.find((it) => tagKey(it.tag) === tagKey(tag));
  if (listed) return listed.keepCase || !/[a-z][A-Z]/.test(listed.tag) ? undefined : listed.tag;
  const words = wordsOf(tag.slice(1));
  if (words.length < 2) return undefined;
  return `#${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}

const check: Check = function* (annotation, profile) {
  if (annotation.post.kind === 'tags') return;
  let found = 0;
  for (const { text, start, end } of hashtagsIn(annotation)) {
    if (text.length > 60 || !/^#[a-z]{6,}$/.test(text)) continue;
    const suggestion = withCapitals(text, profile);
    if (suggestion === undefined || suggestion === text) continue;
    if (++found > MOST) return;
    yield { start, end, suggestion };
  }
};

export default defineRule({
  id: 'fit/hashtag-case',
  title: 'Capitals in a hashtag',
  severity: 'hint',
  reason: 'Screen readers read a tag in small letters as one long word.',
  source: {
    label: 'RNIB, accessible social media; GOV.UK, accessible communications',
    url: 'https://www.gov.uk/guidance/make-your-social-media-accessible',
  },
  messages: { capitals: 'Screen readers may stumble over “{quote}”.' },
  flags: [
    { account: 'official', text: 'Book your mammogram. ⟦#breastcancerawareness⟧' },
    'Wear the red socks ⟦#hearthealth⟧',
    { platform: 'linkedin', text: 'Honored to teach. ⟦#patientsafety⟧' },
    {
      text: 'Swim safe ⟦#safersummer⟧',
      house: { hashtags: { approved: [{ tag: '#SaferSummer' }] } },
    },
  ],
  leaves: [
    { platform: 'x', text: 'See you at #hcsm tonight' },
    '#nurses #icu #health',
    'Five minutes for your back. #HeartHealth',
    {
      text: 'Our chat is #medchat',
      house: { hashtags: { approved: [{ tag: '#medchat', keepCase: true }] } },
    },
    'Off to Wales #llandudno',
  ],
  check,
});
