import { namesPeople, type Use, wording } from '../../lint/checks/wording.ts';
import type { Profile } from '../../profile/schema.ts';
import { defineRule } from '../../lint/rule.ts';

const CONDITION =
  /\b(?:\w+(?:itis|osis|emia|aemia|oma|pathy|algia|phobia)|cancer|dementia|alzheimer\S*|parkinson\S*|diabetes|asthma|epilepsy|autism|adhd|ocd|ptsd|copd|ms|hiv|aids|depression|anxiety|migraines?|pain|disease|disorders?|syndrome|illness\w*|condition\w*|stroke|seizures|allerg\w+|eczema|disabilit\w+|insomnia|infertility|obesity|flu|covid|symptoms|down's|colitis|crohn\S*|lupus|palsy|heart failure|high blood pressure|bipolar)\b/i;

/** Communities that the house names identity first, as they ask. */
const isPreferred = (phrase: string, { voice }: Profile) =>
  voice.identityFirst.some((name) => phrase.includes(name.toLowerCase()));

function isMeant(use: Use, profile: Profile): boolean {
  const { phrase, sentence, start } = use;
  if (isPreferred(phrase, profile)) return false;
  if (phrase.startsWith('the ')) return namesPeople(use);
  const needsCondition =
    /^(?:suffer|struggling|afflicted|stricken|plagued|crippled by|victim)/.test(phrase);
  return !needsCondition || CONDITION.test(sentence.text.slice(start - sentence.start));
}

export default defineRule({
  id: 'tone/person-first',
  title: 'A condition in the place of a person',
  severity: 'hint',
  reason: 'Most people want to be seen first as a person; ask and follow what a community prefers.',
  source: {
    label: 'CDC, Preferred terms; NHS content guide',
    url: 'https://www.cdc.gov/health-communication/php/toolkit/preferred-terms.html',
  },
  messages: { label: '“{quote}” may put the condition before the person.' },
  flags: [
    '⟦Diabetics⟧ need an eye check every year.',
    'The pool is open to people who are ⟦wheelchair-bound⟧.',
    'My nan ⟦suffers from⟧ dementia.',
    'Hiring ⟦the disabled⟧ is good for business.',
    'Advice for ⟦asthma sufferers⟧ in spring',
    'Help ⟦stroke victims⟧ to speak again',
  ],
  leaves: [
    'Diabetic eye screening takes ten minutes.',
    'Autistic adults told us the room was too loud.',
    'I am a diabetic and I own more snacks than you.',
    'Our Deaf patients can book an interpreter.',
    'The canteen suffers from a lack of scones.',
    'Crash victims were taken to three hospitals.',
    'The National Federation of the Blind meets here.',
    'The disabled parking bays have moved.',
  ],
  check: wording({
    words: {
      'people with diabetes': 'diabetics',
      'person with diabetes': '(a|every|any|each) diabetic (who|and|should|must|can|will|with)',
      'people with epilepsy': 'epileptics',
      'person with epilepsy': '(a|an|every) epileptic (who|and|should|can)',
      'people with asthma': 'asthmatics, asthma sufferers',
      'people with hemophilia': 'hemophiliacs, haemophiliacs',
      'people with leprosy': 'lepers',
      'people with paralysis': 'paraplegics, quadriplegics, tetraplegics',
      'people with arthritis': 'arthritics, arthritis sufferers',
      'people with migraine': 'migraine sufferers',
      'people with dementia': 'dementia sufferers, demented (patients|people)',
      'people with allergies': '(hay fever|hayfever|allergy) sufferers',
      'people with HIV': '(aids|hiv) (victims|sufferers), hiv-infected people',
      'people with cancer': 'cancer (victims|sufferers)',
      'people who have had a stroke': 'stroke (victims|sufferers)',
      'people with burns': 'burn victims',
      'people with disabilities': 'the (disabled|handicapped)',
      'people with Down syndrome':
        "downs (kids|babies|children), down's (kids|babies|children), mongoloids",
      'person with an intellectual disability': 'mentally retarded, retard',
      'people with an intellectual disability': 'retards, the retarded',
      'intellectual disability': 'mental retardation',
      'deaf people': 'the deaf',
      'blind people': 'the blind',
      'a wheelchair user':
        'wheelchair-bound, wheelchair bound, confined to a wheelchair, in a wheelchair for life',
      has: 'suffers from, is (afflicted with|stricken with|plagued by|crippled by)',
      have: 'suffer from, are (afflicted with|stricken with|plagued by|crippled by)',
      'living with': 'suffering (from|with)',
      'non-disabled': 'able-bodied',
      '': [
        'victims of (cancer|aids|stroke), deaf and dumb, deaf-mute, deaf mute, cripple',
        'cripples, midget, midgets, differently abled, retarded, spastics',
        'high-functioning autism, low-functioning',
      ],
    },
    leaves:
      'flame retarded, the (deaf|blind) (man|woman|girl|boy|patient|community|spot|side|ends), able-bodied seaman',
    when: isMeant,
  }),
});
