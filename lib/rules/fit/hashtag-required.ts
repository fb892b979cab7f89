import { carries, hashtagsIn } from '../../lint/fit/hashtags.ts';
import { isHousePost, lastWord, standsAlone, writtenOn } from '../../lint/fit/occasion.ts';
import { mentionsIn } from '../../lint/fit/topics.ts';
import type { Annotation } from '../../lint/annotation/annotate.ts';
import { type Check, defineRule } from '../../lint/rule.ts';
import { requiredTags } from '../../profile/hashtags.ts';
import type { Profile } from '../../profile/schema.ts';

const QUOTED_POST = /^\s*(?:RT\b|via @)/;

/** The tags of campaigns that run on the day and that the post speaks of, where it has none of them. */
function campaignTags(annotation: Annotation, profile: Profile): string[] {
  if (profile.campaigns.length === 0) return [];
  const day = writtenOn(annotation.post, profile);
  const has = carries(annotation);
  const running = mentionsIn(annotation, profile).flatMap(({ campaign }) => campaign ?? []);
  return running
    .filter(({ from, to, tags }) => from <= day && day <= to && !tags.some(has))
    .flatMap(({ tags }) => tags.slice(0, 1));
}

function tagsFor(annotation: Annotation, profile: Profile): string[] {
  const { platform, locale } = annotation.post;
  if (!isHousePost(annotation)) return [];
  const topics = mentionsIn(annotation, profile).flatMap((mention) => mention.topics);
  const day = writtenOn(annotation.post, profile);
  return requiredTags(profile, { platform, locale, day }, topics);
}

/** The house's posts carry its tags; on an own account a campaign's tag is only offered. */
const check: Check = function* (annotation, profile) {
  const { post, text } = annotation;
  const end = lastWord(annotation);
  if (!end || !standsAlone(post) || QUOTED_POST.test(text)) return;
  const has = carries(annotation);
  const wanted = [...tagsFor(annotation, profile), ...campaignTags(annotation, profile)];
  const tag = wanted.find((it) => !has(it));
  if (tag === undefined) return;
  const isPlaceForTag = hashtagsIn(annotation).length === 0 || post.platform !== 'x';
  yield {
    ...end,
    values: { tag },
    ...(isPlaceForTag && { suggestion: `${text.slice(end.start, end.end)} ${tag}` }),
    ...(post.account === 'personal' && { confidence: 'low' as const }),
  };
};

const summer = {
  hashtags: { required: [{ tag: '#SaferSummer', when: { platforms: ['facebook' as const] } }] },
};
const flu = {
  campaigns: [
    {
      id: 'flu-2026',
      name: 'Flu shots',
      from: '2026-09-01',
      to: '2026-12-15',
      tags: ['#FightFlu'],
      keywords: ['flu shot', 'flu shots'],
    },
  ],
};

export default defineRule({
  id: 'fit/hashtag-required',
  title: 'A tag that the hospital asks for',
  severity: 'advise',
  reason: 'All posts of one campaign are found together when they carry its tag.',
  source: { label: 'The hospital’s profile' },
  messages: { missing: 'Without {tag} readers may not find this with the others.' },
  flags: [
    { account: 'official', text: 'Swim where a lifeguard can see ⟦you⟧.', house: summer },
    { account: 'official', day: '2026-10-02', text: 'Flu shots on Monday, 9 to ⟦12⟧.', house: flu },
    { day: '2026-10-02', text: 'I got my flu ⟦shot⟧!', house: flu },
    {
      account: 'official',
      platform: 'linkedin',
      text: 'Join our ⟦team⟧.',
      house: {
        platforms: { linkedin: { objective: 'Jobs.', hashtags: { required: ['#MapleJobs'] } } },
      },
    },
  ],
  leaves: [
    {
      account: 'official',
      text: 'Swim where a lifeguard can see you. #SaferSummer',
      house: summer,
    },
    { account: 'official', text: 'Swim near a lifeguard. #safersummer', house: summer },
    { account: 'official', platform: 'x', text: 'Swim near a lifeguard.', house: summer },
    { account: 'official', kind: 'reply', text: 'Thank you for asking.', house: summer },
    { account: 'official', day: '2027-02-02', text: 'Flu shots on Monday.', house: flu },
    { account: 'official', text: 'A memorial for those we lost is on Sunday.', house: summer },
    { account: 'official', text: 'Flu shots on Monday, 9 to 12.' },
  ],
  check,
});
