import { hashtagsIn } from '../../lint/fit/hashtags.ts';
import { lastWord, standsAlone } from '../../lint/fit/occasion.ts';
import { type Check, defineRule } from '../../lint/rule.ts';
import { guideFor } from '../../profile/effective.ts';
import type { Profile } from '../../profile/schema.ts';
import type { Post } from '../../lint/post.ts';

/** People on their own accounts may tag a little more than the hospital does. */
const PERSONAL_SLACK = 2;
/** A meeting's own tag comes on top: letters and a year. */
const MEETING_TAG = /^#\p{L}{2,20}(?:20)?\d\d$/u;

function mostTags({ platform, account, kind }: Post, profile: Profile): number {
  const { max = Infinity } = guideFor(profile, platform).hashtags;
  const most = kind === 'description' ? Math.min(max, profile.youtube.hashtagsMax) : max;
  return account === 'personal' ? most + PERSONAL_SLACK : most;
}

const check: Check = function* (annotation, profile) {
  const { post } = annotation;
  if (!standsAlone(post)) return;
  const tags = hashtagsIn(annotation);
  const meetings = tags.filter(({ text }) => MEETING_TAG.test(text)).length;
  const most = mostTags(post, profile) + Math.min(1, meetings);
  const last = tags.at(-1);
  if (last && tags.length > most) yield { start: last.start, end: last.end };
  const { min } = guideFor(profile, post.platform).hashtags;
  const end = lastWord(annotation);
  if (tags.length < min && post.account === 'official' && end) yield { ...end, message: 'few' };
};

const tagged = { platforms: { linkedin: { objective: 'Careers.', hashtags: { min: 1 } } } };

export default defineRule({
  id: 'fit/hashtag-count',
  title: 'How many hashtags',
  severity: 'hint',
  reason: 'A few that fit are found; many look like noise, and screen readers read out each one.',
  source: {
    label: 'YouTube Help, hashtags; the hospital’s profile',
    url: 'https://support.google.com/youtube/answer/6390658',
  },
  messages: {
    many: 'These may be more tags than readers want: keep the few that fit best.',
    few: 'A tag or two may help people find this.',
  },
  flags: [
    { account: 'official', text: 'Wash hands. #Flu #Health #Care #Winter ⟦#Family⟧' },
    { platform: 'x', text: 'Nights. #Nurse #Nights #Coffee #Tired ⟦#Scrubs⟧' },
    {
      platform: 'linkedin',
      account: 'official',
      text: 'We are proud of our new ⟦team⟧.',
      house: tagged,
    },
    {
      platform: 'youtube',
      kind: 'description',
      account: 'official',
      text: 'Check your blood pressure. #Heart #Health #HowTo ⟦#Home⟧',
    },
  ],
  leaves: [
    { account: 'official', text: 'Wash hands. #Flu #Health #Care' },
    { platform: 'x', account: 'official', text: 'See you there. #ASCO26 #Cancer #Nursing' },
    { platform: 'x', text: 'Nights. #Nurse #Nights #Coffee #Tired' },
    { account: 'official', kind: 'reply', text: 'Thanks. #a1 #b2 #c3 #d4 #e5' },
    { account: 'official', text: 'Tip #1, tip #2, tip #3, tip #4: drink water.' },
    { platform: 'linkedin', text: 'We are proud of our team.', house: tagged },
  ],
  check,
});
