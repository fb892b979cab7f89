import { i18n } from '#i18n';
import type { Place } from '#lib/beside/beside.ts';
import { Icon } from '../Icon.tsx';
import { trusted } from '../trusted.ts';

export type OnInsert = (words: string, place: Place) => void;

interface PutInProps {
  words: string;
  place: Place;
  /** What stands above the words. */
  title?: string;
  onInsert: OnInsert;
}

/** Words that one press puts into the post. */
export function PutIn({ words, place, title, onInsert }: PutInProps) {
  return (
    <button type="button" className="put-in" onClick={trusted(() => onInsert(words, place))}>
      <span className="visually-hidden">{i18n.t('beside.putIn', [''])}</span>{' '}
      <span className="words" dir="auto">
        {title !== undefined && <b>{title}</b>} <span>{words}</span>
      </span>
      <Icon name="add" size={14} />
    </button>
  );
}
