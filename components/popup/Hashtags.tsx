import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { completePost, type PlatformId, PostInput } from '#lib/lint/post.ts';
import { dayOf, guideFor, inForceOn } from '#lib/profile/effective.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { useFavourites } from '#lib/store/favourites.ts';
import { agendaOn } from '#lib/suggest/agenda.ts';
import { type Entry, prepareLookUp } from '#lib/suggest/lookup.ts';
import { suggestHashtags } from '#lib/suggest/suggest.ts';
import type { Suggestion } from '#lib/suggest/suggestion.ts';
import { insertIntoTab } from '../ask.ts';
import { useGuidelines } from '../useGuidelines.ts';
import { Agenda } from './Agenda.tsx';
import { LookUp } from './LookUp.tsx';
import type { RowActions } from './LookUpRow.tsx';
import { Suggestions } from './Suggestions.tsx';
import type { TabState } from './useTab.ts';

/** What the guidelines in use offer for this site today: for the post being written, by search, and what is on. */
export function Hashtags({ tab }: { tab: TabState }) {
  const platform = 'platform' in tab ? tab.platform.id : 'facebook';
  const { active } = useGuidelines(platform);
  const [day] = useState(() => dayOf(new Date()));
  const profile = useMemo(() => inForceOn(active, day), [active, day]);
  const index = useMemo(
    () => prepareLookUp(profile, { platform, locale: profile.locale.default, day }),
    [profile, platform, day],
  );
  const suggestions = useSuggestions(tab, profile, day);
  const { insert, said, actions } = useActions(tab, profile);
  return (
    <LookUp index={index} actions={actions} said={said}>
      <Suggestions suggestions={suggestions} onInsert={insert} />
      <Agenda agenda={agendaOn(profile, day)} onInsert={insert} />
      <p className="small soft">{describeSite(profile, platform)}</p>
    </LookUp>
  );
}

/** What the guidelines ask of the site, in a line. */
function describeSite(profile: Profile, platform: PlatformId): string {
  const { objective, hashtags } = guideFor(profile, platform);
  const count = i18n.t('popup.mostTags', hashtags.max ?? 30);
  return objective === undefined ? count : `${objective} ${count}`;
}

/** The tags that fit the text in the composer on the tab. */
function useSuggestions(tab: TabState, profile: Profile, day: string): Suggestion[] {
  const composers = tab.status === 'reached' ? tab.report.composers : [];
  const { text = '', platform, kind } = composers.find((it) => it.text?.trim()) ?? {};
  return useMemo(() => {
    const input = PostInput.safeParse({ text, platform, kind, locale: profile.locale.default });
    if (!input.success || text.trim() === '') return [];
    const post = completePost(input.data);
    return suggestHashtags({ post, profile, guide: guideFor(profile, post.platform), day });
  }, [text, platform, kind, profile, day]);
}

/** Puts words into the post, or on the clipboard where no post takes them, and keeps favourites. */
function useActions(tab: TabState, profile: Profile) {
  const [said, setSaid] = useState('');
  const favourites = useFavourites();
  const copyAs = async (title: string, text: string) => {
    await navigator.clipboard.writeText(text);
    setSaid(i18n.t('popup.tagCopied', [title]));
  };
  const insertAs = async (title: string, text: string) => {
    const taken = 'tabId' in tab && (await insertIntoTab(tab.tabId, text));
    if (taken) setSaid(i18n.t('popup.tagInserted', [title]));
    else await copyAs(title, text);
  };
  const actions: RowActions = {
    onInsert: ({ title, text }) => insertAs(title, text),
    onCopy: ({ title, text }) => copyAs(title, text),
    onFavour: ({ id }) => void favourites.change((ids) => toggle(ids, id)),
    isFavourite: ({ id }: Entry) => favourites.value.includes(id),
    approval: approvalOf(profile),
  };
  return { said, actions, insert: (text: string) => insertAs(text, text) };
}

const toggle = (ids: readonly string[], id: string) =>
  ids.includes(id) ? ids.filter((it) => it !== id) : [id, ...ids];

function approvalOf({ name, version, validity }: Profile): string {
  const { approvedBy, owner } = validity;
  const who = approvedBy.length > 0 ? approvedBy.join(', ') : (owner ?? name);
  return i18n.t('popup.approvedBy', [who, `${name} ${version}`]);
}
