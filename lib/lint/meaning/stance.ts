import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';

/** Words that introduce what the writer does not hold true. */
const INTRODUCES_MYTH =
  /\b(?:myths?|fiction|false|untrue|misinformation|disinformation|misconceptions?|rumou?rs?|hoax|debunk\w*|bust\w*|fake|nonsense|wrong)\b\s*(?:#?\d{1,2}\s*)?(?:[:.–—]|-(?!\w))|\b(?:myth|claim|rumou?r|idea|belief|lie|misconception|notion) that\b|\bcontrary to\b|\b(?:don't|do not|never) (?:believe|trust|fall for|share|listen to|be fooled)\b|\bbeware\b|\bif (?:anyone|somebody|someone) (?:tells|promises|says)\b|\b(?:some|people|they|ads?|influencers?|posts?|videos?|websites?|tiktok) (?:\w{1,12} )?(?:say|says|claim|claims|promise|promises|tell you|think|believe|insist)\b/i;

/** Words that set it right afterwards. */
const SETS_RIGHT =
  /\b(?:that's|that is|this is|it's|it is) (?:a )?(?:not true|false|a myth|wrong|untrue|nonsense|misleading)\b|^\s*(?:(?:fact|truth)\b(?!\s*[.!]?\s*$)|(?:reality|actually|no[,.!]|nope|false|wrong|not true)\b)|\b(?:no (?:good |real |reliable )?(?:evidence|proof|study)|not supported by|isn't true|is not true|does not work|doesn't work|in fact)\b/i;

/**
 * Whether a sentence only tells what others wrongly say: a myth, a warning of a claim, a line that the next one sets right.
 */
export function isDebunked({ sentences }: Annotation, sentence: PlacedSentence): boolean {
  if (INTRODUCES_MYTH.test(sentence.text) || SETS_RIGHT.test(sentence.text)) return true;
  const at = sentences.findIndex(({ start }) => start === sentence.start);
  const before = sentences[at - 1]?.text.trim() ?? '';
  const after = sentences[at + 1]?.text ?? '';
  return (before.length < 60 && INTRODUCES_MYTH.test(`${before}:`)) || SETS_RIGHT.test(after);
}

/** Whether the sentence asks rather than says. */
export const isQuestion = ({ text }: Pick<PlacedSentence, 'text'>): boolean =>
  /\?["”’')\]]*\s*$/.test(text.trimEnd());
