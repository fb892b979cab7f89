import type { Annotation } from '../annotation/annotate.ts';

const LAUGHTER =
  /[😂🤣💀😆😹🙄😏🤪🤡😜😴🥴🤦💩]|\b(?:lol|lmf?ao|rofl|ha(?:ha)+h?|hehe|hilarious|funniest|jokes?|love my job)\b/iu;

/** Whether a post laughs: with an emoji, or in words. */
export const isLaughing = ({ text }: Annotation): boolean => LAUGHTER.test(text);
