import { type PlainWord, plainWords, soundsMedical } from '../../lexicons/plain-words.ts';
import type { Annotation, PlacedSentence } from '../../lint/annotation/annotate.ts';
import { type PhraseMatch, phraseSet } from '../../lint/annotation/phrases.ts';
import { isExplained, isForPublic } from '../../lint/meaning/audience.ts';
import { isQuoted } from '../../lint/meaning/quotation.ts';
import { addressesReader } from '../../lint/meaning/speaker.ts';
import { type Check, defineRule, type Hit } from '../../lint/rule.ts';

const TERMS = phraseSet([...plainWords.keys()]);
const MOST = 3;
const WEIGHT = { hard: 2, tough: 1, office: 0 } as const;
const HARD_READ = 2;

/** What stands behind the name of a service, a post or a society. */
const NAMED =
  /^ (?:unit|ward|department|dept|clinic|team|cent(?:er|re)|services?|association|society|foundation|trust|institute|network|programme|program|registry|awareness|week|day|month|nurses?|fellows?|consultants?|surgeons?|specialists?|lab|suite|care unit)\b/i;

interface Term extends PlainWord {
  readonly start: number;
  readonly end: number;
  readonly sentence: PlacedSentence;
}

/** A capital within a sentence that is not all capitals: part of a name. */
function isName({ text }: Annotation, start: number, end: number): boolean {
  if (NAMED.test(text.slice(end, end + 24))) return true;
  const opensLine = /(?:^|[.!?:\n]\s*)$/.test(text.slice(0, start));
  return !opensLine && /^\p{Lu}\p{Ll}/u.test(text.slice(start, end));
}

/** A word of the list, or one that only its ending gives away; that one has no plain twin here. */
const wordOf = (phrase: string): PlainWord =>
  plainWords.get(phrase) ?? { difficulty: 'hard', plain: '' };

function* matchesIn({
  tokens,
}: PlacedSentence): Iterable<Pick<PhraseMatch, 'phrase' | 'start' | 'end'>> {
  yield* TERMS.find(tokens);
  for (const { key, start, end } of tokens) {
    if (soundsMedical(key) && !plainWords.has(key)) yield { phrase: key, start, end };
  }
}

function termOf(
  annotation: Annotation,
  sentence: PlacedSentence,
  { phrase, ...at }: Pick<PhraseMatch, 'phrase' | 'start' | 'end'>,
): Term | undefined {
  const word = wordOf(phrase);
  const [start, end] = [sentence.start + at.start, sentence.start + at.end];
  if (isQuoted(annotation, start, end) || isExplained(annotation, start, end)) return undefined;
  const isTold =
    word.plain !== '' &&
    annotation.text.toLowerCase().includes(word.plain) &&
    word.difficulty !== 'office';
  return isTold || isName(annotation, start, end) ? undefined : { ...word, start, end, sentence };
}

function termsIn(annotation: Annotation): Term[] {
  const found = annotation.sentences.flatMap((sentence) =>
    [...matchesIn(sentence)].map((match) => termOf(annotation, sentence, match)),
  );
  return found.filter((term) => term !== undefined);
}

/** Plain words that take the place of a noun or a verb as they are; descriptions ("with …") do not. */
const fits = (plain: string) =>
  !/^(?:$|with|of|that|from|how|by|on|in|under|taking|around|against)\b/.test(plain);

function hitOf({ start, end, plain, difficulty }: Term, isLow: boolean): Hit {
  return {
    start,
    end,
    ...(fits(plain) && { suggestion: plain }),
    ...(difficulty === 'office' && { message: 'office' }),
    ...((difficulty === 'office' || isLow) && { confidence: 'low' }),
  };
}

const check: Check = (annotation, profile) => {
  const terms = termsIn(annotation);
  if (terms.length === 0 || !isForPublic(annotation, profile)) return [];
  const isOfficial = annotation.post.account === 'official';
  if (!isOfficial && !terms.some(({ sentence }) => addressesReader(sentence))) return [];
  const weight = terms.reduce((sum, { difficulty }) => sum + WEIGHT[difficulty], 0);
  const isHardRead = weight >= HARD_READ;
  if (!isOfficial && !isHardRead) return [];
  return terms
    .toSorted((a, b) => WEIGHT[b.difficulty] - WEIGHT[a.difficulty] || a.start - b.start)
    .slice(0, MOST)
    .map((term) => hitOf(term, !isHardRead || !isOfficial))
    .toSorted((a, b) => a.start - b.start);
};

export default defineRule({
  id: 'tone/jargon',
  title: 'Medical words with a plainer twin',
  severity: 'advise',
  reason: 'Most readers take in health news best in the words they use at home.',
  source: {
    label: 'CDC Plain Language Thesaurus; NHS A to Z of health writing',
    url: 'https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing',
  },
  messages: {
    medical: 'Some readers may not know the word “{quote}”.',
    office: 'A shorter word than “{quote}” may be easier to read.',
  },
  flags: [
    {
      account: 'official',
      text: '⟦Hypertensive⟧ patients need ⟦medication adherence⟧.',
    },
    { account: 'official', text: 'After surgery you may have ⟦emesis⟧ and ⟦pruritus⟧.' },
    { account: 'official', text: 'Tell us about ⟦dyspnea⟧ at once.' },
    { platform: 'youtube', kind: 'title', account: 'official', text: 'How to stop ⟦epistaxis⟧' },
    { account: 'official', text: 'Please call ⟦prior to⟧ your visit.' },
    'Friends, if you get ⟦dyspnea⟧ at night, tell your doctor',
  ],
  leaves: [
    { account: 'official', text: 'High blood pressure (hypertension) often has no signs.' },
    { account: 'official', text: 'What is syncope? It is a short faint.' },
    { account: 'official', text: 'Our Department of Nephrology moves upstairs.' },
    { account: 'official', text: 'Epistaxis is a nosebleed. Pinch and lean forward.' },
    { platform: 'linkedin', account: 'official', text: 'New data on perioperative morbidity.' },
    { account: 'official', text: 'Grand rounds on idiopathic thrombocytopenia, noon.' },
    'I had tachycardia from that espresso',
    { account: 'official', text: 'We offer chemo, dialysis and X-rays in one building.' },
  ],
  check,
});
