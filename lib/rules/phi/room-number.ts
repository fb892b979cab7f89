import { identifiers } from '../../lint/checks/identifiers.ts';
import { defineRule } from '../../lint/rule.ts';

/** `Ward C2`, `station 5`: thirty people lie there, and staff work there; no one is told by it. */
const WHOLE_WARD = /^(?:wards?|station)\b(?!.*\b(?:room|bed|bay)\b)/i;

export default defineRule({
  id: 'phi/room-number',
  title: 'Room or bed number',
  severity: 'stop',
  marks: 'identifier',
  reason: 'A room or bed on a given day belongs to one patient, and visitors know who lies there.',
  source: {
    label: 'HIPAA Privacy Rule, 45 CFR 164.514(b)(2)(i)(R)',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.514',
  },
  messages: { room: 'A room number may show which patient is meant.' },
  flags: [
    'So proud of the lady in ⟦room 412⟧, she finally beat it!',
    'The guy in ⟦ICU bed 12⟧ proposed to his nurse while on ketamine.',
    'whoever is covering ⟦rm 6214B⟧, she wants her cat to visit',
  ],
  leaves: [
    'Grand rounds are in conference room 4, lunch is served.',
    'Room 101: how to build a crash cart.',
    'We opened a 12-bed unit today.',
    'So proud of the whole crew on ward 7, she went home today!',
    'She beat it! Thank you station 5, you fed us all night.',
    'Bed 4 challenge for new students in the sim lab: a perfect corner in 30 seconds',
  ],
  check: identifiers({
    kinds: ['mark'],
    when: ({ start, end }, { text }) => !WHOLE_WARD.test(text.slice(start, end)),
  }),
});
