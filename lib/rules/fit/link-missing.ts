import { isHousePost } from '../../lint/fit/occasion.ts';
import { firstIn } from '../../lint/prefilter/search.ts';
import { type Check, defineRule } from '../../lint/rule.ts';

const ASKS_FOR_LINK =
  /\b(?:(?:please )?(?:register|sign up|rsvp|apply|book|enrol?l|donate|download)(?: (?:your|a|the) \p{L}+)? (?:online|now|today|here|below)|(?:register|rsvp|apply) (?:by|before|until)|(?:get|buy) (?:your )?tickets|(?:read|see) (?:the (?:full )?(?:report|story|article|study)|more)|(?:learn|find out|read) more|more (?:info(?:rmation)?|details) (?:here|below|online|at the link)|(?:details|link) (?:here|below|inside)|click (?:here|below|the link)|watch the (?:full )?video|take (?:the|our) survey)\b/iu;
const REACHABLE =
  /https?:|\b[\w-]+\.(?:org|com|net|edu|gov|uk|health|example)\b|@|\b(?:call|phone|ring|text|visit the|stop by|walk[- ]in|in person|front desk|reception|comments?)\b|\d{3}[- .]\d{4}/i;

const check: Check = function* (annotation) {
  const { text, post } = annotation;
  const found = isHousePost(annotation) ? firstIn(annotation, ASKS_FOR_LINK) : null;
  if (!found || REACHABLE.test(text)) return;
  if (post.platform === 'youtube' && post.kind !== 'description') return;
  yield { start: found.index, end: found.index + found[0].length };
};

export default defineRule({
  id: 'fit/link-missing',
  title: 'Where to go next',
  severity: 'hint',
  reason: 'Readers who are asked to do something look for the link right there.',
  source: {
    label: 'GOV.UK content design, links',
    url: 'https://www.gov.uk/guidance/content-design/links',
  },
  messages: { missing: 'Readers may look for a link after “{quote}”.' },
  flags: [
    { account: 'official', text: 'Our birth class starts Monday 5 October. ⟦Register online⟧.' },
    {
      account: 'official',
      text: 'New report on falls is out. ⟦Read more⟧ and tell us what you think.',
    },
    {
      account: 'official',
      platform: 'linkedin',
      text: 'We need porters. ⟦Apply by⟧ Friday 9 October.',
    },
  ],
  leaves: [
    { account: 'official', text: 'Register online: https://riverbend.example/birth' },
    {
      account: 'official',
      text: 'Free flu shots on Monday 5 October, 9 to 12. No need to sign up.',
    },
    { account: 'official', text: 'To register, call 555-0100. Apply by Friday.' },
    'I want to learn more Spanish for my patients',
  ],
  check,
});
