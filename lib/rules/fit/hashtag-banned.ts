import { hashtagsIn } from '../../lint/fit/hashtags.ts';
import { isNegated } from '../../lint/meaning/negation.ts';
import { sentenceAt } from '../../lint/annotation/annotate.ts';
import { type Check, defineRule } from '../../lint/rule.ts';
import { findBanned } from '../../profile/hashtags.ts';

/** A tag that is spoken of, not used. */
const SPOKEN_OF =
  /\b(?:hash ?tags?|the tag|using|posts? (?:under|with)|tagged|trend(?:ing|s)?|retired|banned)\b/i;

const check: Check = function* (annotation, profile) {
  for (const { text, start, end } of hashtagsIn(annotation)) {
    const banned = findBanned(profile, text);
    const sentence = sentenceAt(annotation, start);
    if (!banned || !sentence || SPOKEN_OF.test(sentence.text)) continue;
    if (isNegated(sentence, start - sentence.start)) continue;
    const { why, instead } = banned;
    yield { start, end, why, ...(instead !== undefined && { suggestion: instead }) };
  }
};

export default defineRule({
  id: 'fit/hashtag-banned',
  title: 'A tag to leave out',
  severity: 'warn',
  reason: 'The tag is used for claims or talk that a hospital had better not stand beside.',
  source: { label: 'The hospital’s profile; FTC Health Products Compliance Guidance, 2022' },
  messages: { banned: '“{quote}” may put this post beside claims that you do not make.' },
  flags: [
    { account: 'official', text: 'New treatment for back pain arrives in May ⟦#MiracleCure⟧' },
    'So happy for the research team ⟦#cure⟧',
    { account: 'official', platform: 'linkedin', text: 'Hip class on Monday ⟦#Guaranteed⟧' },
    {
      text: 'Join us ⟦#RiverbendRocks⟧',
      house: {
        hashtags: {
          banned: [{ tag: '#RiverbendRocks', why: 'Taken over by ads.', instead: '#Riverbend' }],
        },
      },
    },
  ],
  leaves: [
    'Please stop using #MiracleCure under posts about cancer.',
    { account: 'official', text: 'We do not use the tag #cure, and here is why.' },
    '#SecureTheRecords day: change your password.',
    { account: 'official', text: 'Curing meat at home? Keep it cold. #FoodSafety' },
  ],
  check,
});
