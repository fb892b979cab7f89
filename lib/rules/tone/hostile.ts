import { type Found, manner, wordsBefore } from '../../lint/checks/manner.ts';
import { addressesReader, isAnswer } from '../../lint/meaning/speaker.ts';
import { defineRule } from '../../lint/rule.ts';

const INSULT =
  "(?:idiots?|morons?|imbeciles?|cretins?|numpt(?:y|ies)|muppets?|half-?wits?|dimwits?|dumb-?ass(?:es)?|jack-?ass(?:es)?|scum(?:bags?)?|low-?lifes?|covidiots?|(?:anti-?vax |antivaxx )?nut-?jobs?|nutters?|whack-?jobs?|sheeple|eejits?|pillocks?|plonkers?|drongos?|bozos?|airheads?|knuckleheads?|nitwits?|simpletons?|douche(?:bag)?s?|dipsticks?|bellends?|gombeens?|bawbags?|mumus?|olodos?|were?y|bobo|tanga|donkeys?(?= (?:of|who|that|like))|wastes? of (?:good |perfectly good )?(?:space|oxygen|air|skin))(?![-']| (?:test|proof|guide|board))";
/** Words that are an insult only when they are laid on somebody. */
const NAME_CALLING =
  '(?:losers?|clowns?|walnuts?|donkeys?|melons?|doughnuts?|donuts?|spanners?|tools?|muppets?|worms?|snakes?|rats?|weasels?|dragons?|leeches?|toads?|slugs?|wimps?|goblins?|gremlins?|tyrants?|dictators?|liars?|frauds?|cowards?|scroungers?|parasites?|vermin|trash|animals|savages|dinosaurs?|bull(?:y|ies)|pigs?|cows?|witch(?:es)?|crybab(?:y|ies)|snowflakes?|pests?|loons?|brats?|trolls?|jerks?|twits?|dopes?|wall(?:y|ies)|plonkers?|weirdos?|creeps?|thugs?|hags?|fools?|buffoons?|hypocrites?|quacks?|charlatans?|grifters?|crooks?|murderers?|bigots?|disgraces?|embarrassments?|jokes?)';
const MEAN =
  '(?:stupid|dumb|thick(?!-? ?skinned)|brain-?dead|brainless|clueless|pathetic|disgusting|vile|useless|incompetent|ignorant|idiotic|moronic|deluded|delusional|entitled(?! to)|arrogant|selfish|spoilt|spoiled|lazy|rude|nasty|evil|worthless|vicious|filthy)';
const PERSON =
  '(?:people|person|patients?|visitors?|relatives?|famil(?:y|ies)|parents?|mothers?|mums?|moms?|dads?|doctors?|docs?|consultants?|surgeons?|nurses?|hcas?|managers?|management|admin|receptionists?|staff|boss|bosses|matron|man|men|woman|women|guys?|blokes?|lad(?:y|ies)|girls?|boys?|kids?|teens?|old (?:man|woman|bat|cow|git)|cow|git|fool|pricks?|bastards?|bitch(?:es)?|cows|twats?|anti-?vaxx?ers?|smokers|drunks?|excuse for a|lot\b|crowd|bunch|generation|politicians?|reporters?|journalists?|hospital)';
const VERY =
  '(?:(?:so|such|just|all|really|absolutely|absolute|total|totally|complete|completely|utter|utterly|a|an|bloody|damn|fucking|f\\*+ing|literally|clearly|obviously|being|some|certified|right|real|a bunch of|bunch of|pack of|the most|seriously|too) ){0,4}';

/** An insult laid on somebody: "you are …", "some …", "… relatives". */
const CALLS = new RegExp(
  String.raw`\b(?:(?:you(?:'re| are|re)|ur|u r|he(?:'s| is)|she(?:'s| is)|they(?:'re| are)|(?:some|these|those) people(?: are)?|${PERSON}(?: (?:in|at|on|from|around) (?:[a-z]{2,9} ){0,2}[a-z]{2,9})? (?:is|are|was|were)) ${VERY}(?:${INSULT}|${NAME_CALLING}|${MEAN}(?: ${PERSON})?)\b(?! (?:enough|about your))|(?:(?:some|what an?|you|these|those|absolute|complete|utter|total|bunch of|another|one of those|fucking|bloody|damn|the|an?|by) )?(?:absolute |complete |total |utter |bloody |little |old )?${INSULT}|(?:you|absolute|complete|utter|total|bunch of|pack of|fucking|these|those) (?:absolute |complete |total |utter |bloody |little |old )?${NAME_CALLING}\b(?! (?:doctors?|care|fish|nose|shoes|costume|worst, i love|suit|visit|who|from|came|and (?:bees|sheep|ducks)))|(?:is|are|was|were) (?:such |just |nothing but )?(?:an? )?(?:absolute |complete |total |utter |fucking )?(?:liars?|frauds?|cowards?|losers?|parasites?|low-?lifes?|quacks?|charlatans?|grifters?|crooks?|hypocrites?|creeps?|thugs?|brats?)\b|(?:you|u) (?:all )?(?:disgust me|make me (?:sick|puke|vomit))|(?:are|r) (?:you|u) (?:really |actually |this |that |just |all )?(?:stupid|dumb|blind|deaf|thick|mental|insane|mad|high|drunk)(?=\?| or )|what a joke of an? \w{3,12}|trolls? like you|(?:people|someone|clowns|idiots) like you are(?! (?:why|the reason|what) (?:i|we) (?:love|do|keep|stay|became|still|need)| (?:a |the |so |our |true |real )*(?:heroes|amazing|great|special|best|gems|angels|kind))|you(?:'re| are) (?:the|what's|exactly what's|what is) (?:problem|worst|wrong with)|${MEAN} (?:old |little )?${NAME_CALLING}\b|(?:nasty|horrible|vile|real|total) piece of work|pieces? of (?:shit|crap|trash|garbage|filth)|imagine being (?:this|that|so) ${MEAN}|${MEAN} (?:old |little |bloody |fucking )?${PERSON}\b)`,
  'gi',
);
/** "you absolute walnut": whatever follows, unless it is praise. */
const YOU_WHAT =
  /\b(?:you|u|ya|ye) (?:absolute|complete|total|utter|massive|giant|great big|proper|bloody|spineless|miserable|pathetic|daft|silly|little|smug|bitter|sad|nasty) (?:little |old |sad |miserable )?(?!legends?|stars?|angels?|beaut|gems?|hero|queens?|kings?|babes?|diamonds?|icons?|champ|sweet|treasures?|darlings?|love|rock ?stars?|machines?|beasts?|warriors?|saints?|dotes?|rides?|people|beauties|life|and\b|but\b|to\b|for\b|of\b|in\b|lot of)[a-z]{3,14}\b/gi;
/** "a spineless little worm", "dumb as rocks", "two brain cells", "can't even count". */
const BELITTLES =
  /\b(?:(?:is|are|was|were|'s|'re|being) (?:such |just |literally |honestly )?an? (?:absolute |total |complete )?(?:spineless|pathetic|miserable|vile|nasty|sad|smug|bitter|two-faced|backstabbing|power-?mad|jumped-?up|lazy|useless|horrible) (?:little |old |sad )?[a-z]{3,14}|(?:dumb|thick|stupid|useless|dense|slow) as (?:a |an |two |the )?[a-z]{3,12}(?: [a-z]{3,10})?|(?:one|two|half a|no|single|a) brain ?cells?|room[- ]temp(?:erature)? iq|(?:not|isn'?t|ain'?t) the (?:sharpest|brightest)|(?:got|has|have|get) no (?:sense|brain|brains|clue what)|you no get sense|(?:sense|brain) (?:no dey|dey worry)|(?:lady|mate|dude|man|buddy|sir|she|he|they|who) (?:still |clearly |obviously |literally )?(?:can'?t|cannot|couldn'?t)(?: even| still)? (?:count|read|spell|work a \w{4,10}|tie (?:his|her|their|your) (?:own )?\w{4,10}|find (?:his|her|their) (?:own )?\w{3,10}|organi[sz]e a|run a bath)|(?:are|r) (?:you|u|ya) (?:really |actually )?(?:slow|thick|simple|special|ok in the head|alright in the head|blind|dense|illiterate|10|five|5)(?=[?,. ])|what kind of (?:moron|idiot|clown|fool|animal|monster|person (?:does|would))|wey dis \w{3,8}|what (?:a|an) (?:absolute |complete |total |utter )?(?:clown|idiot|muppet|moron|tool|melon|disgrace|waste of space|creep|worm|liar|coward))\b|(?<=^\s{0,3})clowns?[.!]? ?🤡/gi;
const KAREN =
  /(?<=\b(?:[Aa]|[Aa]nother|[Ss]ome|[Tt]hese|[Tt]hose|[Tt]he|[Tt]ypical|[Tt]otal|[Ee]very) )(?:[Kk]arens?)\b(?! \p{Lu}|'s\b)/gu;
const COMMAND =
  /(?<![\w'])(?:shut (?:your|ur) (?:mouth|face|trap|gob)|stfu|get lost|go to hell|drop dead|get a life|jog on|sod off|bog off|crawl back (?:to|under|into)|do us all a favou?r|stop (?:whin|moan|bitch|bleat|snivel|wast)ing|quit (?:whining|moaning|complaining)|cry me a river|cry about it|grow up\b(?=[.,!]|$| and)|learn (?:how )?to (?:read|spell|drive|park|think|behave)|(?:nobody|no one|no-one) (?:asked|cares what|cares about) (?:you|your)\b|zip it|stay in your lane|know your place|do your (?:damn |bloody |fucking |own )?job(?=[.,!]|$)|get your head out of (?:your|ur) \w{3,10}|wind your neck in|take a hike|good riddance|(?:we|they|i) won'?t miss you|shame on you|how dare you|(?:be|should be|are you not) ashamed of yourself|get your (?:facts straight|head checked)|get in the bin|who asked you|keep (?:your|ur) (?:\w{2,9} )?opinions? to (?:yourself|urself)|mind (?:your|ur) own (?:damn |bloody )?business|(?:go|try) elsewhere|cry more|cope harder|(?:go )?touch (?:some )?grass|stay off (?:the )?(?:internet|facebook|here|this page)|leave (?:us|nurses|our staff|our nurses) alone|(?:do|did) (?:the|this) world a favou?r|(?:then |just |so )?don'?t come(?: back| here| to us)?(?=[.,!]|$)|go back to (?:where|your|google|tiktok|school)|screw (?:that|this|those|these|the|your|every) \w{4,12}|(?:nobody|no one|who) asked(?: (?:you|for your))?(?=[,.!?]|$)|kick rocks|do one(?=[,.!]|$)|get a job(?=[,.!]|$)|pipe down|button it|grow a (?:pair|spine|brain)|read the (?:damn |bloody )?(?:article|post|sign|room) (?:before|first|next)|find (?:another|a different) hospital|(?:there's|there is|the) the? ?door\b|don't let the door|kys\b|kill yourself|get (?:a grip(?! (?:on|of))|stuffed|bent|over yourself))(?!\w)/gi;
const LECTURE =
  /(?<![\w'])(?:educate yourself|do your (?:own )?(?:research|homework)|try (?:reading|thinking|listening)|get out|then leave)(?= before| first| for once|[.,!]|\s*$)/gi;
const SHUT_UP = /(?<![\w'])(?:just )?shut (?:the \w{2,8} )?up(?!\w)/gi;
const THREAT =
  /\b(?:(?:i |we )?hope (?:you|u|they|he|she|your (?:\w+ ){1,2})(?: all)? (?:die|dies|rot|rots|choke|chokes|suffer|suffers|get sick|gets sick|catch(?:es)? it|get (?:it|cancer|covid|sued|fired|struck off)|lose your)|(?:you|they|he|she) (?:all )?deserves? (?:to (?:die|rot|suffer|be (?:sacked|fired|shot|punched|slapped|locked up))|everything (?:you|they) get)|watch (?:your back|yourself(?=[.,!]|$))|i(?:'ll| will|'m gonna| am going to)(?: \w{3,8})? find (?:you|u|out where)|(?:you|u|they|he|she)(?:'ll| will| gonna|'re gonna| are going to) pay for (?:this|it|that)|wait (?:til|till|until) i (?:see|get|catch|find)|(?:five|two|ten|\d) minutes alone with|hope (?:your|ur) \w{3,8} gets? (?:the )?[^.!?\n]{0,30}(?:deserve|none|nothing|worse)|(?:i|we) know where (?:you|u) (?:live|work)|you(?:'ll| will)(?: \w+)? regret (?:this|it|messing|crossing)|say (?:that|it) to my face|(?:i|we)(?:'ll| will|'d| would|'m going to| am going to) (?:\w{5,11} )?(?:break|smash|punch|slap|hit|kick|strangle|throttle|knock|beat|hurt|kill|stab|deck|ruin|destroy) (?:you|your|ur|him|his|her|them|their)\b(?! (?:at|in|to|with|fall|record|habit|ass at))(?: \w{3,10})?|(?:want(?:ed)?|like|love|going|about|tempted) to (?:punch|slap|strangle|throttle|smack|choke|deck|throat punch) (?:him|her|them|you|that|the (?:man|woman|patient|relative|guy|manager)|someone|this (?:man|woman|patient|guy))|(?:let's|lets|we should|everyone) (?:all )?(?:get (?:him|her|them) (?:fired|sacked|struck off|cancelled|canceled)|pile on|report (?:his|her|their|this) (?:account|profile|page)|flood (?:his|her|their)|make (?:him|her|them) (?:pay|famous)|name and shame))\b/gi;
const RETORT =
  /\b(?:(?:you|u)(?: people)?(?: clearly| obviously) (?:have|has|had|'ve got) (?:absolutely )?no (?:idea|clue)|(?:you|u) have (?:absolutely |clearly |literally )?no (?:idea|clue) (?:what you|about|how (?:hospitals?|it|this|we|any))|(?:you|u) (?:clearly|obviously) (?:don't|can't|didn't|do not|have never|know nothing|never)|(?:you|u) don't (?:even )?have a clue|what(?:'s| is) wrong with (?:you\b|you people|these people|people\b)|(?:sick|tired) of you(?: people| lot)|you people (?:disgust|make me sick|need to get|have no)|if you don'?t like (?:it|us|that|our \w+)[^.!?\n]{0,40}(?:elsewhere|leave|door|another|somewhere else|tough)|(?:get|take|ask for) (?:\w+ ){1,3}or (?:go elsewhere|leave|get out|go away))\b/gi;

/** Dared to come and say it, told to hold their tongue, wished into a cell. */
const DARE =
  /\b(?:(?:come|try) (?:and )?(?:say|repeat|saying|repeating) (?:that|this|it)(?: again| rubbish)? (?:to (?:me|us|my face|our faces)\b|in the (?:car park|parking lot|street))(?: in the [a-z]{3,8}(?: lot| park)?)?|(?:i|we) know your (?:face|car)(?: now| too)?(?=[.,!]|\s*$)|(?:i|we) have (?:his|her|their|your) (?:car )?(?:reg|number ?plate|licen[cs]e plate))/gi;
const DISGRACED = /(?<!\bi )\bshould be (?:in (?:jail|prison)|behind bars)\b/gi;
const SCREEN = '(?:google|facebook|tiktok|youtube)';
/** Said to one who argues: their schooling is a screen. */
const TAUGHT_BY_SCREEN = new RegExp(
  String.raw`(?<![\w'])(?:(?:congrat\w*|nice|enjoy|love) (?:on |with )?(?:the|your|that) )?${SCREEN} (?:medical )?(?:degree|phd|school|doctors?|experts?)(?!\w)`,
  'gi',
);
/** Sent off to sit with the children. */
const PUT_DOWN =
  /(?<![\w'])(?:(?:kindly|please) (?:do not|don'?t|stop|refrain from) (?:spread(?:ing)?|mislead(?:ing)?|post(?:ing)?|shar(?:e|ing)) (?:the )?(?:(?:false|fake|wrong) \w{4,12}|lies|public|people|rumou?rs|misinformation)|sit down and let the (?:grown[- ]?ups|adults|professionals|experts|doctors|nurses)|run along(?=[.,!]|\s*$| now)|use whatever brain|(?:exhibit|show|display|parad)\w* (?:your|ur) (?:own )?ignorance|don'?t you dare call|crawled out (?:of|from)|(?:go )?(?:and )?cry to your|imagine being (?:this|that|so) (?:wrong|dense)|take your (?:\w{3,8} )?(?:drama|nonsense|whining|moaning) (?:elsewhere|somewhere else|outside))(?!\w)/gi;

/** Words reported, self-mockery, and banter among friends. */
const REPORTED =
  /\b(?:(?<!so-)called|calling|calls|call|named|told|tells|screamed|shouted|yelled|yelling|shouting|abused|(?:verbal|racial|staff) abuse|insults?|(?<!imagine )being|no such thing|happy birthday|love (?:you|u|ya)|congrat\w*|dressed|costume|fancy dress|panto\w*|circus|farm|zoo|halloween|my (?:\w{2,9} )?(?:cat|dog|puppy|kitten|toddler|son|daughter|kids?|brother|sister|husband|wife|hamster)|flu|virus|cancer|germs?)\b/i;
const AT_ONESELF =
  /\b(?:i'm|i am|i was|i feel|i felt|we're|we are|like|my own|myself|me|to my)\b (?:\w{1,10} ){0,4}$/i;
const isAtOneself = (before: string) => AT_ONESELF.test(before);
const notAtOneself = (found: Found) => !isAtOneself(wordsBefore(found));
/** Among friends an insult is a hug. */
const isUnkind = (found: Found) =>
  notAtOneself(found) &&
  !/[❤🥰😘💕💙💛🫶😍]|\b(?:love|miss|proud|congrat\w*|thank|xx+)\b/iu.test(found.annotation.text);
const TOLD =
  /\b(?:told|tell|said|says?|saying|screamed|screaming|yelled|yelling|shouted|shouting|being|my (?:\w+ )?(?:cold|brain|body|phone|alarm|printer|cat|dog|stomach|toddler)|take my money|tumou?r|inflammation)\b/i;

export default defineRule({
  id: 'tone/hostile',
  title: 'Insult or threat',
  severity: 'warn',
  reason: 'Anger in public stays there, and people may fear that they will meet it at the bedside.',
  source: {
    label: 'AMA Code of Medical Ethics 2.3.2; GMC, Using social media as a medical professional',
    url: 'https://code-medical-ethics.ama-assn.org/ethics-opinions/professionalism-use-social-media',
  },
  messages: {
    insult: '“{quote}” may read as an insult.',
    order: '“{quote}” may sound harsh to anyone who reads along.',
    threat: '“{quote}” may read as a threat.',
  },
  flags: [
    '⟦Some moron⟧ coughed on me today',
    { kind: 'reply', text: "⟦You're an idiot⟧ if you believe that." },
    'The ⟦stupid relatives⟧ in the corridor again',
    { kind: 'comment', text: '⟦Just shut up⟧ and let experts talk' },
    { kind: 'reply', account: 'official', text: '⟦You clearly have no idea⟧ how we work.' },
    '⟦I hope you get sick⟧ and wait for hours',
    'Another ⟦Karen⟧ at the front desk',
    { account: 'official', text: '⟦Get help or go elsewhere⟧.' },
    { kind: 'reply', text: 'Big words. ⟦Come and say that to my face⟧.' },
    'Whoever wrote that headline ⟦should be in prison⟧.',
    { kind: 'reply', text: 'Another ⟦Google doctor⟧, how lucky we are.' },
    { kind: 'reply', account: 'official', text: '⟦Kindly stop spreading lies⟧ about our ward.' },
  ],
  leaves: [
    'A man called me a stupid cow tonight. Tea helps.',
    'Our clown doctors are back on Tuesday.',
    "I'm such an idiot, my badge is in the freezer.",
    'There are no stupid questions on this ward.',
    'Happy birthday to Karen, the best charge nurse on nights!',
    'That stupid printer ate my handover sheet.',
    'Three rules for new interns: sit, listen, shut up.',
    'Walked to the car grinning like an idiot.',
    'You people carried me through that week. Thank you.',
    'Told my cold to shut up and let me sleep.',
    'Shouting, swearing and threats at our staff are not OK.',
    'You are not stupid for asking. Call us any time.',
    'Asthma need not stop you. Get a grip on your triggers with our nurse.',
    'Nobody should be in prison for an illness.',
    { kind: 'reply', text: 'People like you are why I love this job, thank you.' },
    'Please don’t spread germs: wash your hands.',
    'Google doctors and engineers built a tool for eye scans.',
    'Come and say hello to us in the car park on Saturday.',
    'You have no idea how much your cards mean to the night team.',
  ],
  check: manner(
    {
      says: RETORT,
      unless: /\bhow (?:much|grateful|proud|happy|long)\b/i,
      message: 'order',
      deniable: false,
    },
    { says: CALLS, unless: REPORTED, when: notAtOneself },
    { says: YOU_WHAT, unless: REPORTED, when: isUnkind, deniable: false },
    { says: BELITTLES, unless: REPORTED, when: notAtOneself, deniable: false },
    { says: KAREN, unless: REPORTED },
    { says: COMMAND, unless: TOLD, when: notAtOneself, message: 'order', deniable: false },
    {
      says: SHUT_UP,
      unless: TOLD,
      when: (found) =>
        notAtOneself(found) && (isAnswer(found.annotation.post) || addressesReader(found.sentence)),
      message: 'order',
      deniable: false,
    },
    {
      says: LECTURE,
      unless: TOLD,
      when: notAtOneself,
      inAnswers: true,
      message: 'order',
    },
    { says: TAUGHT_BY_SCREEN, unless: TOLD, when: notAtOneself, inAnswers: true, deniable: false },
    { says: PUT_DOWN, unless: TOLD, when: notAtOneself, inAnswers: true, deniable: false },
    { says: DISGRACED, unless: TOLD },
    { says: DARE, unless: REPORTED, message: 'threat', deniable: false },
    { says: THREAT, message: 'threat' },
  ),
});
