import type { Profile } from '../../profile/schema.ts';
import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';
import { bySentence } from '../annotation/by-sentence.ts';
import { expand, type PhraseMatch, type PhraseSet, phraseSet } from '../annotation/phrases.ts';
import type { Token } from '../annotation/tokens.ts';
import { describesSelf, isMentioned, isPartOfName } from '../meaning/usage.ts';
import type { Check, Hit } from '../rule.ts';

/** One use of a phrase, with its sentence and the tokens around it. */
export interface Use {
  readonly phrase: string;
  readonly sentence: PlacedSentence;
  readonly annotation: Annotation;
  /** Keys of the tokens right before and after; empty at the sentence's ends. */
  readonly before: string;
  readonly after: string;
  /** The passage, in UTF-16 code units of the annotation's text. */
  readonly start: number;
  readonly end: number;
}

const excuses = {
  mention: ({ annotation, sentence, start, end }: Use) =>
    isMentioned(annotation, sentence, start, end),
  name: ({ sentence, start, end }: Use) => isPartOfName(sentence, start, end),
  self: ({ sentence, start, end }: Use) => describesSelf(sentence, start, end),
};

/** The words are spoken about, part of a name, or said of oneself. */
export type Excuse = keyof typeof excuses;

export interface WordingOptions {
  /**
   * Phrases to flag, parted by commas, by the words that may stand in their place; an empty key offers none, one that
   * opens with `(the)` takes the article away.
   */
  readonly words: Readonly<Record<string, string | readonly string[]>>;
  /** Phrases that hold one of the words and mean something else. */
  readonly leaves?: string;
  /** Decides one use: `low` shows it one severity lower, `false` drops it. */
  readonly when?: (use: Use, profile: Profile) => boolean | 'low';
  /** What excuses a use; everything when left out. */
  readonly excuses?: readonly Excuse[];
}

/** Every single phrase of a list, as the phrase set names it. */
const listed = (phrases: string): readonly string[] =>
  phrases
    .split(',')
    .flatMap(expand)
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '));

function occurrence(
  annotation: Annotation,
  sentence: PlacedSentence,
  { phrase, from, to, start, end }: PhraseMatch,
): Use {
  const { tokens } = sentence;
  const place = { start: sentence.start + start, end: sentence.start + end };
  const [before, after] = [tokens[from - 1]?.key ?? '', tokens[to]?.key ?? ''];
  return { phrase, sentence, annotation, before, after, ...place };
}

/** The phrase sets of all such checks, by the longest word of each phrase. */
const setsByWord = new Map<string, PhraseSet[]>();

function enter(set: PhraseSet, phrases: Iterable<string>): void {
  for (const phrase of phrases) {
    const word = phrase.split(' ').reduce((a, b) => (b.length >= a.length ? b : a), '');
    setsByWord.set(word, [...(setsByWord.get(word) ?? []), set]);
  }
}

/** The sets that may match in a sentence: one look at each word serves all checks. */
const setsIn = bySentence(
  ({ tokens }): ReadonlySet<PhraseSet> =>
    new Set(tokens.flatMap(({ key }) => setsByWord.get(key) ?? [])),
);

/** What follows when a word names people by itself. */
const ENDS_NAME =
  /^(?:|[^\p{L}\p{N}]+|and|or|but|nor|who|whom|that|which|with|without|on|in|at|for|from|to|of|off|by|as|than|like|is|was|has|had|are|were|will|would|can|could|may|might|do|does|did|have|need|needs|get|gets|got|face|live|deserve|came|comes|tried|says|said|asked|wants?|thinks?|wait|about|again|also|often|today|tonight|yesterday|now|here|there|lol|just|through|during|after|before|because|so|if|when|while|this|love)$/u;

/** Whether the words name people by themselves: "the blind", "an anorexic", but not "the blind man", "an anorexic effect". */
export const namesPeople = ({ after }: Use): boolean => ENDS_NAME.test(after);

/** Opens words that stand without an article: "the China virus" becomes "COVID-19". */
const NO_ARTICLE = '(the) ';

const articleFor = (words: string) => (/^[aeiou]/i.test(words) ? 'an' : 'a');

/** The token before the passage, when it is an article or points like one. */
function article({ before, sentence, start }: Use): Token | undefined {
  if (!/^(?:an?|the|this|that)$/.test(before)) return undefined;
  return sentence.tokens.findLast((token) => token.end <= start - sentence.start);
}

/** The article and the words as they fit in after what stands before, and whether the article there has to go. */
function withArticle({ before }: Use, words: string): readonly [words: string, takesOver: boolean] {
  if (words.startsWith(NO_ARTICLE)) return [words.slice(NO_ARTICLE.length), true];
  const isWrong = /^an?$/.test(before) && before !== articleFor(words);
  return isWrong && words !== '' ? [`${articleFor(words)} ${words}`, true] : [words, false];
}

/** The other words as they fit in: with the sentence's capital, and with the article before when that changes. */
function inPlace(use: Use, alternative: string): Hit {
  const [words, takesOver] = withArticle(use, alternative);
  const before = takesOver ? article(use) : undefined;
  const start = before ? use.sentence.start + before.start : use.start;
  if (words === '') return { start, end: use.end };
  const capital = /\p{Lu}/u.test(use.annotation.text.charAt(start));
  const suggestion = capital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  return { start, end: use.end, suggestion };
}

/**
 * A check for words that may hurt: each phrase with other words in its place. A use that is quoted, taught, part of a
 * name or said of oneself is left alone.
 */
export function wording({ words, leaves = '', when, ...options }: WordingOptions): Check {
  const excusedBy = options.excuses ?? (['mention', 'name', 'self'] as const);
  const alternatives = new Map<string, string>();
  for (const [alternative, phrases] of Object.entries(words)) {
    for (const phrase of [phrases].flat().flatMap(listed)) alternatives.set(phrase, alternative);
  }
  const set = phraseSet([...alternatives.keys(), ...listed(leaves)]);
  enter(set, alternatives.keys());
  return function* check(annotation, profile) {
    for (const sentence of annotation.sentences) {
      if (!setsIn(sentence).has(set)) continue;
      for (const match of set.find(sentence.tokens)) {
        const alternative = alternatives.get(match.phrase);
        if (alternative === undefined) continue;
        const use = occurrence(annotation, sentence, match);
        if (excusedBy.some((excuse) => excuses[excuse](use))) continue;
        const kept = when ? when(use, profile) : true;
        if (!kept) continue;
        yield { ...inPlace(use, alternative), ...(kept === 'low' && { confidence: kept }) };
      }
    }
  };
}
