import { identifiers } from '../../lint/checks/identifiers.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'phi/place',
  title: 'Place smaller than a state',
  severity: 'stop',
  marks: 'identifier',
  reason: 'A street, a small town or the hospital itself narrows down who the patient is.',
  source: {
    label: 'HIPAA Privacy Rule, 45 CFR 164.514(b)(2)(i)(B)',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.514',
  },
  messages: { place: 'This place may show which patient is meant.' },
  flags: [
    'Our burn patient is from ⟦Tuscumbia, AL⟧. If you know the family please tell them to call',
    'Home visit at ⟦1427 Birchwood Lane⟧ today, three dogs and a wound vac',
    'My patient was seen at ⟦Mercy General Hospital⟧ last year and nobody caught it',
  ],
  leaves: [
    'We are hiring ICU nurses in Phoenix, Arizona and Portland, OR.',
    'Our job fair is at 88 Elm Street, room 4.',
    'Proud to work at Mercy General Hospital.',
    'Ten days in Maui and no pager.',
  ],
  check: identifiers({ kinds: ['place'] }),
});
