import { identifiers } from '../../lint/checks/identifiers.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'phi/url-identifier',
  title: 'Link that leads to a person',
  severity: 'warn',
  marks: 'identifier',
  reason: 'A fundraising page or a link with a name in it leads straight to the patient.',
  source: {
    label: 'HIPAA Privacy Rule, 45 CFR 164.514(b)(2)(i)(N)',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.514',
  },
  messages: { link: 'This link may lead to one patient.' },
  flags: [
    'help his family with the bills: ⟦https://www.gofundme.com/f/help-marcus-beat-leukemia⟧',
    'chart is here ⟦https://portal.example.org/view?mrn=00482913⟧',
    'updates from her mom on ⟦https://www.caringbridge.org/visit/rosat⟧',
  ],
  leaves: [
    'Learn more at https://www.cdc.gov/flu',
    'Register: https://example.org/marathon?utm_source=x',
    'Our report: https://example.org/patients-report.pdf',
  ],
  check: identifiers({ kinds: ['url'] }),
});
