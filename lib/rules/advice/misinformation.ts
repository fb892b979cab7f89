import { healthMyths } from '../../lexicons/health-myths.ts';
import type { Annotation, PlacedSentence, Sentence } from '../../lint/annotation/annotate.ts';
import { bySentence } from '../../lint/annotation/by-sentence.ts';
import { holds, matchesIn, mayHold } from '../../lint/prefilter/search.ts';
import { isQuoted } from '../../lint/meaning/quotation.ts';
import { isDebunked, isQuestion } from '../../lint/meaning/stance.ts';
import { type Check, defineRule, type Hit } from '../../lint/rule.ts';

const myths = healthMyths.map(({ cue, form, instead }) => ({
  cue,
  form: new RegExp(`\\b(?:${form})`, 'gi'),
  instead,
}));

/** No myth does without one of these. */
const CUE =
  /vax|vaccin|\bjabs?\b|\bshots?\b|mmr|boosters?|autis|adhd|immunity|cancer|tumou?r|chemo|cure|heal|covid|corona|mask|demic|insulin|diabetes|\bhiv\b|\baids\b|vitamin k|raw milk|depress|pray|conversion|antibiotic|suicide|sun ?screen|sun ?cream|\bspf\b|tan|fluoride|mammogram|\bbras\b|deodorant|perspirant|ultrasound|thermograph|cough|prick|heart attack|stroke|emergency|broken|tongue|venom|poison|\bburns?\b|mrna|gene therapy|microwave|pregnan|statin|birth control|the pill|insulin|anaesth|parties|jui?ce|cures?\b|radiation|metformin|drug|pharma|paid to|follow the money|lump|fever|cold|sugar|measles|teeth|hair|blood thinner|ppi|pills|tablets|medicine|natural|wi-?fi|5g|gluten|seed oil|plastic|ventilator|implant|coil|\biud\b|depo\b|breathe|dialysis|type (?:1|one)|baking soda|onion|garlic|pox|polio|epidural|formula/i;

const DENIED =
  /\b(?:not|no|never|don'?t|doesn'?t|didn'?t|won'?t|can'?t|cannot|isn'?t|aren'?t|nobody|neither|nor|whether|if|evidence that|link between|myth|claims?|claimed|claiming|says?|said|tells?|told|telling|thinks?|believes?|convinced|asks?|asked|rumou?rs?|idea|without|that old|stop saying|anyone who)\b[^.!?;:,]{0,60}$/i;
const CARRIED_ON =
  /^[^.!?]{0,40}\b(?:is (?:a )?(?:myth|false|wrong|rubbish|nonsense|lie|not)|has been (?:debunked|disproved)|no it|said nobody|said no one|theor(?:y|ists?)|conspirac\w+|in the literal sense|claims?|myths?|rumou?rs?)\b|^,? (?:crowd|people|folks|uncle|brigade|mob|types)\b/i;
const MOCKED =
  /\b(?:apparently|supposedly|allegedly|imagine (?:thinking|believing)|according to (?:my|facebook|tiktok|uncle)|conspirac\w+|debunk\w*|myth\w*|fact[- ]?check\w*|misinformation|disinformation|fake news|satire|sarcasm|\/s\b|eye ?roll)\b|🙄|🤡/i;

function isAffirmed(annotation: Annotation, sentence: PlacedSentence, start: number, end: number) {
  const around = `${sentence.text.slice(0, start)}…${sentence.text.slice(end)}`;
  if (isQuestion(sentence) || isDebunked(annotation, { ...sentence, text: around })) return false;
  if (DENIED.test(sentence.text.slice(0, start)) || CARRIED_ON.test(sentence.text.slice(end))) {
    return false;
  }
  return !isQuoted(annotation, sentence.start + start, sentence.start + end);
}

interface Telling {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

/** What a sentence's words say of a myth, whatever stands around it. Offsets are UTF-16 code units of the sentence. */
function* tellingsIn(sentence: Sentence): Iterable<Telling> {
  const possible = myths.filter(({ form }) => mayHold(sentence, form));
  if (possible.length === 0 || !holds(sentence, CUE)) return;
  for (const { cue, form, instead } of possible) {
    if (!holds(sentence, cue)) continue;
    for (const { index, 0: words } of matchesIn(sentence, form)) {
      yield { start: index, end: index + words.trimEnd().length, instead };
    }
  }
}

const toldIn = bySentence((sentence): readonly Telling[] => [...tellingsIn(sentence)]);

const check: Check = (annotation) => {
  const hits: Hit[] = [];
  for (const sentence of annotation.sentences) {
    for (const { start, end, instead } of toldIn(sentence)) {
      const hit = { start: sentence.start + start, end: sentence.start + end };
      const isCovered = hits.some((other) => other.start < hit.end && other.end > hit.start);
      if (isCovered || !isAffirmed(annotation, sentence, start, end)) continue;
      hits.push({ ...hit, suggestion: instead });
    }
  }
  return hits.length > 0 && MOCKED.test(annotation.text) ? [] : hits;
};

export default defineRule({
  id: 'advice/misinformation',
  title: 'Repeats a health myth',
  severity: 'stop',
  reason: 'A myth from somebody who works in health care is believed, and it can cost a life.',
  source: {
    label: 'FSMB statement on misinformation 2022; WHO; CDC; NCI; NHS',
    url: 'https://www.who.int/emergencies/diseases/novel-coronavirus-2019/advice-for-public/myth-busters',
  },
  messages: {
    myth: '“{quote}” may lead readers away from care that works; studies do not support it.',
  },
  flags: [
    'Sorry, ⟦vaccines cause autism⟧ and I have seen it',
    { kind: 'reply', text: '⟦the flu jab gives you the flu⟧, every single year' },
    '⟦ivermectin works for covid⟧, whatever admin says',
    'Remember that ⟦sugar feeds cancer⟧',
    '⟦masks don’t work⟧, we only wear them for show',
    '⟦Natural immunity beats any vaccine⟧.',
    '⟦Mammograms cause more cancers than they catch⟧, so I skip mine.',
    'Mate, ⟦if you can walk in you’re not having a stroke⟧.',
    'First aid at home: ⟦put butter on the burn⟧, then cover it.',
  ],
  leaves: [
    'Never put butter on a burn. Cool running water for 20 minutes.',
    'If you can walk, you can dance, says our stroke choir.',
    'Do people still think you put a spoon in the mouth so they do not bite the tongue?',
    'MYTH: vaccines cause autism. FACT: large studies found no link.',
    'Can the flu jab give you flu? No.',
    'A man told me 5G is in the vaccine. I have no signal in the lift.',
    'If one more uncle tells me masks don’t work I will move to the moon.',
    'No diet cures cancer. Be careful with anyone who says sugar feeds cancer.',
    'A large study finds no evidence that Tylenol in pregnancy causes autism.',
    'Antibiotics do not cure colds.',
    'The idea that chemo kills more people than cancer has been debunked.',
  ],
  check,
});
