import { type Use, wording } from '../../lint/checks/wording.ts';
import { defineRule } from '../../lint/rule.ts';

/** People who come from a place; the flus of history, Spanish and Russian, keep their names. */
const FROM_THERE =
  '(nigerian|kenyan|ghanaian|congolese|ugandan|african|mexican|haitian|colombian|peruvian|vietnamese|filipino|pakistani|bangladeshi|iranian|arab|asian|italian|russian|ukrainian|romanian|polish|lithuanian|turkish|israeli|korean|japanese|american|californian|new york)';
/** Towns and regions; no illness is rightly called after these. */
const FROM_TOWN =
  '(delhi|mumbai|karachi|tehran|dubai|bali|manila|bangkok|beijing|shanghai|lagos|nairobi|cairo|istanbul|moscow|milan|auckland|leicester)';
const ABOUT_GENES = /\b(?:gene|genes|genetic\w*|brca\w*|polymorphism)\b/i;
/** "UK variant classification", "Chinese virus experts": the place belongs to what follows. */
const GOES_ON =
  /^(?:classification|interpretation|analysis|surveillance|guidelines?|labs?|laborator(?:y|ies)|research\w*|experts?|institutes?|hunters?|scientists?|database|vaccines?|vaccination|centre|center|season|figures|data|study)$/;

const isMeant = ({ after, sentence, phrase }: Use): boolean | 'low' => {
  if (phrase === 'monkeypox') return after !== 'virus' ? 'low' : false;
  return !GOES_ON.test(after) && !ABOUT_GENES.test(sentence.text);
};

export default defineRule({
  id: 'tone/disease-naming',
  title: 'An illness named after a place or a group',
  severity: 'advise',
  reason: 'A place or a group in the name of an illness has led to blame and attacks on people.',
  source: {
    label: 'WHO, Best practices for naming new human infectious diseases (2015)',
    url: 'https://www.who.int/publications/i/item/WHO-HSE-FOS-15.1',
  },
  messages: { name: '“{quote}” may put blame on people who come from there or belong there.' },
  flags: [
    'Two years since ⟦the China virus⟧ took my aunt.',
    'it all began with ⟦the Wuhan flu⟧',
    'What we know about the ⟦Indian variant⟧',
    'The ⟦South African strain⟧ has reached us.',
    'that is ⟦the kung flu⟧ for you',
    '⟦The Chinese coronavirus⟧ is back',
    'Half the ward has the ⟦Lagos virus⟧.',
  ],
  leaves: [
    'Spanish flu filled these wards in 1918.',
    'Japanese encephalitis vaccine: who needs it',
    'Lyme disease season is here.',
    'WHO asks us not to say “Wuhan virus”.',
    'German measles in pregnancy: why we check',
    'The UK variant classification paper is out.',
    'West Nile virus was found in local mosquitoes.',
    'Chinese food on nights, no notes.',
    'Ross River virus and Marburg virus keep the names they have.',
    'The Delhi virus lab published its data.',
  ],
  check: wording({
    words: {
      '(the) COVID-19': [
        '(chinese|china|wuhan|wu-han|asian|ccp) (virus|flu|coronavirus|corona virus|corona|covid|plague|disease|pneumonia|bug|pox)',
        'kung flu, wu flu, kung-flu, wuflu, kungflu, chinavirus',
      ],
      'Alpha variant': '(uk|british|english|kent) (variant|strain|covid|mutation|mutant)',
      'Beta variant': '(south african|african) (variant|strain|covid|mutation)',
      'Gamma variant': '(brazilian|brazil|manaus) (variant|strain|covid|mutation)',
      'Delta variant': '(indian|india) (variant|strain|covid|mutation|double mutant)',
      '(the) H1N1 flu': '(mexican|mexico) flu',
      '(the) mpox': 'monkeypox, monkey pox, (gay|african) pox',
      '(the) HIV': 'gay (plague|disease|cancer|virus), african (disease|plague)',
      '': [
        '(immigrant|migrant|foreign|foreigner|refugee|third world|third-world|tropical people) (disease|diseases|virus|plague|bug|germs)',
        `${FROM_THERE} (variant|strain|virus|bug|germ|mutation|plague|covid|pox|lurgy)`,
        `${FROM_TOWN} (variant|strain|virus|bug|germ|mutation|plague|covid|flu|pox|lurgy)`,
        '(haitian|polish|filipino|nigerian|indian|pakistani|african|border|tablighi) flu, (border|tablighi|village|slum|hostel|caravan) (virus|disease|plague), delhi belly',
        '(gay|lesbian|homo|queer|black|jewish|muslim|gypsy) (disease|plague|virus|pox|bug)',
      ],
    },
    excuses: ['mention'],
    when: isMeant,
  }),
});
