import { useState } from 'react';
import { i18n } from '#i18n';
import { calendarItems, monthAfter } from '#lib/profile/calendar.ts';
import { Icon } from '../../Icon.tsx';
import { PartsSection } from '../PartsSection.tsx';
import { today } from '../today.ts';
import { useSoundProfile } from '../useSoundProfile.ts';
import { Agenda } from './Agenda.tsx';
import { MonthGrid } from './MonthGrid.tsx';

/** Campaigns and events, a month at a time, and below the fields they are made in. */
export function CalendarSection() {
  const profile = useSoundProfile();
  const [month, setMonth] = useState(() => today().slice(0, 7));
  const items = calendarItems(profile);
  const heading = new Date(`${month}-01T00:00:00Z`).toLocaleDateString(undefined, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (
    <>
      <section className="calendar stack">
        <div className="row calendar-head">
          <h2 aria-live="polite">{heading}</h2>
          <button
            type="button"
            className="button icon"
            aria-label={i18n.t('editor.calendar.before')}
            onClick={() => setMonth(monthAfter(month, -1))}
          >
            <Icon name="previous" />
          </button>
          <button
            type="button"
            className="button icon"
            aria-label={i18n.t('editor.calendar.after')}
            onClick={() => setMonth(monthAfter(month, 1))}
          >
            <Icon name="next" />
          </button>
        </div>
        <MonthGrid month={month} items={items} />
        <Agenda month={month} items={items} />
      </section>
      <PartsSection id="calendar" />
    </>
  );
}
