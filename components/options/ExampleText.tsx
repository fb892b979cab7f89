import { i18n } from '#i18n';
import type { Example } from '#lib/lint/rule.ts';

/** An example post, the part that is flagged marked, with a word on where it would stand. */
export function ExampleText({ example }: { example: Example }) {
  const { text, ...context } = typeof example === 'string' ? { text: example } : example;
  const place = describePlace(context);
  return (
    <li dir="auto">
      {splitAtMarks(text).map(({ part, marked, start }) =>
        marked ? <mark key={start}>{part}</mark> : part,
      )}
      {place && <small className="soft"> {place}</small>}
    </li>
  );
}

type Context = Omit<Exclude<Example, string>, 'text'>;

function describePlace({ platform, kind, account, media }: Context): string {
  const words = [
    platform,
    kind,
    account && i18n.t(`account.${account}`),
    media && i18n.t('rules.withMedia'),
  ].filter(Boolean);
  return words.length > 0 ? `(${words.join(', ')})` : '';
}

/** Takes `room ⟦412⟧` apart into plain and marked pieces. */
function splitAtMarks(text: string): { part: string; marked: boolean; start: number }[] {
  return [...text.matchAll(/⟦([^⟧]*)⟧|[^⟦]+/g)].map((piece) => ({
    part: piece[1] ?? piece[0],
    marked: piece[1] !== undefined,
    start: piece.index,
  }));
}
