import {
  field,
  group,
  list,
  moment,
  number,
  table,
  text,
  topic,
  wordings,
  yesNo,
} from '../fields.ts';
import { z } from '../zod.ts';

export const reviews = group({
  goal: field(
    text(300),
    'What an answer to a review is for.',
    'Acknowledge, never confirm, move offline.',
  ).optional(),
  replyWithinHours: field(number(0, 720), 'How soon it is answered, in hours.', 24).optional(),
  takeOffline: field(
    text(200),
    'Where to send the person.',
    'Patient Relations, 555-0100',
  ).optional(),
  neverConfirm: field(
    yesNo(),
    'Whether an answer must not even say that the person was a patient.',
    true,
  ).default(true),
  escalateWords: field(list(text(60), 100), 'Words in a review that call for a colleague.', [
    'lawyer',
    'died',
  ]),
});

const form = group({
  name: field(text(160), 'What it is called.', 'Photo and story release'),
  id: field(text(60), 'Its number.', 'MR-119').optional(),
  where: field(text(200), 'Where to find it.', 'Intranet, Communications, Photos').optional(),
});

export const consent = group({
  statement: field(wordings(300), 'The sentence that says permission was given, by language.', {
    'en-US': 'Shared with written permission.',
  }).default({}),
  steps: field(list(text(300), 30), 'How permission is asked for.', [
    'Ask a day before, never at the bedside.',
  ]),
  minors: field(
    text(500),
    'How it is asked for with children.',
    'Parent signs and the child agrees.',
  ).optional(),
  withdrawal: field(
    text(500),
    'How it is taken back.',
    'Call 555-0100; it comes down the same day.',
  ).optional(),
  forms: field(list(form, 20), 'The forms.', [{ name: 'Photo and story release' }]),
  contact: field(text(160), 'Who to ask.', 'Communications, 555-0147').optional(),
});

const contact = group({
  role: field(text(120), 'Who.', 'Privacy Officer'),
  reach: field(text(160), 'How to reach them.', '555-0102'),
  hours: field(text(80), 'When.', 'weekdays 8-5').optional(),
  forTopics: field(list(topic(), 30), 'For what.', ['phi']),
});

const route = group({
  when: field(list(topic(), 30), 'When this comes up …', ['threat']),
  to: field(text(120), '… call this role …', 'Security').optional(),
  instruction: field(text(300), '… and do this.', 'Call; do not argue in public.').optional(),
});

export const escalation = group({
  contacts: field(list(contact, 50), 'Who to call.', [
    { role: 'Privacy Officer', reach: '555-0102' },
  ]),
  routes: field(list(route, 50), 'What to do when.', [{ when: ['threat'], to: 'Security' }]),
  incidentMode: field(
    group({
      on: field(
        yesNo(),
        'Whether an incident is running, so that only spokespersons post about it.',
        false,
      ).default(false),
      message: field(
        text(300),
        'What writers are told while it runs.',
        'Point to the statement on our site.',
      ).optional(),
      until: field(moment(), 'When it ends.', '2026-03-01T18:00:00Z').optional(),
    }).prefault({}),
    'Whether an incident is running.',
  ),
});

const countryKey = z
  .string({ error: 'a country' })
  .regex(/^[A-Z]{2}$/, { error: 'a country code such as "US"' });
const helpLines = table(topic(), text(200), 50);

export const crisis = group({
  topics: field(list(topic(), 50), 'Topics for which a help line is offered.', ['suicide']),
  resources: field(table(countryKey, helpLines, 50), 'Help lines by country and topic.', {
    US: { suicide: 'Call or text 988' },
  }).default({}),
});
