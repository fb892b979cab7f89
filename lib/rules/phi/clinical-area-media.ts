import { story } from '../../lint/checks/story.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'phi/clinical-area-media',
  title: 'Picture taken where patients are',
  severity: 'warn',
  reason: 'Boards, screens and people in the background may show who is being treated.',
  source: {
    label: '45 CFR 164.514(b)(2); HHS OCR media FAQ, 2016',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.514',
  },
  messages: { area: 'Something in the background may show who is being treated.' },
  flags: [
    '⟦Night shift selfie at the station, yes that is the whiteboard behind us with all the beds lol⟧',
    '⟦Going live from resus in five, wave at the guy behind me⟧',
    '⟦You can see the census board behind me haha, crazy night⟧',
  ],
  leaves: [
    'We go live from the car park at noon with free smoothies.',
    'The whiteboard markers have vanished again, who is eating them?',
    'TikTok trends about sleep, explained by our sleep team.',
    'Selfie station at the job fair, come say hi.',
  ],
  check: story({ kind: 'clinical-area-media' }),
});
