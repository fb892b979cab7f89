/**
 * Whether two words differ by at most one letter put in, left out, changed, or swapped with its
 * neighbor. Compares UTF-16 code units as they stand; linear in the shorter word.
 */
export function isOneEditApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const shortRest = short.slice(start);
  const longRest = long.slice(start);
  if (longRest.slice(1) === shortRest) return true;
  if (short.length !== long.length) return false;
  return longRest.slice(1) === shortRest.slice(1) || areSwapped(shortRest, longRest);
}

function areSwapped(one: string, other: string): boolean {
  return one.slice(0, 2) === other.charAt(1) + other.charAt(0) && one.slice(2) === other.slice(2);
}

/** The one of `known` that was probably meant by `written`: the same but for capitals, one slip, or its end. */
export function guessMeant(written: string, known: readonly string[]): string | undefined {
  const lower = written.toLowerCase();
  const close = known.find((name) => isOneEditApart(name.toLowerCase(), lower));
  return close ?? known.find((name) => lower.length > 2 && name.toLowerCase().startsWith(lower));
}
