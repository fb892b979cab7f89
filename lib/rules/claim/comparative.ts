import { type Claim, claim, form, mentions, speaksForHouse } from '../../lint/checks/claim.ts';
import type { Annotation } from '../../lint/annotation/annotate.ts';
import { namesSource } from '../../lint/meaning/attribution.ts';
import { defineRule } from '../../lint/rule.ts';
import { NAME, PLACES, PROVIDERS, SCOPE, TRIFLES } from '../../lexicons/claim-words.ts';

const OTHERS = String.raw`(?:(?:all |any |every |most |many |the |some |our )?(?:of the )?(?:nearest |closest |local )?(?:other|others|rest|competition|competitors?|rivals?)\b(?: (?:two|three|four|\d) )?(?: ?(?:[\p{L}&-]{2,16} ){0,2}(?:${PLACES}|providers?|surgeons?|doctors?|homes?|place|trusts?))?|any (?:[\p{L}-]{2,16} ){0,2}(?:${PLACES}|homes?)|every (?:[\p{L}-]{2,16} ){0,2}${PLACES}|any(?:one|body|where)(?: else)?|(?:the )?(?:big[- ]city|big|metro|corporate|chain|big chain|fancy|city|downtown|local|neighbou?ring|average|typical) (?:[\p{L}-]{2,16} )?(?:${PLACES})|(?:the )?(?:${PLACES}|place|guys|lot) (?:down|up|across) the (?:road|street|hill|way)|(?:the )?(?:national|state|regional|county|industry|uk|us) (?:average|norm|benchmark)|the other (?:place|guys|lot|side))`;
const BETTER = String.raw`(?:better|shorter|lower|faster|quicker|sooner|safer|higher|fewer|less|kinder|cleaner|cheaper|superior|nicer|smarter|more (?:experience|robots|surgeons|specialists|doctors|beds|choice|experienced|accurate|advanced|successful|effective|affordable|caring|skilled|modern|qualified))`;
const MEASURE = String.raw`(?:(?: (?:er|ed|a&e|emergency|clinic|our|the|of))* ?(?:waits?|waiting times?|wait times?|infection rates?|infections?|readmissions?(?: rates?)?|mortality(?: rates?)?|death rates?|complications?(?: rates?)?|outcomes|survival(?: rates?)?|results|scores?|ratings?|care|c-section rates?|recovery(?: times?)?|prices|costs|stays|success(?: rates?)?|reviews|nurses|surgeons|doctors|service|treatment|staff))`;

const THAN = form(
  String.raw`${BETTER}(?:${MEASURE})?(?: [\p{L}-]{2,14}){0,3} than (?:at |in |with |those (?:at|of) )?(?:${OTHERS})`,
);
const THAN_NAMED = form(
  String.raw`${BETTER}${MEASURE}(?: [\p{L}-]{2,14}){0,2} than (?:at |in )?${NAME}|${BETTER}(?: [\p{L}-]{2,14}){0,3} than (?:those|the (?:[\p{L}-]{2,12} )?(?:team|staff|doctors|surgeons|ones)) (?:at|in) ${NAME}`,
);
const UNLIKE = form(
  String.raw`unlike (?:${OTHERS}|(?:the |most |many |some )?(?:[\p{L}-]{2,12} ){0,3}(?:${PLACES}|trusts|chains|surgeons|providers))`,
);
const BEATS = form(
  String.raw`(?:beats?|outperforms?|outshines?|outclass(?:es)?|puts?|leaves?(?! ama)|blows?|crush(?:es)?|(?:runs?|running) (?:circles|rings) (?:a)?round|tops?|destroys|smokes|wipes the floor with|knocks) (?:${OTHERS}|(?:that|those) [\p{L} ]{3,30}(?:place|hospitals?|clinics?|river|road|town|lot)|${NAME})(?: (?:to shame|behind|away))?`,
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
  String.raw`(?:half|a third|a quarter|a fraction|twice|double) of theirs\b|(?:half|a third of|a quarter of|twice|double) that (?:of|at|in) (?:the )?(?:[\p{L}-]{3,14} ){0,2}(?:${OTHERS}|${PLACES}|trusts?|average)`,
);
const WHILE_OTHERS = form(
  String.raw`(?:while|when|where) (?:others?|most)(?: [\p{L}'-]{2,14}){0,5},? we\b|others (?:talk|promise|guess|wait)|skip the (?:waits?|lines?|queues?) at|not like (?:the )?other|(?:isn't|not) just another (?:${PLACES})|just a number (?:elsewhere|there|anywhere)|(?:beats?|ahead of) (?:the pack|the rest|them all)|compare us`,
);
const PAY_MORE = form(
  String.raw`why (?:pay|wait|drive|travel|go|risk)(?: [\p{L}-]{2,14}){0,4} (?:at|for|to|in) (?:the |a )?(?:${OTHERS}|corporate|elsewhere)`,
);

/** Where one goes who does not come to us. */
const ELSEWHERE = String.raw`(?:over there|across (?:town|the (?:river|street|road|bay|city|bridge))|down the (?:road|street)|up the (?:road|hill)|next door|elsewhere|anywhere(?: else)?|some(?:where|place) else|the other (?:place|side|lot|hospital|clinic)|them(?=[.,!]|$| over)|there(?=[.,!]|$)|(?:at|over at|in|to|from|for) (?:${OTHERS}|${NAME}))`;
const US = String.raw`(?:us|ours?|we|my (?:team|unit|ward|hospital|clinic|place))`;

/** "can't touch our cardiac numbers", "nobody else comes close", "doesn't have half our equipment". */
const NO_MATCH = form(
  String.raw`(?:can't|cannot|can not|cant|could never|couldn't|will never|won't|don't|doesn't|never|nobody(?: else)?|no[- ]?one(?: else)?|none of them|ain't got nothing|not one of them|no other [\p{L}]{2,14}) (?:even |ever |quite |really )?(?:com(?:e|es|ing) (?:anywhere )?(?:close|near)|touch(?:es)?|match(?:es)?|competes?|compares?|beats?|holds? a candle|measures? up|keeps? up|stack up|rivals?|have half|have a fraction|have anything like|got nothing)(?: (?:to|with|on|of))?(?: (?:what |how )?${US}(?: [\p{L}-]{2,16}){0,2}|(?=[.!]|$))`,
);
/** "try finding that across town", "you won't get this at County". */
const NOT_THERE = form(
  String.raw`(?:good luck|try|let me know if you) (?:finding|getting|asking for|doing|find|get)(?: [\p{L}'-]{1,14}){0,5} ${ELSEWHERE}|(?:you )?(?:won't|will not|wont|can't|cannot|don't|never|wouldn't) (?:be )?(?:get|find|see|have|hear of|treated)(?: (?:this|that|these|it|like|any|the same|care|kind|level|service|of|nurses|doctors|treatment|such|so)){1,5} ${ELSEWHERE}`,
);
/** "come to us instead", "skip them and come straight here". */
const COME_TO_US = form(
  String.raw`(?:come|switch|move|transfer|drive(?: past(?: them)?)?|go) (?:straight |over |on |directly )?(?:to (?:us|our [\p{L}]{3,12})|here)(?: [\p{L}-]{2,12}){0,2} (?:instead|rather than [\p{L} ]{3,24})|(?:skip|avoid|ditch|forget|drop|leave|bypass|don't (?:go|bother)[\p{L} ]{0,12}) (?:them|that (?:place|lot)|${NAME})(?:,? (?:and|just))? (?:come|switch|call|book|choose|try)(?: [\p{L}-]{2,12}){0,2} (?:here|us|our [\p{L}]{3,12})|instead of (?:waiting|sitting|queu(?:e)?ing|rotting|going|driving) (?:[\p{L}]{2,12} ){0,4}${ELSEWHERE}|(?:come|switch) to us instead`,
);
const COMPARED = form(
  String.raw`(?:compared (?:with|to)|next to|against|versus|vs\.?) (?:${OTHERS})|(?:just|every bit|easily|at least) as (?:good|skilled|experienced|safe|fast|modern)(?: as (?:${OTHERS}|${NAME}))?|no other (?:[\p{L}-]{2,16} ){1,5}(?:as|so) [\p{L}]{3,14} as (?:us|we|ours?)|(?:more|fewer|less|better|[\p{L}]{3,9}er)(?: [\p{L}-]{3,16}){0,3} than (?:any|every|all|most|many|the)(?: [\p{L}-]{2,16}){0,4} (?:${SCOPE}|around)|(?:better|faster|kinder|friendlier|gentler|cleaner|safer|quicker|nicer|cheaper|sooner|shorter) than (?:${NAME}|them|they|over there|over at ${NAME})`,
);
/** "We see you faster": than those just named, in the sentence before or after. */
const FASTER = form(
  String.raw`(?:we|our [\p{L}-]{3,16}(?: [\p{L}-]{3,16})?|${NAME})(?:'ll| will| can| get| gets)? (?:see|treat|get|have|fix|heal|answer|do|does|did)(?: [\p{L}'-]{1,14}){0,3} (?:faster|sooner|quicker|better|cheaper|for less|safer|right)`,
);
/** "our cardiac team, not theirs", "drive ten more minutes to us and be seen in 20", "our waits are the shortest". */
const RATHER_US = form(
  String.raw`(?:our|us|here|my) ?(?:[\p{L}-]{2,14} ){0,4}?,? ?not (?:theirs?|them|there|that (?:lot|place|dump))|(?:drive|walk|travel|go|pay|wait)(?: [\p{L}\d'-]{1,12}){0,5} to us\b[^.!?\n]{0,40}|our (?:[\p{L}-]{2,16} ){1,3}(?:is|are) (?:the |far |much |so much |way |twice as |half as )?(?:shortest|lowest|fastest|highest|safest|shorter|lower|faster|better|higher|kinder|safer)|(?:has|have|with|get|gets?|got)(?: [\p{L}]{2,10}){0,2} (?:twice|double|half|triple|three times|\dx) (?:the|as many|as much|our) (?:[\p{L}-]{2,16} ?){1,4}|we (?:send|give|call|offer|have|treat|listen|see|do|take|answer|stay|let|never|actually|don't)(?: [\p{L}'-]{1,14}){1,8}`,
);
/** "they wish they had come here first", "patients drive past three hospitals to see us". */
const DRAWN_HERE = form(
  String.raw`wish(?:ed|es)? (?:they|he|she|i)(?:'d| had)? (?:come|came|called|chosen|gone) (?:here|to (?:us|our)|us) (?:first|sooner|earlier|instead)|(?:drives?|driving|drove|travels?|walks?|fly|come) (?:right |straight |clean )?past (?:[\p{L}]{2,10} ){0,3}${PLACES} (?:to|for|just)(?: [\p{L}]{2,10}){0,2} (?:us|ours?|here)`,
);
/** Others spoken of, to be set beside: "most hospitals", "every trust in the region", "at Regional". */
const OTHERS_NAMED =
  /\b(?:(?:most|other|some|every|any|all|big|many|those|which) (?:other |private |public |big |local )?(?:hospitals?|clinics?|practices|places|ers?|trusts?|systems|providers|surgeons|centers?|centres?)|theirs?\b|not them|at both|when (?:\p{Lu}\p{L}+ )(?:has|have|does)|(?:at|than|over|to|choose) (?:St\.? )?\p{Lu}\p{L}{2,14}(?: (?:has|have|when|or|and)\b|[,?]))/u;
const RIVAL = new RegExp(
  String.raw`\b(?:at|for|from|to|unlike|over at|than) (?-i:(?:St\.? )?\p{Lu})[\p{L}']{2,20}|\bother (?:hospitals?|clinics?|places|ers?)\b|\b(?:hospital|clinic|place|guys|lot|er) (?:down|up|across)\b|\btired of waiting\b`,
  'iu',
);

const NO_CLAIM =
  /\b(?:no(?:body|[ -]?one)(?: else)? (?:knows|does|understands)|than (?:last|usual|expected|before|ever|never|nothing|none|cure|yesterday|a year)|myself|study|trial|paper|research|smok\w*|obes\w*|vaccin\w+ rates?|patients (?:heal|recover)|asthma|our (?:valley|county|state|region|country|community|town)|people (?:here|in)|deprivation|life expectancy|thank\w*|strik\w+|nightingale|born)\b/i;

const ABOUT_CARE = mentions(
  String.raw`${PROVIDERS}|waits?|waiting|infections?|readmi\p{L}*|mortality|complications?|recover\p{L}*|survival|stays?|patients?|listen|see (?:you|people)|rates?|sepsis|numbers|equipment|botched|lose your|kill you|procedure|op|ops|beds|ill|sick|baby|birth|heart|cardiac|hips?|knees?|instead`,
);

/** "Our fall rate was higher than the benchmark" is candour. */
const CANDID =
  /\b(?:falls?|infections?|mortality|readmissions?|complications?|waits?|deaths?|errors?|rates?)\b.{0,30}\b(?:higher|more|longer|worse|above|over)\b|\b(?:higher|more|longer|worse) (?:falls?|infections?|mortality|readmissions?|complications?|waits?|deaths?|errors?)\b|still not|not good enough/i;

/** Who sends people away from elsewhere sends them here. */
const POINTS_HERE = /^(?:good luck|try|come|switch|skip|avoid|ditch|forget|bypass|instead)\b/i;
const FASTER_THAN_WHOM = /^(?:we|our|drive|walk|travel|pay|wait|go|has|have|with|get|got)\b/iu;

/** The house may be named in the sentence before. */
const speaksOfOurs = ({ text }: Annotation): boolean =>
  /\b(?:our|us|we|i work|come here|straight here|my (?:team|unit|ward|hospital|clinic))\b/i.test(
    text,
  );

/** What is left open in the sentence is told by the one beside it: another house is named. */
const namesRival = ({ annotation: { text } }: Claim): boolean =>
  RIVAL.test(text) || OTHERS_NAMED.test(text);

function isMeant(found: Claim): boolean {
  const { sentence, annotation, text } = found;
  if (CANDID.test(sentence.text) || namesSource(sentence)) return false;
  if (TRIFLES.test(sentence.text)) return false;
  // What a rate beside theirs lacks first is its source, of which claim/unsourced-outcome speaks.
  if (/theirs\b/i.test(text) && /\brates?\b/i.test(sentence.text)) return false;
  if (FASTER_THAN_WHOM.test(text) && !/\bthan\b/i.test(text) && !namesRival(found)) return false;
  const isOurs = speaksForHouse(found) || speaksOfOurs(annotation) || POINTS_HERE.test(text);
  return isOurs && ABOUT_CARE.test(annotation.text);
}

export default defineRule({
  id: 'claim/comparative',
  title: 'Comparison with other providers',
  severity: 'warn',
  reason: 'A comparison with others needs the measure, the period and a source a reader can open.',
  source: { label: '22 Texas Administrative Code 164.3; UK CAP Code 3.33; FTC Act section 5' },
  messages: { comparison: '“{quote}” may be unfair to others, and readers cannot check it.' },
  flags: [
    { account: 'official', text: '⟦Shorter waits than every ER around⟧' },
    { account: 'official', text: '⟦Shorter A&E waits than St Mary’s and Northgate⟧ put together.' },
    { account: 'official', text: 'Our infection rates are ⟦lower than the national average⟧.' },
    { account: 'official', text: '⟦Unlike other clinics⟧, we listen.' },
    { account: 'official', text: '⟦Unlike the big city trusts⟧, our nurses know your name.' },
    {
      account: 'official',
      text: 'Those who tried two other clinics say they ⟦wish they had come here first⟧.',
    },
    { account: 'official', text: 'People ⟦drive past two other hospitals to see us⟧.' },
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
    {
      account: 'official',
      text: 'Drive past the hospital to the lights, and turn left for our clinic.',
    },
    { account: 'official', text: 'Unlike the flu, a cold rarely needs our clinic.' },
    { account: 'official', text: 'Lower salt is better than nothing, say our dietitians.' },
  ],
  check: claim({
    cue: /theirs|wish|past|them|there|to us|our |twice|double|half|triple|times|we |rings|circles|smokes|destroys|wipes|knocks|bother|close|near|touch|match|compet|compar|candle|measure|keep up|stack|half|fraction|finding|getting|won't|wont|can't|cannot|instead|skip|avoid|ditch|forget|bypass|against|versus|vs|as (?:good|skilled|exp|safe|fast|modern)|faster|sooner|quicker|better|cheaper|for less|safer|than|that of|pack|number|compare|skip|just another|average|norm|benchmark|competit|rival|other|unlike|beats?|outperform|outshine|outclass|(?:puts?|leaves?|blows?|crush\w*|circles|rings|tops) |most |why (?:pay|wait|drive|travel|go|risk)|settle|lowest|shortest|fastest|highest|quickest|fewest/i,
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
      NO_MATCH,
      NOT_THERE,
      COME_TO_US,
      COMPARED,
      FASTER,
      RATHER_US,
      DRAWN_HERE,
    ],
    unless: NO_CLAIM,
    even: ['negated', 'asked'],
    when: (found) => isMeant(found) || (/settle/i.test(found.text) && speaksForHouse(found)),
  }),
});
