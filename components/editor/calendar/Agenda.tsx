import { i18n } from '#i18n';
import type { CalendarItem } from '#lib/profile/calendar.ts';
import { formatPath } from '#lib/profile/problem.ts';

interface AgendaProps {
  /** `YYYY-MM` */
  month: string;
  items: readonly CalendarItem[];
}

/** The same month as a list, which also fits a narrow window. */
export function Agenda({ month, items }: AgendaProps) {
  const inMonth = items.filter(
    ({ from, to }) => from.slice(0, 7) <= month && month <= to.slice(0, 7),
  );
  if (inMonth.length === 0) {
    return <p className="small soft">{i18n.t('editor.calendar.nothing')}</p>;
  }
  return (
    <ul className="agenda">
      {inMonth.map(({ path, name, kind, from, to }) => (
        <li key={formatPath(path)} data-kind={kind}>
          <a href={`#editor/calendar/${formatPath(path)}`}>{name}</a>{' '}
          <span className="small soft">
            {i18n.t(`editor.calendar.kinds.${kind}`)} · {describeDays(from, to)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function describeDays(from: string, to: string): string {
  const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.formatRange(new Date(from), new Date(to));
}
