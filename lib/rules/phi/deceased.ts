import { story } from '../../lint/checks/story.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'phi/deceased',
  title: 'Death of a patient',
  severity: 'stop',
  reason: 'Privacy goes on after death, and the family may not know yet or may read it here.',
  source: {
    label: '45 CFR 160.103 and 164.502(f): fifty years',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.502',
  },
  messages: { death: 'This may tell readers about one patient’s death.' },
  flags: [
    '⟦We lost our youngest patient on the unit tonight and I held her mom until the chaplain came.⟧',
    '⟦He died an hour before his daughter landed, and I was the one holding his hand.⟧',
    '⟦The lady I looked after all week passed this morning, still wearing the nail polish I put on her.⟧',
  ],
  leaves: [
    'Grief is part of this work. If you have lost someone, help is here: example.org/grief',
    'My own grandmother died last spring, so be kind to me this week.',
    'We remember Dr. Alan Whitfield, who taught here for thirty years and died in March.',
    'Heart disease is the leading cause of death worldwide.',
  ],
  check: story({ kind: 'deceased' }),
});
