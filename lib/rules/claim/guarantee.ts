import { type Claim, claim, form } from '../../lint/checks/claim.ts';
import { defineRule } from '../../lint/rule.ts';
import { TREATMENTS, TRIFLES } from '../../lexicons/claim-words.ts';

const RESULT = String.raw`(?:results?|success(?:ful)?|relief|cures?|recover(?:y|ies)|outcomes?|pain[- ]free|safe(?:ty)?|weight loss|improvement|healing|painless|pregnancy|to work|effective|new you|no pain|remission|fix)`;
const WHOLLY = String.raw`(?:100 ?%|100 per ?cent|a hundred percent|completely|totally|perfectly|absolutely|entirely|always)`;

const GUARANTEED = form(
  String.raw`(?:guaranteed? (?:[\p{L}\d%-]{2,14} ){0,3}${RESULT}|(?:100 ?% )?(?:${RESULT}|${TREATMENTS}) (?:is |are )?guaranteed|guarantee (?:that )?you(?:'ll| will)|100 ?% guarantee[ds]?|guaranteed(?=[ ,.!]|$)(?! (?:hours|place|income|interview|to|by|minimum|once|issue))|(?:assured|sure-?shot|foolproof) (?:[\p{L}-]{2,14} ){0,2}(?:${RESULT}|results?)|(?:or )?your money back|or it(?:'s| is) (?:free|on us)|or we(?:'ll)? (?:refund|do it again)|full refund|sure (?:healing|cure|success|results?)|(?:we|i) promise (?:you )?(?:real |great |fast |full )?(?:results?|relief|recovery|healing|success)|money[- ]back guarantee)`,
);
const HUNDRED = form(
  String.raw`${WHOLLY} (?:safe(?! sleep)|effective|painless|pain[- ]free|success(?:ful)?(?: rates?)?|risk[- ]free|harmless|side[- ]effect[- ]free|cure(?: rates?)?|reliable results|natural and safe|scarless)`,
);
const NO_RISK = form(
  String.raw`(?:risk[- ]free|(?:no|zero|without(?: any)?|with no|with zero) (?:pain(?! (?:relief|medic|med|killers?|clinic|score|no gain))|risks?(?! (?:factors?|assess|group|of|to|register|manag))|side[- ]effects?|downtime|feel|ouch|refund|safe for|sure |free|complications|scars?|scarring)|side[- ]effect[- ]free|scarless|scar[- ]free)`,
);
const PAINLESS = form(
  String.raw`(?:painless|pain[- ]free) (?:[\p{L}-]{2,16} ){0,2}${TREATMENTS}|${TREATMENTS} (?:is |are |can be |that is )?(?:now )?(?:completely |totally )?(?:painless|pain[- ]free)`,
);
const ALWAYS = form(
  String.raw`(?:(?:flawless|perfect|faultless) (?:results?|outcomes?|smile|skin)|walk out without (?:it|pain)|(?:won't|will not|wont|never|not) (?:even )?feel (?:a (?:single |damn )?thing|any pain|anything|it)|feel no pain|ouch[- ]free|safe for (?:everyone|everybody|all ages and)|(?:get rid of|throw(?:ing)? (?:away )?|ditch|bin|toss|lose|chuck) (?:away )?your (?:glasses|specs|contacts|lenses|inhalers?|pills|meds|hearing aids|crutches)(?: forever| for good| for life)?|never fails|(?:it |this |that )?always works|works? (?:every (?:single )?time|for (?:everyone|everybody|every patient))|can't (?:fail|go wrong)|cannot fail|(?:instant|permanent|lifelong|overnight|immediate) (?:results?|relief|recovery|weight loss)|results? (?:that last|for life|in one visit))`,
);
const YOU_WILL = form(
  String.raw`(?:we (?:can )?promise (?:that )?you(?:'ll| will)(?: be| feel| have| walk| look| lose| leave)?(?: [\p{L}-]{2,14}){0,3}|you(?:'ll| will) (?:definitely |certainly |surely )?(?:be (?:cured|healed|pain[- ]free|fully recovered)|(?:walk|go|leave|come) (?:out |home |away )?(?:pain[- ]free|cured|healed)|never (?:have|feel|need|wear|worry about|suffer) (?:[\p{L}-]{2,14} ){0,3}again)|will be (?:cured|healed|pain[- ]free))`,
);

/** "you'll be dancing by Christmas", "you'll be walking grand in a week": a result and its date. */
const BY_DATE = form(
  String.raw`(?:you|u|she|he|they|your (?:[\p{L}]{3,12}))(?:'ll|ll| will|'re gonna| gonna| are going to| go) (?:definitely |surely |certainly |literally )?(?:be )?(?:back|walking|running|dancing|jogging|playing|golfing|swimming|driving|home|on your feet|out of (?:pain|here|bed|hospital)|smiling|pregnant|off (?:your|the|all) [\p{L}]{3,12}|slim\p{L}*|thinner|pain[- ]?free|good as new|as good as new|like new|lose|drop|shed|see (?:results|the difference)|look|feel)(?: [\p{L}\d'-]{1,14}){0,6} (?:in|within|by|before|after|inside|the (?:same|next)|same|next) (?:a |an |the |just |only |one |two |three |four |five |six |\d{1,3} |same |next |your )*(?:days?|weeks?|months?|hours?|minutes?|sessions?|visits?|christmas|holidays|easter|summer|dinner|lunch|night|spring|weekend|time|monday|friday|op|treatment)`,
);
/** "If she can do it literally anybody can", "never had one patient it didn't work for". */
const FOR_ALL = form(
  String.raw`if (?:she|he|they|i|my [\p{L}]{2,10}) (?:can|could) do it,? (?:[\p{L}]{2,12} )?(?:any(?:body|one)|you|every(?:body|one)) (?:can|could)|(?:never|not) (?:had|seen|lost|met|failed) (?:a|one|any|a single) (?:patient|case|mother|mum|mom|baby|client|person|one)(?: (?:it|that|who|we)[\p{L}' ]{4,24})?|(?:nothing (?:that )?(?:can|could|will)|what could) (?:possibly )?go wrong|(?:can't|cannot|cant|literally cannot) go wrong with|(?:or|else) (?:you )?(?:don't|do not|dont) pay|no (?:results?|cure|relief),? no (?:fee|pay|charge)|(?:every (?:single )?|all |each )(?:one )?of (?:our|his|her|my|their) [\p{L} ]{3,24} (?:gets?|got|get|are|is|was|were) (?:pregnant|better|cured|well|healed|pain[- ]free)|(?:walk|come|go|limp)s? in (?:with|in) [\p{L} ]{2,24},? (?:and )?(?:walk|come|go|leave|danc)\p{L}*(?: out| home)?(?: without| pain[- ]free| dancing)?|(?:gone|cured|fixed|healed|vanish\p{L}*|sorted) in (?:just |only |under )?(?:\d{1,3}|one|two|three|ten|a|an) (?:minutes?|mins?|hours?|days?|sessions?|visits?|weeks?)|(?:works?|worked|working)(?: \p{L}{3,8})? (?:every (?:single |damn )?time|for every ?(?:one|body)|on every ?(?:one|body)|100 ?(?:%|percent))|(?:fix|heal|cure|sort)(?:es)? (?:you|it|them|your [\p{L}]{3,12}) (?:up )?(?:100 ?(?:%|percent|per cent)|completely|for good|for sure|no matter what)|no (?:cuts?|needles?|knife|blood|drill|stitches),? (?:and )?no (?:pain|scars?|downtime|fuss)(?:,? [\p{L} ]{3,20})?|guarantees? (?:that )?(?:you|your|a|our|100)(?: [\p{L}'-]{1,14}){1,8}|(?:absolutely|literally|completely) (?:nothing|no) (?:to (?:lose|fear)|risk)|(?:you|u) (?:pay|owe)(?: us)? (?:nothing|zero|nada)|zero chance[^.!?\n]{3,50}|(?:no|never|not) (?:dey |go )?fails?(?= |[.!,]|$)(?! to)|(?:doesn't|does not|don't|has never) fail(?:ed)?\b(?! to)|(?:in|within) (?:a|one|two|three|\d{1,2}) (?:days?|weeks?|months?|hours?) flat|(?:that|this)(?:'s| is) (?:a|our|my) (?:solemn )?(?:promise|guarantee)|or (?:we'll )?(?:redo|do) it free|(?:zero|no) chance of (?:failure|pain|complications)`,
);

const COUNT = String.raw`one|two|three|four|five|six|eight|ten|twelve|\d{1,2}|a few`;
const DONE = String.raw`(?:pain[- ]?free|walking|running|dancing|jogging|golfing|swimming|smiling|sleeping|seeing|hearing|back (?:on (?:the|your)|at (?:the|work)|to (?:work|normal|the))|on your feet|home|fixed|sorted|good as new)`;
/** "we'll have you pain-free by the holidays", "six weeks with our physios and you'll be back on the pitch". */
const HAVE_YOU = form(
  String.raw`(?:will|'ll|can|gonna|going to) (?:have|get) (?:you|her|him|them|your [\p{L}]{3,12}) (?:up and )?${DONE}(?: [\p{L}'-]{1,14}){0,3} (?:by|in|within|before|in time for) (?:a |the |your |no )?[\p{L}\d]{1,14}(?: [\p{L}]{3,12})?|(?:${COUNT}) (?:weeks?|months?|days?|sessions?|visits?|nights?|injections?)(?: (?:with|of|in|at) [\p{L}' ]{2,30}?)?,? and (?:you(?:'ll| will| can|'re)|they(?:'ll| will)) (?:be |get )?${DONE}(?: [\p{L}'-]{1,14}){0,3}`,
);
/** "you won't need glasses again", "one visit and done", "you will carry your own baby". */
const FOR_LIFE = form(
  String.raw`you(?:'ll never| will never| won't| wont| will not| never) (?:ever )?(?:need|wear|touch|want|think about) (?:[\p{L}-]{2,14} ){1,3}(?:again|any ?more|ever)|(?:one|1) (?:visit|session|shot|jab|injection|treatment|appointment),? (?:and )?(?:it's |you're )?(?:fixed|sorted|pain[- ]free)|(?:fit|do it once) and forget(?: about it| it)?(?: for (?:life|good))?|you(?:'ll| will) (?:conceive|get pregnant|carry your own|hold your (?:own )?(?:baby|child))(?: [\p{L}-]{2,12}){0,2}`,
);
/** "it works out for all of our couples", "driving without specs by Saturday". */
const FOR_EACH = form(
  String.raw`works? (?:out )?for (?:all|every(?:one)?|each) of (?:our|my) [\p{L}]{3,14}|(?:driv|read|walk|see|danc|runn)ing (?:[\p{L}]{2,10} ){0,2}(?:without|with no|free of) (?:specs|glasses|contacts|crutches|a (?:stick|cane|walker)|pain) (?:by|in|within) (?:the )?[\p{L}\d]{1,12}(?: (?:days?|weeks?|months?))?`,
);
/** "20/20 or better, or we'll do it over", "it stays fixed", "melts 20 lbs in 8 weeks". */
const OR_AGAIN = form(
  String.raw`(?:you(?:'ll| will) (?:see|have|get|read) (?:[\p{L}]{2,12} ){0,2}20\/20(?: [\p{L},' ]{2,30})?|or (?:else )?we(?:'ll| will) (?:redo (?:it|the)|do it (?:over|again free)|refund (?:you|it|every)|give you (?:your|the) money back|treat you again)(?: for (?:free|nothing)| free)?|(?:it|they|you) stays? (?:fixed|gone|cured|healed)\b|(?:melts?|burns?|torch(?:es)?|blasts?|strips?)(?: off| away)? (?:up to )?\d{1,3} ?(?:lbs?|pounds|kilos?|kgs?|stone|inches) (?:in|within) (?:${COUNT}) (?:days?|weeks?|months?|sessions?))`,
);

/** Care is spoken of: what is sure of places, hours and jokes is no promise of a result. */
const ABOUT_CARE = new RegExp(
  String.raw`\b(?:${TREATMENTS}|pain|patients?|clinic|hospital|ortho\p{L}*|spine|dental|canals?|dr|doctors?|surgeons?|surgical|hips?|knees?|valves?|bariatric|dietitian|advil|tylenol|paracetamol|lasik|tms|ivf|gut|op|ketamine|robot|mother|injector|reboot|method|cure|relief|healing|recovery|skin|teeth|weight|vision|health|session|class|visits?|physios?|rehab|one shot|minutes?|fibroids?|results|creams?|snoring|glasses|lens(?:es)?|epidural|mouthguard|side[- ]effects?|downtime|lbs|pounds|kilos|pregnan\p{L}*)\b`,
  'iu',
);
const NO_CLAIM =
  /\b(?:no pain,? no gain|guarantee (?:you )?(?:one thing|there)|nothing is|not guaranteed|place on|list is|guarantee[ds]? (?:your |a |you a |my )?(?:place|seat|spot|slot|hours|interview|pay|job|bed|parking|issue|income)|rights?|no (?:test|treatment|vaccine|surgeon|surgery|medicine|screening|procedure|doctor|one|promises?)\b.{0,30}(?:100|risk|guarantee|safe|perfect)|sounds? too good|too good to be true|painless (?:lumps?|bleeding|blood|swelling|ulcers?|sores?)|if (?:a|an|your|any) (?:clinic|ad|product|doctor|website)|at no risk|asked if|gender reveal|watch out|scams?|walk away|lawyer|as if|wish|hope|even if|if it(?:'s| is)|ring 999|call 911|refund (?:is|was|request|policy)|newborn|karakia)\b/i;

/** What can honestly stand in place of a promise, by its words. */
const HONEST: ReadonlyArray<readonly [RegExp, string]> = [
  [
    /^(?:guaranteed|instant|immediate|permanent|flawless|perfect) results?$/i,
    'good results for many people',
  ],
  [/^(?:guaranteed|instant|immediate) relief$/i, 'relief for many people'],
  [
    /^(?:100 ?%|completely|totally|perfectly|absolutely|entirely|always) safe$/i,
    'safe for most people',
  ],
  [/^(?:100 ?%|completely|totally|always) effective$/i, 'effective for many people'],
  [/^(?:no|zero) side[- ]effects$/i, 'few side effects for most people'],
  [/^without side[- ]effects$/i, 'with few side effects for most people'],
  [/^risk[- ]free$/i, 'low-risk'],
  [/works? for (?:everyone|everybody)$/i, 'works for many people'],
];
const honest = ({ text }: Claim): string | undefined =>
  HONEST.find(([promise]) => promise.test(text))?.[1];

export default defineRule({
  id: 'claim/guarantee',
  title: 'Promise of a result',
  severity: 'stop',
  reason: 'No treatment works for everyone, and a promised result can be read as a binding claim.',
  source: {
    label: 'FTC Health Products Compliance Guidance, 2022; 22 Texas Administrative Code 164.3',
  },
  messages: { promise: '“{quote}” may promise a result that nobody can be sure of.' },
  flags: [
    { account: 'official', text: 'Laser treatment with ⟦guaranteed results⟧, book today.' },
    'Our method is ⟦100 % effective⟧ against back pain.',
    '⟦You’ll be pain-free in three visits⟧.',
    { account: 'official', text: '⟦Painless Cataract Surgery and 100% Success⟧ at Sunrise' },
    { account: 'official', text: 'The injection has ⟦no side effects⟧.' },
    'get the shot, ⟦it always works⟧',
    {
      account: 'official',
      kind: 'reply',
      text: 'Come in, Dr. Moss ⟦will have you pain-free by the wedding⟧.',
    },
    { account: 'official', text: '⟦You’ll see 20/20, or we’ll do it over⟧: LASIK at Eastgate.' },
    {
      account: 'official',
      text: 'Our drip ⟦melts 12 kilos in six weeks⟧, and you need not sweat.',
    },
    {
      account: 'official',
      text: '⟦Eight weeks with our physios and you’ll be back on the bike⟧.',
    },
    { account: 'official', text: 'With our lenses ⟦you’ll never need reading glasses again⟧.' },
    { account: 'official', text: 'Lens swap on Monday, ⟦reading without glasses by Friday⟧.' },
    { account: 'official', text: 'Dental crowns: ⟦fit and forget⟧.' },
    { account: 'official', text: 'A ⟦risk-free⟧ hernia repair, home by noon.' },
  ],
  leaves: [
    'No surgeon can offer guaranteed results, and nobody should.',
    'We cannot say that you will be cured, but we will be there.',
    'Myth: antibiotics are 100% effective against colds.',
    'Sick leave is guaranteed by law.',
    {
      account: 'official',
      text: 'We can’t guarantee a same-day bed, but we do guarantee someone will keep you posted.',
    },
    { account: 'official', text: 'A painless lump can still need a check.' },
    { account: 'official', text: 'Book by Friday to guarantee your place in the class.' },
    {
      account: 'official',
      text: 'No vaccine is 100% effective, and side effects are mostly mild.',
    },
    {
      account: 'official',
      text: 'One visit, done: that is the plan for the forms at our clinic. Not yet.',
    },
    { account: 'official', text: 'Ask your surgeon when you can wear contact lenses again.' },
    { account: 'official', text: 'Heart valves: how they work and what can go wrong.' },
    { account: 'official', text: 'We will have you back in the clinic in two weeks for a check.' },
    {
      account: 'official',
      text: 'Fill the clinic’s form or we will do it again tomorrow at the clinic.',
    },
    'I guarantee you one thing about working in a clinic in January: cake.',
    '100% of my patients asked for a blanket today.',
  ],
  check: claim({
    cue: /without|with no|forget|again|any ?more|ever|one |1 |carry|conceive|pregnant|stays?|20\/20|melt|burn|torch|blast|strip|and (?:you|they)|have|get|nothing|zero|fail|flat|promise|redo|words|never|nothing|whatsoever|if (?:she|he|they|i|my)|don't pay|dont pay|every|all |gone|fix|heal|cure|no (?:cut|needle|knife|blood|drill|stitch|downside)|zero|you|u'|gonna|walk|ditch|toss|lose|chuck|guarant|assured|foolproof|sure |money|refund|or it|flawless|rid of|throw away|ditch|bin your|feel|ouch|safe|100|hundred|complete|total|perfect|absolut|entire|always|risk|side[- ]effect|downtime|complication|scar|pain|fail|works?|wrong|instant|permanent|lifelong|overnight|immediate|results?|promise|will|'ll/i,
    suggestion: honest,
    patterns: [
      GUARANTEED,
      HUNDRED,
      NO_RISK,
      PAINLESS,
      ALWAYS,
      YOU_WILL,
      BY_DATE,
      FOR_ALL,
      HAVE_YOU,
      OR_AGAIN,
      FOR_LIFE,
      FOR_EACH,
    ],
    unless: NO_CLAIM,
    when: ({ sentence, annotation }) =>
      (ABOUT_CARE.test(annotation.text) || annotation.post.kind === 'title') &&
      !TRIFLES.test(
        sentence.text.replaceAll(
          /\b(?:by|before|in time for) (?:dinner|lunch|breakfast|tea|christmas)\b/gi,
          '',
        ),
      ),
  }),
});
