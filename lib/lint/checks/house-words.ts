import type { Profile } from '../../profile/schema.ts';
import { type Annotation, sentenceAt } from '../annotation/annotate.ts';
import { keyOf, type Token, tokenise } from '../annotation/tokens.ts';
import { isQuoted } from '../meaning/quotation.ts';
import type { Post } from '../post.ts';
import type { Check, Hit } from '../rule.ts';
import type { Severity } from '../severity.ts';

/** A phrase of the profile, cut like a post, so that no character in it has a meaning of its own. */
type Steps = readonly Token[];

interface HouseWord {
  readonly match: Steps;
  readonly suggest: string | undefined;
  readonly why?: string | undefined;
  readonly severity?: Severity;
  readonly isExact: boolean;
  readonly context: readonly Steps[];
  readonly except: readonly Steps[];
  readonly holds: (post: Post) => boolean;
}

/** Words on either side in which a term's context has to stand. */
const CONTEXT_WORDS = 8;

const language = (tag: string) => tag.toLowerCase();

function houseWordsOf({ terms, org }: Profile): HouseWord[] {
  const own = terms.flatMap((term) =>
    term.match.map((match): HouseWord => ({
      match: tokenise(match),
      suggest: term.suggest[0],
      why: term.why,
      severity: term.severity,
      isExact: term.caseSensitive,
      context: term.context.map((phrase) => tokenise(phrase)),
      except: term.except.map((phrase) => tokenise(phrase)),
      holds: ({ platform, locale }) =>
        (term.platforms.length === 0 || term.platforms.includes(platform)) &&
        (term.locales.length === 0 ||
          term.locales.some((tag) => language(tag) === language(locale))),
    })),
  );
  const names = org.brandNames.flatMap(({ text, wrong }) =>
    wrong.map((match): HouseWord => ({
      match: tokenise(match),
      suggest: text,
      isExact: keyOf(match) === keyOf(text),
      context: [],
      except: keyOf(match) === keyOf(text) ? [] : [tokenise(text)],
      holds: () => true,
    })),
  );
  return [...own, ...names].filter(({ match }) => match.length > 0);
}

type Lookup = ReadonlyMap<string, readonly HouseWord[]>;
const known = new WeakMap<Profile, Lookup>();

/** The profile's words by the first of each; longest first. Made once for each profile. */
function lookupOf(profile: Profile): Lookup {
  const made = known.get(profile);
  if (made) return made;
  const words = houseWordsOf(profile).toSorted((a, b) => b.match.length - a.match.length);
  const lookup = Map.groupBy(words, ({ match }) => match[0]?.key ?? '');
  known.set(profile, lookup);
  return lookup;
}

const standsAt = (tokens: readonly Token[], at: number, steps: Steps, isExact = false) =>
  at >= 0 &&
  steps.every((step, index) => {
    const token = tokens[at + index];
    return isExact ? token?.text === step.text : token?.key === step.key;
  });

/** Whether a phrase that holds the passage from token `at` stands there. */
const isWithin = (tokens: readonly Token[], at: number, length: number, phrase: Steps) =>
  phrase.some((_, back) => back + length <= phrase.length && standsAt(tokens, at - back, phrase));

const isNear = (tokens: readonly Token[], at: number, length: number, phrase: Steps) => {
  for (let from = at - CONTEXT_WORDS; from < at + length + CONTEXT_WORDS; from++) {
    if (standsAt(tokens, from, phrase)) return true;
  }
  return false;
};

function isMeant({ post, tokens }: Annotation, at: number, word: HouseWord): boolean {
  const { match, isExact, context, except, holds } = word;
  const { length } = match;
  return (
    standsAt(tokens, at, match, isExact) &&
    holds(post) &&
    !except.some((phrase) => isWithin(tokens, at, length, phrase)) &&
    (context.length === 0 || context.some((phrase) => isNear(tokens, at, length, phrase)))
  );
}

/** The house's word with the capital of the one it replaces, where that opens a sentence. */
function inPlace(annotation: Annotation, start: number, suggest: string): string {
  const sentence = sentenceAt(annotation, start);
  const opens = sentence?.tokens[0]?.start === start - (sentence?.start ?? 0);
  const isCapital = /\p{Lu}/u.test(annotation.text.charAt(start));
  return opens && isCapital ? suggest.charAt(0).toUpperCase() + suggest.slice(1) : suggest;
}

/** A check for the house's own words: the profile's terms, and wrong ways of writing its names. Quotations keep theirs. */
export const houseWords: Check = function* (annotation, profile) {
  const lookup = lookupOf(profile);
  if (lookup.size === 0) return;
  const { tokens } = annotation;
  let free = 0;
  for (const [at, { key, start }] of tokens.entries()) {
    if (at < free) continue;
    const word = lookup.get(key)?.find((candidate) => isMeant(annotation, at, candidate));
    if (!word) continue;
    free = at + word.match.length;
    const end = tokens[free - 1]?.end ?? start;
    if (isQuoted(annotation, start, end)) continue;
    const hit: Hit = { start, end };
    yield {
      ...hit,
      ...(word.suggest !== undefined && { suggestion: inPlace(annotation, start, word.suggest) }),
      ...(word.severity && { severity: word.severity }),
      ...(word.why !== undefined && { why: word.why }),
    };
  }
};
