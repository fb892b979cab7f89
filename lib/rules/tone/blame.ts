import { type Found, manner } from '../../lint/checks/manner.ts';
import { defineRule } from '../../lint/rule.ts';

const SELF = '(?:yourself|yourselves|themselves|themself|himself|herself)';
const PATIENTS = String.raw`(?:patients?|pts?|people|folks?|parents?|mums?|moms?|mother|father|dads?|family|families|relatives|smokers|drinkers|drunks|diabetics?|asthmatics?|teenagers?|teens|women|woman|men|man|lady|guy|bloke|they|he|she|who|you|u|some|the public|olds?)`;
const CARE = String.raw`(?:insulin|tablets?|meds?|medicines?|medication|pills?|inhalers?|treatment|therapy|chemo\w*|dialysis|rehab|detox|surgery|advice|instructions|vaccin\w+|jabs?|shots?|masks?|tests?|scans?|screening|bloods?|appointments?|check-?ups?|follow-?ups?|doctors?|smok\w+|drink\w*|weight|diet|exercise|care|help|plan|cpap|physio)`;

const OWN_FAULT = new RegExp(
  String.raw`\b(?:(?:your|ur|their|his|her) own (?:[a-z]{3,8} )?(?:fault|doing)|(?:only|just|no(?:body| one|-one)) (?:[a-z']{2,6} ){0,2}${SELF} to (?:blame|thank)|br(?:ought|ings?|inging) (?:it|this|that|all this|it all) (?:up)?on ${SELF}|d(?:o|oes|id|oing|one) (?:it|this|that) to ${SELF}|serves? (?:you|them|him|her|people|'em) right|(?:you|u|they|he|she|who|people|patients?) (?:all |totally |so )?(?:have|has|had|got) it coming|(?:was|were|are|just|practically) asking for it|(?:obesity|addiction|alcoholism|smoking|diabetes|(?:heart|liver|lung) disease|being (?:fat|overweight|obese)) is (?:just |simply |only )?(?:a|your|their) (?:lifestyle )?choice|(?:choices|actions|decisions|habits) (?:have|had|meet|met|bring) (?:their )?consequences|only (?:have |has |had )?${SELF} to (?:blame|thank)|(?:their|his|her|your|ur) own (?:worst enemy|hands?)(?! (?:s?anit|wash|hyg))|(?:is|was|are|all|it'?s|entirely|health) in (?:your|their|his|her) (?:own )?hands|(?:starts?|begins?|comes? down to|boils down to|about)(?: with)?(?: making)? (?:better|smarter|healthier|good|the right|wiser) (?:choices|decisions)|(?:make|making) (?:better|smarter|wiser|the right) (?:choices|decisions)|stop making excuses|(?:pure|sheer|plain|just|simple|total) (?:laziness|greed|gluttony|stupidity|ignorance|bad (?:diet|choices|habits)|(?:self-?)?neglect|indiscipline)|discipline lang|walang disiplina|self-?inflicted|(?:hard to|can'?t|don'?t|won'?t) feel sorry for|(?:no|zero|little|hard to have) sympathy (?:for|from)|(?:can'?t|cannot) fix stupid|own hand cause|no dey (?:hear|gree|listen)|(?:it|that|this)(?:'s| is) (?:all |entirely )?on (?:you|them|him|her|u)(?=[.,!\n]|$)|(?:you |they )?reap what (?:you|they) sow|(?:(?:poor|bad|stupid|own|terrible) (?:life(?:style)? )?|(?:your|their|his|her) life(?:style)? )choices|made (?:your|their|his|her) (?:own )?bed|(?:you|they|he|she|mums?|moms?|parents|people|tears|smokers|patients) (?:all )?knew the risks?|no ?(?:body|[- ]one) (?:forced|made|told|asked) (?:you|them|him|her) to (?:smoke|drink|eat|wait|skip|get|take|stop|ignore|do)|that'?s what (?:you get|happens)(?: (?:when|if|for) [^.!?\n]{3,40})?|(?:this is|is) what (?:you get|happens) (?:when|if) (?:you|u|they|he|she|people|parents|patients) [^.!?\n]{3,40}|what (?:do|did|does|were) (?:you|they|he|she|people)(?: all)? (?:think|expect|reckon|imagine)(?:ing)?(?:'?s| is| was| would)?(?: gonna| going to)? ?(?:happen|would)?|play stupid games|lack of (?:willpower|self-control)|no (?:willpower|self-control))\b`,
  'gi',
);
const LABEL = new RegExp(
  String.raw`\b(?:(?:non-? ?complian(?:t|ce)|non-? ?adherent|drug-? ?seeking|attention-? ?seeking|manipulative|uncooperative|ungrateful|lazy|feckless|irresponsible|neglectful|difficult) (?:patients?|pts?|diabetics?|asthmatics?|smokers?|families|relatives|parents?|mums?|moms?)(?! (?:conversation|case|safety|journey|airway|population|group|transport|information|education))|(?:patients?|pts?|he|she|they|family|mum|mom)(?:'s|'re| is| was| are| were) (?:[a-z]{2,9} ){0,2}(?:non-?complian\w{1,2}|non-?adherent|drug-?seeking|attention-?seeking)|time-? ?wasters?|(?:drug|attention)-? ?seekers?|malingerers?|poor historians?|hypochondriacs?|the worried well)\b`,
  'gi',
);
const WILL_NOT = new RegExp(
  String.raw`\b${PATIENTS} (?:(?:just|still|then|again|always|simply|also|even|repeatedly) ){0,2}(?:refus(?:e|es|ed|ing)|fail(?:s|ed|ing)?|neglect(?:s|ed)?|(?:didn|don|doesn|won)'?t (?:even )?bother|never bother(?:s|ed)?|won'?t (?:take|wear|follow|accept)) (?:to |with |taking |wearing |going ){0,1}(?:(?:[a-z]{2,10}|first-line) ){0,4}?${CARE}\b`,
  'gi',
);
const SHOULD_HAVE = new RegExp(
  String.raw`\b(?:you|u|they|he|she|patients?|pts?|people|parents?|the (?:family|mother|mum|mom|dad|parents?|patient)) (?:really |probably |honestly |definitely |all )?should(?:'ve| have|a| of| not have|n't have) (?:really |just |at least |all )?(?:known better|thought (?:of|about)|listened|come (?:in\b|to us|sooner|earlier|before)|gone to|quit|stopped|taken (?:better |more )?(?:care|your|ur|their|his|her)|looked after|worn|got(?:ten)? (?:[a-z]{1,5} )?(?:jab|shot|vaccin|checked|help)|vaccinated|had (?:the|a|your|their|his|her) (?:jab|shot|vaccine)|called (?:us )?(?:sooner|earlier|before|first)|followed|watched|been (?:watching|more careful|paying)|lost (?:the |some )?weight|eaten|exercised|kept (?:your|their|his|her)|brought (?:him|her|it|them) in|waited|left it|ignored|smoked|put it off|turned up)\w*(?: (?:sooner|earlier|before))?`,
  'gi',
);
const IF_ONLY =
  /\b(?:wouldn'?t|wouldnt|would not|would never|might not|won'?t) (?:even )?(?:be|have|need|end up)\b[^.!?\n]{2,60}\bif (?:only )?(?:you|u|they|he|she|people|patients?|parents?|folks)(?:'d| had| would| just| only| actually| hadn'?t| didn'?t)[^.!?\n]{3,60}|\bif (?:only )?(?:people|patients?|parents|folks|they|he|she|everyone|y'all)(?: would|'d| could)?(?: just| only| actually| finally){1,2} [^.!?\n]{3,60}\b(?:we'?d|i'?d|we would|there'?d|half|our|beds?|nobody|no one|wala)\b|\bif only they (?:stop|would|took|take|listen)\b[^.!?\n]{3,60}|\bif (?:only |more )?(?:you|u|they|he|she|people|patients?|parents?|mums|moms|folks?|everyone|the (?:patient|family|parents?|mother|mum|mom))(?: (?:had|would|just|only|actually|bothered)\b|'d\b)(?! (?:like|prefer|rather|love|told|said|asked|to|not|n't)\b)[^.!?\n]{3,90}\b(?:we|you|u|they|he|she|i|it|this|none of this) (?:would ?n[o']?t|wouldnt|would never|might not|would still be (?:alive|here)|'d still be)\b|\bif (?:you|they|he|she|people|patients|parents) had ?n[o']?t (?:smoked|drunk|ignored|waited|eaten|skipped|missed|stopped|left|put)\b(?! that| the \w+ for)|\bif (?:\w{1,10} ){1,3}bothered to\b|\bhad (?:you|they|he|she|the patient|people|parents) (?!a\b|an\b|the\b|to\b|not\b)\w{3,12}[^.!?\n]{3,80}\bwould ?n[o']?t (?:have|be)\b/gi;
/** A habit, and what people dare to want all the same. */
const AND_THEN =
  /\b(?:who|people|patients?|they|he|she|you|folks?|parents|smokers)\b[^.!?\n]{5,90}\b(?:and|then|but|don't)(?: then)? (?:still |now )?(?:wants? (?:us|a miracle|sympathy)|wonders? why they|acts? (?:all )?(?:surprised|shocked)|comes? crying|expects? (?:us|nurses|doctors|sympathy|miracles|a miracle))\b/gi;
const NO_BOTHER = new RegExp(
  String.raw`\b${PATIENTS} (?:just |simply |really )?(?:couldn'?t|can'?t|cant|couldnt) be (?:bothered|arsed)(?: to [a-z]{2,10}(?: [a-z]{2,10}){0,3})?|\b${PATIENTS} (?:just |simply )?(?:didn|don|doesn|won)'?t (?:even )?bother (?:bringing|taking|coming|turning|keeping|booking|checking|showing)\b`,
  'gi',
);
const CHOSE =
  /\b(?:you|they|he|she|parents|people|patients|patient) (?:all |just |simply )?(?:chose|choose|decided|opted) (?:not to|to (?:ignore|skip|smoke|drink|eat|stay|wait|be|stop taking|refuse))\b|\b(?:he|she|they|you|patients?) let (?:his|her|their|your) (?:own )?\w{3,9} (?:rot|go|get)\b|\bstop (?:\w{4,12}ing)(?: [a-z]{2,10}){0,3} and you (?:won'?t|wouldn'?t|will not)\b|(?:^|[.!?]\s|\b)(?:maybe|perhaps|next time),? (?:don'?t|do not|try not|think|listen|take your|read the|come (?:in )?(?:sooner|earlier)|look after)\b/gim;
const JUDGED = new RegExp(
  String.raw`\b(?:(?<!(?:we|i|our|to) )take (?:some|more|personal|a bit of) (?:personal )?responsibility|(?:are|is|just|were|was|'re) (?:just |simply )?too lazy to|(?:don|doesn|didn|won)'?t (?:even |just |really )?(?:want to (?:get better|be helped)|help themselves|look after (?:themselves|yourself))|wast(?:e|es|ing|ed) (?:of )?(?:our|nhs|hospital|everyone'?s|everybody'?s|a|valuable|precious) (?:[a-z]{2,9} )?(?:time|beds?|resources)|clog(?:s|ging|ged)? up (?:the |our )?(?:a&e|ed|er|ward|unit|waiting room|system|beds|nhs|hospital|clinic|department|place)|non-?complian(?:t|ce)(?= (?:again|as (?:usual|ever|always)|with (?:his|her|their|meds|treatment|medication|diet)))|(?:don'?t|do not|didn'?t) need to be (?:here|in (?:a&e|the e[dr])|seen)\b|what (?:did|do) (?:you|they|he|she|people) expect|let(?:ting)? themselves go|why did(?:n'?t (?:you|they|he|she) just|n'?t (?:you|they) (?:come|call|take|listen|go|bring|stop)| (?:you|they|he|she) (?:wait|leave it|ignore)))\b`,
  'gi',
);

const ILLNESS =
  '(?:(?:lung |liver |skin |mouth |throat )?cancer|diabetes|strokes?|cirrhosis|heart attacks?|overdose)';
/** "ordered the lung cancer yourself", "smokers get what they ask for". */
const ASKED_FOR_IT = new RegExp(
  [
    String.raw`\b(?:ordered|earned|chose|asked for) (?:the|that|this|your|their|his|her|a)(?: own)? ${ILLNESS}(?=[.,!?;:\n]|$| (?:${SELF}|by|when|with|one|every|the day)\b)(?: ${SELF})?`,
    String.raw`\bif you (?:really |actually |truly )?(?:cared about|loved) (?:yourself|your (?:kids?|children|child|baby|babies|family|heart|health|body|lungs))\b[^.!?\n]{0,40}\byou(?:'d| would)\b`,
    String.raw`\b(?:smokers|drinkers|diabetics)\b[^.!?\n]{0,40} wondering why (?:they|their)\b[^.!?\n]{0,24}`,
    String.raw`\b(?:may|might) as well have (?:killed|murdered|shot|buried) (?:him|her|them|(?:your|the|that) \w{3,10})`,
    String.raw`\byou (?:people|lot)(?: all| always| just)* (?:abuse|skip|waste|ignore|clog) (?:\w{1,12} ){1,3}\w{2,12}`,
  ].join('|'),
  'gi',
);
/** An illness held to be a choice, or to follow from what somebody did not do. */
const THEIR_DOING = new RegExp(
  [
    String.raw`\b(?:${ILLNESS}|migraines?|depression) (?:is|are) (?:just |simply |only |always |often )?(?:a|your|their) (?:lifestyle )?choice\b`,
    String.raw`\bno excuse (?:for|not to|to) (?:cavities|missing|skipping|smoking|being (?:fat|overweight|unvaccinated)|take|vaccinate|exercise)\w*`,
    String.raw`\b(?:are|is|were|was) (?:simply |just |so |too |very )?(?:careless|lazy|reckless) (?:about|with) (?:their|his|her|your)(?: own)? \w{3,12}`,
    String.raw`\bwould(?: not|n'?t) (?:even )?be (?:here|ill|sick|in this mess|in hospital)[^.!?\n]{0,12} (?:had|if) (?:you|they|he|she|people|patients|parents)\b[^.!?\n]{3,50}`,
    String.raw`\b(?:you|she|he|they) (?:also |then )?(?:declined|refused|ignored|missed|skipped|cancelled|forgot) [^.!?\n]{0,30}?(?:${CARE}|visits?|doses?|crown|calls?|letters?)\b[^.!?\n]{0,20}\b(?:which is|that'?s) (?:exactly |probably )?why\b[^.!?\n]{3,40}`,
  ].join('|'),
  'gi',
);
/** What somebody is told to have lost by how they live. */
const WITHOUT_RIGHTS =
  /\b(?:smokers|drinkers|diabetics|anti-?vaxx?ers|patients|people|they|you)\b[^.!?\n]{0,70}? (?:(?<!(?:never|not|n't|ever) )(?:lose|lost) (?:the|their|your|all) right|have no right) to (?:complain|moan)\b/gi;
/** To die of an illness is not to have tried too little. */
const LOST_THE_FIGHT =
  /\b(?:did ?n[o']t|do(?:es)? ?n[o']t|did not|does not|never) (?:\w{3,8} )?(?:fight|try|fought|tried|want(?:ed)? it) hard enough|\b(?:those|the ones|people|patients) who (?:lose|lost|quit|die|died|give up|gave up)\b[^.!?\n]{0,16} (?:simply |just |have )?(?:stopped|quit|gave up|give up|lost|lose)(?: fighting| trying)?\b|\bbecause (?:they|he|she) (?:refused|refuse|chose not) to (?:quit|give up|surrender|lose|die)\b/gi;

/** Somebody else's view, a right, a study, or staff speaking of the house: not a judgement on patients. */
const NOT_BLAME =
  /(?<!\bi (?:just |honestly |do |really )?)\b(?:told|tell|tells|telling|feel|feels|felt|feeling|believes?|believed|thinks?|assumes?|assumed|asham\w+|shame|stigma\w*|judg\w+|(?:no ?body|no[- ]one|not|don't|doesn't) (?:\w{2,10} )?deserves?|whether|the right to|rights?|free to|consent|study|trial|law|judge|court|management|managers?|boss|leadership|minister\w*|government|insur\w+)\b|\bmy (?:\w{2,10} )?(?:toddler|son|daughter|kids?|dog|cat|husband|wife|partner|insurance|printer)\b/i;
const ONESELF = /\b(?:i|i'm|i've|i'd|me|my|myself)\b/i;
/** Staff and donors who fight for others. */
const NOT_PATIENTS =
  /\b(?:staff|nurses?|teams?|doctors?|surgeons?|researchers?|scientists?|volunteers?|donors?|union|funding|myth|saying|sounds?|as if|words?)\b/i;
const isOfIllness = ({ annotation }: Found) =>
  /\b(?:cancers?|tumou?rs?|leuka?emia|survivors?|illness|disease|chemo\w*|warriors?|stroke)\b/i.test(
    annotation.text,
  );
const notOneself = ({ sentence }: { sentence: { text: string } }) => !ONESELF.test(sentence.text);

export default defineRule({
  id: 'tone/blame',
  title: 'Words that blame patients',
  severity: 'advise',
  reason: 'People who feel blamed wait longer before they ask for help.',
  source: {
    label: 'Cox and Fritz, Presenting complaint, BMJ 2022;377:e066720',
    url: 'https://www.bmj.com/content/377/bmj-2021-066720',
  },
  messages: {
    fault: '“{quote}” may sound as if the person is to blame.',
    label: '“{quote}” may read as a verdict on the person.',
  },
  flags: [
    '⟦Non-compliant patients⟧ again tonight',
    'Smoke for forty years and it is ⟦your own fault⟧',
    'They ⟦brought this on themselves⟧',
    { kind: 'reply', text: '⟦You should have come in sooner⟧ with that cough.' },
    "⟦If you'd taken your tablets you wouldn't⟧ be here, would you",
    '⟦Time wasters⟧ all night',
    '⟦Diabetes is a choice⟧ you make at breakfast',
    { kind: 'reply', text: '⟦You skipped two visits, which is why the wound opened⟧.' },
    'He ⟦earned that cirrhosis⟧ one pint at a time.',
    '⟦Diabetics who drink cola all day lose the right to complain⟧.',
    'Those who die of cancer ⟦did not fight hard enough⟧.',
    '⟦She refused to take her insulin⟧, and now look',
    'Half of them are drunk. ⟦What do they expect⟧?',
  ],
  leaves: [
    'It is never your own fault if someone hurts you.',
    'Many people with lung cancer are told it is their own fault. Nobody deserves cancer.',
    'You should have received a letter by now. If not, call the desk.',
    'Security refused to let the film crew in.',
    'Two masks were non-compliant and went back to the supplier.',
    'My toddler refused to take his medicine until it came in a unicorn cup.',
    'You have the right to refuse treatment.',
    'If you had told me in school that I would be a nurse, I would not have believed you.',
    'If he had not called 911, she would not be here today.',
    'Taking tablets every day is hard. Ask us for a pill box.',
    'I should have listened to my mother and worn a coat.',
    'Nobody chose this cancer, and nobody earns it.',
    'She chose that cancer center for its nurses.',
    'You never lose the right to complain about your care.',
    'There is no excuse for shouting at our staff.',
    'She missed the bus, which is why the cake came late.',
    'How you give birth is your choice, and pain relief is a choice too.',
    'Our nurses never stopped fighting for the stroke unit.',
    'Mum won, then lost, and she did fight hard enough.',
  ],
  check: manner(
    { says: OWN_FAULT, unless: NOT_BLAME, when: notOneself },
    { says: LABEL, message: 'label' },
    { says: ASKED_FOR_IT, unless: NOT_BLAME, when: notOneself },
    { says: THEIR_DOING, unless: NOT_BLAME, when: notOneself, deniable: false },
    { says: WITHOUT_RIGHTS, when: notOneself, deniable: false },
    { says: LOST_THE_FIGHT, unless: NOT_PATIENTS, when: isOfIllness, deniable: false },
    { says: WILL_NOT, unless: NOT_BLAME },
    { says: SHOULD_HAVE, unless: NOT_BLAME },
    { says: IF_ONLY, unless: NOT_BLAME },
    { says: CHOSE, unless: NOT_BLAME, when: notOneself, deniable: false },
    { says: AND_THEN, unless: NOT_BLAME },
    { says: NO_BOTHER, unless: NOT_BLAME },
    { says: JUDGED, unless: NOT_BLAME },
  ),
});
