import { story } from '../../lint/checks/story.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'phi/dispute-details',
  title: 'Arguing a case in a reply',
  severity: 'stop',
  reason: 'Answering a review with facts of the case gives away that the person was treated.',
  source: {
    label: 'HHS OCR resolution agreement, Manasa Health Center, 2023 ($30,000)',
    url: 'https://www.hhs.gov/hipaa/for-professionals/compliance-enforcement/agreements/index.html',
  },
  messages: { dispute: 'These facts may confirm that the person was treated here.' },
  flags: [
    {
      kind: 'reply',
      account: 'official',
      text: '⟦You were seen within 20 minutes and refused the scan, as your chart shows.⟧',
    },
    {
      kind: 'reply',
      account: 'official',
      text: '⟦Your husband left against medical advice, and our records show three missed visits.⟧',
    },
    {
      kind: 'reply',
      account: 'official',
      text: '⟦You came in for a root canal and still owe a balance of $412, so let us tell the whole story.⟧',
    },
  ],
  leaves: [
    {
      kind: 'reply',
      account: 'official',
      text: 'We are sorry to read this. Please call Patient Relations so that we can listen.',
    },
    { kind: 'reply', account: 'official', text: 'Our policy is to see everyone in order of need.' },
    {
      kind: 'reply',
      account: 'official',
      text: 'The car park fee is paid at the machine by the lobby.',
    },
    { kind: 'reply', account: 'official', text: 'Our records team is closed on Sundays.' },
  ],
  check: story({ kind: 'dispute-details' }),
});
