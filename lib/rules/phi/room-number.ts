import { identifiers } from '../../lint/checks/identifiers.ts';
import { defineRule } from '../../lint/rule.ts';

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
    'Bed 4 challenge for new students in the sim lab: a perfect corner in 30 seconds',
  ],
  check: identifiers({ kinds: ['mark'] }),
});
