import {
  field,
  group,
  identifier,
  list,
  oneOf,
  phrase,
  platform,
  text,
  topic,
  wordings,
  yesNo,
} from '../fields.ts';

const disclosure = group({
  id: field(identifier(), 'A short name.', 'employee'),
  when: field(
    oneOf([
      'employee-about-employer',
      'paid-partner',
      'gift',
      'research-funding',
      'clinical-trial',
      'fundraising',
    ]),
    'Which tie to the hospital or to a partner it makes plain.',
    'employee-about-employer',
  ),
  text: field(wordings(500), 'The words, by platform or language; "*" for every other.', {
    '*': 'I work at Maple Ridge.',
  }),
  placement: field(oneOf(['start', 'before-fold']), 'Where it stands.', 'start').default(
    'before-fold',
  ),
  required: field(yesNo(), 'Whether a post without it is pointed out.', true).default(false),
});

export const disclosures = field(list(disclosure, 50), 'Sentences that make a tie plain.', [
  { id: 'employee', when: 'employee-about-employer', text: { '*': 'I work at Maple Ridge.' } },
]);

const disclaimer = group({
  id: field(identifier(), 'A short name.', 'general-info'),
  when: field(list(text(60), 20), 'Kinds of post that it belongs to.', ['medical-tip']),
  text: field(wordings(500), 'The words, by platform or language; "*" for every other.', {
    '*': 'General information, not medical advice.',
  }),
  platforms: field(list(platform(), 4), 'Where; empty means everywhere.', ['youtube']),
});

export const disclaimers = field(list(disclaimer, 50), 'Sentences that say what a post is not.', [
  { id: 'general-info', text: { '*': 'General information, not medical advice.' } },
]);

const canned = group({
  id: field(identifier(), 'A short name.', 'praise'),
  title: field(text(120), 'What the list of replies calls it.', 'Thank without confirming care'),
  kind: field(
    oneOf([
      'reply-praise',
      'reply-complaint',
      'reply-privacy',
      'reply-advice',
      'reply-emergency',
      'reply-crisis',
      'reply-misinformation',
      'reply-media',
      'post',
      'notice',
      'signpost',
    ]),
    'What it answers.',
    'reply-praise',
  ),
  text: field(wordings(2000), 'The words, by language; {…} is filled in.', {
    'en-US': 'Thank you for the kind words.',
  }),
  vars: field(list(text(40), 20), 'What is filled in.', ['link']),
  platforms: field(list(platform(), 4), 'Where; empty means everywhere.', ['facebook']),
  doNot: field(list(phrase(), 30), 'Words that such a reply leaves out.', ['your visit']),
  topics: field(list(topic(), 20), 'What it is about.', ['suicide']),
});

export const cannedReplies = field(list(canned, 200), 'Ready replies and notices.', [
  { id: 'praise', title: 'Thanks', kind: 'reply-praise', text: { 'en-US': 'Thank you.' } },
]);
