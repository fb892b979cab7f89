import { clinicalFrames, frame, type FrameMatch } from '../../lint/checks/clinical-frames.ts';
import { AMOUNT, COUNT, COUNTED, OF_MEDICINE, OFTEN, UNIT } from '../../lint/meaning/amount.ts';
import { hasSource } from '../../lint/meaning/attribution.ts';
import { DIRECTED, isOnlyTold, isShopTalk, isToOnePerson } from '../../lint/meaning/directive.ts';
import { isQuestion } from '../../lint/meaning/stance.ts';
import { defineRule } from '../../lint/rule.ts';

const { raw } = String;

const GIVE = raw`(?:tak(?:e|ing)|giv(?:e|ing)|have|try(?:ing)?|use|start|pop(?:ping)?|inject|do|neck|chuck|swallow|chew|increase(?: it)? to|go (?:up|down) to|up (?:it )?to|drop (?:it )?(?:down )?to|down to|go (?:with|for|to)|alternate|add|put|get|bump (?:it )?(?:up )?to|stick (?:to|with))`;
const CHANGE = raw`(?:double(?: up)?(?: on)?|triple|up|increase|lower|reduce|raise|bump(?: up)?)`;

const FOOD =
  /\b(?:sugars?|salt|sodium|fib(?:er|re)|protein|water|caffeine|coffee|calories|carbs?|alcohol|fluids?|milk|juice|tea|sanitiser|sanitizer|shampoo|paint|bleach|oil)\b/;
const LIMIT =
  /\b(?:never (?:take|give|use|exceed|have)|more than|do(?: not|n'?t) (?:take|give|use|exceed|have)|no more|not exceed|maximum of|as prescribed|the (?:label|packet|leaflet)|prescri(?:bed|ption)|vaccin\w*|jabs?|recall\w*|batch|lot \w)\b/;
const RESEARCH =
  /\b(?:trial|study|studied|randomi[sz]ed|cohort|placebo|arm|versus|vs|mg\/dl|participants|was (?:safe|given)|were given|received|approved)\b/;
const SUPPLEMENT = /\b(?:folic acid|vitamin d|iodine|vitamin k)\b/;
const ANYBODY =
  /\b(?:i(?!'d)|i'm|i've|we|me|my(?! (?:go|advice))|gave|took|given|got|had|was|were|refuses)\b/;
/** What the writer does, held out for the reader to copy. */
const HELD_OUT =
  /\b(?:is what you want|you'?ll be|will do|try it|go-?to|go to|thank me later|should do it|trust me|trust\b|swear by|works a treat|works every time|you'?re welcome|we (?:recommend|suggest|advise)|i (?:recommend|suggest)|for adults)\b/;
const SEVERAL =
  /^(?:0|\d{2,} (?:tab|pill)|\w+ (?:other |different |new |more )?(?:meds|medicines|medications|prescriptions|antibiotics|statins|syrups?|painkillers)$)/i;
const OF_A_MEDICINE =
  /M|\b(?:mgs?|mcg|micrograms?|puffs?|iu|units|tabs?|pills?|another|an extra|in half|sprays?|drops?|of (?:them|those|these)|alternat\w+|up to)\b/;
const RECIPE =
  /\b(?:hack|cure|before bed|works|guaranteed|tell your|nurse|pharmacist|doctor|swear|out like|you'?re|protocol|cocktail|stack|combo|recipe|secret|tip)\b/;
const JOKE = /\b(?:me|him|her|patient|dr|doctor): |\bin the morning\b.{0,40}[😂🤣]|to survive/u;
const MEDICINE_TALK = /\b(?:dos(?:e|es|age)|mgs?|ml|prescri\w+|symptoms?|pain)\b|M/;

/** An amount that the reader may follow: no limit, trial or food, and no public advice with its source. */
function isInstruction({ sketch, annotation, sentence, start, end }: FrameMatch): boolean {
  const words = sentence.text.slice(start, end);
  if (SEVERAL.test(words) || JOKE.test(annotation.text) || isQuestion(sentence)) return false;
  if (FOOD.test(sketch) || LIMIT.test(sketch) || RESEARCH.test(sketch)) return false;
  if (isShopTalk(annotation)) return false;
  if (isToOnePerson(annotation)) return true;
  return !(SUPPLEMENT.test(sketch) && hasSource(annotation, sentence));
}

const isToldTo = (match: FrameMatch) =>
  isInstruction(match) && !isOnlyTold(match.sketch, match.start);

/** An amount without a verb is told of somebody as soon as anybody stands before it. */
const isBare = (match: FrameMatch) =>
  isInstruction(match) &&
  OF_A_MEDICINE.test(match.sketch) &&
  (HELD_OUT.test(match.sketch) || !ANYBODY.test(match.sketch.slice(0, match.start)));

/** "I just have people do 800 of ibuprofen": what is told to everybody is told to the reader. */
const TELLS_ALL = frame(
  raw`\bi (?:just |always |usually |normally |generally )?(?:tell|have|get|make) (?:people|patients|my patients|folks|everyone|everybody|them all|mums|moms|parents) (?:to )?(?<passage>${GIVE} (?:${COUNT}|\d{3,4}) ?(?:${UNIT} ?)?(?:of )?M+(?: (?:and|plus|with|\+|&) ${COUNT} ?(?:${UNIT} ?)?(?:of )?M+)?)`,
);

const CUE =
  /\d ?(?:m[gl]|mcg|µg|ug|cc|iu|units|puff|drop|tsp|tea|tbsp|sachet|spray|milli|micro)|M|\bdos(?:e|age)|double|halve|triple|another|an extra|alternat|max|up to|up it|(?:in|de)crease|lower it|puffs|drops|mls?\b|\b(?:tab|tablet|pill|cap|sachet|spoon)s?\b|of (?:them|those|these)\b|in half|\b(?:od|bd|tds)\b/;

export default defineRule({
  id: 'advice/dose',
  title: 'How much of a medicine to take',
  severity: 'stop',
  reason: 'What is safe for one person can harm the next, and people do follow what staff write.',
  source: {
    label: 'AMA Code of Medical Ethics 2.3.2; GMC Good practice in prescribing',
    url: 'https://code-medical-ethics.ama-assn.org/ethics-opinions/professionalism-use-social-media',
  },
  messages: { amount: 'Somebody may follow “{quote}” though it is not right for them.' },
  flags: [
    {
      kind: 'reply',
      text: 'For that I just tell people to ⟦take 600 of ibuprofen and 1 zyrtec⟧ and nap',
    },
    'Headache? ⟦Take 800mg ibuprofen⟧ every 6 hours and you are sorted',
    { kind: 'reply', text: 'aw poor thing, ⟦give her 10ml of calpol⟧ every 4 hrs xx' },
    { kind: 'reply', text: 'Honestly ⟦just double it⟧, mine was useless till I did' },
    { kind: 'reply', text: 'you could safely ⟦go up to 40 mg⟧ I reckon' },
    {
      kind: 'reply',
      text: '@sam ⟦2 paracetamol and 2 nurofen together⟧ works better than codeine',
    },
    'Tip of the day: ⟦amoxicillin 500 mg three times a day⟧ clears most sinus trouble.',
  ],
  leaves: [
    { kind: 'reply', text: 'I tell patients to ask the pharmacist before they take any ibuprofen' },
    'Never take more than 8 paracetamol tablets in 24 hours. Ask your pharmacist.',
    'I take 20 mg of citalopram every night and it saved my career.',
    'Our trial gave 40 mg once daily to 1,200 adults #CardioTwitter',
    { kind: 'reply', text: 'Take 2 minutes for yourself and drink 500 ml of water' },
    { kind: 'reply', text: 'Double it and give it to the next nurse 😂' },
    'Folic acid: 400 micrograms a day until week 12. https://www.nhs.uk/pregnancy',
    'We gave 300 doses of flu vaccine on Saturday.',
    { kind: 'reply', text: 'I had two paracetamol and a lie down, that was my day off' },
  ],
  check: clinicalFrames(
    {
      cue: CUE,
      frames: [
        frame(
          raw`${DIRECTED}(?<passage>${GIVE} (?:[\w'-]{1,14} ){0,4}?(?:${AMOUNT}${OF_MEDICINE}|${COUNTED}|\d{2,4} (?:of )?M+|M+ \d{2,4}\b))`,
        ),
      ],
      when: isToldTo,
      suggestion: 'ask a pharmacist how much is right',
    },
    {
      cue: /M/,
      frames: [TELLS_ALL],
      to: 'one',
      when: isInstruction,
      suggestion: 'ask a pharmacist how much is right',
    },
    {
      cue: CUE,
      frames: [
        frame(raw`(?<passage>M+(?: \w{1,12})? ${AMOUNT},? ${OFTEN})`),
        frame(
          raw`(?<passage>${COUNTED} (?:and|plus|\+|with|&) ${COUNT} ?(?:${UNIT})? ?(?:of )?M+(?: together)?)`,
        ),
        frame(raw`(?<passage>(?:${AMOUNT}${OF_MEDICINE}|${COUNTED}),? ${OFTEN})`),
      ],
      when: isBare,
    },
    {
      cue: CUE,
      frames: [
        frame(raw`(?<passage>${AMOUNT}(?: of)?(?: [\w'-]{1,12}){0,1}? M+|M+ ${AMOUNT})`),
        frame(
          raw`(?<passage>\b\d[\d,]{0,6} ?(?:iu|mcg|mgs?|units)(?: of [\w'-]{1,12})?(?: ${OFTEN})?)`,
        ),
        frame(
          raw`(?<passage>\b${COUNT} ?(?:puffs?|sprays?|drops?|tabs?|tablets?|sachets?|spoons?|ml|mls)\b[^.!?,]{0,24}?(?:${OFTEN}|every|till|until|when|if))`,
        ),
        frame(
          raw`(?<passage>\b(?:one|two|\d) M+ (?:then|and then|followed by) (?:another|one|two|\d))`,
        ),
        frame(
          raw`(?<passage>\b(?:cut|split|break|snap) (?:the \d+s|them|it|those|one) in (?:half|two|quarters)(?: and (?:take|give|have)[^.!?,]{0,24})?)`,
        ),
        frame(
          raw`(?<passage>\b\w{4,14} \d{2,4} (?:od|bd|tds|once daily|twice daily|sos|stat|hs)\b)`,
        ),
        frame(
          raw`(?<passage>\b(?:one|two|half|1|2|½) (?:tab|tablet|pill|cap|spoon|puff|sachet)s? (?:in the )?(?:morning|at night|before|after|daily|now|tonight|each|every|a day|and|with)\b)`,
        ),
        frame(
          raw`(?<passage>\b(?:take|give (?:him|her)|have|pop) (?:two|three|2|3|another|an extra) of (?:them|those|these)\b)`,
        ),
        frame(
          raw`(?<passage>\b(?:double|triple|halve|up) (?:his|her|your|the) (?:[\w']{2,12} ){0,2}(?:M+|puffs|dose|units|tablets?))`,
        ),
        frame(raw`(?<passage>${COUNTED})(?! (?:a day|per day|left|in the box|nurses))`),
        frame(raw`(?<passage>M+ \d{2,4} (?:${OFTEN}|sos\b|stat\b|max\b))`),
        frame(raw`(?<passage>M+ (?:and|with|plus|&) M+ together|half the dose)`),
        frame(
          raw`(?<passage>(?:bump|increase|up|drop|cut|reduce|titrate|raise|lower|go) (?:the |your |his |her |my )?M+ (?:up |down |back )?to \d{1,4})`,
        ),
        frame(
          raw`(?:^|[.!] )(?<passage>${COUNT} ?(?:puffs|tabs|drops|sachets|teaspoons?|mls?|mg)\b)`,
        ),
        frame(
          raw`(?<passage>\balternat(?:e|ing)(?: (?:them|both|the two|it|with|M+|and|between)){0,4} every \d)`,
        ),
        frame(
          raw`\b(?:have|take|give (?:him|her|them)|pop) (?<passage>(?:another|an extra|a second|one more|two more)(?: one)?)(?= (?:before bed|at (?:night|bedtime)|tonight|now|in (?:an?|\d) hour|every|if it))`,
        ),
        frame(
          raw`(?<passage>\b(?:up to|max|maximum) ${COUNT} (?:of (?:those|them|these) )?(?:a day|per day|in 24))`,
        ),
        frame(
          raw`\b(?:start (?:with|on|at)|work up to|begin with|stick to|drop to|go to) (?<passage>${AMOUNT})`,
        ),
      ],
      to: 'one',
      when: isBare,
    },
    {
      cue: CUE,
      frames: [
        frame(raw`(?<passage>${AMOUNT}(?: of)?(?: [\w'-]{1,12}){0,1}? M+)`),
        frame(
          raw`(?<passage>\b\d{3,4} (?:of )?M+|M+ \d{1,4} ?mg|${COUNTED},? (?:and|\+|plus|then|with) ${COUNTED})`,
        ),
      ],
      to: 'all',
      when: (match) =>
        isInstruction(match) && (RECIPE.test(match.sketch) || HELD_OUT.test(match.sketch)),
    },
    {
      cue: CUE,
      frames: [
        frame(
          raw`${DIRECTED}(?<passage>(?:just )?(?:${CHANGE} (?:(?:the|your|his|her|that|their|ur) (?:[\w']{1,12} ){0,2}(?:dos(?:e|age)|M+)))\b|(?:just )?(?:double|halve|triple|up|increase|lower) it\b(?! and (?:give|pass)))`,
        ),
      ],
      to: 'one',
      when: (match) => isToldTo(match) && MEDICINE_TALK.test(match.sketch),
      suggestion: 'ask your pharmacist about the dose',
    },
    {
      cue: CUE,
      frames: [
        frame(
          raw`${DIRECTED}(?<passage>(?:just )?(?:double|halve|triple) it)\b(?! and (?:give|pass))`,
        ),
      ],
      to: 'one',
      when: isToldTo,
      suggestion: 'ask your pharmacist about the dose',
      confidence: 'low',
    },
  ),
});
