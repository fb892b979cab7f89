import { story } from '../../lint/checks/story.ts';
import { storyCues } from '../../lexicons/story-cues.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'phi/clinical-image',
  title: 'Scan, trace or wound picture',
  severity: 'warn',
  reason: 'Scans and wounds can carry names and dates, and people recognise their own.',
  source: {
    label: '45 CFR 164.514(b)(2)(i)(Q) and (R)',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.514',
  },
  messages: { image: 'This image may be traced to one patient.' },
  flags: [
    '⟦Check out this x-ray from tonight, guess what he swallowed⟧',
    '⟦Look at this ECG from my chest pain guy this morning, what do you see?⟧',
    '⟦Posting his CT in the comments, spot the bleed before radiology does⟧',
  ],
  leaves: [
    'Teaching ECG from an open textbook: what would you check first?',
    'Our new CT scanner arrived by crane. Look at the size of it.',
    'X-ray techs: we are hiring.',
    'How to read a chest x-ray, part one of five.',
  ],
  check: story({ when: ({ text }) => storyCues.clinicalImage.test(text) }),
});
