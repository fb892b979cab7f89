import { isQuoted } from '../../lint/meaning/quotation.ts';
import type { PlatformId } from '../../lint/post.ts';
import { holds, matchesIn } from '../../lint/prefilter/search.ts';
import { type Check, defineRule } from '../../lint/rule.ts';

/** How people speak on one network, and where else it is at home. */
const IDIOMS: ReadonlyArray<readonly [RegExp, readonly PlatformId[], string?]> = [
  [/\blink(?:s)? (?:is |are )?in (?:my |our |the )?bio\b/gi, [], 'link below'],
  [/\bswipe up\b/gi, [], 'see the link'],
  [/\b(?:hit|ring|smash|tap|click) (?:that |the )?(?:notification )?bell\b/gi, ['youtube']],
  [
    /\b(?:like and subscribe|subscribe to (?:our|my|the) channel|smash (?:that|the) like)\b/gi,
    ['youtube'],
  ],
  [/(?<![\w@#])(?:RT if|pls RT|please RT|RT)(?= |$)(?! \d)/g, ['x'], 'Share'],
  [/\bretweet (?:this|if|to)\b/gi, ['x']],
  [/\b(?:story highlights|in (?:my|our) stories)\b/gi, ['facebook']],
  [/\bduet this\b|\bstitch this\b|#fyp\b|#foryou(?:page)?\b/gi, []],
  [/\btag \p{L}+ (?:friends|people) in the comments\b/giu, ['facebook', 'youtube', 'linkedin']],
];
const CUE =
  /bio\b|swipe|bell\b|subscri|smash|\bRT\b|retweet|stories|highlights|duet|stitch|#f(?:yp|or)|comments/i;

/** A nurse's RT may be respiratory therapist, radiation therapy or a result. */
const OTHER_RT =
  /\b(?:an?|our|the|my|lead|chief|RN|RRT|respiratory|night|as|your) RT\b|\bRT[- ]?(?:PCR|s\b|team|dept|student|on\b|and\b|week)/i;

const check: Check = function* (annotation) {
  const { post, text } = annotation;
  if (!holds(annotation, CUE)) return;
  for (const [pattern, home, suggestion] of IDIOMS) {
    if (home.includes(post.platform)) continue;
    for (const { index, 0: idiom } of matchesIn(annotation, pattern)) {
      const end = index + idiom.length;
      const isTherapist = idiom.includes('RT') && OTHER_RT.test(text);
      if (isTherapist || isQuoted(annotation, index, end)) continue;
      yield { start: index, end, ...(suggestion !== undefined && { suggestion }) };
    }
  }
};

export default defineRule({
  id: 'fit/wrong-platform',
  title: 'The way of another network',
  severity: 'hint',
  reason: 'Readers look for a button or a link that this site does not have.',
  source: { label: 'The sites’ own help pages, 2025' },
  messages: { idiom: '“{quote}” may leave readers looking for something that is not here.' },
  flags: [
    { platform: 'linkedin', account: 'official', text: 'New guide to bone health. ⟦Link in bio⟧.' },
    { account: 'official', text: '⟦RT if⟧ you washed your hands today' },
    { platform: 'x', account: 'official', text: 'Please ⟦hit the bell⟧ for more heart tips' },
    { platform: 'linkedin', text: 'My week on nights, ⟦swipe up⟧ for more' },
  ],
  leaves: [
    {
      platform: 'youtube',
      kind: 'description',
      text: 'Subscribe to our channel and hit the bell.',
    },
    { platform: 'x', text: 'RT if you washed your hands' },
    'My bio says nurse, my link to sanity is coffee',
    'Our RT team saved the night, and the RT on call baked',
    { platform: 'linkedin', text: 'Why “link in bio” annoys readers.' },
  ],
  check,
});
