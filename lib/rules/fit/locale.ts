import { isQuoted } from '../../lint/meaning/quotation.ts';
import { type Check, defineRule } from '../../lint/rule.ts';
import { everyMatch } from '../../lint/prefilter/search.ts';

/** Spellings and services by country; a word with a capital may be a name and is left alone. */
const BRITISH: ReadonlyArray<readonly [RegExp, string?]> = [
  [/(?<![\w£$.])(?:call|dial|ring|phone) (?:999|112|000)(?!\d)/gi, 'call 911'],
  [/(?<![\w])A ?& ?E(?!\w)/g, 'ER'],
  [/\bp(?:ae)diatric(?=s?\b)/g, 'pediatric'],
  [/\bgynaecolog(?=\w{1,5}\b)/g, 'gynecolog'],
  [/\bhaemo(?=[a-z]{3,12}\b)/g, 'hemo'],
  [/\banaem(?=i[ac]\b)/g, 'anem'],
  [/\boesophag(?=\w{2,6}\b)/g, 'esophag'],
  [/\bdiarrhoea\b/g, 'diarrhea'],
  [/\btumour(?=s?\b)/g, 'tumor'],
  [/\bcolour(?=s|ed|ful|\b)/g, 'color'],
  [/\bcentre(?=s?\b)/g, 'center'],
];
const CALL_911 = /(?<![\w£$.])(?:call|dial|ring|phone) 911(?!\d)/gi;
const AMERICAN: ReadonlyArray<readonly [RegExp, string?]> = [
  [/\b(?:the|our|an|your) ER\b/g],
  [/\bpediatric(?=s?\b)/g, 'paediatric'],
  [/\bgynecolog(?=\w{1,5}\b)/g, 'gynaecolog'],
  [/\bhemo(?=globin|rrhage|philia|dialysis)/g, 'haemo'],
  [/\banem(?=i[ac]\b)/g, 'anaem'],
  [/\besophag(?=\w{2,6}\b)/g, 'oesophag'],
  [/\bdiarrhea\b/g, 'diarrhoea'],
  [/\btumor(?=s?\b)/g, 'tumour'],
];
const EMERGENCY: Readonly<Record<string, string>> = { GB: '999', IE: '112', AU: '000', NZ: '111' };
const OTHER_PLACE =
  /\b(?:in (?:the )?(?:us|usa|uk|united states|united kingdom|england|scotland|wales|ireland|australia|canada|america|london|europe)|abroad|travel\w*|visiting|overseas|if you(?:'re| are) (?:in|outside)|american|british|not (?:999|911|112))\b/i;
const MOST = 3;

const regionOf = (locale: string) => /-([A-Z]{2})\b/.exec(locale)?.[1] ?? '';

/** What is out of place there; nothing for English of other countries, which mixes the two. */
function foreignTo(region: string): ReadonlyArray<readonly [RegExp, string?]> {
  if (region === 'US') return BRITISH;
  const number = EMERGENCY[region];
  if (number === undefined) return [];
  return [[CALL_911, `call ${number}`], ...AMERICAN];
}

/** With a capital where the words have one. */
function inCase(words: string, suggestion: string | undefined): string | undefined {
  const isCapital = /^\p{Lu}\p{Ll}/u.test(words);
  return isCapital && suggestion
    ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1)
    : suggestion;
}

const check: Check = function* (annotation) {
  const { post, text } = annotation;
  const isHouse = post.account === 'official' && post.locale.startsWith('en');
  if (!isHouse || OTHER_PLACE.test(text)) return;
  let found = 0;
  for (const [pattern, word] of foreignTo(regionOf(post.locale))) {
    for (const { index, 0: words } of everyMatch(pattern, text)) {
      const end = index + words.length;
      if (isQuoted(annotation, index, end) || ++found > MOST) continue;
      const suggestion = inCase(words, word);
      yield { start: index, end, ...(suggestion !== undefined && { suggestion }) };
    }
  }
};

export default defineRule({
  id: 'fit/locale',
  title: 'Words of another country',
  severity: 'hint',
  reason: 'A number or a service of another country may send people the wrong way.',
  source: {
    label: 'The hospital’s profile; NHS content guide, A to Z',
    url: 'https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing',
  },
  messages: { foreign: '“{quote}” may be how another country says it.' },
  flags: [
    { locale: 'en-GB', account: 'official', text: 'Chest pain? ⟦Call 911⟧ straight away.' },
    { account: 'official', text: 'Sprained ankle? Our ⟦A&E⟧ is open all night.' },
    { locale: 'en-GB', account: 'official', text: 'Our new ⟦pediatric⟧ clinic opens in June.' },
    { account: 'official', text: 'Ask us about ⟦diarrhoea⟧ in babies.' },
  ],
  leaves: [
    { locale: 'en-GB', account: 'official', text: 'Our new paediatric clinic opens in June.' },
    { locale: 'en-GB', account: 'official', text: 'Visiting the US? The number there is 911.' },
    { account: 'official', text: 'Open house at the Children’s Centre for Play, Toronto.' },
    {
      locale: 'en-IN',
      account: 'official',
      text: 'OPD timings: 8 am to noon. For an ambulance dial 108.',
    },
    'Our A&E is open all night, says my cousin.',
    { account: 'official', text: 'The song “My favourite colour” is on at noon.' },
  ],
  check,
});
