const LONG_WORD = /(?<![\p{L}'])\p{L}{4,}/gu;

/** Fewer words than this make no headline. */
const HEADLINE = 7;

/** Whether a capital letter says anything here: not in a headline, nor in a text all in one case of letters. */
export function capitalsTell(sentence: string): boolean {
  const words = sentence.match(LONG_WORD) ?? [];
  const loud = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const shouted = words.filter((word) => word === word.toUpperCase()).length;
  return (
    loud > 0 &&
    shouted * 2 <= words.length &&
    (words.length < HEADLINE || loud < words.length * 0.8)
  );
}

/** Whether a word begins with a capital letter of any script. */
export const isCapital = (text: string) => /^\p{Lu}/u.test(text);
