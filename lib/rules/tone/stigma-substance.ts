import { phrases } from '../../lint/checks/phrases.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'tone/stigma-substance',
  title: 'Words about addiction that push people away',
  severity: 'advise',
  reason: 'Labels make people with a substance use disorder less likely to ask for help.',
  source: {
    label: 'NIDA, Words Matter',
    url: 'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction',
  },
  messages: { label: '“{quote}” may make somebody less likely to ask for help.' },
  flags: [
    'Another night full of ⟦addicts⟧ in the waiting room',
    'Free support for every ⟦alcoholic⟧ who wants it',
    'The ⟦junkie⟧ stole my lunch',
  ],
  leaves: [
    'Alcoholics Anonymous meets in the chapel on Mondays.',
    'I am a coffee addict and I own it.',
    'He calls himself an alcoholic in recovery, in his own words.',
    'Addiction is an illness. Help works.',
  ],
  check: phrases({
    phrases: {
      'people who use drugs': ['(addicts|junkies|druggies|crackheads|tweakers)'],
      'person who uses drugs': [
        '(addict|junkie|druggie|crackhead|tweaker)',
        'drug (addict|abuser)',
      ],
      'person with alcohol use disorder': ['alcoholic'],
      'people with alcohol use disorder': ['alcoholics'],
      'substance use': ['(drug|substance) abuse'],
    },
    unless: [
      '(alcoholics|narcotics) anonymous',
      '(coffee|chocolate|tea|sugar|caffeine|news|book|work|shopping) (addict|addicts|junkie|junkies)',
      '(calls|called) (himself|herself|themselves|myself)',
      '(alcoholic|non-alcoholic) (drink|drinks|beverage|beverages|hepatitis|liver)',
    ],
  }),
});
