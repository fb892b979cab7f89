import { ambiguousNames, familyNames, givenNames, type WordList } from '../../lexicons/names.ts';

/** What the lists say of one word as part of a name. */
export type NameForm = 'given' | 'family' | 'ambiguous' | 'unlisted';

export const withoutPossessive = (key: string) => key.replace(/'s?$/, '');

function isListed(list: WordList, name: string): boolean {
  return (
    list.has(name) ||
    (name.includes('-') && name.split('-').every((part) => part.length > 1 && list.has(part)))
  );
}

/** Looks one word up, folded by `keyOf`. Names that are ordinary words are `ambiguous`; hyphenated ones count by their parts. */
export function formOf(key: string): NameForm {
  const name = withoutPossessive(key);
  if (ambiguousNames.has(name)) return 'ambiguous';
  if (isListed(givenNames, name)) return 'given';
  return isListed(familyNames, name) ? 'family' : 'unlisted';
}

const order: readonly NameForm[] = ['given', 'family', 'ambiguous', 'unlisted'];

/** The form that speaks most clearly for a name. */
export function clearestForm(forms: readonly NameForm[]): NameForm {
  return order.find((form) => forms.includes(form)) ?? 'unlisted';
}
