import {
  eachPlatform,
  field,
  group,
  hashtag,
  list,
  number,
  oneOf,
  table,
  text,
  whole,
  yesNo,
} from '../fields.ts';
import { z } from '../zod.ts';

export const audiences = ['public', 'professional', 'families', 'mixed'] as const;

const key = z
  .string({ error: 'a name' })
  .regex(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/, { error: 'a name of letters, digits, - and _' });
const pair = z.tuple([number(0, 200), number(0, 200)], { error: 'two numbers, such as [1, 3]' });

const cadence = group({
  perWeek: field(pair, 'Fewest and most posts a week.', [1, 3]).optional(),
  bestTimes: field(list(text(40), 30), 'When readers are there.', ['Tue 12:00']),
  replyWithinHours: field(
    number(0, 720),
    'How soon a comment is answered, in hours.',
    24,
  ).optional(),
});

const length = group({
  ideal: field(whole(1, 100_000), 'How long a post reads best, in characters.', 280).optional(),
  max: field(
    whole(1, 100_000),
    'How long a post may be, in characters as the platform counts them.',
    2000,
  ).optional(),
  fold: field(whole(1, 10_000), 'How many characters stand before “See more”.', 477).optional(),
  titleMax: field(whole(1, 100), 'How long a video’s title may be, in characters.', 70).optional(),
  descriptionMax: field(
    whole(1, 5000),
    'How long a video’s description may be, in characters.',
    5000,
  ).optional(),
});

const hashtags = group({
  min: field(whole(0, 30), 'Fewest hashtags in a post.', 1).default(0),
  max: field(whole(0, 30), 'Most hashtags in a post.', 3).optional(),
  required: field(list(hashtag(), 10), 'Tags that every post carries.', ['#MapleRidgeCareers']),
  placement: field(
    oneOf(['end', 'new-line', 'first-comment', 'inline', 'any']),
    'Where tags stand: at the end of the text, on a line of their own below it, in the first comment, within the text, or anywhere.',
    'end',
  ).default('any'),
}).refine(({ min, max }) => max === undefined || min <= max, {
  path: ['max'],
  error: 'a number that is not below "min"',
});

const links = group({
  requiredFor: field(list(text(60), 20), 'Kinds of post that need a link.', ['statistic', 'event']),
  utm: field(table(key, text(80), 10), 'Campaign parameters for links to the hospital’s site.', {
    utm_source: 'facebook',
  }).default({}),
  allowedShorteners: field(list(text(80), 20), 'Link shorteners that may be used.', [
    'go.mapleridge.example',
  ]),
});

const platform = group({
  enabled: field(yesNo(), 'Whether the hospital posts there.', true).default(true),
  objective: field(
    text(300),
    'What posts there are for.',
    'Neighbors who trust us for plain health advice.',
  ),
  audience: field(oneOf(audiences), 'Who reads them.', 'public').default('public'),
  voice: field(text(300), 'The tone there.', 'Warm, neighborly.').optional(),
  contentMix: field(table(key, number(0, 1), 20), 'The share of each kind of post, from 0 to 1.', {
    education: 0.5,
  }).default({}),
  cadence: field(cadence.prefault({}), 'How often, and how soon.'),
  length: field(length.prefault({}), 'How long.'),
  hashtags: field(hashtags.prefault({}), 'How many tags, and where.'),
  links: field(links.prefault({}), 'Which links.'),
  altText: field(
    oneOf(['required', 'reminder', 'off']),
    'Whether a picture needs a description.',
    'required',
  ).default('reminder'),
  askForFeedback: field(yesNo(), 'Whether posts may ask readers for their view.', true).default(
    false,
  ),
});

export const platforms = group(eachPlatform(() => field(platform, 'What holds there.').optional()));
