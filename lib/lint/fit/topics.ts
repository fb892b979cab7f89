import type { Profile } from '../../profile/schema.ts';
import type { Annotation } from '../annotation/annotate.ts';
import { type PhraseSet, phraseSet } from '../annotation/phrases.ts';
import { tokenise } from '../annotation/tokens.ts';

type Campaign = Profile['campaigns'][number];

/** What a keyword of the profile calls for. */
interface Called {
  readonly tag?: string;
  readonly topics: readonly string[];
  readonly campaign?: Campaign;
}

export interface Mention extends Called {
  /** UTF-16 code units of the annotation's text. */
  readonly start: number;
  readonly end: number;
}

interface Index {
  readonly keywords: PhraseSet;
  readonly called: ReadonlyMap<string, readonly Called[]>;
}

/** A keyword as tokens stand in a text; marks that mean something to a phrase set are none. */
const phraseOf = (keyword: string) =>
  tokenise(keyword)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ key }) => key)
    .join(' ');

function buildIndex({ hashtags, campaigns }: Profile): Index {
  const called = new Map<string, Called[]>();
  const add = (keyword: string, what: Called) => {
    const phrase = phraseOf(keyword);
    if (phrase !== '') called.set(phrase, [...(called.get(phrase) ?? []), what]);
  };
  for (const { tag, topics, keywords } of hashtags.approved) {
    for (const keyword of keywords) add(keyword, { tag, topics });
  }
  for (const campaign of campaigns) {
    for (const keyword of campaign.keywords) add(keyword, { topics: campaign.topics, campaign });
  }
  return { keywords: phraseSet([...called.keys()]), called };
}

const indexes = new WeakMap<Profile, Index>();

/** What a post is about, by the keywords of the profile's tags and campaigns, in the order of the text. */
export function mentionsIn({ sentences }: Annotation, profile: Profile): Mention[] {
  const index = indexes.get(profile) ?? buildIndex(profile);
  indexes.set(profile, index);
  return sentences.flatMap((sentence) =>
    index.keywords.find(sentence.tokens).flatMap(({ phrase, start, end }) =>
      (index.called.get(phrase) ?? []).map((what) => ({
        ...what,
        start: sentence.start + start,
        end: sentence.start + end,
      })),
    ),
  );
}
