import { isForProfessionals } from '../../lint/meaning/speaker.ts';
import { gradedWords, readingGrade } from '../../lint/readability.ts';
import { type Check, defineRule } from '../../lint/rule.ts';

/** Below this a formula says little. */
const FEWEST_WORDS = 60;
/** The formulas are rough: only a post well above its aim is worth a word. */
const MARGIN = 2;

/** Points at the hardest sentence of a post that reads above the profile's aim for the platform. */
const check: Check = function* (annotation, profile) {
  const { sentences, post, tokens } = annotation;
  const aim = profile.voice.readingGrade[post.platform];
  if (post.account !== 'official' || post.kind === 'tags' || aim === undefined) return;
  if (tokens.length < FEWEST_WORDS || gradedWords(sentences) < FEWEST_WORDS) return;
  if (!(readingGrade(sentences) > aim + MARGIN) || isForProfessionals(annotation)) return;
  const [hardest] = sentences
    .filter((sentence) => gradedWords([sentence]) >= 8)
    .toSorted((a, b) => readingGrade([b]) - readingGrade([a]));
  if (!hardest) return;
  const { text, start } = hardest;
  yield { start: start + text.search(/\S/), end: start + text.trimEnd().length };
};

const HARDEST =
  'The integration of comprehensive rehabilitation programmes within contemporary secondary healthcare environments necessitates considerable organisational restructuring.';
const OTHERS =
  'Participation in collaborative evaluation subsequently demonstrates measurable improvements regarding independence and satisfaction. Standardised assessment methodologies facilitate identification of individuals requiring additional interventions throughout their recuperation. This needs infrastructure, professional development opportunities, dependable infrastructure and comprehensive communication arrangements throughout the organisation. Stakeholder engagement throughout the transformation programme remains fundamental.';
const PLAIN =
  'A fall can shake you. Start small. Stand on one leg while the kettle boils. Walk each day. ';

export default defineRule({
  id: 'tone/reading-grade',
  title: 'Hard to read',
  severity: 'hint',
  reason:
    'Many adults read at eighth grade or below, and anyone who is tired or worried lower still.',
  source: {
    label: 'CDC Clear Communication Index; AMA, Health literacy and patient safety, 2007',
    url: 'https://www.cdc.gov/ccindex/',
  },
  messages: { grade: 'This part may be hard to read; shorter words and sentences may help.' },
  flags: [
    { account: 'official', text: `⟦${HARDEST}⟧ ${OTHERS}` },
    { account: 'official', platform: 'linkedin', text: `⟦${HARDEST}⟧ ${OTHERS}` },
    {
      account: 'official',
      platform: 'youtube',
      kind: 'description',
      text: `⟦${HARDEST}⟧ ${OTHERS}`,
    },
    { account: 'official', text: `Hello. ⟦${HARDEST}⟧ ${OTHERS}` },
    { account: 'official', kind: 'reply', text: `⟦${HARDEST}⟧ ${OTHERS}` },
  ],
  leaves: [
    { account: 'official', text: HARDEST },
    { account: 'official', text: PLAIN.repeat(5) },
    `${HARDEST} ${OTHERS}`,
    { account: 'official', text: `Grand rounds for clinicians. ${HARDEST} ${OTHERS}` },
    {
      account: 'official',
      text: `Well done to ${'Alexandra Konstantinopoulos, Bartholomew Wolstenholme, '.repeat(15)}and all of you.`,
    },
  ],
  check,
});
