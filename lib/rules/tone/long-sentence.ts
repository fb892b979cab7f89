import type { PlacedSentence } from '../../lint/annotation/annotate.ts';
import { type Check, defineRule } from '../../lint/rule.ts';
import type { Profile } from '../../profile/schema.ts';

const MOST_WORDS = 30;
const MOST_WORDS_PERSONAL = 55;
/** This many commas make a list, which is read entry by entry. */
const LIST_COMMAS = 6;

function mostWords({ rules }: Profile, isOfficial: boolean): number {
  const own = rules['tone/long-sentence']?.params['maxWords'];
  if (typeof own === 'number') return own;
  return isOfficial ? MOST_WORDS : MOST_WORDS_PERSONAL;
}

const words = ({ tokens }: PlacedSentence) =>
  tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length;

const isList = ({ tokens, text }: PlacedSentence) =>
  tokens.filter(({ text: mark }) => mark === ',' || mark === ';' || mark === '•').length >=
    LIST_COMMAS || /^\s*["“]/.test(text);

const check: Check = function* ({ sentences, post }, profile) {
  if (post.kind === 'tags') return;
  const most = mostWords(profile, post.account === 'official');
  for (const sentence of sentences) {
    if (sentence.tokens.length <= most || words(sentence) <= most || isList(sentence)) continue;
    const { text, start } = sentence;
    yield { start: start + text.search(/\S/), end: start + text.trimEnd().length };
  }
};

const LONG =
  'When you come to the clinic on Monday please bring your list of medicines and your glasses and a jumper because the waiting room can be cold in the morning.';

export default defineRule({
  id: 'tone/long-sentence',
  title: 'Very long sentence',
  severity: 'hint',
  reason: 'On a phone, a long sentence has gone before its end is reached.',
  source: {
    label: 'GOV.UK, Sentence length: why 25 words is our limit',
    url: 'https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/',
  },
  messages: { long: 'Two sentences may be easier to read than this one.' },
  flags: [
    { account: 'official', text: `⟦${LONG.replace('.', ' and stay warm with us.')}⟧` },
    {
      account: 'official',
      text: `Welcome. ⟦${LONG.replace('.', ' or in the evening.')}⟧ See you.`,
    },
    {
      platform: 'linkedin',
      account: 'official',
      text: `⟦${LONG.replace('.', ' as we have learned over time.')}⟧`,
    },
    { account: 'official', kind: 'reply', text: `⟦${LONG.replace('.', ' so you stay warm.')}⟧` },
    `⟦${LONG.replace('.', ` and ${LONG.toLowerCase()}`)}⟧`,
  ],
  leaves: [
    LONG,
    { account: 'official', text: LONG.replace(' because', '. Why:') },
    { account: 'official', text: 'We treat:\n- asthma\n- eczema\n- hay fever\n- food allergy' },
    {
      account: 'official',
      text: `Thank you to Ana, Ben, Cara, Dev, Ewa, Finn, Gita, Hugo, Ines, Jo, Kofi, Lena, Musa, Nia, Omar, Pia, Quinn, Rosa, Sam, Tess, Uma, Vik, Wen, Xio, Yan, Zoe, Abe, Bea, Cal, Dot and Eve.`,
    },
    { account: 'official', text: 'Short. Shorter. Done.' },
    {
      platform: 'youtube',
      kind: 'tags',
      account: 'official',
      text: LONG.replace('.', ' and so on and on.'),
    },
  ],
  check,
});
