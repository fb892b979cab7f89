import { addressed } from '../../lint/checks/addressed.ts';
import { orElse } from '../../lint/checks/or-else.ts';
import { story } from '../../lint/checks/story.ts';
import { defineRule } from '../../lint/rule.ts';

const SUGGESTION = 'Thank you for your words. We share them with our teams.';

export default defineRule({
  id: 'phi/treatment-acknowledgement',
  title: 'Reply confirms that somebody was treated',
  severity: 'stop',
  reason:
    'Even a kind reply may confirm that the person was a patient, although they said it first.',
  source: {
    label: 'HHS OCR resolution agreement, Manasa Health Center, 2023 ($30,000)',
    url: 'https://www.hhs.gov/hipaa/for-professionals/compliance-enforcement/agreements/index.html',
  },
  messages: { confirms: 'This may confirm that the person was a patient here.' },
  flags: [
    {
      kind: 'reply',
      account: 'official',
      text: '⟦Thanks for choosing us for your knee surgery, we are so glad that you are walking again.⟧',
    },
    {
      kind: 'reply',
      account: 'official',
      text: '⟦It was a pleasure delivering your twins, give them a kiss from the whole unit.⟧',
    },
    { kind: 'reply', text: '⟦So glad your colonoscopy with Dr Ruiz went smoothly, Pam!⟧' },
  ],
  leaves: [
    {
      kind: 'reply',
      account: 'official',
      text: 'Thank you for the kind words. We share them with our teams.',
    },
    { kind: 'reply', account: 'official', text: 'Thanks for choosing this topic for the podcast!' },
    {
      kind: 'reply',
      account: 'official',
      text: 'For your privacy we cannot discuss anyone’s care here. Please call Patient Relations.',
    },
    'Thanks for your visit to our booth at the job fair!',
  ],
  check: orElse(
    story({ kind: 'treatment-acknowledgement', suggestion: SUGGESTION }),
    addressed({ suggestion: SUGGESTION }),
  ),
});
