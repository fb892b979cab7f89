/** A text in two: what readers see at once, and what they have to ask for. */
export interface Folded {
  readonly shown: string;
  readonly hidden: string;
}

/** Cuts a text where `most` characters are full, between words where that is possible. */
export function foldAt(text: string, most: number): Folded {
  if (text.length <= most) return { shown: text, hidden: '' };
  const space = text.slice(0, most + 1).search(/\s\S*$/);
  const cut = space > 0 ? space : wholeCharacters(text, most);
  return { shown: text.slice(0, cut).trimEnd(), hidden: text.slice(cut).trimStart() };
}

/** Never between the two halves of an emoji. */
function wholeCharacters(text: string, end: number): number {
  const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return isHalf ? end - 1 : end;
}

/** The first line that says something, as readers see it before “more”. */
export function openingOf(description: string): string {
  return description.trimStart().split('\n', 1)[0]?.trimEnd() ?? '';
}
