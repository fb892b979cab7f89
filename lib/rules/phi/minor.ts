import { story } from '../../lint/checks/story.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'phi/minor',
  title: 'A child’s health story',
  severity: 'stop',
  reason:
    'A child cannot agree to be written about, and families and schools recognise them quickly.',
  source: {
    label: '45 CFR 164.502(g)(3); GMC 0–18 years guidance',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.502',
  },
  messages: { child: 'This may let people recognise a child in your care.' },
  flags: [
    '⟦Our little boy in bay two finished his last chemo today and hit the gong so hard it fell off the wall.⟧',
    '⟦Had a 6 year old tonight who came in with both arms broken from the trampoline park and told me knock knock jokes.⟧',
    '⟦That poor toddler who swallowed the magnets is still on our PICU and his mum has not slept.⟧',
  ],
  leaves: [
    'Button batteries can burn a child’s throat in two hours. Keep them locked away.',
    'My own kid broke his arm on the trampoline, so I am on the other side today.',
    'Our gran in bay two turned 97 and winked at the consultant after her hip was done.',
    'Children under five get the flu spray at their GP.',
    'Board question: a 3-year-old with barky cough and stridor. What next?',
  ],
  check: story({ kind: 'minor' }),
});
