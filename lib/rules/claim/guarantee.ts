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
  String.raw`(?:(?:flawless|perfect|faultless) (?:results?|outcomes?|smile|skin)|walk out without (?:it|pain)|(?:won't|will not|never) feel (?:a thing|any pain|anything)|feel no pain|ouch[- ]free|safe for (?:everyone|everybody|all ages and)|(?:get rid of|throw away|ditch|bin) your (?:glasses|specs|contacts|lenses|inhalers?|pills|meds|hearing aids|crutches)(?: forever| for good| for life)?|never fails|(?:it |this |that )?always works|works? (?:every (?:single )?time|for (?:everyone|everybody|every patient))|can't (?:fail|go wrong)|cannot fail|(?:instant|permanent|lifelong|overnight|immediate) (?:results?|relief|recovery|weight loss)|results? (?:that last|for life|in one visit))`,
);
const YOU_WILL = form(
  String.raw`(?:we (?:can )?promise (?:that )?you(?:'ll| will)(?: be| feel| have| walk| look| lose| leave)?(?: [\p{L}-]{2,14}){0,3}|you(?:'ll| will) (?:definitely |certainly |surely )?(?:be (?:cured|healed|pain[- ]free|fully recovered)|(?:walk|go|leave|come) (?:out |home |away )?(?:pain[- ]free|cured|healed)|never (?:have|feel|need|wear|worry about|suffer) (?:[\p{L}-]{2,14} ){0,3}again)|will be (?:cured|healed|pain[- ]free))`,
);

/** Care is spoken of: what is sure of places, hours and jokes is no promise of a result. */
const ABOUT_CARE = new RegExp(
  String.raw`\b(?:${TREATMENTS}|pain|patients?|clinic|doctors?|surgeons?|method|cure|relief|healing|recovery|skin|teeth|weight|vision|health|session|class|visits?|one shot|minutes?|fibroids?|results|creams?|snoring|glasses|lenses|epidural|mouthguard|side[- ]effects?|downtime|lbs|pounds|kilos|pregnan\p{L}*)\b`,
  'iu',
);
const NO_CLAIM =
  /\b(?:no pain,? no gain|nothing is|not guaranteed|place on|list is|guarantee[ds]? (?:your |a |you a |my )?(?:place|seat|spot|slot|hours|interview|pay|job|bed|parking|issue|income)|rights?|no (?:test|treatment|vaccine|surgeon|surgery|medicine|screening|procedure|doctor|one|promises?)\b.{0,30}(?:100|risk|guarantee|safe|perfect)|sounds? too good|too good to be true|painless (?:lumps?|bleeding|blood|swelling|ulcers?|sores?)|if (?:a|an|your|any) (?:clinic|ad|product|doctor|website)|at no risk|asked if|gender reveal|watch out|scams?|walk away|lawyer|as if|wish|hope)\b/i;

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
    '⟦You’ll be pain-free⟧ in three visits.',
    { account: 'official', text: '⟦Painless Cataract Surgery and 100% Success⟧ at Sunrise' },
    { account: 'official', text: 'The injection has ⟦no side effects⟧.' },
    'get the shot, ⟦it always works⟧',
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
    '100% of my patients asked for a blanket today.',
  ],
  check: claim({
    cue: /guarant|assured|foolproof|sure |money|refund|or it|flawless|rid of|throw away|ditch|bin your|feel|ouch|safe|100|hundred|complete|total|perfect|absolut|entire|always|risk|side[- ]effect|downtime|complication|scar|pain|fail|works?|wrong|instant|permanent|lifelong|overnight|immediate|results?|promise|will|'ll/i,
    suggestion: honest,
    patterns: [GUARANTEED, HUNDRED, NO_RISK, PAINLESS, ALWAYS, YOU_WILL],
    unless: NO_CLAIM,
    when: ({ sentence, annotation }) =>
      (ABOUT_CARE.test(annotation.post.account === 'official' ? annotation.text : sentence.text) ||
        annotation.post.kind === 'title') &&
      !TRIFLES.test(sentence.text),
  }),
});
