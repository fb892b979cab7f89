import { standsAlone } from '../../lint/fit/occasion.ts';
import { type Check, defineRule } from '../../lint/rule.ts';

const ALERT =
  /\b(?:on (?:diversion|lock ?down)|lock ?down|evacuat(?:e|ed|ing)|(?:er|ed|emergency department|a&e|clinic|hospital|phones?|lines?|power|systems?|water) (?:is|are) (?:closed|down|out|off|on diversion)|do not (?:come|drink)|boil (?:the |your )?water|ambulances? (?:is|are) (?:being )?(?:sent|diverted))\b(?: (?:right now|now|today|until \p{L}+))?/iu;
const URGENT =
  /\b(?:now|right now|today|tonight|this (?:morning|afternoon|evening)|until|immediately|at the moment)\b/i;
const OVER =
  /\b(?:last (?:year|month|week)|anniversary|looking back|lessons?|learned|drill|exercise|planned|how we|case study|will be closed on|holidays?)\b/i;
const PARTS = /(?:^|\n)\s*(?:part|post) (?:\d|one|two|three)\b/i;

const check: Check = function* ({ post, text }) {
  if (!standsAlone(post) || post.account !== 'official') return;
  if (post.platform !== 'linkedin' && post.platform !== 'youtube') return;
  const found = ALERT.exec(text);
  if (!found || !URGENT.test(text) || OVER.test(text) || PARTS.test(text)) return;
  yield { start: found.index, end: found.index + found[0].length };
};

export default defineRule({
  id: 'fit/platform-fit',
  title: 'Where the news belongs',
  severity: 'hint',
  reason: 'LinkedIn and YouTube show posts for days, so an alert is read when it is over.',
  source: { label: 'CDC, Crisis and Emergency Risk Communication: channels' },
  messages: {
    alert: 'People who need “{quote}” now may see it here too late: try X or Facebook first.',
  },
  flags: [
    {
      platform: 'linkedin',
      account: 'official',
      text: 'Our ⟦ER is on diversion right now⟧ because of flooding.',
    },
    {
      platform: 'linkedin',
      account: 'official',
      text: 'Please note: ⟦phones are down⟧ this morning.',
    },
    {
      platform: 'youtube',
      kind: 'community',
      account: 'official',
      text: '⟦Boil your water today⟧, says the county.',
    },
  ],
  leaves: [
    { platform: 'x', account: 'official', text: 'Our ER is on diversion right now.' },
    {
      platform: 'linkedin',
      account: 'official',
      text: 'Looking back: the day our phones were down.',
    },
    { platform: 'linkedin', text: 'Our ER is on diversion right now.' },
    {
      platform: 'linkedin',
      account: 'official',
      text: 'How we evacuate a ward today: lessons from a drill.',
    },
  ],
  check,
});
