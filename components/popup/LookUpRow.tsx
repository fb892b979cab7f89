import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Entry } from '#lib/suggest/lookup.ts';
import { Icon } from '../Icon.tsx';
import { shortDay } from '../reasonWords.ts';
import { TagButton } from './TagButton.tsx';

export interface RowActions {
  onInsert: (entry: Entry) => Promise<void>;
  onCopy: (entry: Entry) => Promise<void>;
  onFavour: (entry: Entry) => void;
  isFavourite: (entry: Entry) => boolean;
  /** Who stands behind the guidelines, and which they are. */
  approval: string;
}

/** One thing that may be put into the post, with copy, favourite and why it is approved. */
export function LookUpRow({ entry, actions }: { entry: Entry; actions: RowActions }) {
  const [open, setOpen] = useState(false);
  const why = useId();
  const { title } = entry;
  const { onInsert, onCopy, onFavour, isFavourite, approval } = actions;
  return (
    <li>
      <TagButton name={title} about={summaryOf(entry)} onInsert={() => onInsert(entry)} />
      <button
        type="button"
        className="button quiet icon"
        aria-label={i18n.t('popup.favourite', [title])}
        aria-pressed={isFavourite(entry)}
        onClick={() => onFavour(entry)}
      >
        <Icon name="star" />
      </button>
      <button
        type="button"
        className="button quiet icon"
        aria-label={i18n.t('popup.tagCopy', [title])}
        onClick={() => void onCopy(entry)}
      >
        <Icon name="copy" />
      </button>
      <button
        type="button"
        className="button quiet icon"
        aria-label={i18n.t('popup.whyApproved', [title])}
        aria-expanded={open}
        aria-controls={why}
        onClick={() => setOpen(!open)}
      >
        ?
      </button>
      <div id={why} className="why small" hidden={!open}>
        {entry.detail && <p dir="auto">{entry.detail}</p>}
        <p className="soft">{entry.kind === 'day' ? i18n.t('popup.fromCalendar') : approval}</p>
      </div>
    </li>
  );
}

function summaryOf({ kind, until, detail }: Entry): string {
  const what = kind === 'tag' ? detail : i18n.t(`popup.kind.${kind}`);
  return until === undefined ? what : i18n.t('suggest.until', [what, shortDay(until)]);
}
