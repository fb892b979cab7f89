import { type Found, manner } from '../../lint/checks/manner.ts';
import { defineRule } from '../../lint/rule.ts';

const AILMENT =
  '(?:colds?|cough|virus|bug|sniffles?|rash|flu|fever|temperature|headaches?|anxiety|nerves|stress|hormones|hormonal|age|wind|colic|teething|cramps?|periods?|period pains?|baby blues|scratch|bruise|bump|graze|sprain|mole|lump|bleeding|blood|pain|pains|swelling|vertigo|dizziness|palpitations|tiredness|allerg(?:y|ies)|hay fever|constipation|reflux|migraine|phase|panic attack|growing pains|side effects?|needle|jab|shot|prick|procedure|biopsy|scan|miscarriage|stitches|cuts?|wound|burns?|op|operation|break|tummy ache|back pain|acne|spots?|bug bite|nosebleed|indigestion|heartburn|trapped wind|bloating|menopause|hot flush(?:es)?)';

const ORDER = new RegExp(
  String.raw`(?<![\w'])(?:stop|quit) (?:crying|worrying|panicking|googling|fussing|overreacting|obsessing|stressing|catastrophi[sz]ing|making (?:a fuss|such a|everything)|being (?:so |such )?(?:a |an )?(?:dramatic|sensitive|silly|ridiculous|anxious|paranoid|baby|drama queen|hypochondriac|wimp|neurotic))\b(?: and [a-z ]{3,20})?|(?<![\w'])(?:man|toughen) up\b|suck it up\b|grin and bear it|get over (?:it|yourself)\b|snap out of it|deal with it\b(?=[.,!]|$)|pull yourself together|put up with it|get (?:on with it|used to it)|(?:and|just) move on\b|live with it(?=[.,!]|$)|(?:tough|sleep|walk|shake) it (?:out|off)\b|big girl pants|don'?t be (?:so |such )?(?:a )?(?:silly|dramatic|ridiculous|sensitive|soft|baby|drama queen|wimp|daft)\b|(?:you(?:'re| are)|ur|youre) (?:just |clearly |really |totally )?(?:overreacting|being (?:silly|dramatic|ridiculous|paranoid|over-?sensitive|a baby|hysterical|neurotic)|making (?:a fuss|a mountain|it up))`,
  'gi',
);
const CALM =
  /(?<=^|[.!?,;:\n]\s{0,3}|\b(?:just|please|everyone|everybody|hun|love|mate|guys|parents|so) )(?:calm down|chill out|chill|relax|lighten up|cheer up)(?=[.,!?;:]|\s*$| (?:hun|love|mate|dear|it's|its|everyone|people|guys|\p{Extended_Pictographic}))/giu;
const BELITTLED = new RegExp(
  String.raw`\b(?:(?:it|that|this)(?:'s|s| is| was) (?:probably |most likely |clearly |really |likely )?(?:just|only|nothing but|nothing more than) (?:a |an |your |some |the |normal |a bit of |a little |a mild |a touch of |part of )*(?:[a-z]{3,8} )?${AILMENT}\b|(?:it|that|this)(?:'s|s| is)(?: all)? (?:just |only )?in (?:your|ur) head|all in (?:your|ur) head|(?:other people|others|some people|many people|plenty of people|people|lots of people|there are (?:people|others|kids|children)) (?:out there )?(?:have|who have|with|got|who've got) (?:it )?(?:much |far |way |a lot )?(?:worse|real problems|bigger problems)|(?:be )?(?:thankful|grateful) it(?:'s| is)(?:n't| not) (?:worse|cancer)|(?:could|it could) be (?:a lot |much |far )?worse\b|first[- ]world problems?|not (?:that|even that|so) (?:bad|serious|painful)|(?:it|that)(?:'s| is) (?:really )?(?:no|not a) big (?:deal|thing)|you(?:'ll| will) (?:live|survive|get over it)\b|you(?:'ll| will) be (?:just |absolutely |perfectly )?(?:fine|ok|okay|right)\b(?! (?:to|in|at|with|for))|you(?:'ll| will) (?:cope|manage)\b|it'?s (?:just |only )?(?:a |an )(?:tiny|little|small|wee|teeny|normal|simple) (?:\w{3,8} )?${AILMENT}\b|welcome to (?:adulthood|motherhood|parenthood|fatherhood|old age|being|the (?:real world|menopause))|(?:isn'?t|not) a real (?:illness|disease|condition|problem|thing)|(?:try|wait (?:till|until) you) (?:having|have|being|doing|working|living with|raising)|(?:it|that)'?s (?:just )?(?:what|how) (?:they|babies|kids|bodies|it|life|women|men) (?:do|is|are|works?|goes)|just (?:go for a walk|think positive\w*|drink (?:some |more )?water|get (?:some|more) (?:sleep|rest|fresh air)|be positive|breathe|smile|try yoga|cheer up|eat better)|don'?t worry about it|you worry too much|you(?:'re| are) (?:not (?:dying|that (?:sick|ill|bad)|even (?:sick|ill))|fine(?=[,.!]| stop))|not (?:even |really |exactly )?(?:an?|a real|a true) emergency|it'?s (?:just |only )?(?:a few|a couple of|a bit of|one|two|three) (?:\w{3,8} )?${AILMENT}\b|(?:every(?:one|body)|we all|all (?:women|mums|moms|men|kids|babies)|most people) (?:has|have|get|gets) (?:a |an )?${AILMENT}\b|no ?(?:body|one) ever died (?:of|from)|(?:in|back in) my day|when i was your age|(?:that'?s|such is) life(?=[.,!]|$)|google less|every(?:one|body|(?: \w+)?(?: mum| mom| woman| parent| baby| mother))? (?:gets|has|cries|goes through|feels) (?:that|it|this|them|tired|sad|down|sore)\b|(?:just|only) (?:part of|comes with) (?:being|getting|having) (?:a |an )?(?:old\w*|woman|mum|mom|mother|parent|kids|pregnan\w+)|what did you expect, it)`,
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
    {
      says: REASSURED,
      when: (found) => withoutNet(found) && isWorried(found),
      inAnswers: true,
      confidence: 'low',
    },
  ),
});
