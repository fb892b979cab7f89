import type { ApprovedTag } from '../profile/hashtags.ts';
import type { Profile } from '../profile/schema.ts';
import { shortName } from './calendar.ts';
import { indexKeywords, type KeywordIndex } from './keywords.ts';
import { type Reading, wordsOfTag } from './reading.ts';

type Campaign = Profile['campaigns'][number];
type HouseEvent = Profile['events'][number];
interface Called {
  readonly of: ApprovedTag | Campaign | HouseEvent;
  /** Called by its own name, not by a word about it. */
  readonly isName: boolean;
  /** Called by what its day is about. */
  readonly isCore?: boolean;
}

/** Too common to call an event by. */
const COMMON =
  /^(?:health|hospital|care|patients?|community|medical|staff|heart|child|children|family|families)$/i;

/** What a day is about, by its name: `Prematurity` of `World Prematurity Day`. */
function coreOf(name: string): string | undefined {
  const core = /^(.{3,}?)(?: Awareness| Appreciation)? (?:Day|Week|Month)$/.exec(name)?.[1];
  return core === undefined || COMMON.test(core) ? undefined : core;
}

function* keywordsOf({ hashtags, campaigns, events }: Profile) {
  const call = (keyword: string, of: Called['of'], isName: boolean) => ({
    keyword,
    owner: { of, isName },
  });
  for (const tag of hashtags.approved) {
    yield call(wordsOfTag(tag.tag).join(' '), tag, true);
    for (const keyword of tag.keywords) yield call(keyword, tag, false);
  }
  for (const campaign of campaigns) {
    yield call(campaign.name, campaign, true);
    for (const keyword of campaign.keywords) yield call(keyword, campaign, false);
    for (const tag of campaign.tags) yield call(wordsOfTag(tag).join(' '), campaign, false);
  }
  for (const event of events) {
    const name = shortName(event.name.replace(/ (?:20)?\d\d$/, ''));
    yield call(name, event, true);
    yield call(name.split(' ').slice(-2).join(' '), event, false);
    const core = coreOf(name);
    if (core === undefined) continue;
    yield { keyword: core, owner: { of: event, isName: false, isCore: true } };
  }
}

const indexes = new WeakMap<Profile, KeywordIndex<Called>>();

function indexOf(profile: Profile): KeywordIndex<Called> {
  const index = indexes.get(profile) ?? indexKeywords(keywordsOf(profile));
  indexes.set(profile, index);
  return index;
}

/** What the profile calls for in a text: its keywords by what they belong to, in the order they stand. */
export interface Call {
  readonly keywords: ReadonlySet<string>;
  readonly isNamed: boolean;
  /** Only by what its day is about. */
  readonly isCore: boolean;
}
export type Calls = ReadonlyMap<Called['of'], Call>;

export function findCalls({ words }: Reading, profile: Profile): Calls {
  const calls = new Map<Called['of'], Call & { keywords: Set<string> }>();
  for (const { keyword, owner } of indexOf(profile).find(words)) {
    const call = calls.get(owner.of) ?? { keywords: new Set(), isNamed: false, isCore: true };
    call.keywords.add(keyword);
    calls.set(owner.of, {
      ...call,
      isNamed: call.isNamed || owner.isName,
      isCore: call.isCore && owner.isCore === true,
    });
  }
  return calls;
}
