import { hashtagsIn } from '../../lint/fit/hashtags.ts';
import { isHousePost, lastWord, writtenOn } from '../../lint/fit/occasion.ts';
import { mentionsIn } from '../../lint/fit/topics.ts';
import { type Check, defineRule } from '../../lint/rule.ts';
import { guideFor } from '../../profile/effective.ts';
import { approvedTags } from '../../profile/hashtags.ts';

/** One tag, for a post of the hospital that has none and whose topic has one. */
const check: Check = function* (annotation, profile) {
  const { post, text } = annotation;
  const end = lastWord(annotation);
  if (!end || !isHousePost(annotation) || hashtagsIn(annotation).length > 0) return;
  if (guideFor(profile, post.platform).hashtags.max === 0) return;
  const mentions = mentionsIn(annotation, profile);
  const isQuiet = mentions.some(({ topics }) =>
    topics.some((topic) => profile.hashtags.noTagTopics.includes(topic)),
  );
  if (mentions.length === 0 || isQuiet) return;
  const called = new Set(mentions.map(({ tag }) => tag));
  const place = { platform: post.platform, locale: post.locale, day: writtenOn(post, profile) };
  const tag = approvedTags(profile, place).find((it) => called.has(it.tag))?.tag;
  if (tag === undefined) return;
  yield { ...end, values: { tag }, suggestion: `${text.slice(end.start, end.end)} ${tag}` };
};

export default defineRule({
  id: 'fit/hashtag-suggest',
  title: 'A tag that fits the topic',
  severity: 'hint',
  reason: 'One tag that fits brings the post to people who look for the topic.',
  source: { label: 'The hospital’s profile' },
  messages: { suggest: 'With {tag} people who look for this may find it.' },
  flags: [
    { account: 'official', text: 'Three ways to bring your blood pressure ⟦down⟧.' },
    { account: 'official', platform: 'linkedin', text: 'Safe sleep starts with an empty ⟦crib⟧' },
    {
      account: 'official',
      text: 'Ask about your ⟦inhaler⟧',
      house: { hashtags: { approved: [{ tag: '#BreatheEasy', keywords: ['inhaler'] }] } },
    },
  ],
  leaves: [
    { account: 'official', text: 'Three ways to bring your blood pressure down. #HeartHealth' },
    'Three ways to bring your blood pressure down.',
    { account: 'official', kind: 'reply', text: 'Thanks for asking about blood pressure.' },
    { account: 'official', text: 'The café opens at nine.' },
    {
      account: 'official',
      text: 'In memory of our porter, who loved to ask about blood pressure.',
    },
  ],
  check,
});
