import { type Claim, claim, form, mentions, speaksForHouse } from '../../lint/checks/claim.ts';
import { namesSource } from '../../lint/meaning/attribution.ts';
import { defineRule } from '../../lint/rule.ts';
import { NAME, PROVIDERS, SCOPE, TRIFLES } from '../../lexicons/claim-words.ts';

const SUPERLATIVE = String.raw`(?:(?:best|finest|top|greatest|leading|premier|safest|friendliest|kindest|brightest|smartest|fastest|sharpest|steadiest|loveliest|cleanest|number one|no\.? ?1|#1|most (?!of|people|patients|adults|children|common|likely|important|recent|often|days|cases|things|every|other|women|men)\p{L}{4,16})(?:[ -](?:equipped|trained|loved|trusted|rated))?)`;
/** What is best without a claim: times, ways, practices, wishes. */
const BENIGN = String.raw`(?!(?:,? )(?:pay|wages|places? to (?:ask|start|look|learn|check|find)|times?|ways?|things?|practi[cs]es?|medicine|parts?|gifts?|days?|friends?|wishes|interests?|before|evidence|advice|positions?|shift|bit|guess|bet|if|to|when|luck|life|self|version|efforts?|moment|news|defen[cs]e|protection|shot|chance|start|foods?|exercises?|questions?|tips?|man|person|dad|mum|mom|possible|available|suited|of (?:health|luck|both)|for (?:you|your|their|my)|we can|you can|they can|stage|causes?|you'?ve|i'?ve|i|from)\b)`;
const FILLER = String.raw`(?:,? (?:and |the |most )?(?!(?:of|in|on|at|for|to|is|was|are|who|we|you)\b)[\p{L}&'-]{2,18}){0,4}`;
const PUFF = String.raw`(?:world[- ](?:class|renowned|leading|beating|famous)|(?:inter)?nationally (?:renowned|acclaimed)|state[- ]of[- ]the[- ]art|ultra[- ]modern|cutting[- ]edge|unrivall?ed|unmatched|unparall?elled|unparalleled|unsurpassed|unbeatable|unequalled|top[- ]notch|top[- ]tier|top[- ]of[- ]the[- ](?:line|range)|(?:leading|bleeding)[- ]edge|exceptional(?= outcomes| results)|gold[- ]standard(?= care| treatment)|best[- ]in[- ]class|industry[- ]leading|market[- ]leading|superior|premier|finest|elite|one[- ]of[- ]a[- ]kind|unmatched|next[- ]level|five[- ]star quality)`;
const THINGS = String.raw`(?:${PROVIDERS}|minds|names?|choice|brand|doctors?|team|people in|in the (?:business|game|industry|field)|of the best|destination|authority|restoration|dentistry|place|option|experience|quality|standards?|facilities|innovation|specialists?)`;

/** "a world-class cardiac team": puffing words on what treats or is had there. */
const PUFFED = form(String.raw`(?:an? |the |our )?${PUFF}${FILLER}[ -]${THINGS}`);
/** "second to none": a verdict that ends a sentence about us. */
const VERDICT = form(
  String.raw`(?:(?<=(?:is|are|truly|fully|our) )(?:state[- ]of[- ]the[- ]art|cutting[- ]edge|world[- ]leading|top[- ]notch)|second to none|bar none|like no other|in a (?:league|class) of (?:our|its|their) own|nothing but the best|can't be beat(?:en)?|sets? the (?:gold )?standard|setting the (?:gold )?standard|it doesn't get (?:any )?better|head and shoulders above|a cut above|unrivall?ed|unmatched|unparalleled|unsurpassed|unbeatable|world[- ]class)`,
);
/** "the finest surgeons in Ohio", "India's most trusted name". */
const BEST_PEOPLE = form(
  String.raw`(?:(?:the|our|your|some of the|one of the|among the|(?:world|country|state|nation|region|area|county|city|valley|(?-i:\p{Lu})\p{L}{2,16})'s) )?(?:very |absolute )?${SUPERLATIVE}${BENIGN}${FILLER}[ -]${THINGS}(?: (?:you'?ll (?:ever )?find )?${SCOPE})?`,
);
/** "our cath lab is the best in the Midwest". */
const IS_BEST = form(
  String.raw`(?:is|are|we're|remains?) (?:still |simply |quite simply |truly |really |honestly )?(?<claim>(?:the |among the )(?:very )?(?:best|finest|greatest|friendliest|kindest|safest|leaders?)(?! place to (?:ask|start|look|learn|check|find))(?: (?:there is|of the best|in the (?:business|game)|${SCOPE}|(?=[.!]|$)|in \p{L}{3,20}(?: \p{L}{3,16})?)))`,
);
const NOBODY = form(
  String.raw`(?:nobody|no[ -]?one)(?: else)?(?: (?:in|around|on) (?:the )?\p{L}{2,20})? (?:does|do|knows?|treats?|cares?|delivers?|fix(?:es)?|understands?|heals?|offers?|gives?|handles?|beats?)(?: [\p{L}'-]{1,16}){0,5}? (?:like|better|as well as|the way)(?! than (?:you|yourself|a|the|mum|mom|parents))(?: than)?(?: (?:(?-i:\p{Lu})[\p{L}'-]{1,20}|we do|us|our team|we)){0,3}`,
);
const FINER = String.raw`(?:better|finer|safer|kinder|gentler|steadier|friendlier|more (?:experienced|skilled|skilful|caring|advanced|trusted))`;
const NO_BETTER = form(
  String.raw`(?:(?:no|(?:there )?(?:isn't|ain't|is not)(?: an?)?|(?:won't|will not|can't|cannot|couldn't|not|never) (?:find|get|meet|see|ask for|be in)(?: any| an?)?|nobody has(?: an?)?) ${FINER}(?: [\p{L}-]{2,16}){0,2}) (?:${PROVIDERS}|place|choice|spot|option|crowd|bunch)(?: of ${PROVIDERS})?(?![^.!?\n]{0,50} than (?!ours?\b|us\b|we\b))(?: ${SCOPE})?|(?:nobody|no[ -]?one) (?:does|gives|offers) an? ${FINER} [\p{L}-]{3,14}(?: [\p{L}-]{3,14})?`,
);
const WE_ARE = form(
  String.raw`(?:we(?:'re| are)|is|as|remains|being) (?:simply |still |proudly |quite simply )?(?<claim>(?:the )?(?:(?:number one|no\.? ?1|#1) (?:choice|name|destination)|(?:undisputed |clear |market |recogni[sz]ed )?leaders? (?:in|for|of) \p{L}+|gold standard (?:in|for|of)|go-to (?:hospital|clinic|place)|simply the best|the best there is))`,
);

/** "best in the country by a mile", "number 1 in all of Lagos", "simply the best in orthopedics". */
const BEST_PLACED = form(
  String.raw`(?:simply |hands down |easily |honestly |undoubtedly |literally |quite simply )?(?:the |among the |one of the )?(?:very |absolute )?(?:best|finest|greatest|safest|strongest|sharpest|toughest|kindest|friendliest|smartest|cleverest|coolest|slickest|hardest[- ]working|number (?:1|one)|no\.? ?1|#1)(?: (?!(?:time|way|thing|day|part|friend|shift|pay|wage|salary|two|word|kept|view|sunset|spot|seat)s?\b|of\b|two\b)[\p{L}&'-]{2,18}){0,3} (?:${SCOPE}|there is|money can buy|in (?:${PROVIDERS}|orthop(?:a)?edics|cardiology|oncology|maternity|dentistry|(?:eye|heart|cancer|hip|knee|kidney|stroke|trauma|fertility|skin) care))`,
);
/** "miles ahead of the rest", "nobody touches our trauma team", "we're the goat". */
const AHEAD = form(
  String.raw`(?:miles|streets|light[- ]?years|leagues|worlds|head and shoulders|way|far) (?:ahead|above|better|apart|beyond)(?: (?:of|than|from))?(?: (?:the (?:rest|pack|competition|others)|every(?:one|body)(?: else)?|any(?:one|body)(?: else)?|others?))?|(?:nobody|no[ -]?one|none|nothing)(?: else)? (?:even )?(?:touches|comes close(?: to)?|matches|rivals|holds a candle to|compares (?:to|with))(?: (?:us|our|this|these|my|the)(?: [\p{L}-]{2,16}){0,3})?|(?:we(?:'re| are)|is|are) (?:literally |simply |still )?(?:the )?(?:goats?|best of the best|cream of the crop|dream team|bee's knees|dog's bollocks)|(?:deserves?|needs?) the best,? (?:and )?(?:that(?:'s| is)|which is|so (?:come to|choose)) (?:us|here|our)|(?:in )?the best (?:possible )?hands|(?:the )?gold standard (?:in|of|for) [\p{L}]{3,16}(?: [\p{L}]{3,16})?|(?:level|standard|quality|kind) of (?:care|service|treatment|expertise)[^.!?]{0,12}(?:won't|will not|can't|cannot) (?:find|get|see)[\p{L} ]{0,16}|(?:nowhere|no place)(?: else)? (?:[\p{L}]{3,10}s|does|do) [^.!?\n]{2,40}(?:like|as well|better)(?: (?:as|than))?(?: [\p{L}]{1,10}){0,3}|(?:is there|there's|there is|find me|name|show me) (?:a|one) (?:better|finer|safer) [^.!?\n]{3,50}|(?:of|at) this (?:calib(?:re|er)|level|standard)\?[^.!?\n]{0,12}only here|(?:pride|jewel) of [\p{L} ]{3,24}`,
);

const CARE =
  /\b(?:care|heart|burns?|trauma|orthop\w+|cardio\w+|maternity|hips?|knees?|wellness|hospitals?|clinics?|births?|babies|baby|icu|nicu|unit|department|surgeons?|doctors?|clinic|maternity|patients?|outcomes?|surgery|treat\w*|unit|nurses?|team|service|ers?|er|lab|staff|centre|center|program(?:me)?|dental|birth\w*|technology|expertise)\b/i;
/** Wishes, thanks and advice on choosing: the words of a claim without one. */
const NO_CLAIM =
  /\b(?:thank(?:s| you)?|grateful|congrat\w*|kudos|happy .{1,30} (?:day|week)|wish|deserves?|aim(?:s|ing)?|striv\w+|(?:want|hope|try|trying|work|working|hoping) to (?:be|become|build|give|have)|goal|ambition|vision|our mission|mission is|(?:get|receive|need|find) the best|how to|how do|choos(?:e|ing) (?:a|the|your)|what makes|find(?:ing)? the (?:best|right)|ranked|rated|recogni[sz]ed|named|voted|winner|award|myth|best practice|we can|you can be|the best (?:we|they|you|for)|mentor|appointment|leadership|retire\w*|worked with|leaving do|samosas?|research|conference|symposium|lecture|webinar|talk|review article|students?|job|boss|manager|co-?workers|colleagues|fight me)\b/i;
const PLACED = mentions(SCOPE);
const COLLEAGUES =
  /\b(?:teams?|staff|crew|gang|squad|nurses?|midwi(?:fe|ves)|hands|secretary|porters?)\b/i;
const AT_HOME =
  /\bmy (?:\d{1,2} ?(?:yo|year[- ]old)|kids?|toddler|son|daughter|nephew|niece|dog|cat|nan|gran\w*)\b/i;
const RANKED = /^(?:the )?(?:#|number|no\.? ?1)/i;

/** A house by its name, in praise that has no other place: "Tullaroe Private for hips, best by a mile". */
const NAMED = new RegExp(String.raw`(?:^|[.!?,]\s|\b(?:at|to|in|is|try|choose) )${NAME}`, 'u');

/** On a personal account the best team is a thank-you to colleagues; the best surgeons, anywhere, are an advertisement. */
function isMeant(found: Claim): boolean {
  const { annotation, sentence, text } = found;
  if (namesSource(sentence) || TRIFLES.test(sentence.text) || AT_HOME.test(annotation.text)) {
    return false;
  }
  if (RANKED.test(text) && PLACED.test(text) && speaksForHouse(found)) return false;
  if (annotation.post.account === 'official') return true;
  const isPraiseOfColleagues = COLLEAGUES.test(text) && /\b(?:i|my|we)\b/i.test(sentence.text);
  const isPlaced = PLACED.test(text) || /\bfind|where\b/i.test(sentence.text);
  if (isPraiseOfColleagues) return false;
  if (speaksForHouse(found)) return CARE.test(text) || (isPlaced && CARE.test(annotation.text));
  return (
    isPlaced &&
    CARE.test(annotation.text) &&
    !/\bmy\b/i.test(sentence.text) &&
    (CARE.test(sentence.text) || NAMED.test(annotation.text))
  );
}

export default defineRule({
  id: 'claim/superlative',
  title: 'Best, leading, number one',
  severity: 'warn',
  reason: 'Readers cannot check a superlative, and boards treat it as misleading advertising.',
  source: { label: '22 Texas Administrative Code 164.3; AMA Code 9.6.1; FTC Act section 5' },
  messages: { superlative: 'Readers cannot check “{quote}”, so it may cost trust.' },
  flags: [
    {
      account: 'official',
      text: 'We really are ⟦the best hospital in Ohio⟧ for new knees.',
    },
    { account: 'official', text: 'Come to us: ⟦the most advanced heart center in the region⟧!' },
    'Proud that we have ⟦the finest surgeons anywhere⟧',
    { account: 'official', text: 'Our birth unit is ⟦second to none⟧.' },
    { account: 'official', text: '⟦Nobody does hips like Maple Ridge⟧!' },
    { account: 'official', text: 'There is simply ⟦no finer eye clinic between Leeds and York⟧.' },
    { account: 'official', text: '⟦There isn’t a more experienced spine team in the valley⟧.' },
    { account: 'official', text: 'Our porters are ⟦the friendliest in Yorkshire⟧. Fact.' },
    { account: 'official', text: 'Meet ⟦our state-of-the-art imaging suite⟧.' },
    '⟦Honestly the best surgeons you’ll find anywhere⟧ are at Lakeshore Ortho.',
  ],
  leaves: [
    'Sleep is the best medicine, our nurses say.',
    'Ranked by U.S. News among the best hospitals of 2025: our heart team. https://example.org/report',
    'How do you find the best hospital for you? We list five questions.',
    'I have the best team. Thank you all for a hard night.',
    'Best practice in our ward: clean hands.',
    { account: 'official', text: 'The best time to get your flu shot is before flu goes around.' },
    {
      account: 'official',
      text: 'We want to be the best hospital we can be. Tell us what to fix.',
    },
    { account: 'official', text: 'Heart disease is a leading cause of death in our county.' },
    'World-class athletes get shin splints too.',
    { account: 'official', text: 'For a cold there is no better treatment than rest and tea.' },
    { account: 'official', text: 'There is no safer place for a baby to sleep than on her back.' },
    {
      account: 'official',
      text: 'Myth: private clinics are the safest in the country. Fact: it depends.',
    },
    { account: 'official', text: 'Your pharmacist is the best place to ask about side effects.' },
    'The best pay in the state is not at this hospital, ask any nurse.',
    'Best chippy in the county is the one opposite our clinic',
    { account: 'official', text: 'Nobody does Halloween like our children’s ward.' },
  ],
  check: claim({
    cue: /strong|tough|slick|clever|cool|hard|nowhere|no place|find me|show me|there's|calib|bright|smart|fast|sharp|stead|lovel|clean|touch|close|match|rival|candle|compares|miles|streets|above|ahead|worlds|beyond|goat|cream|dream|bee's|won't|can|isn't|ain't|is not|finer|safer|gentler|will not|pride|jewel|elite|leading|best|finest|top|great|lead|premier|safe|friendl|number|no\.? ?1|#1|most|class|world|art\b|edge|unriv|unma|unpar|unsu|unb|uneq|superior|second|bar none|league|like|better|as well|standard|go-to|kind|renowned|acclaimed|shoulders|cut above/i,
    patterns: [
      PUFFED,
      VERDICT,
      BEST_PEOPLE,
      IS_BEST,
      NOBODY,
      NO_BETTER,
      WE_ARE,
      BEST_PLACED,
      AHEAD,
    ],
    unless: NO_CLAIM,
    when: (found) => isMeant(found) && (found.text.includes(' ') || CARE.test(found.sentence.text)),
  }),
});
