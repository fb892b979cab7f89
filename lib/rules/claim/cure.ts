import { type Claim, claim, form, mentions } from '../../lint/checks/claim.ts';
import { defineRule } from '../../lint/rule.ts';
import { ILLNESSES, TREATMENTS, TRIFLES } from '../../lexicons/claim-words.ts';

const SOME = String.raw`(?:your |her |his |my |all |any |the |most |type [12] |stage (?:[1-4]|iv|iii) |chronic |severe |breast |prostate |lung |skin |his or her |early |bad |both )*`;

const CURES = form(
  String.raw`(?:cur(?:es?|ed|ing)|heal(?:s|ed|ing)?|revers(?:es?|ed|ing)|eliminat(?:es?|ed|ing)|eradicat(?:es?|ed|ing)|destroys?|kills?|dissolves?|erases?|melts? away) ${SOME}${ILLNESSES}(?: (?:permanently|forever|for good|completely|naturally))?`,
);
const CURE_FOR = form(
  String.raw`(?:permanent |complete |natural |instant |total |real |proven |100% |the |a |our |new |breakthrough )+cures? (?:for|of|to) ${SOME}${ILLNESSES}|(?:permanent|complete|natural|instant|total|proven|breakthrough|miracle) cures?(?: for ${SOME}[\p{L}-]{2,18})?`,
);
const MIRACLE = form(
  String.raw`(?:(?:miracle|miraculous|magic|wonder|revolutionary|breakthrough)(?: new)?[- ](?:[\p{L}-]{2,16} ){0,1}(?:cures?|drugs?|treatments?|pills?|therap(?:y|ies)|shots?|injections?|remed(?:y|ies)|supplements?|jabs?|creams?|diet|medicines?|weight loss|healing|recovery|results)|magic bullet|(?:works?|working|performs?) miracles|miracle worker|cure[- ]all|(?:turn back|turns back|reverse) the clock|fountain of youth)`,
);
const FOREVER = form(
  String.raw`(?:(?:say goodbye to|goodbye|get rid of|end|wave goodbye to|never suffer (?:from )?|be free (?:of|from)|freedom from|banish|stop|fix(?:es)?|(?:gets? |getting )rid of|goodbye to) (?:${SOME})(?:[\p{L}]{3,10} )?${ILLNESSES}(?:,? (?:[\p{L}]{3,14},? ){0,4})? ?(?:forever|for good|once and for all|permanently|for life|in (?:one|a single|\d{1,3}) (?:visits?|sessions?|days?|weeks?))|(?:cancer|diabetes|pain)[- ]free (?:forever|for life|for good))`,
);

/** "we got rid of her fibroids in two weeks", "kiss your migraines goodbye", "no more asthma", "slip disc CURED". */
const ENDED = form(
  String.raw`(?:got|gets?|getting|rid) rid of ${SOME}${ILLNESSES}|(?:wave|say|bid|kiss) ${SOME}(?!acne)${ILLNESSES} (?:goodbye|bye)|no more ${SOME}${ILLNESSES}(?=[.!,]|$| ever| again)|${ILLNESSES},? (?:is |are |was |were |has been |have been |completely |totally |now |finally |all |can be |treated and |100% )*(?:cured|healed|reversed|gone(?! in)|vanish(?:ed|es)|disappear(?:ed|s)|eliminated|dissolved|melted away)(?= (?:in|with|without|forever|for good|permanently|naturally|completely|overnight|after|by|thanks)|[.!|]|$| [🙌🔥💯😍])|(?:be|live|become|go) (?!pain)${ILLNESSES}[- ]free(?: (?:in|within|forever|for life)[\p{L}\d ]{0,16})?|(?!pain)${ILLNESSES}[- ]free in \d{1,3} \p{L}{3,8}|(?:permanent|lasting|final|total|real|natural|one[- ]time) (?:answer|end|fix|remedy|cure|solution|escape|freedom) (?:to|for|from|of) ${SOME}(?:knee |hip |joint )?${ILLNESSES}|(?:cur(?:e[sd]?|ing)|heal(?:s|ed|ing)?) (?:my|your|her|his|their) (?:sugar|pressure|bp|knees?|back|eyes?|womb|kidneys?|liver|heart)(?: (?:problem|completely|totally|for good|permanently))?`,
);
/** "wiped out her fibroids", "say farewell to sciatica", "makes diabetes a thing of the past". */
const ROUTED = form(
  String.raw`(?:wip(?:ed|es|ing)? out|knock(?:ed|s|ing)? out|flush(?:ed|es)? (?:out|away)|clear(?:s|ed|ing)?(?: up)?|beat(?:s|ing)?|conquer(?:s|ed)?|undo(?:es)?|finish(?:es|ed)?(?: off)?|fix(?:es|ed|ing)?|zap(?:s|ped)?|shrink(?:s)?|shrank|solv(?:es|ed)|reset(?:s)?|get over|(?:say|saying|bid) (?:farewell|adios|so long|ciao|ta-?ta|bye[- ]bye) to|farewell,?|adios,?|bye[- ]bye,?|so long,?) ${SOME}${ILLNESSES}|${ILLNESSES} (?:is |are |will be |becomes? )?(?:a thing of the past|history|ancient history|over for good|no more)|(?:get|got|gets|getting) (?:your|her|his|my|their) (?:hearing|sight|eyesight|vision|hair|youth|fertility|memory|smell|voice) back(?:,? (?:permanently|for good|forever|naturally|fast))?|regrow(?:s|n)? [\p{L}]{3,12}`,
);
/** "you also will be healed", "completely healed after our protocol": nobody can say so of everybody. */
const HEALED = form(
  String.raw`(?:you|u|they|everyone|your \p{L}{3,12})(?: (?:too|also|all|both))?(?:'ll| will| shall| gonna| go| can)?(?: (?:too|also|surely|definitely))? (?:be|get|become) (?:completely |totally |fully |100% )?(?:healed|cured)|(?:completely|totally|fully|100 ?%|permanently|instantly|entirely) (?:healed|cured|reversed)|100 ?% (?:miracle|cure|healing)|(?:healed|cured)(?: (?:patients?|him|her|them|people|pts))? (?:in|within|after) (?:just |only )?(?:\d{1,3}|one|two|three|four|five|six|seven|a) (?:days?|weeks?|months?|sessions?|visits?|minutes?|hours?)`,
);

const CURABLE_NOW = form(
  String.raw`${ILLNESSES} (?:is|are|can be) (?:now |100% |fully |completely |totally |actually )*(?:curable|cured|reversible|reversed)|(?:permanent|lasting|complete|final|sure) (?:solution|relief|treatment|fix|answer) (?:to|for|from|of) ${SOME}${ILLNESSES}`,
);
const GOODBYE = form(
  String.raw`(?:(?:say|wave|kiss) (?:goodbye|bye|bye-bye) to|erase|banish|regrow|no more) ${SOME}(?:${ILLNESSES}|cartilage)(?=[.!]| with| in one| after)`,
);

/** "our folks walk out fixed", "walk in ringing, walk out silent", "the condition is history". */
const LEFT_WELL = form(
  String.raw`(?:walks?|walked|go|goes|leaves?|left) (?:out|home|away)?(?: of here)? ?(?:fixed|cured|mended)|(?:the |that |your )(?:condition|disease|illness|problem) is (?:history|gone for good|a memory)|(?:switch(?:es)?|turn(?:s)?) (?:your |the )?(?:${ILLNESSES}|autoimmun\p{L}*|inflammation|disease) off(?: for good)?|${ILLNESSES} reversal (?:expert|program(?:me)?|clinic|specialist|method|protocol|coach|guru)s?`,
);

/** Infections that medicine does cure; saying so is education. */
const CURABLE =
  /\b(?:hep(?:atitis)? ?c|headlice|nits|cold sores?|thrush|tb|tuberculosis|syphilis|gonorrh\w+|chlamydia|malaria|h\.? pylori|scabies|strep|uti|bacterial|infection|trich\w*|worms|childhood (?:cancers?|leuka?emias?))\b/i;
const NO_CLAIM =
  /\b(?:(?:find|finding|for|towards?|toward|until there(?:'s| is)|closer to|hope for|search for|research|race|walk|run|ride|fund\w*|donat\w*|wish|looking for) (?:a |the |more )?cures?|no (?:known )?cure|not a cure|cure rates?|may|might|could(?! be)|one day (?:we|there|they)|home visit|venous|some ?day|trial|study|studies|researchers?|scientists?|miracle (?:network|baby)|our (?:little )?miracle|stop smoking|cost|help (?:us|to)|early|if (?:caught|found)|hugs?|kiss(?:es)?(?! (?:your|my))|laughter|charity|foundation|chance of|scams?|breakthrough (?:therapy |device )?(?:status|designation))\b/i;

/** "Stops pain", "ends migraines" are everyday words; they claim a cure where we offer it or for good. */
const EVERYDAY =
  /^(?:stop|end|fix|clear|beat|finish|shrink|solve|reset|conquer|get over|knock|zap)(?:s|es|ed|ped|ing)? /i;
const OFFERED = mentions(String.raw`we|our|this|${TREATMENTS}|forever|for good|permanently`);
const NEVER = /^(?:heal(?:ing|ed)?|kill(?:s|ed)?) (?!(?:my|your|her|his|their) )/i;
/** A nurse's or a clinic's tea is no trifle where an illness is named. */
const ILLNESS = mentions(ILLNESSES);

/** "Can supplements reverse diabetes? Our dietitian reads the evidence": a question that is answered, and sells nothing. */
const ASKS = /^\W{0,4}(?:can|does|do|is|are|will|could)\b(?! (?:you|your|we)\b).*\?\W*$/iu;
const ANSWERS = /\b(?:evidence|explain\w*|the facts|what we know|the truth|looks? at|myths?)\b/i;

function isMeant({ text, sentence, annotation }: Claim): boolean {
  if (ASKS.test(sentence.text) && ANSWERS.test(annotation.text)) return false;
  const isName = /^Cure \p{Lu}/u.test(text);
  const isJest =
    TRIFLES.test(sentence.text) &&
    !ILLNESS.test(text) &&
    !/\bclinic|patients?\b/i.test(sentence.text);
  if (
    isName ||
    (NEVER.test(text) && !/\b(?:in|within|after)\b/.test(text)) ||
    isJest ||
    CURABLE.test(sentence.text)
  ) {
    return false;
  }
  return !EVERYDAY.test(text) || OFFERED.test(sentence.text);
}

/** "cures type 2 diabetes" → "helps some people with type 2 diabetes". */
function hopeful({ text }: Claim): string | undefined {
  const [, verb, illness] =
    /^(cures?|revers(?:es?)) (?:your |my |the )?(.{3,30})$/i.exec(text) ?? [];
  if (!verb || !illness || / (?:permanently|forever|for good|naturally)$/i.test(text)) {
    return undefined;
  }
  return `${verb.endsWith('s') ? 'helps' : 'help'} some people with ${illness}`;
}

export default defineRule({
  id: 'claim/cure',
  title: 'Cure or miracle',
  severity: 'stop',
  reason: 'It raises hope beyond the evidence, and boards and the FTC bar such claims.',
  source: {
    label:
      'FTC Health Products Compliance Guidance, 2022; 22 Texas Administrative Code 164.3; UK Cancer Act 1939',
  },
  messages: { cure: '“{quote}” may raise hopes that the treatment cannot meet.' },
  flags: [
    { account: 'official', text: 'Our 12 week programme ⟦cures type 2 diabetes⟧.' },
    { account: 'official', text: '⟦A breakthrough cure for chronic pain⟧, now at Valley Heart.' },
    { account: 'official', text: 'This ⟦miracle treatment⟧ for tinnitus has come to us.' },
    'turmeric shots. ⟦cures cancer⟧, they just won’t tell you',
    { account: 'official', text: '⟦Say goodbye to knee pain for good⟧.' },
    { account: 'official', text: 'One laser and ⟦goodbye to snoring and fatigue for good⟧.' },
    { account: 'official', text: 'They limp in and ⟦walk out fixed⟧. That is our back clinic.' },
    { account: 'official', text: 'One infusion and ⟦the condition is history⟧.' },
    { account: 'official', text: 'Can you ⟦reverse your diabetes⟧ in 30 days? Yes.' },
  ],
  leaves: [
    'There is still no cure for motor neurone disease.',
    'Thanks to all who ran for Children’s Miracle Network Hospitals.',
    { account: 'official', text: 'Walk with us for a cure for cancer, Sunday at 8.' },
    'Coffee is the best cure for a Monday.',
    { account: 'official', text: 'Hepatitis C can be cured with pills in most people.' },
    { account: 'official', text: 'Goodbye to our colleague Ruth, who ran the pain clinic.' },
    { account: 'official', text: 'If the problem is gone, keep taking the tablets to the end.' },
    {
      account: 'official',
      text: 'Does turmeric cure arthritis? Our pharmacist looks at the evidence.',
    },
    'our little miracle turned 3 today',
    { account: 'official', text: 'Ads promise a miracle cure for tinnitus. Save your money.' },
    { account: 'official', text: 'Thank you, Cure Leukaemia, for two research nurses.' },
  ],
  check: claim({
    cue: /mended|off|condition|disease|illness|problem|wip|knock|flush|clear|beat|conquer|undo|finish|zap|shr[ai]nk|solv|reset|get over|farewell|adios|so long|history|past|back|regrow|gone|vanish|disappear|answer|remedy|escape|freedom|cur[ei]|curable|heal|revers|elimin|eradic|destroy|kill|dissolv|eras|melt|mirac|magic|wonder|revolution|breakthrough|goodbye|rid of|forever|for good|for all|permanent|for life|free|banish|regrow|no more|bye|solution|lasting|fix|stop|end |clock|fountain/i,
    patterns: [
      CURES,
      CURE_FOR,
      MIRACLE,
      FOREVER,
      CURABLE_NOW,
      GOODBYE,
      ENDED,
      ROUTED,
      HEALED,
      LEFT_WELL,
    ],
    unless: NO_CLAIM,
    even: ['asked'],
    when: isMeant,
    suggestion: hopeful,
  }),
});
