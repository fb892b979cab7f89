import { story } from '../../lint/checks/story.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'phi/small-numbers',
  title: 'Very small counts',
  severity: 'warn',
  reason: 'A count of two or three in one night can point to the people behind it.',
  source: {
    label: '45 CFR 164.514(b)(2)(ii); ONS guidance on small numbers',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.514',
  },
  messages: { few: 'A count this small may point to the people behind it.' },
  flags: [
    '⟦Two overdoses and a suicide attempt in our ED tonight, all kids from the same school.⟧',
    '⟦Three stillbirths this week on our ward and nobody has slept.⟧',
    '⟦Another stabbing tonight, that makes four this week from the same street.⟧',
  ],
  leaves: [
    'In 2023, 1 in 31 hospital patients had an infection on any day. Source: CDC',
    'Two visitors per patient, please.',
    'Three cases of soda went missing from the break room.',
    'Four nurses ran the marathon for the hospice.',
  ],
  check: story({ kind: 'small-numbers' }),
});
