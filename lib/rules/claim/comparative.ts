import { type Claim, claim, form, mentions, speaksForHouse } from '../../lint/checks/claim.ts';
import { namesSource } from '../../lint/meaning/attribution.ts';
import { defineRule } from '../../lint/rule.ts';
import { PLACES, PROVIDERS, TRIFLES } from '../../lexicons/claim-words.ts';

const OTHERS = String.raw`(?:(?:all |any |every |most |many |the |some |our )?(?:of the )?(?:nearest |closest |local )?(?:other|others|rest|competition|competitors?|rivals?)\b(?: (?:two|three|four|\d) )?(?: ?(?:[\p{L}&-]{2,16} ){0,2}(?:${PLACES}|providers?|surgeons?|doctors?|homes?|place|trusts?))?|any (?:[\p{L}-]{2,16} ){0,2}(?:${PLACES}|homes?)|every (?:[\p{L}-]{2,16} ){0,2}${PLACES}|any(?:one|body|where)(?: else)?|(?:the )?(?:big[- ]city|big|metro|corporate|chain|big chain|fancy|city|downtown|local|neighbou?ring|average|typical) (?:[\p{L}-]{2,16} )?(?:${PLACES})|(?:the )?(?:${PLACES}|place|guys|lot) (?:down|up|across) the (?:road|street|hill|way)|(?:the )?(?:national|state|regional|county|industry|uk|us) (?:average|norm|benchmark)|the other (?:place|guys|lot|side))`;
/** A named house: "St Mary's", "Mercy", "Northgate General". */
const NAMED = String.raw`(?-i:(?:St\.? )?\p{Lu}[\p{L}']{1,20}(?: (?:and |or |& )?\p{Lu}[\p{L}']{1,20}){0,3})`;
const BETTER = String.raw`(?:better|shorter|lower|faster|quicker|safer|higher|fewer|less|kinder|cleaner|cheaper|superior|nicer|smarter|more (?:experience|robots|surgeons|specialists|doctors|beds|choice|experienced|accurate|advanced|successful|effective|affordable|caring|skilled|modern|qualified))`;
const MEASURE = String.raw`(?:(?: (?:er|ed|a&e|emergency|clinic|our|the|of))* ?(?:waits?|waiting times?|wait times?|infection rates?|infections?|readmissions?(?: rates?)?|mortality(?: rates?)?|death rates?|complications?(?: rates?)?|outcomes|survival(?: rates?)?|results|scores?|ratings?|care|c-section rates?|recovery(?: times?)?|prices|costs|stays|success(?: rates?)?|reviews|nurses|surgeons|doctors|service|treatment|staff))`;

const THAN = form(
  String.raw`${BETTER}(?:${MEASURE})?(?: [\p{L}-]{2,14}){0,3} than (?:at |in |with |those (?:at|of) )?(?:${OTHERS})`,
);
const THAN_NAMED = form(
  String.raw`${BETTER}${MEASURE}(?: [\p{L}-]{2,14}){0,2} than (?:at |in )?${NAMED}|${BETTER}(?: [\p{L}-]{2,14}){0,3} than (?:those|the (?:[\p{L}-]{2,12} )?(?:team|staff|doctors|surgeons|ones)) (?:at|in) ${NAMED}`,
);
const UNLIKE = form(String.raw`unlike (?:${OTHERS})`);
const BEATS = form(
  String.raw`(?:beats?|outperforms?|outshines?|outclass(?:es)?|puts?|leaves?|blows?|crush(?:es)?|runs? (?:circles|rings) around|tops?) (?:${OTHERS})(?: (?:to shame|behind|away))?`,
);
const OTHERS_FAIL = form(
  String.raw`(?:other|most) (?:[\p{L}-]{2,16} )?(?:${PLACES}|doctors|surgeons) (?:won't|can't|cannot|don't|will not|rush|make you|let you|keep you|charge|turn you|treat you like|just)`,
);
const SETTLE = form(
  String.raw`(?:don't|do not|never|why) settle for (?:less|second best|average|anything less|anyone else|just any)`,
);
const LOWEST = form(
  String.raw`(?:the )?(?:lowest|shortest|fastest|highest|quickest|fewest)(?: [\p{L}&-]{2,16}){0,3} (?:er|ed|a&e|waits?|wait times?|rates?|infections?|mortality|outcomes|scores?|ratings|survival|satisfaction|recovery|times?) (?:in|of|across|around|anywhere)`,
);

const SHARE_OF = form(
  String.raw`(?:half|a third of|a quarter of|twice|double|triple|(?:\d{1,2}(?:\.\d)? ?(?:x|times))) (?:the |as |more |fewer )?(?:[\p{L}-]{2,16} ){1,4}(?:of|as|than) (?:at )?(?:${OTHERS})`,
);
const BELOW = form(
  String.raw`(?:well |far |way )?(?:below|under|above|ahead of|beyond|exceeds?|exceeding|beating) (?:the )?(?:national|state|regional|county|industry|uk|us) (?:average|norm|benchmark)`,
);
const HALF_THAT = form(
  String.raw`(?:half|a third of|a quarter of|twice|double) that (?:of|at|in) (?:the )?(?:[\p{L}-]{3,14} ){0,2}(?:${OTHERS}|${PLACES}|trusts?|average)`,
);
const WHILE_OTHERS = form(
  String.raw`(?:while|when|where) (?:others?|most)(?: [\p{L}'-]{2,14}){0,5},? we\b|others (?:talk|promise|guess|wait)|skip the (?:waits?|lines?|queues?) at|not like (?:the )?other|(?:isn't|not) just another (?:${PLACES})|just a number (?:elsewhere|there|anywhere)|(?:beats?|ahead of) (?:the pack|the rest|them all)|compare us`,
);
const PAY_MORE = form(
  String.raw`why (?:pay|wait|drive|travel|go|risk)(?: [\p{L}-]{2,14}){0,4} (?:at|for|to|in) (?:the |a )?(?:${OTHERS}|corporate|elsewhere)`,
);

const NO_CLAIM =
  /\b(?:than (?:last|usual|expected|before|ever|never|nothing|none|cure|yesterday|a year)|myself|study|trial|paper|research|smok\w*|obes\w*|vaccin\w+ rates?|patients (?:heal|recover)|asthma|our (?:valley|county|state|region|country|community|town)|people (?:here|in)|deprivation|life expectancy|thank\w*)\b/i;

const ABOUT_CARE = mentions(
  String.raw`${PROVIDERS}|waits?|waiting|infections?|readmi\p{L}*|mortality|complications?|recover\p{L}*|survival|stays?|patients?|listen|see (?:you|people)|rates?|sepsis`,
);

/** "Our fall rate was higher than the benchmark" is candour. */
const CANDID =
  /\b(?:falls?|infections?|mortality|readmissions?|complications?|waits?|deaths?|errors?|rates?)\b.{0,30}\b(?:higher|more|longer|worse|above|over)\b|\b(?:higher|more|longer|worse) (?:falls?|infections?|mortality|readmissions?|complications?|waits?|deaths?|errors?)\b|still not|not good enough/i;

function isMeant(found: Claim): boolean {
  if (CANDID.test(found.sentence.text) || namesSource(found.sentence)) return false;
  if (TRIFLES.test(found.sentence.text)) return false;
  return speaksForHouse(found) && ABOUT_CARE.test(found.sentence.text);
}

export default defineRule({
  id: 'claim/comparative',
  title: 'Comparison with other providers',
  severity: 'warn',
  reason: 'A comparison with others needs the measure, the period and a source a reader can open.',
  source: { label: '22 Texas Administrative Code 164.3; UK CAP Code 3.33; FTC Act section 5' },
  messages: { comparison: '“{quote}” may be unfair to others, and readers cannot check it.' },
  flags: [
    { account: 'official', text: '⟦Shorter waits than every ER⟧ around' },
    { account: 'official', text: '⟦Shorter A&E waits than St Mary’s and Northgate⟧ put together.' },
    { account: 'official', text: 'Our infection rates are ⟦lower than the national average⟧.' },
    { account: 'official', text: '⟦Unlike other clinics⟧, we listen.' },
    { account: 'official', text: '⟦Don’t settle for less⟧. Choose our hip team.' },
    { account: 'official', text: 'We have ⟦the lowest infection rate in⟧ the county.' },
  ],
  leaves: [
    {
      account: 'official',
      text: 'Prevention is better than cure, so we offer flu jabs from Monday.',
    },
    { account: 'official', text: 'Our waits today are longer than usual.' },
    { account: 'official', text: 'Smoking in our county is higher than the national average.' },
    {
      account: 'official',
      text: 'Our readmissions fell to 11%, lower than the state average (CMS, 2024).',
    },
    'Tea in our new canteen is better than in any other hospital. Fight me.',
    {
      account: 'official',
      text: 'Hand washing works better than gel against norovirus on our wards.',
    },
    { account: 'official', text: 'Lower salt is better than nothing, say our dietitians.' },
  ],
  check: claim({
    cue: /than|that of|pack|number|compare|skip|just another|average|norm|benchmark|competit|rival|other|unlike|beats?|outperform|outshine|outclass|(?:puts?|leaves?|blows?|crush\w*|circles|rings|tops) |most |why (?:pay|wait|drive|travel|go|risk)|settle|lowest|shortest|fastest|highest|quickest|fewest/i,
    patterns: [
      THAN,
      THAN_NAMED,
      UNLIKE,
      BEATS,
      SHARE_OF,
      BELOW,
      HALF_THAT,
      WHILE_OTHERS,
      PAY_MORE,
      OTHERS_FAIL,
      SETTLE,
      LOWEST,
    ],
    unless: NO_CLAIM,
    even: ['negated', 'asked'],
    when: (found) => isMeant(found) || (/settle/i.test(found.text) && speaksForHouse(found)),
  }),
});
