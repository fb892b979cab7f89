import { story } from '../../lint/checks/story.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'phi/staff-health',
  title: 'A colleague’s health',
  severity: 'warn',
  reason: 'A colleague’s illness or pregnancy is theirs to tell.',
  source: {
    label: 'ADA, 42 U.S.C. 12112(d); UK GDPR article 9',
    url: 'https://www.law.cornell.edu/uscode/text/42/12112',
  },
  messages: { colleague: 'This may share a colleague’s health news for them.' },
  flags: [
    '⟦Our charge nurse is back in rehab again so we are short till June.⟧',
    '⟦Pray for my coworker, the biopsy came back positive and she has not told her kids.⟧',
    '⟦One of our nurses had a miscarriage on shift last night and management said nothing.⟧',
  ],
  leaves: [
    'Our charge nurse Tasha won the DAISY award.',
    'I am pregnant, and my coworkers made a cake.',
    'Staff flu shots are free in room B.',
    'Colleague of the month: our porter Sam.',
  ],
  check: story({ kind: 'staff-health' }),
});
