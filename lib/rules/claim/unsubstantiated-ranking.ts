import { type Claim, claim, form, speaksForHouse } from '../../lint/checks/claim.ts';
import { hasLink, namesSource } from '../../lint/meaning/attribution.ts';
import { defineRule } from '../../lint/rule.ts';
import {
  CAPITAL,
  CLINICIANS,
  PLACES,
  SCOPE,
  SERVICES,
  TRIFLES,
} from '../../lexicons/claim-words.ts';

const US = `(?:${CLINICIANS}|${PLACES}|${SERVICES})`;
const NUMBER = String.raw`(?:\d{1,4}|one|two|three|five|ten|twenty|fifty)`;
const RANK = String.raw`(?:(?:5|five|4|four|4\.\d)[- ]?(?:stars?|\/5)|(?:the |your |our )?(?:people's |patients' |readers' |community |local )?(?:favou?rite|choice)|one of (?:the |\p{L}+'s )+(?:best|top|finest|leading|most)|among (?:the |\p{L}+'s )+(?:best|top|finest|leading)|(?:#|no\.? ?|number )(?:1|one|2|two|3|three)|1st|first|top(?: ${NUMBER}(?: ?(?:%|per ?cent|percent))?)?|(?:the |one of the |among the |in the )+(?:best|top|finest|country's best|nation's best|leading)(?: ${NUMBER})?|best|(?:the )?(?:friendliest|kindest|cleanest|safest|happiest|most [\p{L}-]{4,14})|(?:outstanding|excellent|exceptional)(?! for)|\d{1,2}(?:st|nd|rd|th))`;

const RANKED = form(
  String.raw`(?:ranked|rated|ranks?|ranking|voted|named|crowned|chosen|declared|judged|selected|picked|hailed|rank us|recogni[sz]ed as|listed)(?: (?:us|our [\p{L}]{3,12}|by [\p{L} ]{3,24}|among|again|nationally|consistently|as|officially|once more)){0,2} (?:as )?(?:a |an |the )?${RANK}(?: [\p{L}-]{2,18}){0,4}`,
);
const TOP = form(
  String.raw`(?:the )?top ${NUMBER} ?(?:%|per ?cent|percent)?(?: of)?(?: [\p{L}-]{2,16}){0,2} (?:${PLACES}|${CLINICIANS}|providers?|employers?|nationally|nationwide)|(?:top|best|highest|5-star|five-star|5 star|five star|nationally|superbly)[- ](?:ranked|rated|ranking|recogni[sz]ed|acclaimed)|(?:top|best|super) (?:doc(?:tor)?s?|dentists?|nurses) (?:again|award|list|20\d\d|in (?-i:\p{Lu})\p{L}+)`,
);
const NUMBER_ONE = form(
  String.raw`(?:(?:the )?(?:#1|number one|no\.? ?1)(?:[- ]ranked|[- ]rated)? (?:[\p{L}-]{2,16} ){0,2}(?:${US}|office|dental office|${SCOPE}|for (?:[\p{L}-]{2,16} ?){1,2}))`,
);
const AWARDS = form(
  String.raw`(?:(?:multi[- ]?)?award[- ]winning(?: [\p{L}-]{2,16}){0,2} ${US}|(?:5|five)[- ]star ${US}|best of (?:the )?(?-i:\p{Lu})\p{L}{2,20}(?: (?:award|winner|20\d\d))?|most[- ](?:recommended|awarded|decorated)|highly[- ]rated|top[- ]rated|4\.\d (?:stars?|out of 5)|readers?'?s? choice|(?:gold|platinum|silver)[- ](?:award|rated|medal)(?:[- ]winning)?|best of 20\d\d|nationally[- ]recogni[sz]ed|(?:hospital|clinic|practice|provider) of the year|best (?:[\p{L}]{3,14} )?(?:hospital|clinic|practice|employer|dentist|maternity|doctor)s? (?:of )?20\d\d|award[- ]winning|(?:won|winners? of|bagged|scooped|took home|received|earned|clinched)(?: [\p{L}'-]{1,14}){0,5} (?:awards?|prize|trophy|medal|seal|gold|stars?)(?: for [\p{L} ]{3,30})?|(?:${CAPITAL}\p{L}{2,16}|country|nation|state|city|region|people|patients?)'s (?:#1|number one|no\.? ?1|favou?rite|most[- ]loved|top) (?:[\p{L}-]{2,16} ?){1,3}|winner[:,]? (?:of )?(?:the )?best (?:[\p{L}-]{2,16} ){0,4}\p{L}+|(?:named|made|placed|landed|featured)(?: us)? (?:to|on|in|it onto) (?:the |a )?(?:(?-i:\p{Lu})[\p{L}'&.]{1,16} ){0,3}(?:top|best)(?: [\p{L}\d]{1,12}){1,3}|(?:the |on the |a )?(?:top|best) (?:hospitals?|doctors?|docs?|dentists?|clinics?|employers?|places?)(?: \p{L}+){0,3} (?:list|award|rankings?)|your (?:#1|number one|favou?rite) (?:[\p{L}-]{2,16} ){0,2}(?:${PLACES})|among the top \d{1,3} (?:${PLACES})|award[- ]winning (?:[\p{L}-]{2,16} ){0,2}(?:surgeon|doctor|dentist))`,
);

/** Lists of tips, causes of death and prizes to one person by name are no ranking of the house. */
const NO_CLAIM =
  /\b(?:top (?:\w{1,4} )?(?:tips|ways|reasons|questions|things|causes|myths|facts|foods|mistakes|priorit\w+|takeaways|picks|of the morning)|causes? of|killer|risk factor|reasons? (?:for|why|to)|film|movie|book|author|journalist|novel|documentary|poet|chef|garden|cafe|restaurant|authors|ranked (?:every|the (?:vending|coffee|snack))|tip #|vote for|nurse of the year|employee of|student|mascot|name the|costume|daisy award|reviews?|google|chef|catering|menu|chairman|employee)\b/i;

/** Who ranked, and when or where to read it. */
function canBeChecked({ annotation, sentence }: Claim): boolean {
  const isDated = /\b20\d\d\b/.test(annotation.text);
  const isNamed =
    namesSource(sentence) ||
    /\b(?:by|in) (?:the )?\p{Lu}[\p{L}.&]+ (?:\p{Lu}|&)/u.test(sentence.text) ||
    namesSource({ text: annotation.text });
  return isNamed && (isDated || hasLink(annotation));
}

export default defineRule({
  id: 'claim/unsubstantiated-ranking',
  title: 'Ranking or award without its source',
  severity: 'warn',
  reason: 'A ranking helps only with who ranked, on which list, in which year and a link.',
  source: { label: 'FTC Act section 5; 22 Texas Administrative Code 164.3' },
  messages: { ranking: '“{quote}” may mislead without who ranked it, when and for what.' },
  flags: [
    { account: 'official', text: '⟦Ranked top 5 again⟧! So proud.' },
    { account: 'official', text: 'Our ward: ⟦voted friendliest in the county⟧!' },
    { account: 'official', text: 'We are now ⟦rated outstanding in every domain⟧!' },
    { account: 'official', text: '⟦Voted best orthopedic hospital in Ohio⟧, three years running' },
    { account: 'official', text: 'Visit our ⟦award-winning endoscopy suite⟧.' },
    { account: 'official', text: 'We did it! ⟦#1 in the state⟧ for maternity care' },
    { account: 'official', text: 'Come and work at a ⟦nationally recognized⟧ cancer center.' },
    { account: 'official', text: '⟦Five-star care⟧ for your little ones.' },
  ],
  leaves: [
    {
      account: 'official',
      text: 'High performing for heart failure in the 2025 U.S. News ratings: https://example.org/ratings',
    },
    {
      account: 'official',
      text: 'CMS rated us 5 stars in 2024. See how we score: https://www.medicare.gov/care-compare',
    },
    { account: 'official', text: 'Top 10 questions to ask before surgery.' },
    { account: 'official', text: 'Falls are the #1 cause of injury in people over 65.' },
    { account: 'official', text: 'Which of our robots is your favourite? Vote below.' },
    { account: 'official', text: 'Tip #1: bring the box your medicine came in.' },
    'Ranked every vending machine in our hospital. Third floor wins.',
    'Watched an award-winning film with our nurses and fell asleep.',
  ],
  check: claim({
    cue: /crowned|chosen|declared|judged|selected|picked|hailed|won|winner|prize|trophy|made|most|4\.\d|choice|gold|platinum|silver|rank|rated|rating|voted|named|top|best|#1|number one|no\.? ?1\b|award|star|recogni|favou?rite|acclaimed|of the year|listed/i,
    patterns: [RANKED, TOP, NUMBER_ONE, AWARDS],
    unless: NO_CLAIM,
    when: (found) =>
      (speaksForHouse(found) || /\b(?:us|we|our)\b/i.test(found.annotation.text)) &&
      !canBeChecked(found) &&
      !TRIFLES.test(found.sentence.text),
  }),
});
