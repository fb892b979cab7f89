import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';
import { bySentence, matchesBySentence } from '../annotation/by-sentence.ts';
import { isNegated } from '../meaning/negation.ts';
import { isQuoted } from '../meaning/quotation.ts';
import { speaksOfUs } from '../meaning/speaker.ts';
import { isDebunked, isQuestion } from '../meaning/stance.ts';
import type { Check, Hit } from '../rule.ts';
import type { Profile } from '../../profile/schema.ts';

/** A passage that has the words of a claim, and where it stands. Offsets are UTF-16 code units of the annotation's text. */
export interface Claim {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: PlacedSentence;
  readonly annotation: Annotation;
  readonly profile: Profile;
}

/** What takes a claim back. Each holds unless a rule lets it pass. */
type Withdrawal = 'negated' | 'quoted' | 'asked' | 'debunked';

export interface ClaimOptions {
  /** Cheap and not global: where it does not match a sentence, nothing else is tried there. */
  readonly cue: RegExp;
  /** Global and linear, run over each sentence. A group named `claim` is what is flagged, else the match; it needs the `d` flag. */
  readonly patterns: readonly RegExp[];
  /** Words anywhere in the sentence that show that no claim is meant. */
  readonly unless?: RegExp;
  /** Words anywhere in the post that do. */
  readonly unlessInPost?: RegExp;
  /** What this claim is made in spite of: a promise in a quotation may still be one. */
  readonly even?: readonly Withdrawal[];
  readonly when?: (claim: Claim) => boolean;
  readonly suggestion?: string | ((claim: Claim) => string | undefined);
  readonly confidence?: 'low';
  /** Claims in neighbouring sentences are one passage too. */
  readonly oneAPost?: boolean;
}

/**
 * A counted letter within `(?-i:…)`. Once much has been compiled, V8 (13.6, 2025) leaves out a step and then takes the
 * letters before such a group as they are written; `(?-i:\p{Lu})\p{L}+` is safe.
 */
const COUNTED_CAPITALS = /\(\?-i:[^()]*[}+*]\{|\(\?-i:[^()]*(?:\}|\])[+*]/u;

/** A sentence form for `patterns`: whole words, any case of letters; `(?-i:…)` where capitals tell. */
export function form(source: string): RegExp {
  if (COUNTED_CAPITALS.test(source)) {
    throw new Error(
      `Write (?-i:\\p{Lu})\\p{L}+ and not (?-i:\\p{Lu}\\p{L}+) in ${source.slice(0, 80)}`,
    );
  }
  return new RegExp(String.raw`(?<![\p{L}\p{N}#])(?:${source})(?!\p{L})`, 'giud');
}

/** Tells whether any of the words stands in a text, in any case of letters. */
export const mentions = (source: string): RegExp => new RegExp(String.raw`\b(?:${source})\b`, 'iu');

const MY_PLACE =
  /\bmy (?:\w{2,14} )?(?:patients?|clients|team|colleagues|hospital|practice|clinic|unit|ward|department|surgeons?|results|program(?:me)?|office)\b/i;

/** Whether the hospital speaks, or somebody speaks for it. */
export const speaksForHouse = ({ annotation, sentence, profile }: Claim): boolean =>
  annotation.post.account === 'official' ||
  speaksOfUs(sentence, profile) ||
  MY_PLACE.test(sentence.text);

/** Questions that say rather than ask. */
const RHETORICAL =
  /^\W{0,4}(?:did you know|guess (?:who|what)|why (?:pay|wait|settle|drive|travel|risk|go)|who (?:else|knew)|isn't it|ready (?:to|for)|tired of|want|need)\b|[?!]!/i;

/** A question put after what was said for certain: "With the kindest team in town, why look elsewhere?" */
const ASKED_AFTER =
  /[^\p{L}\p{N}\s'’%-]\s*(?:so |and |then )?(?:why|what are (?:you|we)|what more|who (?:else|would)|where else|need (?:we|i) say)\b[^.!?\n]*\?/iu;

/** A claim that is itself a denial: in "no needles, no risk" the first does not take back the second. */
const DENIES = /^(?:no|zero|nobody|no one)\b/i;

function isWithdrawn({ annotation, sentence, start, end }: Claim, even: readonly Withdrawal[]) {
  return (
    (!even.includes('negated') &&
      !DENIES.test(annotation.text.slice(start, end)) &&
      isNegated(sentence, start - sentence.start)) ||
    (!even.includes('quoted') && isQuoted(annotation, start, end)) ||
    (!even.includes('asked') &&
      isQuestion(sentence) &&
      !RHETORICAL.test(sentence.text) &&
      !ASKED_AFTER.test(annotation.text.slice(end, sentence.end))) ||
    (!even.includes('debunked') && isDebunked(annotation, sentence))
  );
}

type Place = readonly [from: number, to: number];

/** Where the forms stand in one sentence. */
const placesOf = (patterns: readonly RegExp[], cue: RegExp) => {
  const matchesIn = matchesBySentence(patterns, cue);
  return bySentence((sentence): readonly Place[] =>
    matchesIn(sentence).map(
      (match) => match.indices?.groups?.['claim'] ?? [match.index, match.index + match[0].length],
    ),
  );
};

function* claimsIn(
  annotation: Annotation,
  profile: Profile,
  placesIn: (sentence: PlacedSentence) => readonly Place[],
) {
  for (const sentence of annotation.sentences) {
    for (const [from, to] of placesIn(sentence)) {
      const [start, end] = [sentence.start + from, sentence.start + to];
      const text = sentence.text.slice(from, to);
      yield { text, start, end, sentence, annotation, profile } satisfies Claim;
    }
  }
}

/** Claims this near to each other in one sentence, in UTF-16 code units, are one: one card is enough. */
const NEAR = 60;
const NEAR_IN_POST = 120;

/** In the order of the text, those that overlap or stand near each other taken together. */
function together(claims: readonly Claim[], oneAPost: boolean): Claim[] {
  const joined: Claim[] = [];
  for (const found of claims.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    const gap = last ? found.start - last.end : Infinity;
    const acrossSentences = oneAPost ? NEAR_IN_POST : 0;
    const reach = found.sentence === last?.sentence ? NEAR : acrossSentences;
    if (!last || gap >= reach) joined.push(found);
    else joined[joined.length - 1] = spanning(last, found);
  }
  return joined;
}

function spanning(first: Claim, second: Claim): Claim {
  const end = Math.max(first.end, second.end);
  return { ...first, end, text: first.annotation.text.slice(first.start, end) };
}

/** A check for what a text claims: sentence forms, and what would take the claim back. */
export function claim({
  cue,
  patterns,
  unless,
  unlessInPost,
  even = [],
  when,
  suggestion,
  confidence,
  oneAPost = false,
}: ClaimOptions): Check {
  const hitOf = (found: Claim): Hit => {
    const text = typeof suggestion === 'function' ? suggestion(found) : suggestion;
    return {
      start: found.start,
      end: found.end,
      ...(text !== undefined && { suggestion: text }),
      ...(confidence && { confidence }),
    };
  };
  const placesIn = placesOf(patterns, cue);
  return (annotation, profile) => {
    const found = [...claimsIn(annotation, profile, placesIn)];
    if (found.length === 0 || unlessInPost?.test(annotation.text)) return [];
    const claims = found.filter(
      (one) => !unless?.test(one.sentence.text) && (!when || when(one)) && !isWithdrawn(one, even),
    );
    return together(claims, oneAPost).map(hitOf);
  };
}
