import { type Check, defineRule } from '../../lint/rule.ts';

/** YouTube's limit for all tags of a video together, in characters, with quotes around tags of two words. */
const LONGEST = 500;

const check: Check = function* ({ post, text }, profile) {
  if (post.platform !== 'youtube' || post.kind !== 'tags' || text.trim() === '') return;
  const end = text.trimEnd().length;
  const { core, max } = profile.youtube.tags;
  const tags = text.split(',');
  const written = new Set(tags.map((tag) => tag.trim().toLowerCase()));
  const hash = text.indexOf('#');
  if (hash >= 0) {
    const suggestion = text.slice(hash, end).replaceAll('#', '');
    yield { start: hash, end, message: 'hash', suggestion };
  } else if (text.length > LONGEST) {
    yield { start: LONGEST, end, message: 'long' };
  } else if (tags.length > max) {
    yield { start: tags.slice(0, max).join(',').length + 1, end, message: 'many' };
  } else if (core.length > 0 && !core.some((tag) => written.has(tag.toLowerCase()))) {
    yield { start: 0, end, message: 'core', values: { tag: core[0] ?? '' } };
  }
};

const words = Array.from({ length: 15 }, (_, at) => `tag ${at + 1}`).join(', ');

export default defineRule({
  id: 'fit/youtube-tags',
  title: 'The tags of a video',
  severity: 'hint',
  reason: 'YouTube leaves out what is over 500 characters, and a few tags do as well as many.',
  source: {
    label: 'YouTube Help, add tags to videos',
    url: 'https://support.google.com/youtube/answer/146402',
  },
  messages: {
    hash: 'Tags of a video are written without #, and may not count with it.',
    long: 'YouTube may leave out these last tags.',
    many: 'These last tags may add little.',
    core: 'The hospital asks for “{tag}”, and these tags may lack it.',
  },
  flags: [
    { platform: 'youtube', kind: 'tags', text: '⟦#stroke, #heart, health⟧' },
    { platform: 'youtube', kind: 'tags', text: `${words},⟦ knee, hip⟧` },
    { platform: 'youtube', kind: 'tags', text: `${'knees '.repeat(84).slice(0, 500)}⟦es⟧` },
    {
      platform: 'youtube',
      kind: 'tags',
      text: '⟦heart, blood pressure⟧',
      house: { youtube: { tags: { core: ['Maple Ridge'] } } },
    },
  ],
  leaves: [
    { platform: 'youtube', kind: 'tags', text: 'stroke, heart, health' },
    { platform: 'youtube', kind: 'tags', text: words },
    { platform: 'youtube', kind: 'description', text: '#stroke #heart' },
    {
      platform: 'youtube',
      kind: 'tags',
      text: 'heart, maple ridge',
      house: { youtube: { tags: { core: ['Maple Ridge'] } } },
    },
  ],
  check,
});
