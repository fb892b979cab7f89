import { identifiers } from '../../lint/checks/identifiers.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'phi/id-number',
  title: 'Number that belongs to one person',
  severity: 'stop',
  marks: 'identifier',
  reason: 'A record, insurance or device number belongs to one person, and others can look it up.',
  source: {
    label: 'HIPAA Privacy Rule, 45 CFR 164.514(b)(2)(i)(G)–(M), (O), (P)',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.514',
  },
  messages: { number: 'This number may lead straight to one person.' },
  flags: [
    'does anyone know why MRN ⟦00482913⟧ shows twice in Epic?',
    'Chart review question, med rec # ⟦88-41-207⟧, creatinine jumped overnight.',
    'SSN ⟦219-09-9998⟧ was read out loud in the lobby again',
  ],
  leaves: [
    'Never post an MRN, a room number or a photo.',
    'NCT04280705 enrolled 412 people.',
    'Chart 3 in the report shows flu visits by month.',
    'Your medical record is yours: ask for a copy in MyChart.',
    'ICD-10 code W61.62XD is being struck by a duck.',
  ],
  check: identifiers({
    kinds: [
      'national-id',
      'record',
      'health-plan',
      'account',
      'licence',
      'vehicle',
      'device',
      'ip',
      'biometric',
    ],
  }),
});
