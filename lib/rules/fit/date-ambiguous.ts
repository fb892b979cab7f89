import { isHousePost } from '../../lint/fit/occasion.ts';
import { type Check, defineRule } from '../../lint/rule.ts';

const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
const EXACT = new RegExp(
  String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH}\.? \d{1,2})\b|\b20\d\d-\d\d-\d\d\b`,
  'i',
);
const EVENT =
  /\b(?:join us|come (?:and|to|along|by)|tune in|talk|class|clinic|session|screening|webinar|workshop|open (?:house|day)|event|register|sign up|fair|walk|drive|Q&A|livestream|stop by|drop in|meet (?:us|our)|shots?|all welcome|starts?)\b/i;
const VAGUE =
  /\b(?:tomorrow|tonight|this (?:evening|afternoon|weekend)|next (?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|next (?:week|weekend))/i;
/** Two numbers that may each be the month: the third of April or the fourth of March. */
const EITHER_WAY =
  /(?<![\d/.-])(?:0?[1-9]|1[0-2])[/.](?:0?[1-9]|1[0-2])(?:[/.](?:20)?\d\d)?(?![\d/%]|\.\d)/;
const LIVE =
  /\b(?:live now|right now|happening now|reminder|weather|snow|storm|power|closed|outage|road|ice|parking)\b/i;
const NO_DATE =
  /\b(?:bp|blood pressure|ratio|score|stage|grade|\d\/\d (?:of|cup|stars?|people)|rated)\b/i;

const check: Check = function* (annotation) {
  const { text } = annotation;
  if (!EVENT.test(text) || !isHousePost(annotation) || EXACT.test(text) || LIVE.test(text)) return;
  const numbers = NO_DATE.test(text) ? null : EITHER_WAY.exec(text);
  const found = numbers ?? VAGUE.exec(text);
  if (!found) return;
  const message = numbers ? 'numbers' : 'vague';
  yield { start: found.index, end: found.index + found[0].length, message };
};

export default defineRule({
  id: 'fit/date-ambiguous',
  title: 'Which day',
  severity: 'hint',
  reason: 'A post is often read a day or a week later, and in other countries.',
  source: {
    label: 'GOV.UK style guide, dates',
    url: 'https://www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style',
  },
  messages: {
    vague: 'Who reads “{quote}” a day later may come on the wrong day.',
    numbers: 'Half the readers may take “{quote}” for another day: write out the month.',
  },
  flags: [
    { account: 'official', text: 'Join us ⟦tomorrow⟧ at 6 for a talk on knees.' },
    {
      account: 'official',
      platform: 'x',
      text: 'Free screening on ⟦3/4⟧, main lobby, all welcome',
    },
    { account: 'official', text: 'Our birth class starts ⟦next Tuesday⟧. Come along.' },
  ],
  leaves: [
    { account: 'official', text: 'Join us on Tuesday 3 October at 6 pm for a talk on knees.' },
    { account: 'official', text: 'Join us tomorrow, October 3, for a talk.' },
    'Join us tomorrow for cake',
    { account: 'official', text: 'Drink water today, and tomorrow, and on Sunday.' },
    {
      account: 'official',
      text: 'Snow: the clinic is closed tonight. Check before you come to us tomorrow.',
    },
    { account: 'official', text: 'Talk with us about a blood pressure of 12/8.' },
  ],
  check,
});
