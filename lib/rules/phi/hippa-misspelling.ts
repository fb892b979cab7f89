import { sentenceAt } from '../../lint/annotation/annotate.ts';
import { pattern } from '../../lint/checks/pattern.ts';
import { defineRule } from '../../lint/rule.ts';

/** All capitals or all small; a name such as Hippa or Hipa is left alone, and so is the short form outside of talk of privacy. */
const MISSPELT =
  /(?<![\p{L}\p{N}_@./-])(?:HIPPAA?|HIPAAA|HIPA|hippaa?|hipaaa|Hippa{1,2}(?= (?:rules?|law|training|says|compli\w+)))(?![\p{L}\p{N}_])/gu;
const PRIVACY =
  /\b(?:privacy|private|patients?|law|rules?|complian\w+|module|training|violat\w+|share|details|confidential\w*|records?)\b/i;

export default defineRule({
  id: 'phi/hippa-misspelling',
  title: 'HIPAA misspelled',
  severity: 'hint',
  reason: 'The law is HIPAA, and the slip makes readers doubt the rest.',
  source: {
    label: 'Health Insurance Portability and Accountability Act of 1996',
    url: 'https://www.hhs.gov/hipaa/index.html',
  },
  messages: { spelling: 'The law is spelled HIPAA; “{quote}” may cost a little trust.' },
  flags: [
    'Per ⟦HIPPA⟧ we can’t comment on anybody’s care',
    '⟦hippa⟧ training due friday',
    'That is a ⟦HIPPAA⟧ thing, ask compliance',
    'My ⟦HIPA⟧ privacy module expired',
    '#⟦HIPPA⟧ is not a hippo',
  ],
  leaves: [
    'HIPAA training due Friday',
    'It’s HIPAA, not HIPPA. One P, two As.',
    'Liisa Hippa joins our lab in March.',
    'Entered my sunrise in the HIPA photo award.',
    'The hippo mural has a friend. Hip replacement class at 2.',
    'Read it on www.hippa.example',
  ],
  check: pattern({
    pattern: MISSPELT,
    when: ({ index, 0: word }, annotation) => {
      const sentence = sentenceAt(annotation, index)?.text ?? '';
      return !/\bhipaa\b/i.test(sentence) && (word !== 'HIPA' || PRIVACY.test(sentence));
    },
    suggestion: 'HIPAA',
  }),
});
