import { clinicalSketch } from '../../lint/meaning/clinical-sketch.ts';
import { firstIn } from '../../lint/prefilter/search.ts';
import { isToOnePerson } from '../../lint/meaning/directive.ts';
import { type Check, defineRule } from '../../lint/rule.ts';
import type { Profile } from '../../profile/schema.ts';
import type { Post } from '../../lint/post.ts';

/** Kinds of post, in a profile's words, that give health information. */
const HEALTH_KINDS = new Set(['medical-tip', 'how-to', 'first-aid', 'education']);

/** Explains a medicine, an illness or a test to its readers. */
const EXPLAINS =
  /(?:M+|C+|T+)[^.!?\n]{0,40}(?:\?|\b(?:explained|vs\.?|versus|or M+|differ|symptoms|signs|tips|works?|side effects)\b)|\b(?:how (?:to (?:use|take|treat|manage|lower|prevent|spot)|M+|T+)|(?:signs|symptoms|causes|treatment) of|tips (?:for|on|to)|what (?:is|are|to (?:do|expect))|when to (?:see|take)|learn (?:how|about))\b[^.!?\n]{0,60}(?:M{2,}|C{2,}|T{2,})/;
const SHORT = 60;
const SETS_BOUNDS =
  /\b(?:(?:not|isn't|no substitute for|never) (?:\w{1,12} ){0,3}(?:medical )?advice|general (?:health )?information|talk (?:to|with) your|speak (?:to|with) (?:your|a)|ask (?:your|a) (?:doctor|pharmacist|gp|nurse)|see (?:your|a) (?:doctor|gp)|your own (?:doctor|team))\b/i;

function wordsFor({ platform, locale }: Post, { disclaimers }: Profile): string | undefined {
  const wanted = disclaimers.find(
    ({ when, platforms }) =>
      when.some((kind) => HEALTH_KINDS.has(kind)) &&
      (platforms.length === 0 || platforms.includes(platform)),
  );
  return wanted?.text[platform] ?? wanted?.text[locale] ?? wanted?.text['*'];
}

const check: Check = function* (annotation, profile) {
  const { post, text, sentences } = annotation;
  const isLongForm = post.kind === 'post' || post.kind === 'description';
  if (post.account !== 'official' || !isLongForm || isToOnePerson(annotation)) return;
  if (text.length < SHORT || SETS_BOUNDS.test(text)) return;
  const words = wordsFor(post, profile);
  if (words === undefined || text.includes(words)) return;
  for (const sentence of sentences) {
    const found = firstIn(clinicalSketch(sentence.text), EXPLAINS);
    if (!found) continue;
    const end = sentence.text.trimEnd().length;
    yield {
      start: sentence.start + found.index,
      end: sentence.start + Math.min(end, found.index + found[0].length),
    };
    return;
  }
};

export default defineRule({
  id: 'advice/no-disclaimer',
  title: 'Health information without the line the profile asks for',
  severity: 'hint',
  reason: 'A short line tells readers that this is general and not about them.',
  source: { label: 'Your profile; Cleveland Clinic and Mass General social media policies' },
  messages: {
    noLine: 'A reader may take this as advice; your guidelines add a line that says what it is.',
  },
  flags: [
    {
      account: 'official',
      text: '⟦Ibuprofen or acetaminophen?⟧ Here is how they differ, and when each one helps with pain.',
    },
    {
      account: 'official',
      text: '⟦Shingles explained⟧ in ninety seconds by Dr. Lee, from first itch to last blister.',
    },
    {
      account: 'official',
      platform: 'youtube',
      kind: 'description',
      text: 'See ⟦how to use an inhaler⟧ with a spacer. Filmed with our respiratory team in March.',
    },
    {
      account: 'official',
      text: 'Five ⟦signs of dehydration⟧ in older people, and what helps on a hot day at home.',
    },
    {
      account: 'official',
      text: 'New on the blog: ⟦what is an MRI⟧ like, and can you wear your wedding ring?',
    },
  ],
  leaves: [
    {
      account: 'official',
      text: 'Ibuprofen or acetaminophen? Here is how they differ. General information, not medical advice.',
    },
    {
      account: 'official',
      text: 'The lobby cafe opens at 7 on Monday, and the MRI department moves to level 2.',
    },
    { text: 'Ibuprofen or acetaminophen? My staff room has been split for an hour.' },
    {
      account: 'official',
      platform: 'x',
      text: 'Shingles explained in ninety seconds by Dr. Lee, from first itch to last blister.',
    },
    {
      account: 'official',
      kind: 'reply',
      text: 'Shingles explained: see the link in our bio, and take care of yourself.',
    },
  ],
  check,
});
