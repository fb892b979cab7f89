import { BODY } from '../../lint/meaning/illness.ts';
import { clinicalFrames, frame, type FrameMatch } from '../../lint/checks/clinical-frames.ts';
import {
  AS_ME,
  DIRECTED,
  TO_YOU,
  isOnlyTold,
  isPlainQuestion,
  isShopTalk,
} from '../../lint/meaning/directive.ts';
import { isAboutComplaint, isOfWork, tellsToBeSeen } from '../../lint/meaning/complaint.ts';
import { defineRule } from '../../lint/rule.ts';

const { raw } = String;

const WHO = raw`(?:him|her|them|it|that|urself|yourself|your \w{2,9}|ur \w{2,9}|the \w{2,9})`;
const SMALL = raw`(?:(?!(?:your|ur|and|or|to|if|about|of|vaccin\w*|free|all|my|off|our|leaving|stop\w*|coming|skip\w*|without|the whole)\b)[\w'-]{1,14} ){0,4}?`;
const A_TEST = raw`(?:(?:an?|the|some|another|full|urgent|private|your|her|his) )?(?:(?!(?:and|or|to|if|for)\b)[\w'-]{1,14} ){0,3}?(?:T+|cbc|lfts?|panel|blood (?:tests?|work|count)|sleep study|stool sample|allergy tests?|referral|stitching|steroid (?:shot|injection))\b`;
const NOT_ITSELF = raw`(?! (?:form|room|department|dept|clinic|results?|reports?|prices?|record|list|tech\w*|machine|day|free|crew|team|cupboard|trolley|reconciliation|safety|error|round|nurse|of the|technique|upright|to (?:your|the|an?) (?:next |pre-?op )?(?:appointment|clinic|visit|pharmacy|hospital))\b|-)`;

const TAKE = raw`(?:tak(?:e|ing)|get (?:yourself|urself) (?:on(?: to)?|some)|apply|drink|alternate|swear by|go with|try(?:ing)?|start(?:ing)?|use|using|pop|buy|grab|get|have|give ${WHO}|get ${WHO}(?: on)?(?: to)?|put ${WHO} on|start ${WHO} on|try ${WHO} (?:on|with)|be on|go on|go for|get on|switch(?:ing)? to|swap(?:ping)? to|change to|move to|stick to|add(?: in)?|ask for|beg for|go and get|dose (?:him|her|up) (?:with|on)|(?:whack|pop|slap|stick|put|bung|rub|dab|spray|slather|lash|smear) (?:some|a bit of|a|plenty of|loads of|on some))`;
const ORDER_TEST = raw`(?:be asking (?:for|about)|asking for|be getting|get(?: your| his| her)?|ask(?: (?:him|her|them|to be|for))?|kindly do|please do|do|go private for|push(?: hard)? for|demand|insist on|get|have|request|book|go (?:for|get|and get)|need|want|fight for|tell (?:them|him|her) (?:you|u|he|she) (?:want|wants|need|needs)|make them do)`;
/** Whatever one may be told to do with a medicine, a test or a remedy; stopping and doses have their own rules. */
const ANY_ORDER = raw`(?!\w{2,12}ed\b)(?!(?:come|get off|go off|go up|leav\w+|wean|stop\w*|hold|skip\w*|miss\w*|drop\w*|quit|halve|cut|ditch|double|bump|increase|bring|pick|collect|book|find|see|read|check|call|ring|message|say|know|think|feel|believe|expect|receive|view|tell|remember|donate|order|hear)\b)(?:(?!(?:and|or|if|about|after|before|behind|because|that|your|ur|our|my|her|when|is|are|was|at|from|off|not|no|two|one|more|any|free|\d+)\b)[\w'-]{1,14} ){0,5}?`;
const CARE = raw`(?:(?:wrap|ice|elevate|rest|soak|clean|dress|squeeze|pop|lance|drain|massage|stretch|strap|tape|cover|wash|rinse|bathe|moisturi[sz]e|rub|press|prop|numb|flush|irrigate|stay off|keep off|keep weight off|put weight on)(?: up| out)? (?:(?:it|them)\b|(?:(?:the|that|your|his|her|their) )(?:\w{3,9} )?${BODY})|don'?t (?:let (?:him|her|it|them) )?(?:pick|scratch|squeeze|pop|touch|lance|rub|drain|walk|drive|run|fly|lift|eat|drink|sleep)(?: (?:it|on it|at it|with it|that|the \w{3,9}|anything|in it))|no (?:milk|dairy|solids|screens|spicy food|alcohol|running|driving|lifting|baths?|tampons|sex|swimming)\b(?= (?:for|till|until)|[,.]|$)|(?:steer clear of|stay away from|keep off|lay off|stick to) (?:the )?(?:M+|K+|dairy|caffeine)|(?:get|have) (?:your|his|her|the) (?:\w{3,10} )?(?:thyroid|iron|ferritin|levels?|hormones|vitamin d|T+|sugars?|kidneys?|liver|heart|blood pressure|hearing) (?:checked|tested|done|looked at)|(?:repeat|recheck|run) (?:the |your |a )?(?:T+|K+)|(?:take|taking|have|having|give|giving) (?:it|them|that) (?:with food|at night|in the (?:morning|evening)|on an empty stomach|before (?:bed|food)|after food|first thing)|(?:tell|ask) (?:them|him|her) (?:to (?:check|test|scan|run)|you (?:want|need))|sleep (?:him |her )?propped up|run a K+|(?:hot|cold) K+|K+ (?:it|them|that)\b|ice \d\d|(?:steri[- ]?strip|glue|tape|bandage|wrap|slather|bind|buddy tape|moisturi[sz]e) (?:it|them|him|her|the \w{3,7})|leave (?:his|her|the|it|the \w{3,7}) (?:K+ )?(?:off|open|uncovered)|no (?:driving|running|lifting|K+|exercise) (?:for|till|until)|(?:refuse|decline|ask for|demand|push for|say no to) (?:the |an? |to be )?K+|(?:hold off(?: on)?|skip|wait on|don'?t get|avoid) (?:the|your|that|a) (?:\w{2,9} )?(?:shot|jab|vaccine|booster)|wait (?:till|until) (?:you|he|she) (?:finish|stop|are off)|don'?t (?:leave (?:[\w'-]{2,9} ){1,3}|let them )(?:discharge|induce|without)|(?:get|put) (?:[\w'-]{2,14} ){1,4}into (?:him|her|them)\b|don'?t let them (?:\w{2,9} ){1,3}(?:K+|M+|T+)|push (?:the )?K+|keep (?:him|her|it) (?:off|on) (?:[\w'-]{1,9} ){0,1}(?:K+|milk|solids|fluids)|get (?:him|her|it|yourself) induced|elevate it|strap it|lance it|drain it|pop it with|rest it|splint it|keep (?:it|the (?:leg|foot|arm|wound)|that (?:leg|foot|arm)) (?:elevated|dry|raised|up|moving)|(?:keep )?(?:off your feet|weight off it)|stay off (?:it|work|that (?:leg|foot))|(?:cut out|give up|go|drop|try going) (?:low )?(?:K+|sugar|carbs|alcohol|gluten[- ]free|dairy[- ]free)|soak it in|bathe it (?:in|with)|flush it (?:out|with))`;

const REDIRECT =
  /\b(?:ask (?:your|a|the) (?:[\w-]{1,12} )?(?:doctor|gp|pharmacist|nurse|midwife|care team|surgeon|specialist|vet)|if you (?:need|want|would like|have (?:been|any)|are due)|only if|whether you|check with (?:your|a|the)|speak (?:to|with) (?:your|a|the) (?:doctor|gp|pharmacist|midwife)|(?:talk|chat) (?:to|with) (?:your|a|the) (?:doctor|gp|pharmacist|midwife)|as prescribed|unless (?:your|the|a) (?:doc|doctor|gp)|what (?:to|you) (?:take|need)|vaccin\w*|(?<!steroid )jabs?|flu shots?|boosters?|(?:bring|list of) (?:your )?(?:M+|a)|exam|nclex|in the morning|cake|fries|coffee|revision|uniform|scrubs)\b/;

/** "try some omeprazole", "put her on antibiotics" */
const MEDICINE = frame(
  raw`${DIRECTED}(?<passage>${TAKE} ${SMALL}(?:M+|K+)(?: (?:diet|K+|(?:on|in|under|over) (?:it|that|him|her)))?)\b${NOT_ITSELF}`,
);
/** "you should really be on …", "I'd be looking at …" */
const WHATEVER = frame(
  raw`(?:${TO_YOU}|${AS_ME})(?<passage>${ANY_ORDER}(?:M+|K+|T+))\b${NOT_ITSELF}`,
);
/** "Sir you start …" */
const YOU_START = frame(
  raw`\b(?:you|u) (?:just |please |kindly )?(?<passage>(?:start|take|try|use|apply|drink|give|avoid|continue) ${SMALL}(?:M+|K+))\b${NOT_ITSELF}`,
);
/** "bit of Vicks on the feet" */
const BARE_REMEDY = frame(
  raw`(?:^|[^\w\s'] ?|@[\w.]{1,40} )(?<passage>(?:(?:a |some |wee |good |plain |old |little |plenty of |loads of |lots of |bit of |dab of |drop of |spoon of |cup of |splash of ){0,3})(?:M+|K+)(?: (?:M+|K+))? (?:on|under|before|after|round|around) (?:the|your|his|her|bed|it|feeds?|each|every|clean|dry)\b)`,
);
/** "demand an MRI" */
const DEMAND = frame(
  raw`(?<passage>\b(?:demand|insist on|push for|ask (?:\w{2,5} )?for|fight for) (?:an? |the |your |some )?(?:[\w-]{2,12} ){0,3}(?:referral|oxygen|second opinion|T+|M+|K+|section|induction))\b`,
);
/** "get a CT", "ask for a referral" */
const TEST = frame(raw`${DIRECTED}(?<passage>${ORDER_TEST} ${A_TEST})${NOT_ITSELF}`);
/** "ice it", "cut out dairy" */
const SELF_CARE = frame(raw`${DIRECTED}(?<passage>${CARE}\b)`);
/** "he needs stitches" */
const NEEDS = frame(
  raw`(?<passage>\b(?:you|u|he|she|they|ya|your \w{2,9})(?:'?ll)? (?:really |def |defo |definitely |clearly |probably |prob |just |both |all )?(?:needs?|wants?(?: to be on)?|requires?|should (?:really )?be on|ought to be on|want to be (?:on|taking|asking for)) (?:to be on )?(?:${A_TEST}|${SMALL}(?:M+|K+)\b))${NOT_ITSELF}`,
);
/** "you don't need antibiotics for that" */
const NO_NEED = frame(
  raw`\b(?:you|u|he|she) (?<passage>(?:do(?:es)?(?:n'?t| not)|dont|doesnt) need (?:any |an? )?(?:M+|T+|K+))(?= (?:for (?:that|this|it)|with|at)\b|[,.!]|$)`,
);
/** "ECG not needed" */
const NOT_NEEDED = frame(
  raw`(?<passage>\b(?:T+|M+|K+)(?: (?:is|are|was))? (?:not|never) (?:really )?(?:needed|necessary|required))\b(?! (?:to|for (?:entry|visit|this course|the))\b)`,
);
/** "don't take ibuprofen with that" */
const AVOID = frame(
  raw`(?<passage>\b(?:do(?: not|n'?t)|avoid|never|stay away from) (?:be )?(?:tak(?:e|ing)|giv(?:e|ing) (?:him|her)|us(?:e|ing))? ?(?:any )?M+)\b${NOT_ITSELF}(?! (?:without|unless|before|that|or)\b)`,
);

const PERSON = raw`(?:him|her|them|it|baby|bub|yourself|urself|(?:the|your|ur) \w{2,9})`;
const BATH = raw`(?:(?:hot|cold|warm|cool|lukewarm|tepid|salt|salty|oatmeal|epsom|ice|steamy|oat|saline)(?: water| salt)? (?:showers?|baths?|water(?: bottle)?|compress(?:es)?|flannel|rinse|gargle|pack|cloth|towel|soak|foot ?bath|steam))`;
const FOOD = raw`(?:dairy|wheat|gluten|sugar|sour things|spicy food|oily food|fried food|cold (?:drinks|water|things)|red meat|soft food|bland food|clear (?:fluids|liquids)|rice water|honey|ginger tea|warm water|carbs|salt|caffeine|alcohol|cow'?s milk|milk|formula|solids|oat(?: milk)?|soya?(?: milk)?|pineapple|bananas?)`;
/** What one does at home for somebody who is ill; the talk has to be of a complaint. */
const HOME_CARE = raw`(?:(?:don'?t|do not|dont) (?:sign|agree|consent)(?: \w+){1,4}|no (?:rice|bread|sugar|meat|salt|dairy|oil|coffee|alcohol)\b(?: no \w+)?|eat only \w+|have the baby (?:at|early|by)\b|strap (?:the|it|them|your)(?: \w+){0,3}|buddy strap|raise (?:the|his|her) \w+|stay out of (?:work|school)|(?:use|slather|lash on|put) \w+ (?:thick|thickly|generously)|get (?:him|her|yourself|them) on (?:to )?(?:\w+ ){0,2}(?:formula|milk|diet|K+|M+)|want (?:an? |some )?(?:M+|K+)|keep ${PERSON} (?:home|in bed|in|indoors|warm|cool|upright|off (?:school|work|nursery|his feet|her feet|your feet|it|milk|solids)|hydrated|dry|covered|elevated|away from|on (?:fluids|your|his|her|the left)|propped)|(?:bed rest|plenty (?:of )?(?:fluids|water|rest|K+)|lots of (?:fluids|water|rest|K+)|push (?:the )?(?:fluids|K+))|(?:run|take|have|try|do|give (?:him|her)|use|put|get|apply)(?: \w{1,5}){0,2} ${BATH}|run the shower|sit (?:him |her |in |them )(?:in )?(?:the |a )?(?:\w+ )?(?:steam|steamy \w+|shower|bathroom|cold air)|breathe in (?:the )?steam|steam (?:inhalation|it out|twice|three)|(?:put|place|stick|slap|pop|hold) (?:an? |some |the )?(?:\w{2,12} ){1,3}(?:on|over|under|behind|around) (?:it|him|her|that|the|your|his)\b|(?:don'?t|dont|do not|never|stop) (?:be )?(?:giv(?:e|ing)|take|tak(?:e|ing)|feed(?:ing)?|let(?:ting)?|bath(?:e|ing)?|wak(?:e|ing)|mov(?:e|ing)) (?:him|her|them|baby|the \w{3,6})(?: [\w'-]{2,12}){1,4}|(?:eat|drink|have|give (?:him|her)|avoid|cut out|cut|take|go off|stick to|switch to|swap to|only eat)(?: (?:only|just|any|all|some|more|less|eat|loads of|lots of|warm|out|all the|him|her)){0,2} ${FOOD}(?: out)?|get (?:it|that|the \w{3,9}|your \w{3,9}) (?:drained|lanced|removed|pulled|out|stitched|glued|scanned|x-rayed|cut out|frozen off|whipped out)|wrap it (?:tight|up|well)|walk (?:on it|it off)|lie (?:on|down|flat|him|her)(?: \w+){0,3}|(?:put |keep |with )?(?:his|her|your) (?:legs?|feet|foot) up|have (?:her|him|them) (?:lie|lay|sit|sleep|rest|drink|walk)\b|(?:don'?t let|dont let) them [\w']{2,12}|(?:would not|wouldn'?t|don'?t|do not) (?:have|get|go for|bother with|agree to) (?:that|the|any) (?:operation|op|surgery|procedure|scan|injection|epidural|induction)|(?:go|push|opt) for (?:the|a|an) (?:c-section|section|op|operation|surgery|injection|private scan|K+|T+)|no (?:school|work|gym|sport|sports|swimming|nursery|stairs|heels|screens) (?:till|until|for)|(?:pack a bag|sleep sitting up|sleep on (?:your|his|her) (?:left|right|back|side)|rest (?:it|your|the|his|her)|stay (?:in bed|off it|home|off work|lying)|top up with (?:\w+ )?(?:K+|formula|a bottle)|be tested for|(?:go|move) to (?:\d|\w+) hourly feeds|tilt|pinch (?:his|her|your) nose|squeeze it|pop it|burst it|suck it|put (?:butter|toothpaste|egg|oil|honey|flour)|wait (?:till|until|it out)|sweat it out|starve it|feed (?:him|her) every))`;
const OF_CARE = frame(
  raw`(?:${DIRECTED}|\b(?:you|u|he|she|they) (?:really |just )?needs? (?:to have )?)(?:only )?(?<passage>${HOME_CARE})`,
);
/** "Paracetamol, hot bath": remedies in a row with no verb. */
const IN_A_ROW = frame(
  raw`(?:^\s?|[.!?,;:] ?|@[\w.]{1,40} |\bneed )(?<passage>(?:M+|K+|${BATH}|rest|bed rest|fluids|plenty of (?:fluids|rest|K+))(?: \w+)?(?:,| and| &| \+| then|,? plus)(?: and)? (?:a |some |plenty(?: of)? |lots of )?(?:M+|K+|${BATH}|rest|bed|fluids|sleep|an early night))(?! (?:are|is|can|both|do|don'?t|have|were|may|will)\b)`,
);
/** "salt water rinse will sort that", said of a remedy. */
const SORTS = frame(
  raw`(?<passage>(?:\b${BATH}|\b(?:M+|K+)|\b(?:clove|tea tree|coconut|castor|olive) oil|\b(?:honey|ginger|lemon|vinegar|toothpaste|butter|sea water|breast ?milk))(?: (?:and|\+|with) (?:[\w'-]{2,12} ){1,3}| )(?:will|'ll|should) (?:sort|fix|clear|shift|help|settle|calm|soothe|dry|heal|do)\b)`,
);

/** Care that is only given to somebody who is unwell. */
const TELLS_BY_ITSELF =
  /\b(?:bed rest|soft food|sour|operation|op|surgery|c-section|left side|legs up|feet up|compress|flannel|steam|school|tooth|only)\b|[KM]{3}/;

/** Any order at all, where somebody's complaint is the matter and nobody is sent to be seen. */
const VERB = raw`(?:put|give|take|keep|let|use|try|rub|soak|bin|sleep|skip|avoid|drink|eat|rest|ignore|hold|lift|press|wash|start|switch|add|cut|lay|feed|burp|wind|bathe|sponge|elevate|prop|stretch|massage|chew|suck|gargle|swap|wean|wear|boil|mix|dip|dab|apply|insist on|demand|refuse|beg|don'?t (?:let|give|put|use|take|wash|touch|eat|drink|bother with)|dont (?:let|give|put|use|take|wash|touch|eat|drink)|make (?:him|her|sure)|lay off|cut down on|stick (?:to|with|some)|go easy on|get (?:some|him on|her on|insoles|rid of|off))`;
const SOCIAL = raw`(?! (?:not\b|care|part|what|(?:it|him|her) (?:till|until|an?|another|time|few|some|the)\b|your (?:id|name|number|address|details|tablets|meds|medicines?|card)|your M+ (?:to|along|with you)\b|for that|time off|heart|courage|it (?:easy|slow|one|a day|personally|up|out|from)|going|us posted|me (?:know|posted)|fighting|smiling|your (?:chin|head|spirits?|time)|the faith|calm|strong|well|a (?:break|look|photo|pic|seat)|(?:him|her|them|your \w+|baby|the \w+) (?:a |my |our |our )?(?:hugs?|kiss\w*|cuddles?|love|squeeze|best)|safe|in touch|in mind|an eye out|this (?:down|up)|the (?:lift|bus|train|stairs|day|link|number)|that (?:in|up|off)|it on (?:the|your)|your word))`;
const ANY = frame(raw`${DIRECTED}(?<passage>${VERB}\b${SOCIAL}(?: [\w'-]{1,14}){1,7})`);

/** Wishes somebody well, or tells of one's own. */
const IS_KIND =
  /\b(?:hope|hoping|sorry|thinking of|praying|prayers|congrat\w*|well done|good luck|get well|feel better|love to|sending|thank|thanks|miss you|me too|same here|i (?:had|have|was|am|got|took|went|used to)|i'?ve (?:had|got|been)|my (?:son|daughter|own|mum|mom|dad|wife|husband))\b/i;

const HOME_CUE =
  /keep|rest\b|plenty|lots of|fluids|run |shower|steam|sit |put|place|stick|slap|pop|hold|don'?t|dont|never|stop|eat|drink|avoid|cut|have|get |wrap|walk|lie|legs?|feet|foot|would|go |push|opt|no |pack|sleep|stay|top up|tested|tilt|pinch|squeeze|burst|suck|wait|sweat|starve|feed|oil|honey|ginger|lemon|vinegar|butter|[MK]/;

/** "starting …" is an order only after words that ask for one. */
const isGerundAlone = ({ sketch, start, words }: FrameMatch) =>
  /^(?:starting|using|trying|taking)\b/.test(words) &&
  !/\b(?:by|suggest|recommend|be|try|consider(?:ed)?|about|of|worth|is|to|tried|just)\s$/.test(
    sketch.slice(0, start),
  );

const isOrder = ({ sketch, start, words }: FrameMatch) =>
  !/\b(?:told|tells|ordered|begged) me\b/.test(sketch) &&
  (/^(?:do|avoid|never|stay|steer|lay off|no )/.test(words) || !isOnlyTold(sketch, start));

const CUE =
  /[MKT]|\b(?:it|them|him|her|no|no one|don'?t|off|up|on|blood|referral|panel|cbc|checked|tested|propped|dairy|sugar|carbs|shot|jab|finish)\b|\b(?:wrap|rest|soak|clean|dress|squeeze|drain|massage|stretch|strap|tape|cover|wash|rinse|bathe|rub|press) /;

/** An amount is the matter of `advice/dose`; one card is enough. */
const HAS_AMOUNT =
  /\b\d{1,4} ?(?:mgs?|mcg|mls?|iu|units|tabs?|tablets|puffs|drops)\b|\b\d{1,4} (?:of )?M+|M+ \d{1,4}\b/;

const toOne = {
  cue: CUE,
  to: 'one',
  unless: REDIRECT,
  when: (match: FrameMatch) =>
    isOrder(match) &&
    !isGerundAlone(match) &&
    !HAS_AMOUNT.test(match.sketch) &&
    !isShopTalk(match.annotation) &&
    !isPlainQuestion(match.sentence.text),
} as const;

export default defineRule({
  id: 'advice/individual-directive',
  title: 'Telling one person what to do about their health',
  severity: 'stop',
  reason: 'Advice to one person can make them your patient, without a history or an exam.',
  source: {
    label: 'AMA Code of Medical Ethics 2.3.2; FSMB social media policy 2019',
    url: 'https://code-medical-ethics.ama-assn.org/ethics-opinions/professionalism-use-social-media',
  },
  messages: { directive: '“{quote}” may be taken as your advice on one person’s care.' },
  flags: [
    { kind: 'reply', text: 'pulled muscle? ⟦ice it⟧ and see' },
    { kind: 'reply', text: 'with that knee an ⟦MRI is not needed⟧' },
    { kind: 'reply', text: 'Honestly ⟦ask for a CT⟧, they always say no at first' },
    { kind: 'reply', text: '⟦you need antivirals⟧ in the next 3 days so ring round' },
    { kind: 'reply', text: 'id get that looked at by ⟦taking some antihistamine⟧ first' },
    { kind: 'reply', text: '@dave ⟦try some omeprazole⟧ for two weeks' },
    { kind: 'reply', text: '⟦stick some hydrocortisone on it⟧ and stop picking' },
    { kind: 'reply', text: "I'd ⟦switch to Eliquis⟧ if I were you" },
    { kind: 'comment', text: '⟦cut out dairy⟧ for a month, his skin will clear' },
    { kind: 'reply', text: "⟦don't take ibuprofen⟧ with that" },
  ],
  leaves: [
    { kind: 'reply', text: 'Take your tablets to the next appointment and they will sort it' },
    { kind: 'reply', text: 'my physio told me to strap it, ice it and act my age' },
    { kind: 'reply', text: 'ice it down, the cake I mean, before the party' },
    { kind: 'reply', text: 'X-ray not needed to register, just bring your ID.' },
    { kind: 'reply', text: 'Please ring your GP or 111 today, and 999 if it gets worse.' },
    { kind: 'reply', text: 'You should get your flu shot, walk in any day.' },
    { kind: 'reply', text: 'Ask your pharmacist if you need an antihistamine.' },
    { kind: 'reply', text: 'You need an appointment for the lab. Bring a list of your medicines.' },
    { kind: 'reply', text: 'You should apply! We need more people on nights.' },
    { kind: 'reply', text: 'take the lift, turn left at the x-ray department' },
    { kind: 'reply', text: 'I take antihistamines all summer and still sneeze on every round' },
    { kind: 'reply', text: 'Try the new canteen, the curry is unreal' },
    { kind: 'reply', text: 'You can pick up your prescription from 9.' },
    'New to nights? Try meal prep, get blackout curtains, take your breaks.',
  ],
  check: clinicalFrames(
    {
      frames: [NEEDS, NO_NEED, NOT_NEEDED, MEDICINE, TEST, SELF_CARE, DEMAND, AVOID],
      ...toOne,
      suggestion: 'ask your doctor or pharmacist what is right for you',
    },
    { frames: [YOU_START, BARE_REMEDY, WHATEVER], ...toOne },
    {
      ...toOne,
      cue: HOME_CUE,
      frames: [OF_CARE, IN_A_ROW, SORTS],
      when: (match) =>
        toOne.when(match) &&
        !isOfWork(match.annotation) &&
        (isAboutComplaint(match.annotation) || TELLS_BY_ITSELF.test(match.words)) &&
        match.annotation.post.account === 'personal',
      confidence: 'low',
    },
    {
      ...toOne,
      cue: / /,
      frames: [ANY],
      when: (match) =>
        toOne.when(match) &&
        match.annotation.post.account === 'personal' &&
        isAboutComplaint(match.annotation) &&
        !tellsToBeSeen(match.annotation) &&
        !IS_KIND.test(match.annotation.text) &&
        !/\bwhat i(?:'d| would) $/.test(match.sketch.slice(0, match.start)),
      confidence: 'low',
    },
  ),
});
