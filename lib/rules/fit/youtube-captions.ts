import { type Check, defineRule } from '../../lint/rule.ts';

const NO_CAPTIONS =
  /\b(?:no (?:captions|subtitles|cc)|without (?:captions|subtitles)|(?:captions|subtitles|cc) (?:are |will be |to )?(?:coming|come|follow|later|soon|auto\p{L}*|missing|off)|auto(?:matic(?:ally)?|-?generated|-?captions)? ?(?:generated )?(?:captions|subtitles|captioned))\b/iu;
const FOR_CHILDREN =
  /\b(?:hi|hey|hello),? (?:kids|boys and girls|children|little ones)\b|\b(?:sing along|nursery rhyme|for kids|story ?time|coloring|colouring) (?:with|about|video|song|of)\b/i;

/** The boxes in YouTube Studio cannot be seen from the text, so this is said only where the text speaks of it. */
const check: Check = function* ({ post, text }, { youtube }) {
  if (post.platform !== 'youtube' || !['title', 'description'].includes(post.kind)) return;
  const captions = youtube.captions.required ? NO_CAPTIONS.exec(text) : null;
  if (captions) yield { start: captions.index, end: captions.index + captions[0].length };
  const children = youtube.madeForKids === 'ask' ? FOR_CHILDREN.exec(text) : null;
  if (children) {
    yield { start: children.index, end: children.index + children[0].length, message: 'kids' };
  }
};

export default defineRule({
  id: 'fit/youtube-captions',
  title: 'Captions, and videos for children',
  severity: 'hint',
  reason: 'Deaf viewers need captions that a person has read, and the law asks who a video is for.',
  source: {
    label: 'WCAG 2.2, success criterion 1.2.2; COPPA, 16 CFR 312',
    url: 'https://www.w3.org/WAI/WCAG22/Understanding/captions-prerecorded',
  },
  messages: {
    captions: 'Deaf viewers may miss this video until a person has checked its captions.',
    kids: 'This may be made for kids: YouTube asks for that to be set.',
  },
  flags: [
    {
      platform: 'youtube',
      kind: 'description',
      text: 'Wash hands in 20 seconds. ⟦No captions⟧ yet.',
    },
    {
      platform: 'youtube',
      kind: 'description',
      text: 'Sleep for parents. ⟦Auto-generated captions⟧.',
    },
    { platform: 'youtube', kind: 'title', text: '⟦Hi kids⟧! What an X-ray does' },
  ],
  leaves: [
    { platform: 'youtube', kind: 'description', text: 'Captions in English and Welsh.' },
    { platform: 'youtube', kind: 'title', text: 'How kids learn to use an inhaler' },
    'No captions needed for this face',
    {
      platform: 'youtube',
      kind: 'description',
      text: 'No captions yet.',
      house: { youtube: { captions: { required: false } } },
    },
  ],
  check,
});
