import { type Claim, claim, form, speaksForHouse } from '../../lint/checks/claim.ts';
import { namesSource } from '../../lint/meaning/attribution.ts';
import { defineRule } from '../../lint/rule.ts';
import { CAPITAL, CLINICIANS, NAME, PLACES, SCOPE, TRIFLES } from '../../lexicons/claim-words.ts';

const LAND = String.raw`(?:uk|us|usa|irish|national|state|world|european|african|asian|indian|australian|canadian|nz|scottish|welsh|global|regional)`;

const ONE_OF_US = form(
  String.raw`(?:the|our|(?:(?-i:\p{Lu})\p{L}{2,20}|country|state|nation|region|county|city|world)'s) (?:very )?(?:first|only|sole|first and only|one and only)(?: [\p{L}&-]{2,18}){0,3} (?:${CLINICIANS}|${PLACES}|teams?|provider|place|service|program(?:me)?|one)(?: ${SCOPE}| (?:of|for|offering|providing)(?: [\p{L}-]{2,16}){1,4} ${SCOPE}| of its kind| offering| that (?:offers|truly|really|can|does|has))`,
);
const NATIONS_FIRST = form(
  String.raw`(?:(?-i:\p{Lu})\p{L}{2,20}|country|state|nation|region|county|city|world)'s (?:very )?(?:first|only|first and only)(?: [\p{L}&-]{2,18}){0,4} (?:${PLACES}|teams?|surgery|transplant|procedure|operation|service|treatment|scanner|robot\p{L}*|patient|child|case|bypass|implant|device|pump|replacement|program(?:me)?|repair|therapy|accredited|certified|dedicated|provider)`,
);
const FIRST_IN = form(
  String.raw`(?:the )?(?:first|only ones?)(?: (?!(?:aid|time|year|day|week|born)\b)[\p{L}-]{2,16}){0,3} ${SCOPE}(?= (?:to|with|that|who|for|of|and)|[^\p{L}]|$)`,
);
const A_FIRST = form(
  String.raw`first[- ]in[- ](?:the[- ])?(?:nation|state|world|country|class)|one and only (?:[\p{L}-]{2,16} ){0,2}${PLACES}|an? ${LAND}[ -]first|first[- ](?:ever|time) in (?-i:\p{Lu})\p{L}{1,20}|first of its kind|only one of its kind(?: ${SCOPE})?`,
);
const NO_OTHER = form(
  String.raw`(?:no other (?:${PLACES}|teams?|provider|practice|place)(?: ${SCOPE})?|nowhere else(?: ${SCOPE})?|(?:no[ -]?one|nobody) else ${SCOPE}|one of (?:only|just) (?:two|three|four|five|six|\d{1,2}) (?!people|patients|cases|children|families|women|men)(?:[\p{L}-]{2,18} ){1,4}${SCOPE}|(?:one of|among) the (?:very )?first(?: [\p{L}-]{2,16}){0,4} ${SCOPE}|world[- ]first|a first for (?:the )?(?:(?-i:\p{Lu})\p{L}{2,20}|country|state|nation|region|county|continent)|never (?:before )?(?:been )?(?:done|seen|performed|offered)(?: before)? ${SCOPE}|patented|exclusive to (?:us|our|(?-i:\p{Lu})\p{L}+)|only (?:get|have|find) (?:it|this|that) (?:right )?here|(?:won't|can't|cannot|will not) (?:find|get) (?:this|that|it|these)(?: [\p{L}-]{2,16}){0,2} (?:anywhere|elsewhere)(?: else)?|(?:available |offered |found )?(?:exclusively|only) (?:at (?-i:\p{Lu})[\p{L}']{1,20}(?: (?-i:\p{Lu})[\p{L}']{1,20})?|here at|with us)|(?:you )?(?:can|will|'ll) only (?:get|have|find|see)(?: [\p{L}]{2,12}){1,3} (?:here|with us|at ${NAME})|(?:this|the|a) first for (?:the )?(?:north |south |east |west |central |rural )?(?:${CAPITAL}\p{L}{2,20}|country|state|nation|region|county|continent|island)|(?:only|just) one (?:[\p{L}\d&-]{1,18} ){1,6}${SCOPE}|(?:no[ -]?one|nobody|no other [\p{L}]{3,12}) (?:else )?(?:${SCOPE} )?(?:has|does|offers?|can do|is doing|have|can offer|performs?) (?:this|that|it|these|what|one)(?! (?:better|like|as well|the way)\b)(?: [\p{L}-]{2,16}){0,2}|(?:the )?only (?:ones?|place|people|team|doctors?|surgeons?|hospital|clinic)(?: ${SCOPE})? (?:doing|offering|with|who|that|performing|using|licensed|able)(?: [\p{L}-]{2,14}){1,3}|exclusively (?:ours|yours|available)|our (?:exclusive|proprietary) (?:[\p{L}-]{2,16} ){0,2}(?:treatment|method|technique|procedure|therapy|protocol|technology))`,
);

/** "no hospital in the east had done it", "nobody in Ireland has ever offered this", "cannot be had from any other clinic". */
const NONE_BEFORE = form(
  String.raw`(?:no[ -]?one|nobody|no (?:other )?(?:hospital|clinic|team|cent(?:er|re)|surgeons?))(?: ${SCOPE})? (?:has|had|have)(?: ever| yet)? (?:done|tried|offered|opened|performed|attempted|implanted)(?: (?:it|this|that|one|them))?(?: before)?|(?:cannot|can't|can not) be (?:had|matched|bought) (?:from|at|in|by|with) (?:any other|another|anywhere)|never (?:before )?been (?:done|seen|offered|performed) (?:round|around|in|on) (?:here|these parts|this (?:coast|island|county|city))`,
);

/** History, families and shifts have firsts too; so has a list of who is open. */
const NO_CLAIM =
  /\b(?:1[0-9]\d\d|first (?:aid|in (?:my|our|his|her|the) family|name|born|trimester|in line|in the queue|come)|open(?:s|ed)? (?:on|today|tonight|until|till|over|all)|closed|hours|parking|entrance|history|founded|century|years ago|my (?:first|only)|if you|when you|only (?:way|time|reason|thing|way)|members? of|graduat\w*|nominated|hiring|stop taking|to publish|to admit|to say|café|clos\w+|shifts?|deliver(?:y|ed)|first (?:case|person|patient|one ever)|vacanc\w+)\b/i;

function isMeant(found: Claim): boolean {
  return (
    speaksForHouse(found) && !namesSource(found.sentence) && !TRIFLES.test(found.sentence.text)
  );
}

export default defineRule({
  id: 'claim/exclusive-first',
  title: 'First or only',
  severity: 'warn',
  reason: 'To be first or only is a fact: it needs a place, a date and somebody who counted.',
  source: { label: 'North Carolina Medical Board 8.3.1; FTC advertising substantiation policy' },
  messages: {
    first: '“{quote}” may not be true everywhere or for long, and readers cannot check it.',
  },
  flags: [
    {
      account: 'official',
      text: '⟦The only hospital in the county that truly understands strokes⟧',
    },
    {
      account: 'official',
      text: 'We treated ⟦the first child in the country⟧ with the new infusion.',
    },
    { account: 'official', text: '⟦Nobody in Wales had done it⟧. On Friday our spine team did.' },
    { account: 'official', text: 'Our scar method ⟦cannot be had from any other⟧ provider.' },
    { account: 'official', text: '⟦A UK first⟧ for our eye team today.' },
    { account: 'official', text: 'You ⟦won’t find this treatment anywhere else⟧ in Queensland.' },
    { account: 'official', text: '⟦No other hospital in Linn County⟧ offers this.' },
    'Proud of us: ⟦first in the state⟧ to offer the new laser.',
  ],
  leaves: [
    {
      account: 'official',
      text: 'In 1922 a boy became the first person in the world to be given insulin.',
    },
    {
      account: 'official',
      text: 'The only pharmacy in town open on Christmas Day is on High Street.',
    },
    { account: 'official', text: 'Our first aid class has three places left.' },
    { account: 'official', text: 'Nobody in our team has done it yet: who will run the marathon?' },
    { account: 'official', text: 'This vaccine cannot be had with any food allergy? A myth.' },
    {
      account: 'official',
      text: 'Our patient is one of only two people in Wales with the condition.',
    },
    'I was the first in my family to go to college.',
    { account: 'official', text: 'The only way to know your blood pressure is to check it.' },
    {
      account: 'official',
      text: 'First hospital in Ohio with a level 1 geriatric ED, accredited by the American College of Emergency Physicians in 2024.',
    },
    'only hospital food in this city worth eating is the grilled cheese',
  ],
  check: claim({
    cue: /no (?:hospital|clinic|team|cent|surgeon)|be (?:had|matched|bought)|no ?one|nobody|first|only|sole|nowhere|no other|anywhere|elsewhere|exclusive|proprietary|patented|never/i,
    patterns: [ONE_OF_US, NATIONS_FIRST, FIRST_IN, A_FIRST, NO_OTHER, NONE_BEFORE],
    unless: NO_CLAIM,
    when: isMeant,
    oneAPost: true,
  }),
});
