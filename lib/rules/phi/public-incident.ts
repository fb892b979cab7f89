import { story } from '../../lint/checks/story.ts';
import { storyCues } from '../../lexicons/story-cues.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'phi/public-incident',
  title: 'Victims of a news event',
  severity: 'stop',
  reason: 'Saying who came from an event in the news narrows it down to a few people.',
  source: {
    label: '45 CFR 164.510(a); AHA guidelines for releasing patient information',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.510',
  },
  messages: { incident: 'This may confirm who was brought in after an event in the news.' },
  flags: [
    '⟦Just took care of the driver from the Route 9 bus crash, please slow down out there.⟧',
    '⟦The two they pulled out of the apartment fire this morning came to us and I am not okay.⟧',
    '⟦That guy from the rollover on the news is in our trauma bay right now.⟧',
  ],
  leaves: [
    'Route 9 is closed after a crash. Use the north entrance.',
    'For news about the incident please contact the police press office.',
    'Our crash team practised for a big fire today, all with actors.',
    'Fire drill on Tuesday at ten.',
  ],
  check: story({ when: ({ text }) => storyCues.incident.test(text) }),
});
