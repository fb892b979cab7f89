import { hasLink } from '../../lint/meaning/attribution.ts';
import { lastWord } from '../../lint/fit/occasion.ts';
import { type Check, defineRule } from '../../lint/rule.ts';

/** Words that greet, thank or ask before they say anything. */
const FILLER =
  /^\s*(?:(?:hi|hello|hey)\b(?: (?:everyone|everybody|all|guys|there|folks|friends|youtube))*[!,. ]*|welcome(?: back)?(?: to (?:our|my|the) channel)?[!,. ]*|thanks? (?:you )?for watching[^.!?\n]{0,60}|(?:please |don't forget to |be sure to )(?:like|subscribe|hit|smash|ring|follow)[^.!?\n]{0,60}|filmed (?:in|at|with|by)[^.!?\n]{0,60}|in (?:this|today's) video,? (?:we|i)(?:'ll| will| are going to)? (?:talk|chat|speak)[^.!?\n]{0,40}|enjoy[!.]*$|new video[^.!?\n]{0,20})/i;
const TELLS_MORE = 150;

const includes = (text: string, part: string) =>
  text.toLowerCase().replaceAll(/\s+/g, ' ').includes(part.toLowerCase());

const check: Check = function* (annotation, profile) {
  const { post, text } = annotation;
  if (post.platform !== 'youtube' || post.kind !== 'description' || text.trim() === '') return;
  const filler = FILLER.exec(text)?.[0].trimEnd();
  if (filler) {
    const start = filler.length - filler.trimStart().length;
    yield { start, end: filler.length };
  }
  const end = lastWord(annotation);
  if (!end || post.account !== 'official' || text.length < TELLS_MORE) return;
  const missing = profile.youtube.description.mustInclude.find((part) => !includes(text, part));
  if (missing !== undefined) yield { ...end, message: 'missing', values: { missing } };
  else if (!hasLink(annotation)) yield { ...end, message: 'link' };
};

export default defineRule({
  id: 'fit/youtube-description',
  title: 'The text below a video',
  severity: 'hint',
  reason: 'Only about 150 characters stand before “more”, and search reads them first.',
  source: {
    label: 'YouTube Help, tips for video descriptions',
    url: 'https://support.google.com/youtube/answer/12948449',
  },
  messages: {
    filler: 'Viewers may not read past “{quote}”: begin with what they will learn.',
    missing: 'The hospital asks for “{missing}” below each video, and this one may lack it.',
    link: 'Viewers may look for a link to more.',
  },
  flags: [
    {
      platform: 'youtube',
      kind: 'description',
      text: '⟦Welcome back to our channel!⟧ Knees today.',
    },
    {
      platform: 'youtube',
      kind: 'description',
      text: '⟦Don’t forget to like and subscribe⟧. Knees.',
    },
    { platform: 'youtube', kind: 'description', text: '⟦Filmed in our studio by the team⟧.' },
    {
      platform: 'youtube',
      kind: 'description',
      account: 'official',
      text: `How to wash your hands in twenty seconds. ${'Wet, soap, rub, rinse, dry. '.repeat(5)}That is ⟦all⟧.`,
    },
  ],
  leaves: [
    {
      platform: 'youtube',
      kind: 'description',
      text: 'Four signs of a stroke. https://riverbend.example',
    },
    {
      platform: 'youtube',
      kind: 'description',
      account: 'official',
      text: 'Wash your hands in 20 seconds.',
    },
    { platform: 'youtube', kind: 'title', text: 'Hi everyone' },
    'Hi everyone, filmed in our studio today.',
    { platform: 'youtube', kind: 'description', text: 'High blood pressure, in three minutes.' },
  ],
  check,
});
