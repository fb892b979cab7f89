import { matchesIn } from '../../lint/prefilter/search.ts';
import { type Check, defineRule } from '../../lint/rule.ts';

const ASK =
  /(?<![\p{L}'])(?:(?:book|call|register|enrol|enroll|order|apply|shop|buy|donate|sign up|get yours|schedule)(?: (?:now|today|us|your \p{L}{3,12}|here|online|an? appointment|in|free))|(?:smash|hit|tap|press|click|ring)(?: (?:that|the|like|below|here|on|bell|link|notification))+(?: \p{L}{3,8})?|subscribe|follow (?:us|our|for more|me|@\p{L}{2,20})|(?:visit|check out|go to|head to) (?:our|us|the)(?: \p{L}{3,10})?|download (?:the|our)(?: \p{L}{3,10})?|dm (?:us|me)|message us|whatsapp(?: us)?|swipe up|link in bio|tag (?:a|your|\d) \p{L}{3,10}|comment (?:below|yes)|share (?:this|with|below|your)(?: \p{L}{3,10})?|like (?:and|&|this|our|us)(?: \p{L}{3,10})?|(?<=, |^)(?:like|share|follow|comment|subscribe)(?=,|!| and))(?!\p{L})/giu;
const MOST_ASKS = 3;
/** In a crisis every step is one more order, and right. */
const CRISIS =
  /\b(?:911|999|112|988|emergency|stroke|choking|overdose|poison|evacuat\w*|tornado|hurricane|flood|outage|boil water|gas leak|crisis)\b/i;

const check: Check = (annotation) => {
  const asks = matchesIn(annotation, ASK);
  const [first, last] = [asks[0], asks.at(-1)];
  if (asks.length < MOST_ASKS || !first || !last) return [];
  if (CRISIS.test(annotation.text)) return [];
  return [{ start: first.index, end: last.index + last[0].length }];
};

export default defineRule({
  id: 'claim/cta-density',
  title: 'Too many asks',
  severity: 'hint',
  reason: 'One clear ask is followed more often than many.',
  source: { label: 'GOV.UK content design: planning, writing and managing content' },
  messages: { asks: 'So many asks may get none of them done; one clear step works better.' },
  flags: [
    { account: 'official', text: '⟦Like, share, follow, book now, click below, subscribe⟧!' },
    { account: 'official', text: '⟦Call us today! Visit our website! Download the app⟧!' },
    { account: 'official', text: '⟦Subscribe, hit the bell, follow us⟧ on X' },
  ],
  leaves: [
    {
      account: 'official',
      text: 'Stroke? Call 911 now, unlock the door, share this with the crew, follow our steps.',
    },
    { account: 'official', text: 'Watch the two-minute video: https://pinecrest.example/inhaler' },
    { account: 'official', text: 'Wash, rinse, dry. Follow these steps each time.' },
    'I like tea, share my snacks and follow orders',
  ],
  check,
});
