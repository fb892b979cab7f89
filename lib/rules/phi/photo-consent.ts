import { anyOf } from '../../lint/checks/any-of.ts';
import { identifiers } from '../../lint/checks/identifiers.ts';
import { story } from '../../lint/checks/story.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'phi/photo-consent',
  title: 'Picture of a patient',
  severity: 'warn',
  reason:
    'A face or a wound in a picture identifies a person, and blurring it later is not enough.',
  source: {
    label: '45 CFR 164.514(b)(2)(i)(Q); HHS OCR media FAQ, 2016',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.514',
  },
  messages: { picture: 'This picture may show a patient, and needs written permission first.' },
  flags: [
    '⟦This picture of him asleep with the chemo pump and his stuffed giraffe broke me today.⟧',
    '⟦Film of our warrior taking his first steps since the stroke, swipe to see.⟧',
    '⟦Video of our warrior walking for the first time since the stroke, swipe to see.⟧',
  ],
  leaves: [
    'Photo: our team after the charity run.',
    'Pictured with parents’ written permission: a first smile.',
    'Stock photo posed by models.',
    'New video: how to use an inhaler in four steps.',
  ],
  check: anyOf(identifiers({ kinds: ['image'] }), story({ kind: 'photo-consent' })),
});
