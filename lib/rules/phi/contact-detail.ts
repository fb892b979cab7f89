import { identifiers } from '../../lint/checks/identifiers.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'phi/contact-detail',
  title: 'Personal phone number or e-mail',
  severity: 'stop',
  marks: 'identifier',
  reason: 'A phone number or mailbox beside a word about care points to one person.',
  source: {
    label: 'HIPAA Privacy Rule, 45 CFR 164.514(b)(2)(i)(D)–(F)',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.514',
  },
  messages: { contact: 'This may be how to reach a patient or a relative.' },
  flags: [
    'If you know her daughter please ask her to call the unit, her cell ⟦(412) 555-0148⟧ is off',
    'my pt left a charger, reach him at ⟦615.555.0173⟧',
    'The survey came back from ⟦rosa.l.trujillo@example.com⟧, she loved the night team',
  ],
  leaves: [
    'Poison Control is free: 1-800-222-1222',
    'Questions about your bill? Write to billing@example.org.',
    'BP 120/80, HR 72, SpO2 98%: boring vitals are beautiful vitals',
    'My watch counted 4125550148 steps, surely not.',
  ],
  check: identifiers({ kinds: ['phone', 'email'] }),
});
