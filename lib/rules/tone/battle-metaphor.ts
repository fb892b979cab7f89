import { type Found, manner, wordsBefore } from '../../lint/checks/manner.ts';
import { isMentioned } from '../../lint/meaning/usage.ts';
import { defineRule } from '../../lint/rule.ts';

const FIGURE = new RegExp(
  [
    String.raw`\b(?:lost|losing|loses|lose|won|winning|wins|win) (?:his|her|their|the|a|this|that|our) (?:\w{2,12} ){0,3}(?:battle|fight|war)\b`,
    String.raw`\b(?:long|brave|courageous|short|tough|lengthy|valiant|heroic) (?:battle|fight)\b`,
    String.raw`\b(?:battl(?:e|es|ed|ing)|fight(?:s|ing)?|fought|beat(?:s|en|ing)?|defeat(?:s|ed|ing)?|conquer(?:s|ed|ing)?|kick(?:s|ed|ing)?|crush(?:es|ed|ing)?|war (?:on|against)|battle (?:with|against)|fight against|f\*{0,3}(?:uck)?) (?:against |with |a |this |her |his |their |off )?(?:(?:stage \w{1,4}|breast|lung|bowel|colon|prostate|brain|blood|ovarian|childhood|pancreatic|skin|terminal|aggressive|rare|advanced|incurable) )?(?:cancer|leuk(?:a)?emia|lymphoma|melanoma|tumou?r|sarcoma|myeloma|neuroblastoma|glioblastoma|als|mnd|dementia|alzheimer'?s|parkinson'?s|ms|covid|long covid|sepsis|illness|disease|depression|diabetes)(?:'s ass|'s butt)?\b`,
    String.raw`\b(?:cancer|leuk(?:a)?emia|chemo|transplant|nicu|sickle cell|dialysis|tumou?r) (?:warriors?|fighters?|heroes|hero|battles?)\b`,
    String.raw`\b(?:fought|fighting|fights|fight) (?:so |very )?(?:like a warrior|hard|bravely|courageously|to the end|until the end|till the end|a good fight)\b`,
  ].join('|'),
  'gi',
);
const ILLNESS =
  /\b(?:cancer|tumou?r|leuk(?:a)?emia|lymphoma|melanoma|illness|disease|dementia|als|mnd|chemo\w*|hospice|died|death|passed|oncolog\w*|sepsis|covid|diagnos\w+|palliative|icu|transplant|patients?)\b/i;
/** A name, or the body's own work, which is no figure of speech. */
const NO_FIGURE =
  /\bstand up to cancer\b|\b(?:body|immune|cells|antibod\w+|vaccines?|antibiotics?|white blood)\b/i;
/** Everyone may speak so of their own illness. */
const OWN = /\b(?:i|i've|i'm|me)\b|\bmy(?: own)? $/i;

const THINGS = /\b(?:machine|printer|tap|parking|car park|budget|bus|rain|traffic)\b/i;

function isFigure(found: Found): boolean {
  const { annotation, sentence, match } = found;
  if (NO_FIGURE.test(sentence.text) || !ILLNESS.test(annotation.text)) return false;
  if (OWN.test(wordsBefore(found).slice(-24)) || THINGS.test(sentence.text)) return false;
  const start = sentence.start + match.index;
  return !isMentioned(annotation, sentence, start, start + match[0].length);
}

export default defineRule({
  id: 'tone/battle-metaphor',
  title: 'Words of war about an illness',
  severity: 'hint',
  reason:
    'Who “loses a battle” may seem not to have fought hard enough; let patients choose the words.',
  source: {
    label: 'Semino et al., BMJ Supportive & Palliative Care 2017',
    url: 'https://spcare.bmj.com/content/7/1/60',
  },
  messages: { war: '“{quote}” may sound as if those who die had not tried hard enough.' },
  flags: [
    'Our volunteer Ray ⟦lost his battle⟧ with cancer.',
    'Meet the team ⟦battling cancer⟧.',
    'Give today for the ⟦war on cancer⟧.',
    'He ⟦beat cancer⟧ and rang our bell.',
    'She died on Sunday after a ⟦long fight⟧ with leukemia.',
  ],
  leaves: [
    'Stand Up To Cancer night: wear orange, bring cake.',
    'We won our battle with the hot water tap.',
    'Your body fights infection with white blood cells.',
    'I beat cancer twice and now I study nursing.',
    'The fight for a new bus stop goes on.',
    'Heart of a warrior, bladder of a toddler.',
  ],
  check: manner({ says: FIGURE, when: isFigure, deniable: false }),
});
