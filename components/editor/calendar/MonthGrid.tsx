import { type CalendarItem, weeksOf } from '#lib/profile/calendar.ts';
import { formatPath } from '#lib/profile/problem.ts';
import { today } from '../today.ts';

interface MonthGridProps {
  /** `YYYY-MM` */
  month: string;
  items: readonly CalendarItem[];
}

/** A month as on a wall. What lasts longer than a day has its name on its first day of each week. */
export function MonthGrid({ month, items }: MonthGridProps) {
  const weeks = weeksOf(month);
  return (
    <table className="month">
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col">
              {new Date(`${day}T00:00:00Z`).toLocaleDateString(undefined, {
                weekday: 'short',
                timeZone: 'UTC',
              })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day, at) => (
              <td
                key={day}
                data-other={day.startsWith(month) ? undefined : ''}
                data-today={day === today() ? '' : undefined}
              >
                <span className="day">{Number(day.slice(8))}</span>
                {items
                  .filter(({ from, to }) => from <= day && day <= to)
                  .map((item) => (
                    <DayItem
                      key={formatPath(item.path)}
                      item={item}
                      isNamed={at === 0 || item.from === day}
                      goesOn={at < 6 && day < item.to}
                    />
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayItemProps {
  item: CalendarItem;
  /** The first day of a week that it touches has its name. */
  isNamed: boolean;
  /** The next day belongs to it too, so that a long name may reach over there. */
  goesOn: boolean;
}

function DayItem({ item: { path, name, kind }, isNamed, goesOn }: DayItemProps) {
  if (!isNamed) return <span className="day-item" data-kind={kind} aria-hidden="true" />;
  return (
    <a
      className="day-item"
      data-kind={kind}
      data-goes-on={goesOn ? '' : undefined}
      href={`#editor/calendar/${formatPath(path)}`}
      title={name}
      dir="auto"
    >
      {name}
    </a>
  );
}
