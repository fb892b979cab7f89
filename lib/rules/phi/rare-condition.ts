import { story } from '../../lint/checks/story.ts';
import { storyCues } from '../../lexicons/story-cues.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'phi/rare-condition',
  title: 'A rare diagnosis or the only case',
  severity: 'warn',
  reason: 'With a rare illness the diagnosis itself can point to one person.',
  source: {
    label: 'HIPAA Privacy Rule, 45 CFR 164.514(b)(2)(ii)',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.514',
  },
  messages: { rare: 'So few people have this that readers may know who it is.' },
  flags: [
    '⟦Never thought I would see measles, and our first case in twenty years is on my ward tonight.⟧',
    '⟦We have the only patient in the county with that syndrome on our unit this week.⟧',
    '⟦Admitted my first ever botulism case last night, from a jar of home canned beets.⟧',
  ],
  leaves: [
    'Rare Disease Day is 28 February. One in seventeen people has a rare disease.',
    'What is progeria? Here is what families should know.',
    'The only thing rarer than a lunch break here is a working printer.',
    'Our first ever nurse-led clinic opened today.',
  ],
  check: story({ when: ({ text }) => storyCues.rare.test(text) }),
});
