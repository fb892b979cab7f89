import { namesPeople, type Use, wording } from '../../lint/checks/wording.ts';
import { isLaughing } from '../../lint/meaning/laughter.ts';
import { defineRule } from '../../lint/rule.ts';

const MAKES_LABEL = new Set('schizophrenic bipolar anorexic bulimic'.split(' '));

const AT_WORK =
  /\b(?:triage|wards?|er|ed|a&e|patients?|pts?|beds?|rooms?|bay|hallway|psych|shift|icu|ambulance|medics|resus|clinic|unit|hospital|discharg\w*|tonight|again|nights|full moon|county|stuck with|desk|admi\w+|section(?:ed)?|meds|waiting room|restrain\w*|sedat\w*)\b/i;
/** Words that friends and marathon runners earn too. */
const PLAYFUL =
  /^(?:cra[zc]|loons?$|loonies|mad|completely|absolutely|totally|proper|actual|fully|padded|screw|nutters?|lunatics?|basket|wacko)/;
const HISTORY = /\b(?:archives?|histor\w+|museum|former|old|1[789]\d\d|century|heritage|built)\b/i;

/** Without one of these, "Psycho" is a film. */
const ONE =
  /^(?:an?|the|this|that|another|some|every|one|any|total|complete|our|proper|absolute|right|his|her|me|went|such)$/;

function isMeant(use: Use): boolean | 'low' {
  const { phrase, before, annotation, sentence } = use;
  if (/^off \w+ meds$/.test(phrase)) return isLaughing(annotation);
  if (phrase === 'psycho') return ONE.test(before);
  if (phrase.endsWith('mental')) {
    return /^(?:he|she|they|he's|she's|they're|is|are|was|were)$/.test(before);
  }
  if (PLAYFUL.test(phrase)) return AT_WORK.test(sentence.text);
  if (phrase === 'psych ward') return 'low';
  if (/asylum|institution/.test(phrase)) return !HISTORY.test(sentence.text);
  const last = phrase.split(' ').at(-1) ?? '';
  return !MAKES_LABEL.has(last) || (ONE.test(before) && namesPeople(use));
}

export default defineRule({
  id: 'tone/stigma-mental-health',
  title: 'Words about mental illness that add shame',
  severity: 'advise',
  reason: 'Shame keeps people from asking for help, and patients read what we write about them.',
  source: {
    label: 'CDC, Preferred terms; AP Stylebook, mental illness',
    url: 'https://www.cdc.gov/health-communication/php/toolkit/preferred-terms.html',
  },
  messages: { label: '“{quote}” may add shame for people who live with a mental illness.' },
  flags: [
    'Every ⟦psycho⟧ in town came in last night',
    'We have cared for ⟦the mentally ill⟧ since 1921.',
    'got spat at by a ⟦schizophrenic⟧ in the lift',
    'Two ⟦nutjobs⟧ before breakfast, send coffee',
    'How to talk with ⟦schizophrenics⟧: a course for porters',
    'Start my ⟦loony bin⟧ placement on Monday',
    'must be ⟦off his meds⟧ again 😂',
  ],
  leaves: [
    'People living with schizophrenia need heart checks too.',
    'Psycho is on at the film club on Friday.',
    'I am bipolar and I run this ward.',
    'Her first psychotic episode was at nineteen, and she is a nurse now.',
    'A bipolar electrode makes a smaller burn.',
    'Please do not call anybody “a psycho”.',
    'My cat goes nuts at 3am.',
    'The County Lunatic Asylum of 1850 is now our museum.',
    'Off his meds for a year, with his team’s help, and doing well.',
  ],
  check: wording({
    words: {
      'people with mental illness': [
        'the mentally ill, mentally ill (people|patients|individuals)',
        'mental (patients|cases)',
        '(psychos|schizos|lunatics|nutters|nutjobs|nutcases|nutbags|headcases|crazies)',
        'nut (jobs|cases), (head|basket|psych|mental) cases, the (criminally |)insane',
        'crazy (people|patients|pts|ones), (wackos|whackos|whackjobs|borderlines)',
        '(whack|wack) jobs, loons, loonies, mad (people|patients|ones), mentalists',
      ],
      'person with borderline personality disorder':
        'just another borderline, typical borderline, total borderline',
      'person with a mental illness': [
        'mental (patient|case), psycho, (psycho|deranged|unhinged|crazy) (patient|pt)',
        '(schizo|lunatic|nutter|nutjob|nutcase|nutbag|headcase), nut (job|case)',
        '(whack|wack) job, wacko, crazy (lady|man|woman|guy|person|dude|bloke)',
        '(basket|head|psych|mental) case, loon, mad (man|woman|person), (mad|crazy) (old |)(bat|cow|bint)',
        '(bipolar|schizophrenic|psychotic|borderline) or (something|whatever)',
      ],
      'people with schizophrenia': 'schizophrenics',
      'person with schizophrenia': '(paranoid |)schizophrenic',
      'people with bipolar disorder': 'bipolars, manic depressives',
      'person with bipolar disorder': 'bipolar, manic depressive',
      'people with an eating disorder': 'anorexics, bulimics',
      'person with an eating disorder': 'anorexic, bulimic',
      'people with psychosis': 'psychotics',
      'people with depression': 'depressives',
      'mental health unit': [
        '(loony|looney) bin, (nuthouse|madhouse|funny farm|cuckoo house), nut house',
        '(insane|mental|lunatic) asylum, mental institution, mental (hospital|ward)',
        'psych ward',
      ],
      '': '(completely|absolutely|totally|proper|actual|fully) mental, off (his|her|their) rocker, straitjacket, straight jacket, straightjacket, padded (cell|room), (screw|screws) loose, belongs in a (zoo|home|asylum), not right in the head, sick in the head, wrong in the head, off (his|her|their|your) meds, grippy sock (vacation|jail|holiday|hotel)',
    },
    leaves:
      'you (lunatics|nutters|crazies|psychos), lunatic fringe, mental health ward, psycho killer',
    when: isMeant,
  }),
});
