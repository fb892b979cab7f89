import { overlap } from '../../lint/annotation/sentences.ts';
import type { Annotation } from '../../lint/annotation/annotate.ts';
import { isQuoted } from '../../lint/meaning/quotation.ts';
import { matchesIn } from '../../lint/prefilter/search.ts';
import { type Check, defineRule, type Hit } from '../../lint/rule.ts';
import { mildSwearing, officialSwearing, strongSwearing } from '../../lexicons/swearing.ts';

const wholeWords = (words: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}_@#/.'-])(?:${words})(?![\p{L}\p{N}_@]|\.\p{L})`, 'giu');
const STRONG = wholeWords(strongSwearing);
const MILD = wholeWords(mildSwearing);
const OFFICIAL = wholeWords(`${mildSwearing}|${officialSwearing}`);

/** Words that can stand in place as they are. */
const PLAIN: Readonly<Record<string, string>> = {
  'pissed off': 'upset',
  crap: 'bad',
  crappy: 'bad',
  shitty: 'bad',
  bullshit: 'nonsense',
  shitshow: 'mess',
  wtf: 'what',
  'what the hell': 'what',
};

/** In capitals, an abbreviation of the wards. */
const CLINICAL = new Set(['AF', 'TF', 'BS', 'FML', 'GIT', 'F-ING']);

function* swearing(annotation: Annotation, words: RegExp): Iterable<Hit> {
  for (const { index: start, 0: word } of matchesIn(annotation, words)) {
    const end = start + word.length;
    if (!/[a-z]/i.test(word) || CLINICAL.has(word) || isQuoted(annotation, start, end)) continue;
    if (/^[A-Z][a-z]+$/.test(word) && /^ \p{Lu}\p{Ll}/u.test(annotation.text.slice(end, end + 3))) {
      continue;
    }
    const suggestion = PLAIN[word.toLowerCase()];
    yield { start, end, ...(suggestion !== undefined && { suggestion }) };
  }
}

const check: Check = (annotation) => {
  const strong = [...swearing(annotation, STRONG)];
  const free = (hit: Hit) => !strong.some((other) => overlap(hit, other));
  const mild = [
    ...swearing(annotation, annotation.post.account === 'official' ? OFFICIAL : MILD),
  ].filter((hit) => free(hit));
  return [
    ...strong,
    ...mild.map((hit) => ({ ...hit, message: 'mild', confidence: 'low' as const })),
  ];
};

export default defineRule({
  id: 'tone/profanity',
  title: 'Swearing',
  severity: 'warn',
  reason: 'Patients and families read along, and some stop trusting a voice that swears.',
  source: {
    label: 'GMC, Using social media as a medical professional, 2024',
    url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional',
  },
  messages: {
    strong: '“{quote}” may put readers off.',
    mild: '“{quote}” may sound rough to some readers.',
  },
  flags: [
    '⟦wtf⟧ is up with the parking today',
    'this ⟦fucking⟧ printer',
    'Holy ⟦sh*t⟧ we passed inspection',
    'for ⟦f**ks⟧ sake, answer the bleep',
    '12 hours and my locker is jammed, ⟦pissed off⟧',
    'what an ⟦arsehole⟧ of a day',
    'new scrubs are ⟦crap⟧',
  ],
  leaves: [
    'Dr. Dick Hancock of Scunthorpe and Miss Penistone of Essex',
    'A heel prick test on day five, a finger prick at home.',
    'Rectal bleeding, or blood when you pee? Tell your doctor.',
    'Breast, penis, vagina: use the real words with children.',
    'Bloody diarrhea for two days needs a check.',
    'Assess the class, bass, cocktail, shiitake, Shih Tzu.',
    'Staff were told to "f*** off" 14 times last week.',
    'Warfarin for AF, feeds by TF, all fine.',
    'The craic was mighty. BS in nursing done.',
    'See assets.example.org/wtf for the file',
  ],
  check,
});
