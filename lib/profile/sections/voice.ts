import { eachPlatform, field, group, list, number, phrase, text, topic, whole } from '../fields.ts';

const grade = () =>
  field(number(1, 18), 'US school grade of the reading level to aim for.', 8).optional();

const serious = group({
  topics: field(list(topic(), 50), 'Topics that call for quiet.', ['baby loss', 'suicide']),
  guidance: field(
    text(400),
    'How to write about them.',
    'Gentle and concrete; always name a help line.',
  ).optional(),
  emojiMax: field(whole(0, 20), 'How many emoji such a post may carry.', 0).default(0),
});

export const voice = group({
  summary: field(
    text(400),
    'The hospital’s tone in a sentence.',
    'Calm, plain, useful.',
  ).optional(),
  principles: field(list(text(300), 30), 'What holds for every post.', [
    'One idea a post, one clear next step.',
  ]),
  readingGrade: field(
    group(eachPlatform(grade)).prefault({}),
    'How easy a post should be to read, by platform.',
  ),
  pronouns: field(text(60), 'Who speaks to whom.', 'we / you').optional(),
  identityFirst: field(
    list(phrase(), 50),
    'Communities that the house style names identity first.',
    ['Deaf', 'autistic'],
  ),
  emojiMax: field(whole(0, 50), 'How many emoji a post may carry.', 2).optional(),
  exclaimMax: field(whole(0, 50), 'How many exclamation marks a post may carry.', 1).optional(),
  serious: field(serious.prefault({}), 'Posts about grave things.'),
});
