import { field, group, identifier } from './fields.ts';
import { consent, crisis, escalation, reviews } from './sections/care.ts';
import { locale, org, people } from './sections/hospital.ts';
import { identity, validity } from './sections/identity.ts';
import { employeeRights, notes, plan, privacy, signature, sources } from './sections/plan.ts';
import { platforms } from './sections/platforms.ts';
import { rules, terms } from './sections/rules.ts';
import { campaigns, events, hashtags } from './sections/tags.ts';
import { voice } from './sections/voice.ts';
import { cannedReplies, disclaimers, disclosures } from './sections/wordings.ts';
import { youtube } from './sections/youtube.ts';
import type { z } from './zod.ts';

/**
 * A hospital's guidelines, format `guideline-profile/1`: plain data over a closed set of fields, so
 * that a file from anybody can be read without harm. Missing lists and parts come out empty.
 */
export const Profile = group({
  ...identity,
  validity: field(validity, 'When the profile holds, and who answers for it.'),
  locale: field(locale, 'Where the hospital is and which languages it posts in.'),
  org: field(org, 'The hospital itself.'),
  people,
  voice: field(voice.prefault({}), 'How the hospital sounds.'),
  platforms: field(
    platforms,
    'What holds on each platform. A platform that is missing has the built-in limits alone.',
  ),
  hashtags: field(hashtags.prefault({}), 'Which tags to use, to ask for and to leave out.'),
  campaigns,
  events,
  youtube: field(youtube.prefault({}), 'How videos are titled, described and checked.'),
  rules,
  terms,
  disclosures,
  disclaimers,
  canned: cannedReplies,
  reviews: field(reviews.prefault({}), 'How reviews and complaints are answered.'),
  consent: field(consent.prefault({}), 'How a person agrees to be shown or named.'),
  escalation: field(escalation.prefault({}), 'Who to call, and when.'),
  crisis: field(crisis.prefault({}), 'Help lines.'),
  sources: field(sources.prefault({}), 'Where figures may come from.'),
  plan: field(plan.prefault({}), 'What the posts are for and how that is measured.'),
  privacy: field(privacy.prefault({}), 'What the tool keeps, and what staff are told about it.'),
  employeeRights: employeeRights.optional(),
  notes,
  extends: field(
    identifier(),
    'The profile that this one adds to; shown, not resolved.',
    'county-guide',
  ).optional(),
  signature: field(
    signature,
    'Who signed the file. Kept so that nothing is lost on export; Chaperone does not verify it.',
  ).optional(),
});

export type Profile = z.output<typeof Profile>;

/** A profile as a file may say it: only what differs from nothing. */
export type ProfileInput = z.input<typeof Profile>;
