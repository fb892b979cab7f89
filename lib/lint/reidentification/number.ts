/** The nearest number people would say for an estimate: 3, 10, 15, 30, 200, 1,000. */
export function spoken(value: number): number {
  if (value < 10) return Math.max(1, Math.round(value));
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = value / power;
  return (lead >= 1.25 && lead < 1.75 ? 1.5 : Math.round(lead)) * power;
}

/** With commas: `1,000,000`. */
export const inWriting = (value: number): string =>
  String(spoken(value)).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');

const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number under 130 in digits or words. */
export const NUMBER = String.raw`(?:1[0-2]\d|\d{1,2}|(?:${TENS.join('|')})(?:[- ](?:${SMALL.slice(0, 9).join('|')}))?|${SMALL.toReversed().join('|')})`;

/** Reads a number that `NUMBER` matched. */
export function readNumber(written: string): number {
  if (/^\d/.test(written)) return Math.trunc(Number(written));
  return written
    .toLowerCase()
    .split(/[- ]/)
    .reduce((sum, word) => {
      const tens = TENS.indexOf(word);
      return sum + (tens >= 0 ? (tens + 2) * 10 : SMALL.indexOf(word) + 1);
    }, 0);
}
