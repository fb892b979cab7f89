import { type Found, manner } from '../../lint/checks/manner.ts';
import { isLaughing } from '../../lint/meaning/laughter.ts';
import { isAnswer } from '../../lint/meaning/speaker.ts';
import { defineRule } from '../../lint/rule.ts';

const AILMENT =
  '(?:colds?|cough|virus|bug|sniffles?|rash|flu|fever|temperature|headaches?|anxiety|nerves|stress|hormones|hormonal|age|wind|colic|teething|cramps?|periods?|period pains?|baby blues|scratch|bruise|bump|graze|sprain|mole|lump|bleeding|blood|pain|pains|swelling|vertigo|dizziness|palpitations|tiredness|allerg(?:y|ies)|hay fever|constipation|reflux|migraine|phase|panic attack|growing pains|side effects?|needle|jab|shot|prick|procedure|biopsy|scan|miscarriage|palpitations?|period|rashes|waited|hours|ed|stitches|cuts?|wound|burns?|op|operation|break|tummy ache|back pain|acne|spots?|bug bite|nosebleed|indigestion|heartburn|trapped wind|bloating|menopause|hot flush(?:es)?)';

const ORDER = new RegExp(
  String.raw`(?<![\w'])(?:stop|quit) (?:crying|worrying|panicking|googling|fussing|overreacting|obsessing|stressing|catastrophi[sz]ing|making (?:a (?:fuss|mountain|drama|big deal)|such a|everything)|being (?:so |such )?(?:a |an )?(?:dramatic|sensitive|silly|ridiculous|anxious|paranoid|baby|drama queen|hypochondriac|wimp|neurotic))\b(?: and [a-z ]{3,20})?|(?<![\w'])(?:man|toughen) up\b|suck it up\b|grin and bear it|get over (?:it|yourself)\b|snap out of it|deal with it\b(?=[.,!]|$)|pull yourself together|put up with it|get (?:on with it|used to it)|(?:and|just) move on\b|live with it(?=[.,!]|$)|(?:tough|sleep|walk|shake) it (?:out|off)\b|big girl pants|don'?t be (?:so |such )?(?:a )?(?:silly|dramatic|ridiculous|sensitive|soft|baby|drama queen|wimp|daft)\b|(?:you(?:'re| are)|ur|youre) (?:just |clearly |really |totally )?(?:overreacting|overthinking(?: it)?|being (?:silly|dramatic|ridiculous|paranoid|over-?sensitive|a baby|hysterical|neurotic)|making (?:a fuss|a mountain|it up))`,
  'gi',
);
/** "try not to google", "stop overthinking", "its nothing babe", "all that for a paper cut", "not everything needs a doctor". */
const TRIFLE =
  '(?:paper ?cuts?|stubbed toes?|splinters?|hangnails?|sniffles?|colds?|headaches?|hiccups?|scratch(?:es)?|bug bites?|tummy ?aches?|sore throats?|spots?|mosquito bites?|blisters?|nosebleeds?|tiny \\w{3,8}|bit of \\w{3,8})';
const WAVED_OFF = new RegExp(
  String.raw`(?<![\w'])(?:(?:stop|quit|try not to|don'?t|stay off|no more|put down) (?:over-?think\w*|goog(?:le|ling)(?: it| everything| things| stuff)?|dr\.? google|be (?:such )?(?:a |an )?(?:worrier|worry ?wart|drama \w{4,6}|wuss|softie|wimp|baby|crybaby|stress ?head)|freak(?:ing)? out|panic\w*|stress(?:ing)?(?: about it| over)?)|(?:(?:it'?s|that'?s|this is|its|thats|is)(?: really| probably| just| honestly| literally| most likely)* nothing(?: (?:babe|hun|hon|love|mate|serious|major|really|at all|to \w{4,8}[^.!?\n]{0,16})|(?=[.,!]|\s*$)))|really nothing to [^.!?\n]{3,24}|(?:all )?(?:that|this)(?: fuss| drama| wait)? (?:for|over|about) (?:a|an|one|some|your) (?:\w{3,8} )?${TRIFLE}|(?:come|comes|came|coming|rock(?:s|ed)? up|show(?:s|ed|ing)? up|turn(?:s|ed)? up|walk(?:s|ed)? in|rush(?:ed|ing)?)(?: in| to (?:the )?(?:er|ed|a&e|emerg\w*))?(?: at \d{1,2} ?[ap]m)? (?:with|for|over|because of) (?:a|an|your|the|some) (?:\w{3,8} )?${TRIFLE}|welcome to the club|never (?:killed|hurt) (?:anyone|anybody|nobody)|(?:plenty of|lots of|other|most|many) (?:people|patients|folks)(?: \w{4,6})? (?:wait(?:ed)?|have waited|had it|manage|cope|survive|get by|deal)(?: (?:longer|worse|fine|just fine|with (?:it|worse|more)))?|(?:we(?:'ve| have)?|i(?:'ve| have)?|seen) (?:all )?(?:seen|had) (?:far |much |way |a lot )?worse|(?:really |honestly |actually )?(?:wasn'?t|isn'?t|not) (?:that|so|all that|even that) (?:bad|long|serious|painful|sore|big of a deal)|not everything (?:needs|is|requires|has to be) (?:a |an )?[a-z]{3,12}|(?:if you can|you can) (?:tweet|post|type|scroll|walk|talk|text|comment)[^.!?\n]{0,24}(?:emergency|fine|not that|dying|sick)|put (?:some |an? )?(?:ice|plaster|cream|bandaid) on it and \w{3,8}(?: \w{2,4})?|(?:you|these|this|the|young|kids|gen z|millennials|moms|mums|women|men)(?: \w{3,10}){0,3} (?:are|is) (?:so |too |all |just )*(?:soft|weak|dramatic|sensitive|spoilt|spoiled|snowflakes)(?: these days| nowadays| now)?|arte lang(?: yan)?|ang arte|masyadong maarte|(?:just )?(?:power|push|work) through (?:it|the pain)|(?:you|u)(?:'re| are|r)? (?:being )?(?:such a|a bit of a|a total) (?:baby|worrier|hypochondriac|drama \w{4,6})|(?:periods?|labou?r|birth|pregnancy|ageing|aging|babies|kids|life) (?:hurts?|suck|sucks|is hard|cry|cries)[.,] (?:get|welcome|that'?s|deal|so)|(?:big|grown) (?:girl|boy|up)s? don'?t)`,
  'gi',
);
/** A wait, a worry or a wound, weighed and found too light. */
const TOO_LIGHT =
  /(?<![\w'])(?:(?:really |honestly )?(?:isn'?t|is not|wasn'?t|hardly|not) (?:exactly )?the end of the world|(?:hardly|not exactly) (?:an? )?(?:emergency|crisis|tragedy)|no need to (?:rush|run|come running|panic|make a fuss|be dramatic)\b(?: (?:down |in )?to us)?|other (?:mums|moms|parents|women|patients|families|kids) (?:all |just )?(?:manage|cope|do it|get on with it|survive)|have you tried not (?:being )?\w{3,12}|(?:did|do) you chicken out|don'?t be (?:such )?(?:a )?(?:sook|wuss|chicken|crybaby|big baby|drama queen)|nobody (?:ever |has ever )?died (?:of|from)|(?:don'?t|wouldn'?t|didn'?t|no need to|without) mak(?:e|ing) (?:such |so much of |this much of )?(?:a )?(?:fuss|mountain|drama)|(?:every|all) (?:first(?:[- ]time)?|new) (?:mothers?|mums?|moms?|mams?|mamas?|parents?) (?:thinks?|says?|cries|cry|panics?|worries|asks?)|you cried (?:over|at|about) (?:a|an|your))(?!\w)/gi;
const CALM =
  /(?<=^|[.!?,;:\n]\s{0,3}|\b(?:just|please|everyone|everybody|hun|love|mate|guys|parents|so|should|madam|people) )(?:calm down|chill out|chill|relax|lighten up|cheer up)(?=[.,!?;:]|\s*$| (?:hun|love|mate|dear|it's|its|everyone|people|guys|\p{Extended_Pictographic}))/giu;
const BELITTLED = new RegExp(
  String.raw`\b(?:(?:it|that|this)(?:'s|s| is| was) (?:probably |most likely |clearly |really |likely )?(?:just|only|nothing but|nothing more than) (?:a |an |your |some |the |normal |a bit of |a little |a mild |a touch of |part of )*(?:[a-z]{3,8} )?${AILMENT}\b|(?:it|that|this)(?:'s|s| is)(?: all)? (?:just |only )?in (?:your|ur) head|all in (?:your|ur) head|(?:other people|others|some people|many people|plenty of people|people|lots of people|there are (?:people|others|kids|children)) (?:out there )?(?:have|who have|with|got|who've got) (?:it )?(?:much |far |way |a lot )?(?:worse|real problems|bigger problems)|(?:be )?(?:thankful|grateful) it(?:'s| is)(?:n't| not) (?:worse|cancer)|(?:could|it could) be (?:a lot |much |far )?worse\b|first[- ]world problems?|not (?:that|even that|so) (?:bad|serious|painful)|(?:it|that)(?:'s| is) (?:really )?(?:no|not a) big (?:deal|thing)|you(?:'ll| will) (?:live|survive|get over it)\b|you(?:'ll| will) be (?:just |absolutely |perfectly )?(?:fine|ok|okay|right)\b(?! (?:to|in|at|with|for))|you(?:'ll| will) (?:cope|manage)\b|it'?s (?:just |only )?(?:a |an )(?:tiny|little|small|wee|teeny|normal|simple) (?:\w{3,8} )?${AILMENT}\b|welcome to (?:adulthood|motherhood|parenthood|fatherhood|old age|being|the (?:real world|menopause))|(?:isn'?t|not) a real (?:illness|disease|condition|problem|thing)|(?:try|wait (?:till|until) you) (?:having|have|being|doing|working|living with|raising)|(?:it|that)'?s (?:just )?(?:what|how) (?:they|babies|kids|bodies|it|life|women|men) (?:do|is|are|works?|goes)|just (?:go for a walk|think positive\w*|drink (?:some |more )?water|get (?:some|more) (?:sleep|rest|fresh air)|be positive|breathe|smile|try yoga|cheer up|eat better)|don'?t worry about it|you worry too much|you(?:'re| are) (?:not (?:dying|that (?:sick|ill|bad)|even (?:sick|ill))|fine(?=[,.!]| stop))|not (?:even |really |exactly )?(?:an?|a real|a true) emergency|it'?s (?:just |only )?(?:a few|a couple of|a bit of|one|two|three) (?:\w{3,8} )?${AILMENT}\b|(?:every(?:one|body)|we all|all (?:women|mums|moms|men|kids|babies)|most people) (?:has|have|get|gets) (?:a |an )?${AILMENT}\b|no ?(?:body|one) ever died (?:of|from)|(?:in|back in) my day|when i was your age|(?:that'?s|such is) life(?=[.,!]|$)|google less|every(?:one|body|(?: new| first[- ]time| single| young| \w+)?(?: mum| mom| woman| parent| baby| mother))? (?:gets|has|cries|goes through|feels) (?:that|it|this|them|tired|sad|down|sore)\b|(?:just|only) (?:part of|comes with) (?:being|getting|having) (?:a |an )?(?:old\w*|woman|mum|mom|mother|parent|kids|pregnan\w+)|what did you expect, it)`,
  'gi',
);

/** Comfort rather than contempt, where a rule on advice may have more to say. */
const REASSURED =
  /\bnothing (?:serious|wrong with (?:you|him|her|it)|to (?:worry|stress|cry|fuss|panic|moan) about)\b|\bdon'?t need (?:a doctor|to see a (?:doctor|gp|nurse)|the er|a&e)\b/gi;
/** Said of a car park too: small only where somebody is unwell. */
const NEEDS_WORRY = /^(?:don|you|not|no|it'?s (?:what|how)|that)/i;

/** A line that says when to ask for help, or grants that the worry is real. */
const SAFETY_NET =
  /\b(?:(?:call|see|ring|phone|contact|speak|talk|ask|come|check|book|visit|message)\b[^.!?\n]{0,60}\b(?:if|doctor|gp|nurse|team|us|111|911|999|pharmacist|midwife|line|days|worried)|if (?:it|you|they|she|he|your)|but|unless|until|understand|we know|it'?s ok(?:ay)? to|more than|should(?:n't| not| never)|told|tell|tells|hear|heard|says?|said|called|often|never|isn't|whether)\b/i;
/** When and whom to ask for help. */
const NET_HERE =
  /\b(?:call|see|ring|phone|contact|speak|talk|ask|book|visit|message) (?:\w{2,8} ){0,3}(?:if|doctor|gp|nurse|team|us|111|911|999|pharmacist|midwife|line)\b|\bif (?:it|you(?:'re| are) (?:worried|unsure)|the|she|he) (?:\w{2,8} ){0,3}(?:gets?|worse|last|spread|worried|days|fever)|\b(?:it'?s ok(?:ay)? to|we'?re here|understand(?:able)?|your (?:worry|concern))\b/i;
const COMES_FOR_CARE =
  /\b(?:(?:come|comes|came|coming|show\w*|rock\w*|turn\w*|rush\w*|walk\w*) (?:in|up|to)|emergency|er|ed|a&e|ambulance|doctor|gp)\b/i;
const ABOUT_ONESELF =
  /\b(?:i|i'm|i've|i'd|i'll|me|myself|my (?:mum|mom|gran\w*|dad|nan|brain|advice to me)|we (?:help|teach|show)|gran\w*|film|song|album|exam|nclex|osce|interview|test results|first day|shift|quiz|game|match|parking)\b/i;

const WORRY = new RegExp(
  String.raw`\b(?:${AILMENT}|symptoms?|bab(?:y|ies)|kids?|child(?:ren)?|doctor|nurse|hurts?|sick|ill|worr\w+|hospital|clinic|appointment|wait|waits|results?|tests?|vaccin\w+|surgery|meds|medicine|dose|normal)\b`,
  'i',
);
const isToSomebody = ({ sentence }: Found) => !ABOUT_ONESELF.test(sentence.text);
const isWorried = ({ annotation }: Found) => WORRY.test(annotation.text);
const withoutNet = (found: Found) =>
  isToSomebody(found) &&
  !SAFETY_NET.test(found.annotation.text) &&
  (isWorried(found) || !NEEDS_WORRY.test(found.match[0]));

/** A loss, answered with what is left. */
const PLATITUDE =
  /(?<![\w'])(?:at least (?:you (?:can|know|have|still|already|got|were|caught)|it(?:'s not| is not| isn'?t| wasn'?t| was (?:early|quick)))\b[^.!?\n]{0,40})(?!\w)/gi;
const OF_LOSS =
  /\b(?:miscarr\w+|stillb\w+|lost (?:the|a|your|my|our) \w+|passed away|died|death|ivf|cycle|diagnos\w+|cancer|(?:your|her|his) loss(?! at))\b/i;
const isAfterLoss = (found: Found) =>
  isToSomebody(found) &&
  OF_LOSS.test(found.annotation.text) &&
  !NET_HERE.test(found.annotation.text);

const isTooLight = (found: Found) =>
  isToSomebody(found) && isWorried(found) && !NET_HERE.test(found.annotation.text);

/** On one's own page only where it is laid on those who come for care. */
const isBrushOff = (found: Found) => {
  const { annotation, sentence } = found;
  if (!isToSomebody(found) || NET_HERE.test(annotation.text)) return false;
  const isAnswering = isAnswer(annotation.post) || annotation.post.account === 'official';
  return isAnswering
    ? isWorried(found) || !NEEDS_WORRY.test(found.match[0])
    : COMES_FOR_CARE.test(sentence.text) && !isLaughing(annotation);
};

export default defineRule({
  id: 'tone/dismissive',
  title: 'Words that make a worry small',
  severity: 'advise',
  reason: 'A worry is real to the person who has it, and people who feel brushed off ask less.',
  source: {
    label: 'NHS digital service manual, voice and tone',
    url: 'https://service-manual.nhs.uk/content/voice-and-tone',
  },
  messages: {
    small: '“{quote}” may make a real worry feel small.',
    order: '“{quote}” may sound as if there were nothing to ask.',
  },
  flags: [
    { kind: 'reply', text: "⟦It's just anxiety⟧ hun" },
    { kind: 'reply', text: '⟦Calm down⟧, it is a rash.' },
    { account: 'official', text: 'Parents, ⟦stop panicking⟧ over every sniffle.' },
    { kind: 'comment', text: "⟦You're overreacting⟧. Kids fall." },
    { kind: 'comment', text: 'Honestly ⟦get over it⟧.' },
    { kind: 'reply', text: "⟦You'll be fine⟧, babies get fevers." },
    { kind: 'reply', text: '⟦Other people have it worse⟧ you know' },
    {
      kind: 'reply',
      text: 'Sorry about the miscarriage. ⟦At least you know you can get pregnant⟧.',
    },
    {
      kind: 'reply',
      account: 'official',
      text: 'Three hours for a rash ⟦is not the end of the world⟧.',
    },
  ],
  leaves: [
    'Ways to help children calm down before a scan: bubbles, songs, tablets.',
    'I told myself to calm down and count to ten.',
    "Good luck on your exam, you'll be fine!",
    'No woman should be told that her pain is "all in your head".',
    {
      account: 'official',
      text: 'For most adults it is just a cold, but babies can get very ill.',
    },
    {
      kind: 'reply',
      text: "It's probably just a virus. Call your doctor if the fever lasts more than three days.",
    },
    'Grief is not something you get over.',
    {
      kind: 'reply',
      text: 'Our relatives’ flat is not a hotel, but it is free and near your baby.',
    },
    { kind: 'reply', text: 'Failing one exam is not the end of the world, you will get there.' },
    { kind: 'reply', text: 'No need to rush with a mild rash. Call us if it spreads.' },
    { kind: 'reply', text: 'Lost at bingo? At least you have your tea.' },
    { kind: 'reply', text: 'We know it is hard to stop worrying. Call us at any hour.' },
    'Just a quick reminder: the clinic is shut on Monday.',
  ],
  check: manner(
    {
      says: ORDER,
      when: isToSomebody,
      message: 'order',
      unless:
        /\b(?:hard|difficult|can't|cannot|unable|how) (?:\w+ )?to\b|\bnot something\b|\bhelp\w* (?:you|them|us|people|others)\b/i,
    },
    {
      says: CALM,
      when: (found) => isToSomebody(found) && isWorried(found),
      inAnswers: true,
      message: 'order',
    },
    { says: BELITTLED, when: withoutNet, inAnswers: true },
    { says: WAVED_OFF, when: isBrushOff, deniable: false },
    { says: PLATITUDE, when: isAfterLoss, inAnswers: true, deniable: false },
    { says: TOO_LIGHT, when: isTooLight, inAnswers: true, deniable: false },
    {
      says: REASSURED,
      when: (found) => withoutNet(found) && isWorried(found),
      inAnswers: true,
      confidence: 'low',
    },
  ),
});
