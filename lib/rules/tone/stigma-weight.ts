import { namesPeople, type Use, wording } from '../../lint/checks/wording.ts';
import { defineRule } from '../../lint/rule.ts';

const WEIGHT =
  /\b(?:weight|obes\w+|overweight|fat|fatter|diet\w*|pounds|kilos|calories|eat|eating|snack\w*|food|slim\w*|exercise|gym|bmi|sugar|diabet\w*)\b/i;
const PATIENT =
  /\b(?:patients?|pts?|bed|list|theatre|or|lift(?:ing|ed)?|turn(?:ed|ing)?|roll(?:ed|ing)?|hoist|intubat\w+|iv|cannulat\w+|ward|bay|room|surg\w+|ct|mri|scanner|stretcher|trolley|x-?ray|chair|bariatric|bed|back|cannulating|vein|he|she|his|her|shift)\b/i;
const SELF = /\b(?:i'm|i am|im|i feel|feel(?:ing|s)? like|me)\b/i;
/** Everyone may joke about their own waist. */
const JOKES_OF_SELF = /\b(?:i|i'm|i've|me|my)\b/i;

function isMeant(use: Use): boolean | 'low' {
  const { annotation, phrase, sentence, before, after } = use;
  const { text } = sentence;
  if (phrase === 'the obese') return namesPeople(use);
  if (phrase === 'fatty') return /^(?:|[,.!?])$/.test(after) && /^(?:|,|you|oi)$/.test(before);
  if (/whale|hippo/.test(phrase)) return namesPeople(use) && PATIENT.test(text) && !SELF.test(text);
  if (/^(?:the size|big as|built)/.test(phrase)) {
    return /^(?:he's|she's|is|are|was|they're|patient|guy|man|woman|lady|someone|somebody)$/.test(
      before,
    );
  }
  if (phrase === 'being a burden') return WEIGHT.test(annotation.text);
  if (/^(?:my|our)$/.test(before)) return false;
  if (
    /willpower|excuses|lazy|guilt|potato|too fat|fat friend|lay off/.test(phrase) &&
    JOKES_OF_SELF.test(text)
  ) {
    return false;
  }
  if (/willpower|excuses|lazy|guilt/.test(phrase)) return WEIGHT.test(text.replace(phrase, ''));
  if (/^overweight|obese$|epidemic|crisis|potato|move more/.test(phrase)) {
    return /^(?:morbid|sever|super|gross)/.test(phrase) || 'low';
  }
  return true;
}

const GROUPS =
  '(people|patients|kids|children|adults|teens|women|men|mothers|mums|moms|individuals|folks)';
const ONE = '(patient|person|kid|child|adult|woman|man|lady|guy|bloke|mother|mum|mom|pt)';

export default defineRule({
  id: 'tone/stigma-weight',
  title: 'Words about weight that shame',
  severity: 'advise',
  reason: 'Shame about weight keeps people away from care and does not help them to lose any.',
  source: {
    label: 'VA Design System, weight; UConn Rudd Center media guidelines',
  },
  messages: { label: '“{quote}” may shame people about their weight and keep them from care.' },
  flags: [
    '⟦Obese kids⟧ need a better lunch.',
    'Our bed lifts a ⟦morbidly obese⟧ man, no problem',
    'Why ⟦the obese⟧ wait longer',
    'Get your ⟦beach body⟧ with our dietitians.',
    'third ⟦whale⟧ on my surgical list today',
    'if ⟦fat people⟧ just ate less',
    'All it takes is a bit of ⟦willpower⟧ to lose weight.',
    '⟦Flab to fab⟧ in six weeks with our new injection',
    'Tired of being the ⟦fat friend⟧?',
    'Half of them should ⟦lay off the pies⟧ before clinic.',
  ],
  leaves: [
    'Our clinic for people living with obesity has evening hours.',
    'Fat is not the enemy: which oils are good for your heart.',
    'Fat lot of good that did.',
    'Fatty liver disease often has no signs.',
    'Feeling like a beached whale at 39 weeks.',
    'Whale watching for our young patients on Saturday.',
    'I was the fat kid, and I became a dietitian.',
    'At school I was the fat friend. Now I run the clinic.',
    'It takes willpower to walk past the bakery van.',
    'Cut the fat off the meat before you cook it.',
  ],
  check: wording({
    words: {
      'living with severe obesity': '(are|is) (morbidly|severely|super|grossly) obese',
      'severe obesity': 'morbid obesity',
      'people with obesity': `the obese, obese (people|patients|individuals|folks), fat (people|patients|folks), fatties, fatsos`,
      'person with obesity': 'obese (patient|person|pt), fat (patient|person|pt), fatso',
      'children with obesity': '(obese|fat) (kids|children)',
      'child with obesity': '(obese|fat) (kid|child)',
      'adults with obesity': 'obese adults',
      'teens with obesity': 'obese (teens|teenagers)',
      'women with obesity': '(obese|fat) women',
      'men with obesity': '(obese|fat) men',
      'people with a higher weight': `overweight ${GROUPS}`,
      'eat well and move more': 'shed (those|the|your) (holiday |christmas |extra |)(pounds|flab)',
      '': [
        `(morbidly|severely|super|grossly) obese, obese ${ONE}`,
        `fat (guy|lady|man|woman|bloke|girl|bastard|arse|ass|slob|cow|pig), overweight ${ONE}`,
        `(are|is|was|were) obese, obesity (epidemic|crisis), war on obesity`,
        `(beach|bikini|summer) (body|bodies), guilt-free, guilt free, no excuses, willpower`,
        `lazy, couch (potato|potatoes), lard (arse|ass), lardarse, lardass, muffin (top|tops)`,
        `whale, whales, beached whale, land whale, thunder thighs`,
        `put down the (fork|donut|doughnut|burger|spoon|cake|chips|pizza), put (the|that|your) (fork|donut|burger|spoon|cake) down, just lose weight`,
        `(eat|eats|eating|ate) like (a |)(pig|pigs|hog|hogs), (the size of|big as|built like) a (house|bus|fridge|small car|barn|planet|tank|hippo)`,
        `hippo, hippos, beached hippo, (ditch|lose|drop|blast|burn|banish|torch|melt) (the|that|your) (flab|gut|belly|spare tyre|spare tire|jelly belly|love handles)`,
        `being a burden, (lard|fat) (asses|arses|bastards|slobs|pigs|cows), tub of lard, fat shits, heifer, heifers, chunkers, butterballs`,
        `(200|250|300|350|400|450|500|600) (- |)(pounder|pounders|lber), fatty`,
        `(fat|flab|flabby|flabulous|chubby|frumpy) to (fab|fabulous|fit|fierce|slim|skinny|hot), fat (friend|smokers)`,
        `lay off the (pies|pasties), put the (pie|pies|cake) down, (eat|eats) themselves (into|to)`,
        `too fat (to|for), bingo wings, battle of the bulge, eat less (* |and |)move more`,
      ],
    },
    leaves:
      'fat lady sings, whale watching, (blue|humpback|killer) (whale|whales), fat man walking, lazy (sunday|eye|bowel|river)',
    when: isMeant,
  }),
});
