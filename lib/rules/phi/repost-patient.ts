import { story } from '../../lint/checks/story.ts';
import { storyCues } from '../../lexicons/story-cues.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'phi/repost-patient',
  title: 'Sharing a patient’s own post',
  severity: 'warn',
  reason:
    'A patient may tell their story; sharing it from a hospital needs their written permission.',
  source: {
    label: '45 CFR 164.508; HHS OCR v. Cadia Healthcare, 2025 ($182,000)',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.508',
  },
  messages: { repost: 'Sharing this may confirm that the person was treated here.' },
  flags: [
    '⟦RT @sunny_mia: love my new hip from St. Vale, thank you 4 West!!⟧',
    '⟦Reposting this from one of our chemo ladies because she says it best about our unit⟧',
    '⟦Reshared from our patient’s page, thirty days after his transplant with us⟧',
  ],
  leaves: [
    'RT @WHO: measles is rising in Europe. Check your vaccines.',
    'Reposting our job advert because it had a typo.',
    'Quote of the day from Florence Nightingale.',
    'Tag a colleague who needs a coffee.',
  ],
  check: story({ when: ({ text }) => storyCues.repost.test(text) }),
});
