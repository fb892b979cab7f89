import { type Use, wording } from '../../lint/checks/wording.ts';
import { defineRule } from '../../lint/rule.ts';

/** Things that have no diagnosis. */
const THING =
  /\b(?:weather|traffic|management|visiting|meeting|hours|rota|schedule|app|system|printer|market|climate|software|epic|day|week|sky|computer|thermostat|heating|policy|guidelines?|emr|roster|spring|wifi|screen|lift|elevator|map)\b/i;
const ABOUT_ILLNESS =
  /\b(?:disorder|diagnos\w*|therap\w*|treat\w*|clinic|symptoms?|living with|live with|lives with|medication|awareness|support|patients?|veterans?|people with|combat|nightmares)\b/i;

const NEEDS_THING = /^(?:bipolar|schizophrenic|psychotic|autistic)$/;

function isMeant({ phrase, sentence: { text } }: Use): boolean {
  if (NEEDS_THING.test(phrase)) return THING.test(text) && !ABOUT_ILLNESS.test(text);
  if (/\badd$/.test(phrase) && !text.includes('ADD')) return false;
  return !/ocd|adhd|ptsd|add|autis|schizo|bipolar/.test(phrase) || !ABOUT_ILLNESS.test(text);
}

export default defineRule({
  id: 'tone/ableist-metaphor',
  title: 'A diagnosis as a figure of speech',
  severity: 'hint',
  reason: 'A diagnosis used in jest makes the illness look small to people who live with it.',
  source: { label: 'NAMI and CDC advice on words for mental health', url: 'https://www.nami.org' },
  messages: { figure: '“{quote}” may make light of an illness that some readers live with.' },
  flags: [
    'I am ⟦so OCD⟧ about my charts',
    'This weather is ⟦bipolar⟧.',
    'That audit ⟦gave me PTSD⟧',
    '⟦My ADHD is showing⟧ today, four coffees in',
    'It is ⟦crazy busy⟧ in the clinic.',
    'Completely ⟦tone deaf⟧ memo from the top',
  ],
  leaves: [
    'OCD is more than tidy shelves.',
    'I live with bipolar disorder and I run a ward.',
    'So, OCD clinic is full until June.',
    'ADHD in women is often missed.',
    'Veterans with PTSD can book without a referral.',
    'I am paralysed below the waist and I do my own shopping.',
    'The blind spot in your eye, explained.',
  ],
  check: wording({
    words: {
      'very particular': '(so|a bit|a little|totally|super|very|kinda|mildly|literally) (ocd|anal)',
      'very busy': '(crazy|insanely|mental|mad) busy',
      changeable: 'bipolar, schizophrenic',
      'very distracted': '(so|a bit|totally|super) (adhd|add)',
      'shook me': 'gave me (ptsd|flashbacks)',
      'shaking me': 'giving me (ptsd|flashbacks)',
      'very stressful': 'psychotic',
      'a huge amount': 'insane amount',
      very: 'insanely',
      unaware: 'tone deaf, tone-deaf',
      '': [
        "my (ocd|adhd|add) (is|was|won't|can't|cannot|doesn't|kicked|kicks) (showing|kicking|let|in|happy|screaming|twitching|handle|cope|like|stand)",
        '(my|our) inner ocd, i have (ocd|ptsd|adhd) (about|from)',
        '(driving|drives|drove) (me|us) (crazy|insane|nuts)',
        '(crazy|insane) (good|shift|night|day|week|numbers), autistic screeching',
        'turn a blind eye, turned a blind eye, fall on deaf ears, fell on deaf ears',
        'lame (excuse|joke), crippling (debt|workload|costs|delays)',
        'having a (stroke|seizure) (over|at|reading), gave me cancer',
        'cancer (of|on) (our|this|the) (system|society|profession|service)',
      ],
    },
    leaves:
      'bipolar (disorder|depression|electrode|diathermy|i|ii|cautery), schizophrenic (episode|patient)',
    excuses: ['mention', 'name'],
    when: isMeant,
  }),
});
