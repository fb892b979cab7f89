import { identifiers } from '../../lint/checks/identifiers.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'phi/date-specific',
  title: 'Exact date of a person’s care',
  severity: 'stop',
  marks: 'identifier',
  reason:
    'A day of admission, birth, surgery or death is one of the facts that single out a patient.',
  source: {
    label: 'HIPAA Privacy Rule, 45 CFR 164.514(b)(2)(i)(C)',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.514',
  },
  messages: { date: 'This date may show which patient is meant.' },
  flags: [
    'She was admitted on ⟦4 March 2025⟧ and danced out of here today.',
    'He coded on ⟦Dec 31⟧ and walked home weeks later',
    'Our tiniest fighter was born ⟦2/29/2024⟧ at 23 weeks.',
  ],
  leaves: [
    'Blood drive: June 14, 9am to 3pm. Walk-ins welcome.',
    'Our new cardiac tower opens on January 8, 2026.',
    'She was born to be a nurse. Happy birthday!',
    'Florence Nightingale was born in 1820.',
    'Patients admitted after March 1 get the new menu.',
  ],
  check: identifiers({ kinds: ['date'] }),
});
