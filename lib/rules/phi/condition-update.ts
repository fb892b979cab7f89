import { story } from '../../lint/checks/story.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'phi/condition-update',
  title: 'How one patient is doing',
  severity: 'stop',
  reason:
    'How somebody is doing is told to people who ask by name, and only if that person agreed.',
  source: {
    label: '45 CFR 164.510(a)',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.510',
  },
  messages: { condition: 'This may give news about one person’s health.' },
  flags: [
    '⟦For everyone asking, the coach is out of surgery and stable on our unit, cussing already.⟧',
    '⟦Our guy with the burns is off the vent and asking for a cheeseburger.⟧',
    '⟦The lady from choir is in critical condition upstairs, keep praying.⟧',
  ],
  leaves: [
    'The trust’s finances are stable after a hard year.',
    'Our service is recovering after the storm. Clinics open at noon.',
    'Critical care nurses: we are hiring.',
    'I am out of surgery and fine, thanks for all the messages about my knee.',
  ],
  check: story({ kind: 'condition-update' }),
});
