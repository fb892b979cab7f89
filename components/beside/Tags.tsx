import { i18n } from '#i18n';
import type { Beside } from '#lib/beside/beside.ts';
import { reasonWords } from '../reasonWords.ts';
import { trusted } from '../trusted.ts';
import type { OnInsert } from './PutIn.tsx';

interface TagsProps {
  tags: Beside['tags'];
  onInsert: OnInsert;
}

/** The hashtags that fit, each with its reason; one press puts one or all where the guidelines want them. */
export function Tags({ tags: { suggestions, place }, onInsert }: TagsProps) {
  if (suggestions.length === 0) return null;
  const all = suggestions.map(({ tag }) => tag).join(' ');
  return (
    <section>
      <h3>{i18n.t('suggest.heading')}</h3>
      <ul className="tags">
        {suggestions.map(({ tag, reason }) => (
          <li key={tag}>
            <button
              type="button"
              className="button"
              aria-label={i18n.t('beside.putIn', [`${tag}, ${reasonWords(reason)}`])}
              title={reasonWords(reason)}
              onClick={trusted(() => onInsert(tag, place))}
            >
              <bdi>{tag}</bdi>
            </button>
          </li>
        ))}
        {suggestions.length > 1 && (
          <li>
            <button
              type="button"
              className="button quiet"
              onClick={trusted(() => onInsert(all, place))}
            >
              {i18n.t('suggest.all', [String(suggestions.length)])}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
