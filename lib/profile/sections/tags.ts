import {
  date,
  field,
  group,
  hashtag,
  identifier,
  language,
  link,
  list,
  oneOf,
  phrase,
  platform,
  text,
  topic,
  whole,
  yesNo,
} from '../fields.ts';
import { audiences } from './platforms.ts';

const firstDay = () => field(date(), 'The first day it is used.', '2026-02-01').optional();
const lastDay = () => field(date(), 'The last day it is used.', '2026-02-28').optional();
const isInOrder = ({ from, to }: { from?: string | undefined; to?: string | undefined }) =>
  !from || !to || from <= to;
const orderError = { path: ['to'], error: 'a day that is not before "from"' };

const approvedTag = group({
  tag: field(hashtag(), 'The tag as it is written.', '#HeartHealth'),
  topics: field(list(topic(), 20), 'What it is for.', ['heart']),
  keywords: field(list(phrase(), 60), 'Words in a post that call for it.', [
    'cholesterol',
    'blood pressure',
  ]),
  platforms: field(list(platform(), 4), 'Where it is used; empty means everywhere.', ['x']),
  locales: field(list(language(), 20), 'Which languages it is for; empty means all.', ['es-US']),
  audience: field(oneOf(audiences), 'Who it is for.', 'professional').optional(),
  from: firstDay(),
  to: lastDay(),
  priority: field(whole(1, 9), 'Which comes first: 1 before 9.', 1).optional(),
  keepCase: field(
    yesNo(),
    'Whether small letters are meant, so that no capitals are suggested.',
    true,
  ).default(false),
  note: field(text(300), 'A word to the person who chooses it.', 'Spanish posts only.').optional(),
}).refine(isInOrder, orderError);

const requiredTag = group({
  tag: field(hashtag(), 'The tag that is asked for.', '#SaferSummer'),
  when: field(
    group({
      platforms: field(list(platform(), 4), 'Only there.', ['facebook']),
      topics: field(list(topic(), 20), 'Only in posts about one of these.', ['heat']),
      locales: field(list(language(), 20), 'Only in these languages.', ['en-US']),
    }).prefault({}),
    'When it is asked for; empty means always.',
  ),
  from: firstDay(),
  to: lastDay(),
}).refine(isInOrder, orderError);

const bannedTag = group({
  tag: field(hashtag(), 'The tag to leave out.', '#Cure'),
  why: field(
    text(300),
    'Why, in a sentence for the writer.',
    'May raise hope beyond the evidence.',
  ),
  instead: field(hashtag(), 'A tag to use in its place.', '#Screening').optional(),
});

export const hashtags = group({
  approved: field(list(approvedTag, 5000), 'Tags that are suggested.', [
    { tag: '#HeartHealth', topics: ['heart'] },
  ]),
  required: field(list(requiredTag, 50), 'Tags that some posts must carry.', [
    { tag: '#SaferSummer' },
  ]),
  banned: field(
    list(bannedTag, 500),
    'Tags to leave out. A tag that is banned and approved is banned.',
    [{ tag: '#Cure', why: 'May raise hope beyond the evidence.' }],
  ),
  useBuiltinTopics: field(
    yesNo(),
    'Whether Chaperone’s own list of health tags is used as well.',
    true,
  ).default(true),
  useBuiltinCalendar: field(
    yesNo(),
    'Whether Chaperone’s own calendar of health days is used as well.',
    true,
  ).default(true),
  noTagTopics: field(list(topic(), 50), 'Topics for which no tag is suggested.', ['obituary']),
});

const campaign = group({
  id: field(identifier(), 'A short name.', 'flu-2026'),
  name: field(text(120), 'What people call it.', 'Flu shots before Halloween'),
  from: field(date(), 'Its first day.', '2026-09-01'),
  to: field(date(), 'Its last day.', '2026-12-15'),
  tags: field(list(hashtag(), 10), 'Its tags.', ['#FightFlu']),
  topics: field(list(topic(), 20), 'What it is about.', ['flu']),
  keywords: field(list(phrase(), 60), 'Words in a post that call for it.', ['flu shot']),
  link: field(link(), 'Its page.', 'https://mapleridge.example/flu').optional(),
  keyMessages: field(list(text(300), 20), 'What it wants to say.', ['Walk in, no appointment']),
  goal: field(text(200), 'What it wants to reach.', '2,500 doses').optional(),
}).refine(isInOrder, orderError);

export const campaigns = field(list(campaign, 100), 'What the hospital is running, and when.', [
  { id: 'flu-2026', name: 'Flu shots', from: '2026-09-01', to: '2026-12-15' },
]);

const event = group({
  name: field(text(160), 'What it is called.', 'National Hospital Week'),
  tag: field(hashtag(), 'Its tag.', '#HospitalWeek'),
  from: field(date(), 'Its first day.', '2026-05-10').optional(),
  to: field(date(), 'Its last day.', '2026-05-16').optional(),
  kind: field(
    oneOf(['conference', 'tweetchat', 'awareness', 'local']),
    'What kind of event it is.',
    'awareness',
  ).default('local'),
  topics: field(list(topic(), 20), 'What it is about.', ['staff']),
  note: field(text(300), 'A word to the person who uses it.', 'Only after the embargo.').optional(),
}).refine(isInOrder, orderError);

export const events = field(list(event, 500), 'Conferences, chats, health days and local events.', [
  { name: 'National Hospital Week', tag: '#HospitalWeek' },
]);
