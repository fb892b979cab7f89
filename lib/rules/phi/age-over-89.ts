import { identifiers } from '../../lint/checks/identifiers.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'phi/age-over-89',
  title: 'Age over 89',
  severity: 'warn',
  marks: 'identifier',
  reason: 'So few people are over 89 that the age alone can point to one of them.',
  source: {
    label: 'HIPAA Privacy Rule, 45 CFR 164.514(b)(2)(i)(C)',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.514',
  },
  messages: { age: 'An age this high may show who the patient is.' },
  flags: [
    'Our ⟦97-year-old⟧ hip patient danced today',
    'Just placed a pacemaker in a ⟦101 yo⟧ veteran. He flirted with the whole cath lab.',
    'Our sweet ⟦94 yo⟧ lady got two birthday cakes on the ward',
  ],
  leaves: [
    'Our hospital turned 97 this year and the roof still leaks.',
    'Adults aged 90 and over should ask about the vaccine.',
    'He waited 94 minutes in triage.',
    'Our 79-year-old hip patient danced today',
  ],
  check: identifiers({ kinds: ['age'] }),
});
