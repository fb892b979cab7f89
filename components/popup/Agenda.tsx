import { i18n } from '#i18n';
import type { Agenda as Items, AgendaItem } from '#lib/suggest/agenda.ts';
import { shortDay } from '../reasonWords.ts';

interface AgendaProps {
  agenda: Items;
  onInsert: (text: string) => Promise<void>;
}

/** What is on today and what begins this week. */
export function Agenda({ agenda, onInsert }: AgendaProps) {
  const { today, thisWeek } = agenda;
  if (today.length + thisWeek.length === 0) return null;
  return (
    <details className="agenda">
      <summary className="small">
        {i18n.t('popup.agenda', [String(today.length), String(thisWeek.length)])}
      </summary>
      <ul className="hashtags">
        {today.map((item) => (
          <AgendaRow
            key={item.name}
            item={item}
            words={i18n.t('suggest.until', [item.name, shortDay(item.to)])}
            onInsert={onInsert}
          />
        ))}
        {thisWeek.map((item) => (
          <AgendaRow
            key={item.name}
            item={item}
            words={i18n.t('popup.from', [item.name, shortDay(item.from)])}
            onInsert={onInsert}
          />
        ))}
      </ul>
    </details>
  );
}

interface AgendaRowProps {
  item: AgendaItem;
  words: string;
  onInsert: (text: string) => Promise<void>;
}

function AgendaRow({ item: { tags }, words, onInsert }: AgendaRowProps) {
  const [tag = ''] = tags;
  return (
    <li>
      <button
        type="button"
        className="tag"
        aria-label={i18n.t('popup.tagInsert', [tag])}
        onClick={() => void onInsert(tag)}
      >
        <b dir="auto">{tag}</b>
        <span dir="auto">{words}</span>
      </button>
    </li>
  );
}
