import {
  field,
  group,
  link,
  list,
  oneOf,
  table,
  text,
  textOrNothing,
  topic,
  whole,
  yesNo,
} from '../fields.ts';
import { z } from '../zod.ts';

const key = z.string({ error: 'a name' }).regex(/^[A-Za-z][\w -]{0,39}$/, {
  error: 'a name of at most 40 letters, digits, spaces, - and _',
});
const videoTag = () => text(100);

const title = group({
  pattern: field(
    text(200),
    'How a title is built; {…} is filled in.',
    '{topic}: {question} | Ask Maple Ridge',
  ).optional(),
  max: field(whole(1, 100), 'How long a title may be, in characters.', 70).default(100),
  examples: field(list(text(100), 20), 'Titles that do it well.', [
    'Flu shots: who needs one? | Ask Maple Ridge',
  ]),
});

const description = group({
  template: field(
    text(5000),
    'How a description is built; {…} is filled in.',
    '{summary}\n\n{chapters}\n\n{disclaimer}',
  ).optional(),
  firstLineMax: field(
    whole(20, 500),
    'How long the line before “more” may be, in characters.',
    150,
  ).default(150),
  mustInclude: field(list(text(200), 20), 'What every description contains.', [
    'General information, not medical advice',
  ]),
  blocks: field(
    table(key, textOrNothing(2000), 30),
    'Ready passages by the name that the template uses.',
    { disclaimer: 'General information, not medical advice.' },
  ).default({}),
});

const tags = group({
  core: field(list(videoTag(), 60), 'Tags for every video; no # here.', [
    'Maple Ridge',
    'health tips',
  ]),
  byTopic: field(table(topic(), list(videoTag(), 60), 200), 'Tags by topic.', {
    heart: ['blood pressure'],
  }).default({}),
  max: field(whole(1, 60), 'Most tags on a video.', 15).default(15),
});

const chapters = group({
  requiredOverSeconds: field(
    whole(0, 36_000),
    'From what length on a video needs chapters, in seconds.',
    300,
  ).optional(),
  pattern: field(
    text(300),
    'How chapters are written.',
    '0:00 {intro}\n{mm:ss} {point}',
  ).optional(),
});

const captions = group({
  required: field(
    yesNo(),
    'Whether every video needs captions that a person has checked.',
    true,
  ).default(true),
  languages: field(list(text(40), 20), 'In which languages.', ['en', 'es']),
});

const playlist = group({
  topic: field(topic(), 'Videos about this …', 'heart'),
  name: field(text(150), '… belong in this playlist.', 'Heart questions'),
  link: field(link(), 'Its page.', 'https://www.youtube.com/playlist?list=PL0').optional(),
});

export const youtube = group({
  title: field(title.prefault({}), 'The title.'),
  description: field(description.prefault({}), 'The text below a video.'),
  tags: field(tags.prefault({}), 'The tags of a video, which are no hashtags.'),
  hashtagsMax: field(whole(0, 15), 'Most hashtags in a description.', 3).default(3),
  chapters: field(chapters.prefault({}), 'The chapters.'),
  captions: field(captions.prefault({}), 'The captions.'),
  madeForKids: field(
    oneOf(['ask', 'yes', 'no']),
    'What to answer when YouTube asks whether a video is made for kids.',
    'ask',
  ).default('ask'),
  playlists: field(list(playlist, 100), 'Playlists by topic.', [
    { topic: 'heart', name: 'Heart questions' },
  ]),
  endScreen: field(text(300), 'What the last seconds show.', 'A related video').optional(),
  thumbnailText: field(
    text(300),
    'How the still picture is written on.',
    'Four words at most',
  ).optional(),
  checklist: field(list(text(300), 40), 'What to look at before a video goes out.', [
    'Captions checked by a person',
  ]),
});
