import { namesPeople, type Use, wording } from '../../lint/checks/wording.ts';
import { defineRule } from '../../lint/rule.ts';

/** "The homeless" is people, "the homeless shelter" a house. */
const isMeant = (use: Use) => !/^the (?:home|poor|under)/.test(use.phrase) || namesPeople(use);

export default defineRule({
  id: 'tone/inclusive',
  title: 'A word that leaves people out',
  severity: 'hint',
  reason: 'People look for care where the words show that they are meant and welcome.',
  source: {
    label: 'CDC, Health equity guiding principles; NHS content guide',
    url: 'https://www.cdc.gov/health-communication/php/toolkit/preferred-terms.html',
  },
  messages: { word: '“{quote}” may leave out some of the people you mean.' },
  flags: [
    'Winter beds for ⟦the homeless⟧ are open.',
    'Welcome to our new ⟦chairman⟧, Elsa Brandt.',
    'why do ⟦illegals⟧ get seen first',
    'We look for a ⟦male nurse⟧ for a talk.',
    'Screening for ⟦transgendered⟧ patients',
    'Two nurses for our trip to ⟦the third world⟧',
  ],
  leaves: [
    'The Coalition for the Homeless is in our lobby on Mondays.',
    'I was homeless at nineteen and now I am a nurse.',
    'The chair of our board opened the wing.',
    'Minority Health Month starts on Saturday.',
    'A homeless shelter two streets away opens at six.',
    'Man flu has taken theatre three.',
    'The poor printer has had enough.',
  ],
  check: wording({
    words: {
      'people experiencing homelessness':
        'the homeless, homeless (people|patients), hobos, vagrants, transients',
      chair: 'chairman, chairwoman',
      staff: 'manpower',
      people: 'mankind',
      staffing: 'manning the',
      nurse: '(male|man|lady) nurse',
      nurses: 'male nurses',
      doctor: '(lady|female|woman) doctor',
      'flight attendant': 'stewardess',
      transgender: 'transgendered',
      'transgender person': 'a transgender, transsexual',
      'transgender people': 'transgenders, transsexuals',
      'gender-affirming surgery': 'sex change (operation|surgery|op), sex change',
      'gay people': 'homosexuals',
      'sexual orientation': 'sexual preference',
      intersex: 'hermaphrodite',
      'people without papers': 'illegals, illegal (immigrants|aliens|migrants)',
      'person without papers': 'illegal (immigrant|alien|migrant)',
      'people of color': '(coloured|colored) people, non-whites',
      'low- and middle-income countries': 'third world countries, third-world countries',
      '(the) poorer countries': 'third world, third-world',
      'Asian people': 'orientals',
      'people with low incomes': 'the (poor|underprivileged)',
      'people in prison': 'inmates, convicts',
      'people who were in prison': '(ex-cons|felons|ex-convicts)',
      'sex workers': 'prostitutes, hookers',
      'sex worker': 'prostitute, hooker',
      '': 'hard-to-reach (groups|populations|communities), born a (man|woman), lifestyle choice, welfare (queens|queen), gypsies, gyppos',
    },
    leaves: 'shelter for the homeless, the poor (man|woman|guy|thing|soul|lad|girl|kid|love)',
    when: isMeant,
  }),
});
