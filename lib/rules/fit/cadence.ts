import { phrases } from '../../lint/checks/phrases.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'fit/cadence',
  title: 'Many posts in a row',
  severity: 'hint',
  reason: 'A steady rhythm is kept in mind longer than five posts in a day.',
  source: { label: 'The hospital’s profile' },
  messages: { many: 'If this is one of many today, it may wait for a quieter day.' },
  offByDefault:
    'Nothing is kept of what was posted before, so how often somebody posts can only be told where the text says so.',
  flags: [
    '⟦Third post today⟧, I know, but the bake sale is almost over',
    { account: 'official', text: '⟦Sorry for the spam⟧! One last reminder: flu shots until 5.' },
    '⟦Posting again⟧ because nobody saw the first one',
  ],
  leaves: [
    'Third shift today, I know, but the cake was worth it',
    { account: 'official', text: 'The post office is closed. Our pharmacy is open.' },
    'No spam please, says my lunch box',
  ],
  check: phrases({
    phrases: {
      '': [
        '(second|third|fourth|fifth|last|another) post (today|tonight|this morning|of the day)',
        'sorry for (the|all the) (spam|posts|spamming)',
        'posting (again|this again)',
        '(me|us) again with another (post|reminder)',
      ],
    },
  }),
});
