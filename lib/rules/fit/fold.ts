import { isHousePost } from '../../lint/fit/occasion.ts';
import { type Check, defineRule } from '../../lint/rule.ts';
import { guideFor } from '../../profile/effective.ts';

/** What readers came for: a day with its month, an hour, a number to call, an address on the web. */
const KEY_FACT =
  /https?:\/\/\S{1,200}|\b(?:call|text|ring) [\d(][\d() +-]{2,20}\d|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2})(?: at \d{1,2}(?::\d\d)?(?: ?[ap]m)?)?/i;

const check: Check = function* (annotation, profile) {
  const { post, text } = annotation;
  if (!isHousePost(annotation)) return;
  const { fold } = guideFor(profile, post.platform).length;
  if (fold === undefined || text.length <= fold || post.platform === 'youtube') return;
  const fact = KEY_FACT.exec(text);
  if (!fact || fact.index < fold) return;
  yield { start: fact.index, end: fact.index + fact[0].length };
};

const story = 'The garden began with a bucket of mud and a nurse who loved tomatoes. '.repeat(7);

export default defineRule({
  id: 'fit/fold',
  title: 'The key line comes late',
  severity: 'hint',
  reason: 'Most readers see only the lines above “See more”.',
  source: { label: 'LinkedIn and Facebook, as shown in 2025: about 210 and 477 characters' },
  messages: { late: 'Few readers may get as far as “{quote}”.' },
  flags: [
    { account: 'official', text: `${story}Come and see it on ⟦Saturday 3 October at 10⟧.` },
    { account: 'official', text: `${story}Sign up: ⟦https://riverbend.example/garden⟧` },
    {
      account: 'official',
      platform: 'linkedin',
      text: `${story.slice(0, 280)}Please ⟦call 555-0100⟧.`,
    },
  ],
  leaves: [
    { account: 'official', text: `On Saturday 3 October at 10 we open the garden. ${story}` },
    { text: `${story}Come and see it on Saturday 3 October at 10.` },
    { account: 'official', platform: 'x', text: `${story}Come on Saturday 3 October.` },
    { account: 'official', text: 'Come and see it on Saturday 3 October at 10.' },
    { account: 'official', text: `${story}May your tomatoes grow.` },
  ],
  check,
});
