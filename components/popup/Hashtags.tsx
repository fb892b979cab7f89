import { useMemo } from 'react';
import type { PlatformId } from '#lib/lint/post.ts';
import { dayOf, inForceOn } from '#lib/profile/effective.ts';
import { approvedTags } from '#lib/profile/hashtags.ts';
import type { ApprovedTag } from '#lib/profile/hashtags.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { insertIntoTab } from '../ask.ts';
import { useGuidelines } from '../useGuidelines.ts';
import { HashtagSearch } from './HashtagSearch.tsx';
import type { TabState } from './useTab.ts';

/** The hashtags that the guidelines in use approve for this site today. */
export function Hashtags({ tab }: { tab: TabState }) {
  const { active } = useGuidelines();
  const platform = 'platform' in tab ? tab.platform.id : 'facebook';
  const tags = useMemo(() => tagsForToday(active, platform), [active, platform]);
  const insert = (tag: string) =>
    'tabId' in tab ? insertIntoTab(tab.tabId, tag) : Promise.resolve(false);
  return <HashtagSearch tags={tags} onInsert={insert} />;
}

function tagsForToday(guidelines: Profile, platform: PlatformId): ApprovedTag[] {
  const day = dayOf(new Date());
  const profile = inForceOn(guidelines, day);
  return approvedTags(profile, { platform, locale: profile.locale.default, day });
}
