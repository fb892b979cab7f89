import { i18n } from '#i18n';
import type { Agenda as Items, AgendaItem } from '#lib/suggest/agenda.ts';
import { shortDay } from '../reasonWords.ts';
import { TagButton } from './TagButton.tsx';

interface AgendaProps {
  agenda: Items;
  onInsert: (text: string) => Promise<void>;
}

/** What is on today and what begins this week. */
export function Agenda({ agenda, onInsert }: AgendaProps) {
  const { today, thisWeek } = agenda;
  if (today.length + thisWeek.length === 0) return null;
  const row = ({ name, tags: [tag = ''] }: AgendaItem, about: string) => (
    <li key={name}>
      <TagButton name={tag} about={about} onInsert={() => onInsert(tag)} />
    </li>
  );
  return (
    <details className="agenda">
      <summary className="small">
        {i18n.t('popup.agenda', [String(today.length), String(thisWeek.length)])}
      </summary>
      <ul className="hashtags">
        {today.map((item) => row(item, i18n.t('suggest.until', [item.name, shortDay(item.to)])))}
        {thisWeek.map((item) => row(item, i18n.t('popup.from', [item.name, shortDay(item.from)])))}
      </ul>
    </details>
  );
}
