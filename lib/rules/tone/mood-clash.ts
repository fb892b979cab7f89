import type { Annotation, PlacedSentence } from '../../lint/annotation/annotate.ts';
import { bySentence, matchesBySentence } from '../../lint/annotation/by-sentence.ts';
import { isNegated } from '../../lint/meaning/negation.ts';
import { isQuoted } from '../../lint/meaning/quotation.ts';
import { firstIn } from '../../lint/prefilter/search.ts';
import { type Check, defineRule, type Hit } from '../../lint/rule.ts';

/** Losses and wounds themselves; names of services ("hospice", "Memorial Hospital") are none. */
const LOSS =
  /\b(?:(?:has|have|had|who|sadly|he|she|they|patient|colleague|friend|baby|child|mother|father|him|her|son|daughter|people|nurse|doctor) (?:just |all |both |sadly |peacefully |also )?died|pass(?:ed|es) away|(?:the )?passing of|r\.i\.p\b|rest(?:ing)? in peace|(?:those|all|everyone|the \w+|ones) (?:\w+ )?(?:we|we've|who have|they) (?:have |'ve )?lost|lost (?:(?:a|an|our|their|his|her|my|one|two|three|four|another|\d+) (?:\w{2,12} ){0,2}(?:patients?|pts?|colleagues?|friends?|baby|babies|child|children|mum|mom|dad|life|lives|nurse|doctor|in resus|today)|(?:one|two|three|\d) (?:in|on|this|today|tonight|last))|(?:our|deepest|my|sincere) condolences|funeral|memorial (?:service|garden|mass)|vigil|stillb(?:irth|orn)\w*|miscarriages?|baby loss|pregnancy loss|suicide|took (?:his|her|their) own life|victims? of|mass shooting|(?:school|club|church) (?:shooting|stabbing)|stabbings?|shootings|a shooting|shooting victims?|gunshot|fatal(?:ity|ities)?|(?:\d+|one|two|three|four|five|several|more|\w+ty) deaths|death of|deaths (?:from|before|on|this|in)|terminal (?:cancer|illness|diagnosis)|stage (?:4|four|iv)|time of death|in memory of|in loving memory|we remember|remembering (?:our|those|all|the|dr|nurse)|(?:died|killed) (?:on|in|by|after|of|from|last|this|yesterday|today|suddenly)|overdose deaths?|said goodbye to|(?<!good )grief|bereave\w+|gain(?:ed|s) (?:\w{2,6} )?wings|crossed the rainbow bridge|fly high|(?:zero|no) survivors|did(?:n't| not) make it|pronounced dead|flatlin\w+|(?:we|they|family|to) bur(?:y|ied)(?! (?:in|under) (?:paper|chart|work|email))|laid to rest|(?:was|were|people|others?|men|women|kids) killed|killed (?:in|by|when|on)|gone (?:too soon|at \d\d)|(?:two|three|both|\d) (?:codes?|of them)?,? ?(?:both |all )?(?:gone|dead|lost)|lost (?:the|their|his|her) (?:fight|battle)|(?:coded|arrested) and)\b/iu;
/** "Happy …" before a day of mourning. */
const HAPPY_DAY =
  /\bhappy(?= (?:[a-z']{2,14} ){0,3}(?:suicide|overdose|baby loss|pregnancy loss|infant loss|sids|stillbirth|bereave\w*|domestic violence|child abuse|sexual assault|trafficking|organ donor)\b[^.!?\n]{0,30}\b(?:day|week|month))/gi;
const LOSS_OF_SOMEBODY = /\bRIP\b|(?<![.!?]\s)\b\p{Lu}\p{Ll}+ (?:has |have )?(?:sadly )?died\b/u;
/** Cheer that no loss bears. */
const CHEER =
  /🎉|🎊|🥳|🎈|💃|🕺|😂|🤣|😆|😄|😁|😜|🤪|😝|🔥|🍾|🥂|🍻|👯|🎁|😎|🤩|💯|🎂|🤡|🙃|😅|😹|🪅|\b(?:lol|lmao|lmfao|rofl|haha(?:ha)*|hehe|woo+ ?hoo+|woot|yay+|yippee|yahoo|hooray|hurray|whoop whoop|party time)\b|!{2,}/giu;

/** A party, told at any length beside a loss. */
const PARTY =
  /\b(?:woo+ ?hoo+|yay+|let'?s go{2,}|happy fri-?(?:yay|day)|stay fabulous|good vibes|(?:dance|anniversary) party|karaoke|photo booth|giveaway|taco tuesday|super (?:pumped|fun)|thrilled to (?:also )?(?:announce|unveil)|(?:on a brighter|in happier) (?:note|news))\b/giu;
/** Put off, or held for the dead. */
const CALLED_OFF =
  /\b(?:postpon\w+|cancel\w*|called off|will not (?:go ahead|take place)|moved to|no longer|instead of|closed|condolences|vigil|funeral|wake)\b/i;

/** A post with one of these has reason to be glad, or means another death. */
const GLAD =
  /\b(?:rang the bell|ring(?:ing)? the bell|cancer[- ]free|remission|all[- ]clear|(?<!(?:no|zero) )surviv\w+|rais(?:ed|ing)|fundrais\w*|donat\w+|walk(?:ed|ing)?|ran|marathon|memorial (?:hospital|day|medical|health|clinic|park|bridge)|training|trained|drill|simulation|mann?ikin|mannequin|movie|film|series|novel|book|game|season|episode|podcast|birthday|turn(?:s|ed) \d+|anniversary|hired?|hiring|award|squad|photo shoot\w*|film shoot\w*|basketball|goal)\b/i;
/** "I died laughing", "my phone died", "dead on my feet". */
const IDIOM =
  /\b(?:(?:i|i've|i'd|we|you'll) (?:\w{2,8} )?died\b|died (?:laughing|inside|of (?:embarrass\w+|shame|laugh\w+|cute\w*|boredom))|(?:phone|battery|laptop|computer|pager|car|plant|plants|printer|wifi|machine|kettle|pen|pens|tablet|ipad|scanner|vocera|shoes|feet|legs|knees|back|brain|crocs|scrubs|fern|succulent|microwave|fridge|tv|alarm|watch|server|email|goldfish) (?:\w{2,8} )?(?:has |have |had |just |finally )?(?:died|passed away)|rip (?:my|to my|our|to the|the) (?:\w+ )?(?:sleep|social|knees?|feet|back|bank|wallet|diet|inbox|lunch|phone|printer|coffee|mug|weekend|crocs|scrubs|pens?|waistband|hair|liver|voice|plans?|fridge|sandwich|salad|bladder)|career suicide|death (?:by|of) (?:powerpoint|meeting|chocolate|my|the)|(?:bored|scared|tickled|tired|starv\w+) to death)\b/i;

/** The first word of a loss in a sentence, as a list of at most one. */
const lossIn = bySentence((sentence) => {
  const loss = firstIn(sentence, LOSS) ?? firstIn(sentence, LOSS_OF_SOMEBODY);
  return loss ? [loss] : [];
});
const happyDayIn = matchesBySentence([HAPPY_DAY]);
const cheerIn = matchesBySentence([CHEER]);
const partyIn = matchesBySentence([PARTY]);

const WORDS = /\p{L}{2,}/gu;
const isAside = ({ text }: PlacedSentence) => (text.match(WORDS)?.length ?? 0) <= 8;

const placed = ({ start }: PlacedSentence, { index, 0: found }: RegExpExecArray): Hit => ({
  start: start + index,
  end: start + index + found.length,
});

/** The cheer beside a loss: in its sentence, and in those around it, since emoji often stand behind the words they belong to. */
function* cheerAround(annotation: Annotation, at: number): Iterable<Hit> {
  for (const index of [at - 1, at, at + 1]) {
    const sentence = annotation.sentences[index];
    if (!sentence) continue;
    const [party] = CALLED_OFF.test(annotation.text) ? [] : partyIn(sentence);
    const isNear = index === at || isAside(sentence);
    const cheer = party ?? (isNear ? cheerIn(sentence)[0] : undefined);
    if (!cheer) continue;
    const isPicture = /\p{Extended_Pictographic}/u.test(cheer[0]);
    yield { ...placed(sentence, cheer), ...(isPicture && { suggestion: '' }) };
  }
}

function isLoss(annotation: Annotation, sentence: PlacedSentence): boolean {
  const [loss] = lossIn(sentence);
  if (!loss || isNegated(sentence, loss.index)) return false;
  const { start, end } = placed(sentence, loss);
  return !isQuoted(annotation, start, end);
}

const check: Check = function* (annotation) {
  const { text, sentences } = annotation;
  for (const sentence of sentences) {
    const [happy] = happyDayIn(sentence);
    if (happy) {
      yield placed(sentence, happy);
      return;
    }
  }
  if (!sentences.some((it) => lossIn(it).length > 0) || GLAD.test(text) || IDIOM.test(text)) return;
  const at = sentences.findIndex(
    (sentence, index) =>
      isLoss(annotation, sentence) && [...cheerAround(annotation, index)].length > 0,
  );
  if (at >= 0) yield* cheerAround(annotation, at);
};

export default defineRule({
  id: 'tone/mood-clash',
  title: 'Cheer beside a loss',
  severity: 'advise',
  reason: 'Families may read this on one of the worst days of their lives.',
  source: {
    label: 'Editorial practice; WHO, Preventing suicide: a resource for media professionals, 2023',
  },
  messages: { cheer: '“{quote}” may hurt people who read about a loss.' },
  flags: [
    'Our porter Winston passed away last night ⟦🎉⟧',
    'Remembering those we lost this year ⟦🎈⟧',
    'three deaths before lunch ⟦😂⟧ what a shift',
    { account: 'official', text: '⟦Happy⟧ World Suicide Prevention Day' },
    {
      account: 'official',
      text: 'Our colleague Petra died on Monday. ⟦Taco Tuesday⟧ is on in the hall as ever, bring your friends and your appetite.',
    },
    { account: 'official', text: 'Join us for the memorial service on Friday, ⟦woohoo⟧' },
    { account: 'official', text: 'We are sorry to share the passing of our founder⟦!!!⟧' },
  ],
  leaves: [
    { account: 'official', text: 'Our hospice turned 25 today! 🎂🎉' },
    'my feet died at hour ten 😂',
    'I nearly died laughing when the alarm went 😂',
    'In memory of Dad we raised $3,100 🎉',
    { account: 'official', text: 'Memorial Hospital is hiring! 🎉' },
    { account: 'official', text: 'We remember our colleague Tomas, who died on Monday. 💙' },
    {
      account: 'official',
      text: 'Our colleague Petra died on Monday. The staff karaoke on Friday night is postponed, and the hall is open for all.',
    },
    'The ward printer has died. Again. 😂',
    'dead on my feet but it is Friday 🎉',
    { account: 'official', text: 'She rang the bell! All clear, two years after stage 4. 🎉' },
  ],
  check,
});
