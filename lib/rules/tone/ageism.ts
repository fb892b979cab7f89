import { wording } from '../../lint/checks/wording.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'tone/ageism',
  title: 'Words that make older people one group',
  severity: 'hint',
  reason: 'An age range says who is meant, and older readers feel spoken with rather than about.',
  source: {
    label: 'AMA Manual of Style 11.12; Reframing Aging Initiative',
    url: 'https://www.reframingaging.org',
  },
  messages: { label: '“{quote}” may sound as if all older people were alike.' },
  flags: [
    'Flu shots for ⟦the elderly⟧ are free.',
    'Pop in on ⟦elderly people⟧ this winter.',
    'whole shift of ⟦geezers⟧ asking for jello',
    'Is your hospital ready for ⟦the silver tsunami⟧?',
    'some ⟦little old lady⟧ told me off about parking',
    'Still drives at 94, amazing ⟦for her age⟧',
  ],
  leaves: [
    'Care of the Elderly has moved to Ward 7.',
    'Adults 65 and older can get the RSV vaccine.',
    'I am officially an old geezer: I love my new foot stool.',
    'Elder abuse is often hidden.',
    'Elderberry syrup does not treat flu.',
    'Old charts, new system, no sleep.',
    'Her weight is normal for her age and height.',
  ],
  check: wording({
    words: {
      'older adults': [
        'the (elderly|aged), elderly (people|patients|folks|adults|individuals)',
        '(geezers|oldies|wrinklies|coots|biddies|boomers|grannies|fossils|codgers), (my|these|those|the) geriatrics',
        'old (bats|bags|hags|crones|farts|goats|gits|relics|fools|dinosaurs|ducks), grumpy old (men|women|gits|people)',
        'the (old and |)frail, pensioners',
        'old (folks|timers|dears|geezers|fogies), senior citizens',
      ],
      'older patient': 'elderly patient',
      'older person': 'elderly person',
      'older man':
        'elderly (man|gentleman|male), geezer, old (geezer|codger|coot|fart|goat|git|fool), grumpy old man',
      'older woman':
        'elderly (woman|lady|female), little old lady, old (biddy|dear|bat|bag|hag|crone|duck), grumpy old woman',
      'older women': 'little old ladies',
      '(the) more older people': '(silver|grey|gray) tsunami',
      '': 'for (her|his|their) age, senile, over the hill, years young',
    },
    leaves:
      'care of the elderly, for (her|his|their) age (and|group|range), (normal|tall|small|large|short|big) for (her|his|their) age, senile plaques, diamond geezer',
  }),
});
