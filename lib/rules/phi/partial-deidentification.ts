import { story } from '../../lint/checks/story.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'phi/partial-deidentification',
  title: 'Name left out, person still there',
  severity: 'warn',
  reason: 'Leaving out the name does not hide a person whom others can recognise.',
  source: {
    label: 'HIPAA Privacy Rule, 45 CFR 164.514(b)(2)(ii)',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.514',
  },
  messages: { hint: 'Readers may still work out who this is.' },
  flags: [
    '⟦Not saying who but a certain country singer is getting his gallbladder out at our place tomorrow.⟧',
    '⟦Let’s call him Mr J, he is in his third detox with us this year and brought the same suitcase.⟧',
    '⟦No names, but if you were at the church picnic you know which patient coded on me last night.⟧',
  ],
  leaves: [
    'Guess who finally passed the boards. Me.',
    'HIPAA tip: even posts with no names can identify a patient.',
    'Initials on the whiteboard are for the tea rota.',
    'Not naming the cafe, but their soup is cold.',
  ],
  check: story({ kind: 'partial-deidentification' }),
});
