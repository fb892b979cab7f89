import { isHousePost, lastWord } from '../../lint/fit/occasion.ts';
import { hasLink } from '../../lint/meaning/attribution.ts';
import { holds } from '../../lint/prefilter/search.ts';
import { type Check, defineRule } from '../../lint/rule.ts';
import { guideFor } from '../../profile/effective.ts';

const SERVICE_NEWS =
  /\b(?:(?:our|a|the) new (?:\p{L}+ ){0,3}(?:clinic|unit|ward|wing|tower|center|centre|entrance|garden|service|program(?:me)?|app|portal|hours|menu|parking|waiting room)|(?:now|has|have|is|are) (?:open(?:ed)?|moved|moving|changed|changing|launched)|we(?:'ve| have)? (?:opened|moved|changed|launched|started|renovated))\b/iu;
const INVITES =
  /\?|\b(?:tell us|let us know|share your|we(?:'d| would) (?:love|like) to hear|feedback|survey|comment|vote|ideas?)\b/i;

const check: Check = function* (annotation, profile) {
  const { text, post } = annotation;
  if (!isHousePost(annotation) || !guideFor(profile, post.platform).askForFeedback) return;
  if (!holds(annotation, SERVICE_NEWS) || INVITES.test(text) || hasLink(annotation)) return;
  const end = lastWord(annotation);
  if (end) yield end;
};

const asks = {
  platforms: { facebook: { objective: 'News for neighbors.', askForFeedback: true } },
};

export default defineRule({
  id: 'fit/feedback',
  title: 'Ask what readers think',
  severity: 'hint',
  reason: 'The hospital’s plan asks readers for their view when something changes for them.',
  source: { label: 'The hospital’s profile' },
  messages: { ask: 'Readers may have a view on this: a question at the end invites it.' },
  flags: [
    { account: 'official', text: 'Our new garden is open every ⟦day⟧.', house: asks },
    { account: 'official', text: 'We moved the blood lab to the second ⟦floor⟧', house: asks },
    {
      account: 'official',
      text: 'The east entrance has changed. Follow the blue ⟦line⟧.',
      house: asks,
    },
  ],
  leaves: [
    { account: 'official', text: 'Our new garden is open. What would you plant?', house: asks },
    { account: 'official', text: 'Our new garden is open every day.' },
    { text: 'Our new garden is open every day.', house: asks },
    { account: 'official', text: 'Wash your hands.', house: asks },
    {
      account: 'official',
      text: 'Our new memorial garden is open for those we lost.',
      house: asks,
    },
  ],
  check,
});
