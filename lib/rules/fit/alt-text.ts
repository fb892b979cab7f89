import { anyOf } from '../../lint/checks/any-of.ts';
import { claim } from '../../lint/checks/claim.ts';
import { lastWord, standsAlone } from '../../lint/fit/occasion.ts';
import { type Check, defineRule } from '../../lint/rule.ts';
import { guideFor } from '../../profile/effective.ts';

const PICTURE = String.raw`(?:posters?|flyers?|fliers?|images?|pictures?|pics?|photos?|graphics?|infographics?|screenshots?|banner|slides?)`;
const FACTS = String.raw`(?:details?|info(?:rmation)?|dates?|times?|hours|address(?:es)?|steps?|everything(?: you need(?: to know)?)?|all you need(?: to know)?|more|schedule|prices?|numbers?|facts|how to register|locations?|rest)`;

const pointsToPicture = claim({
  cue: new RegExp(PICTURE, 'i'),
  patterns: [
    new RegExp(
      String.raw`(?<!\p{L}|(?:me|to|can|could|i|we|us|should|you|and|let|they|never) )(?:please |pls |just )?(?:see|check(?: out)?|read|view|look at|refer to|swipe (?:through|for|left)?)(?: (?:the|our|this|these|attached|below|all|full)){0,2} ${PICTURE}(?: (?:above|below|attached))?(?: (?:for|to see|to find|to learn) (?:\p{L}+ ){0,2}${FACTS}|(?= ?(?:[.!📷👇⬇]|$)))`,
      'giu',
    ),
    new RegExp(
      String.raw`(?<!\p{L})(?:(?:all )?(?:the |full |more )?${FACTS}(?: (?:and|for|of|about) (?:[\p{L}]+ ){0,3}[\p{L}]+)?(?: (?:is|are|can be found))?(?: all)? (?:in|on) (?:the |this |our )?(?:attached )?${PICTURE})(?!\p{L})`,
      'giu',
    ),
    // "See for yourself in the picture", "pic below"
    new RegExp(
      String.raw`(?<!\p{L})(?:see (?:for yourself|what we mean|how it looks) (?:in|on) (?:the|this|our) ${PICTURE}|(?<!(?:in|on|see|the|this|that|our|a|and|with|of) )${PICTURE} below)(?= ?(?:[.!📷👇⬇]|$))`,
      'giu',
    ),
  ],
  unlessInPost:
    /\b(?:alt(?:ernative)?[- ]text|image description|\[?(?:image|photo|picture|id):|described (?:below|in)|full text|or read (?:it|them)|as text)\b/i,
});

/** Days or hours in the text itself: the picture says it once more. */
const SAYS_IT =
  /\b\d{1,2}(?::\d\d)? ?(?:am|pm)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? \d|\d to \d/i;

/** Alone with a link or the facts in words, a picture is only a picture. */
const pointed: Check = (annotation, profile) =>
  SAYS_IT.test(annotation.text) && /https?:/.test(annotation.text)
    ? []
    : pointsToPicture(annotation, profile);

/** Whether a picture has a description cannot be seen in the text, so this is asked only where the house wants it. */
const asked: Check = function* (annotation, profile) {
  const { post } = annotation;
  const end = lastWord(annotation);
  if (!post.media || !end || post.account === 'personal' || !standsAlone(post)) return;
  if (guideFor(profile, post.platform).altText !== 'required') return;
  yield { ...end, message: 'asked', confidence: 'low' };
};

const required = { platforms: { facebook: { objective: 'News.', altText: 'required' as const } } };

export default defineRule({
  id: 'fit/alt-text',
  title: 'Words for a picture',
  severity: 'advise',
  reason: 'Blind readers and people with slow phones get what the picture says only in words.',
  source: {
    label: 'WCAG 2.2, success criteria 1.1.1 and 1.4.5',
    url: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content',
  },
  messages: {
    pointed: 'People who cannot see the picture may miss it: say it in the text too.',
    asked: 'The hospital asks for a description of each picture, and this one may lack it.',
  },
  flags: [
    { account: 'official', text: 'Our new trays are here, ⟦photo below⟧!', media: true },
    'The garden is open. ⟦See for yourself in the picture⟧.',
    { text: 'Clinic hours have changed. ⟦See the poster for times⟧ 📷', media: true },
    { account: 'official', text: 'Free skin check, ⟦details in the flyer⟧!', media: true },
    { text: 'so proud of this, ⟦all the info is in the picture⟧', media: true },
    { platform: 'linkedin', text: 'Our open roles: ⟦see graphic below⟧.', media: true },
    { account: 'official', text: 'A day on our new ⟦ward⟧.', media: true, house: required },
  ],
  leaves: [
    'Photo below: two nurses plant an apple tree.',
    'Sign the form under the picture below.',
    {
      account: 'official',
      text: 'Hours: 8 to 6, Monday to Friday. The poster says the same.',
      media: true,
    },
    {
      account: 'official',
      text: 'Sunset over the tower. [Image: orange sky above brick]',
      media: true,
    },
    {
      account: 'official',
      text: 'See the flyer for times, or read them: Monday 9 to 12. https://riverbend.example',
    },
    { text: 'My dog after my night shift. Same.', media: true },
    'You should see the picture my niece drew of the ward cat',
    { text: 'A day on our new ward.', media: true, house: required },
    'I took a picture of the sunrise on my break',
  ],
  check: anyOf(pointed, asked),
});
