import { i18n } from '#i18n';
import type { Suggestion } from '#lib/suggest/suggestion.ts';
import { reasonWords } from '../reasonWords.ts';
import { TagButton } from './TagButton.tsx';

interface SuggestionsProps {
  suggestions: readonly Suggestion[];
  onInsert: (text: string) => Promise<void>;
}

/** The tags that fit what is being written, each with its reason; one press puts one or all into the post. */
export function Suggestions({ suggestions, onInsert }: SuggestionsProps) {
  if (suggestions.length === 0) return null;
  const all = suggestions.map(({ tag }) => tag).join(' ');
  return (
    <section className="suggestions stack" aria-label={i18n.t('suggest.heading')}>
      <h2 className="small">{i18n.t('suggest.heading')}</h2>
      <ul>
        {suggestions.map(({ tag, reason }) => (
          <li key={tag}>
            <TagButton name={tag} about={reasonWords(reason)} onInsert={() => onInsert(tag)} />
          </li>
        ))}
      </ul>
      {suggestions.length > 1 && (
        <button type="button" className="button quiet" onClick={() => void onInsert(all)}>
          {i18n.t('suggest.all', [String(suggestions.length)])}
        </button>
      )}
    </section>
  );
}
