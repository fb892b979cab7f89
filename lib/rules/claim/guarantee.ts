import { phrases } from '../../lint/checks/phrases.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'claim/guarantee',
  title: 'Promise of a result',
  severity: 'warn',
  reason: 'No treatment works for everyone, and a promised result can be read as a binding claim.',
  source: { label: 'FTC Health Products Compliance Guidance, 2022' },
  messages: { promise: '“{quote}” may promise a result that nobody can be sure of.' },
  flags: [
    'Laser treatment with ⟦guaranteed results⟧, book today.',
    'Our method is ⟦100 % effective⟧ against back pain.',
    'You ⟦will be cured⟧ in three visits.',
  ],
  leaves: [
    'No surgeon can offer guaranteed results, and nobody should.',
    'We cannot say that you will be cured, but we will be there.',
    'Myth: antibiotics are 100% effective against colds.',
    'Sick leave is guaranteed by law.',
  ],
  check: phrases({
    phrases: {
      'good results for many people': [
        '(guaranteed|guarantee|guarantees) (results|success|relief|cure|recovery|outcome)',
        '(permanent|instant|certain) (cure|relief)',
      ],
      'helpful for many people': [
        '(100%|100 %|completely|always) (effective|safe|successful|risk-free|painless)',
        '100 % (effective|safe|successful|painless)',
      ],
      'may feel better': ['will be (cured|healed|pain-free)'],
    },
    unless: [
      "(no|not|never|nobody|cannot|can't|won't|without|myth|beware|claim|claims|promise|promises)",
    ],
  }),
});
