import { anyOf } from '../../lint/checks/any-of.ts';
import { identifiers } from '../../lint/checks/identifiers.ts';
import { story } from '../../lint/checks/story.ts';
import { defineRule } from '../../lint/rule.ts';

/** `guess the ECG`: what a scan tells is the concern of phi/clinical-image. */
const RIDDLE =
  /^(?:guess|check out|look at) (?:this|that|the|these) (?:e[ck]g|ct|mri|x-?ray|cxr|scan|film)\b/i;

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
    'guess the ECG 👀 walk-in at 3am, 40s, said it was indigestion',
    'New video: how to use an inhaler in four steps.',
  ],
  check: anyOf(
    identifiers({
      kinds: ['image'],
      when: ({ start, end }, { text }) => !RIDDLE.test(text.slice(start, end)),
    }),
    story({ kind: 'photo-consent' }),
  ),
});
