import { describe, expect, it } from 'vitest';
import { awarenessTimes } from '#lib/lexicons/awareness-days.ts';
import { hashtagTopics } from '#lib/lexicons/hashtag-topics.ts';
import { agendaOn } from '#lib/suggest/agenda.ts';
import { makeProfile } from '../profile/samples.ts';

const inYear = (name: string, year: number) =>
  awarenessTimes.find((time) => time.name === name)?.inYear(year);

describe('the calendar', () => {
  it.each([
    ['World Cancer Day', 2026, '2026-02-04', '2026-02-04'],
    ['Rare Disease Day', 2028, '2028-02-29', '2028-02-29'],
    ['World Kidney Day', 2026, '2026-03-12', '2026-03-12'],
    ['World Leprosy Day', 2026, '2026-01-25', '2026-01-25'],
    ['World Asthma Day', 2027, '2027-05-04', '2027-05-04'],
    ['Great American Smokeout', 2026, '2026-11-19', '2026-11-19'],
    ['American Heart Month', 2026, '2026-02-01', '2026-02-28'],
    ['National Hospital Week', 2026, '2026-05-10', '2026-05-16'],
    ['National Volunteer Week', 2026, '2026-04-19', '2026-04-25'],
    ['World Breastfeeding Week', 2026, '2026-08-01', '2026-08-07'],
  ])('knows %s of %d', (name, year, from, to) => {
    expect(inYear(name, year)).toEqual({ from, to });
  });

  it('has well-formed tags, and topics that exist', () => {
    const topics = new Set(hashtagTopics.map(({ name }) => name));
    for (const time of awarenessTimes) {
      expect(time.tags.join(' ')).toMatch(/^#[A-Za-z]\w+( #[A-Za-z]\w+)*$/);
      expect(time.topics.filter((topic) => !topics.has(topic))).toEqual([]);
      expect([...time.topics, ...time.keywords]).not.toHaveLength(0);
    }
  });
});

it('the agenda tells what is on, and what begins in the week, for the country', () => {
  const profile = makeProfile({
    locale: { default: 'en-US', country: 'US' },
    events: [{ name: 'Fair', tag: '#Fair', from: '2026-10-30' }],
  });
  const { today, thisWeek } = agendaOn(profile, '2026-10-28');
  const names = (items: readonly { name: string }[]) => items.map(({ name }) => name);
  expect(names(today)).toContain('Breast Cancer Awareness Month');
  expect(names(today)).not.toContain('Stoptober');
  expect(names(thisWeek)).toContain('World Stroke Day');
  expect(names(thisWeek)).toContain('Fair');
});
