import type { Profile } from '../../profile/schema.ts';
import { isQuoted } from '../../lint/meaning/quotation.ts';
import type { Post } from '../../lint/post.ts';
import { type Check, defineRule } from '../../lint/rule.ts';
import { everyMatch } from '../../lint/prefilter/search.ts';

const MARKS = /[!?]{1,40}/g;
const PERSONAL_MAX = 3;

const most = ({ account }: Post, { voice }: Profile) =>
  account === 'official' ? (voice.exclaimMax ?? PERSONAL_MAX) : PERSONAL_MAX;

/** What a friend may pile up for joy, the hospital may not. */
const isPile = (marks: string, { account }: Post) =>
  marks.includes('!') && marks.length >= (account === 'official' || marks.includes('?') ? 2 : 3);

/** Piles first; where there are none, the first mark beyond what the house allows. */
const check: Check = function* (annotation, profile) {
  if (!annotation.text.includes('!')) return;
  const marks = everyMatch(MARKS, annotation.text)
    .map(({ index, 0: text }) => ({ text, start: index, end: index + text.length }))
    .filter(({ text, start, end }) => text.includes('!') && !isQuoted(annotation, start, end));
  const piles = marks.filter(({ text }) => isPile(text, annotation.post));
  for (const { text, start, end } of piles) {
    yield { start, end, suggestion: text.includes('?') ? '?' : '!' };
  }
  const extra = marks[most(annotation.post, profile)];
  if (piles.length > 0 || !extra) return;
  yield { start: extra.start, end: extra.end, message: 'many', suggestion: '.' };
};

export default defineRule({
  id: 'tone/exclaim',
  title: 'Many exclamation marks',
  severity: 'hint',
  reason: 'One exclamation mark is joy; more may read as hype or as shouting.',
  source: {
    label: 'GOV.UK style guide',
    url: 'https://www.gov.uk/guidance/style-guide/a-to-z',
  },
  messages: {
    pile: '“{quote}” may read as hype or as shouting.',
    many: 'This many exclamation marks may read as hype.',
  },
  flags: [
    'Best team ever⟦!!!!⟧',
    'They moved the clinic again⟦?!⟧',
    { account: 'official', text: 'Come and join us! Free coffee⟦!⟧' },
    'Wow! What a night! We did it! Thank you⟦!⟧',
    'who ate my yoghurt⟦??!!⟧',
  ],
  leaves: [
    'Thank you all, what a night!',
    { account: 'official', text: 'We are open on Monday! See you there.' },
    'He wrote "BEST MUM EVER!!!" on my lunch box.',
    'Is it Friday yet??',
    'First day! New badge! Let us go!',
  ],
  check,
});
