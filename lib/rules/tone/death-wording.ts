import type { PlacedSentence } from '../../lint/annotation/annotate.ts';
import { bySentence } from '../../lint/annotation/by-sentence.ts';
import { isMentioned } from '../../lint/meaning/usage.ts';
import { holds, matchesIn } from '../../lint/prefilter/search.ts';
import { type Check, defineRule } from '../../lint/rule.ts';

const PERSON =
  '(?:he|she|who|patients?|pts?|man|woman|lady|gentleman|bloke|guy|dude|kid|boy|girl|baby|gran(?:ny|dad|dma|dpa|ma|pa|s)?|grand(?:mother|father)|nan|mum|mom|dad|mother|father|uncle|aunt(?:ie)?|brother|sister|wife|husband|fella|lad|fellow|residents?|somebody|someone|people|driver|neighbou?r|colleague|mate|div[io]l|one|(?:bed|room|bay|rm) \\d{1,3})';

/** "the lady in the corner sadly expired": only people directly before it, since papers and medicines expire too. */
const EXPIRED = new RegExp(
  String.raw`\b${PERSON}(?: (?:in|on|at|by|from) (?:\w{1,12} ){0,2}\w{1,12})?(?: (?:had|has|just|sadly|suddenly|finally|then|also|almost|peacefully)){0,2} (?<slang>expire[sd])\b(?! (?:air|gas|fully|forcefully|into|slowly|volume|breath))`,
  'dgi',
);

/** Slang for dying, where the sentence speaks of somebody. */
const SLANG =
  /\b(?:(?<!was |were )croak(?:ed|s|ing)?(?! (?:out|a|an|hello|hi|something|through|his|her|yes|no|thank))(?! ?["“'])|kick(?:ed|s|ing)? (?:the bucket|it(?= (?:at|on|before|in|after|last|around)|[.,!]|$))|(?:is|was|are|he's|she's|they're|gonna be) (?:basically |pretty much |so )?toast(?=[.,!]|$| by)|(?<=\b(?:fella|man|lady|bloke|guy|he|she|gran\w*|pt|patient|woman|gent\w*|one|another) )popp(?:ed|ing) off|cash(?:ed|es) in (?:his|her|their) chips|g(?:a|i)ve(?:s)? up the ghost|bagged and tagged|(?:died|drop(?:ped|s)?|checked out|conked out) on (?:me|us)(?=[.,!]|$| (?:at|before|in|again|today|tonight|last))|cod(?:ed|es) and (?:stayed|was|is) (?:dead|gone)|stayed dead|celestial (?:transfers?|discharges?)|(?:two|three|four|five|\d|both|all) (?:drop(?:ped)?|gone|down)(?= (?:before|by|in|tonight|this))|another (?:stiff|corpse|body) |b(?:it|ites?) the dust|snuff(?:ed|s) it|popp(?:ed|s) (?:his|her|their) clogs|[ck]ark(?:ed|s) it|dropped dead|drop(?:s|ped|ping) like flies|(?:met|meet|meeting) (?:his|her|their) maker|bought the farm|pegged (?:it|out)|flatlined on (?:me|us)|(?:big|great) (?:ward|er|hospital|icu) in the sky|one foot in the grave|dead as a doornail)\b/gi;
const SOMEBODY = new RegExp(
  String.raw`\b(?:${PERSON}|they|another|family|his|her|their|corridor|ward|ed|two|three|four|both|mine|yours|gramps|shift|nights?|handover|midnight|many|\d)\b`,
  'i',
);
/** The writer, tired or bereaved: "I nearly dropped dead", "my dad dropped dead at 52". */
const WRITER =
  /\b(?:i|i'd|i've|i'm|i am|we|we're|nearly|almost|my (?:own )?(?:dad|mum|mom|father|mother|brother|sister|gran\w*|uncle|husband|wife))(?: \w{1,12}){0,2} $/i;
const ILLNESS =
  /\b(?:diagnos\w+|cancer|hiv|als|mnd|dementia|disease|tumou?r|glioblastoma|leuk(?:a)?emia|sepsis|stroke|cirrhosis|illness|fracture|covid|it)\b/i;
const FOOD =
  /\b(?:soup|eat|eating|garden|patch|oil|stall|curry|salad|roast|fruits?|plate|recipe|grow\w*|portion|tomato\w*|carrots?|potato\w*|dish|lasagne|diet|veg box)\b/i;

/** Words for a person who is dying or will not wake. */
const REDUCED = new RegExp(
  [
    String.raw`(?:\b|')(?:is|was|s|re|be|now|as|into|basically|become|became|left|like|he|she|him|her|just) (?:basically |pretty much |now |just |practically |a |an |total |complete |him |her ){0,3}(?<kind>vegetable|veg|goner|hopeless case|lost cause|dead man walking)\b`,
    String.raw`\b(?<plug>pull(?:ed|ing|s)? the plug) on (?:(?:him|her|them)(?=[.,!?]| (?:and|now|today|yet|tonight|because|when|if|this|tomorrow)|$)|(?:(?:my|our|his|her|their|the|this|that|another|a) )?(?:\w{2,8} )?(?:patients?|pt|gran\w*|nan|mum|mom|dad|mother|father|husband|wife|brother|sister|son|daughter|baby|uncle|aunt(?:ie)?|man|woman|lady|guy|someone|somebody|life support|vent\w*|bed \d|room \d))`,
    String.raw`\b(?<verdict>(?:is|was|means|be|like|as) (?:basically |just |as good as )?a death sentence)\b`,
    String.raw`\b(?<daisies>push(?:ing|ed) up (?:the )?daisies|six feet under|worm food|coffin fodder|dead meat|toe[- ]tag(?:ged|s)?|brown bread)\b`,
  ].join('|'),
  'dgi',
);

const NOTHING_MORE =
  /\bnothing (?:more|else) (?:(?:that )?(?:we|they|doctors|the doctors|anyone) (?:can|could) do|(?:can|could) be done|to be done)\b/gi;

const THINGS = new RegExp(
  String.raw`\b(?:${[
    String.raw`printer|laptop|computer|phone|pager|car|battery|server|kettle|coffee machine|`,
    String.raw`fridge|boiler|licen[cs]e|card|session|password|passport|subscription|token|`,
    String.raw`milk|yog(?:h)?urt|epipen|medicines?|meds|pills|vials?|project|fair|grant|sofa|couch|event|plan|`,
    String.raw`plant|bike|van|monitor|system|site|watch|cpr|film|movie|novel|episode|game|`,
    String.raw`visa|mop|bulb|wifi|wi-fi|router|trolley|radio|headset|scanner|drill|pen|`,
    String.raw`pens|shoes|fitbit|app|engine|machine|microwave|toaster|fan|heater`,
  ].join('')})\b`,
  'i',
);

/** "HIV is no longer a death sentence." */
const REMOVED = /\b(?:used to|no longer|not|never|isn't|wasn't|aren't)\b/i;

/** The passage that is flagged: the pattern's named group, or all of it. */
function passageOf(match: RegExpExecArray): readonly [number, number] {
  const named = Object.values(match.indices?.groups ?? {}).find((range) => range !== undefined);
  return named ?? [match.index, match.index + match[0].length];
}

/** Whether somebody's death is spoken of at `from`, in UTF-16 code units of the sentence. */
function isOfSomebody({ text }: PlacedSentence, from: number): boolean {
  const isVerdict = text.includes('death sentence');
  if (isVerdict && REMOVED.test(text)) return false;
  const someone = isVerdict ? ILLNESS : SOMEBODY;
  return someone.test(text) && !FOOD.test(text) && !WRITER.test(text.slice(0, from));
}

/** What every pattern needs to stand in the post at all. */
const CUE =
  /kick|toast|popp|chips|ghost|tagged|on (?:me|us)|cod(?:ed|es)|stayed|celestial|drop|gone|down|stiff|corpse|body|expire|croak|bucket|dust|in the sky|grave|doornail|snuff|clogs|[ck]ark|dropp|maker|farm|peg|conked|flatline|checked out|veg|goner|hopeless|lost cause|walking|plug|sentence|dais|feet under|worm|fodder|dead meat|toe|brown bread|nothing/i;

const WORDINGS = [
  [EXPIRED, 'slang', () => true],
  [SLANG, 'slang', isOfSomebody],
  [REDUCED, 'reduced', isOfSomebody],
  [NOTHING_MORE, 'nothing', () => true],
] as const;

const wordingsIn = bySentence((sentence) =>
  holds(sentence, CUE) && !holds(sentence, THINGS)
    ? WORDINGS.flatMap(([expression, message, isMeant]) =>
        matchesIn(sentence, expression).map((match) => ({ match, message, isMeant })),
      )
    : [],
);

const check: Check = function* (annotation) {
  for (const sentence of annotation.sentences) {
    for (const { match, message, isMeant } of wordingsIn(sentence)) {
      const [from, to] = passageOf(match);
      if (!isMeant(sentence, from)) continue;
      const [start, end] = [sentence.start + from, sentence.start + to];
      if (isMentioned(annotation, sentence, start, end)) continue;
      yield { start, end, message, ...(message === 'nothing' && { confidence: 'low' }) };
    }
  }
};

export default defineRule({
  id: 'tone/death-wording',
  title: 'Hard or joking words about a death',
  severity: 'warn',
  reason: 'Families read what staff write, and remember these words for a long time.',
  source: {
    label: 'NHS content guide, death and dying; hospice style',
    url: 'https://service-manual.nhs.uk/content/inclusive-content',
  },
  messages: {
    slang: '“{quote}” may hurt a family that reads this; “died” is kinder and clearer.',
    reduced: '“{quote}” may hurt a family that reads this.',
    nothing: '“{quote}” may sound as if care had ended; there is always comfort to give.',
  },
  flags: [
    'my patient ⟦expired⟧ at 0400 and the bed was gone by five',
    'he ⟦croaked⟧ ten minutes before handover',
    'Poor bloke ⟦kicked the bucket⟧ mid-shift',
    'They want to ⟦pull the plug⟧ on grandpa',
    'she is basically a ⟦vegetable⟧ after the stroke',
    'he was a ⟦goner⟧ when he came in',
    'The old lady in bay 3 ⟦popped her clogs⟧',
  ],
  leaves: [
    'Bring back expired medicines to our pharmacy.',
    'My CPR card expired and so did my patience.',
    'Our printer croaked at noon.',
    'Eat one more vegetable a day.',
    'We had to pull the plug on the fair because of rain.',
    'She died in May with the window open.',
    'On my bucket list: one weekend off.',
    'A cancer diagnosis is not a death sentence.',
    'The patient’s EpiPen expired in March.',
  ],
  check,
});
