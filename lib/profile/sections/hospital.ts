import {
  date,
  field,
  group,
  language,
  list,
  oneOf,
  phrase,
  table,
  text,
  topic,
  yesNo,
} from '../fields.ts';
import { z } from '../zod.ts';

const country = z
  .string({ error: 'a country code' })
  .regex(/^[A-Z]{2}$/, { error: 'a country code of two capital letters, such as "US"' });
const jurisdiction = z
  .string({ error: 'a jurisdiction' })
  .regex(/^[A-Z]{2}-[A-Z0-9]{2,12}$/, { error: 'a jurisdiction such as "US-HIPAA"' });
const domain = z.string({ error: 'a domain' }).regex(/^([a-z0-9-]{1,63}\.)+[a-z]{2,63}$/, {
  error: 'a domain such as "hospital.example", without https:// and without a path',
});
const siteName = z
  .string({ error: 'a site' })
  .regex(/^[a-z]{1,20}$/, { error: 'a site such as "facebook", in small letters' });

export const locale = group({
  default: field(language(), 'The language and country that posts are written in.', 'en-US'),
  others: field(list(language(), 20), 'Other languages that staff post in.', ['es-US']),
  country: field(country, 'Which help lines and emergency numbers hold.', 'US').optional(),
  region: field(text(60), 'State or region.', 'OH').optional(),
  timeZone: field(
    text(60),
    'IANA time zone, for days of the calendar.',
    'America/New_York',
  ).optional(),
  jurisdictions: field(list(jurisdiction, 20), 'The rules of law and regulation that hold.', [
    'US-HIPAA',
    'US-FTC',
  ]),
  emergencyNumber: field(text(40), 'The number to call in an emergency.', '911').optional(),
  urgentLine: field(
    text(80),
    'Who to call when it is urgent and no emergency.',
    'Nurse line 555-0123',
  ).optional(),
});

const brandName = group({
  text: field(text(120), 'The name as it is to be written.', 'Maple Ridge'),
  wrong: field(list(phrase(), 30), 'Ways of writing it that are to be changed.', [
    'Mapleridge',
    'MRMC',
  ]),
});

export const org = group({
  legalName: field(text(160), 'The full name of the hospital.', 'Maple Ridge Medical Center'),
  brandNames: field(list(brandName, 40), 'The names it goes by.', [
    { text: 'Maple Ridge', wrong: ['MRMC'] },
  ]),
  type: field(
    oneOf(['general', 'paediatric', 'specialist', 'community', 'academic', 'system', 'clinic']),
    'What kind of hospital. In a paediatric one, findings about children weigh more.',
    'general',
  ).default('general'),
  taxStatus: field(
    oneOf(['501c3', 'public', 'for-profit', 'nhs', 'charity', 'other']),
    'Whether the law keeps the hospital out of party politics ("501c3", "charity", "nhs", "public").',
    '501c3',
  ).default('other'),
  handles: field(table(siteName, list(text(60), 20), 20), 'The hospital’s own accounts, by site.', {
    x: ['@MapleRidge'],
  }).default({}),
  domains: field(list(domain, 50), 'The hospital’s own sites.', ['mapleridge.example']),
  ownContacts: field(
    list(text(120), 100),
    'Public numbers and mailboxes that are nobody’s personal data.',
    ['555-0100', 'press@mapleridge.example'],
  ),
  neverFlag: field(
    list(phrase(), 300),
    'Buildings, wards, awards and eponyms that look like names of patients and are none.',
    ['Baxter Tower'],
  ),
  competitors: field(
    list(phrase(), 50),
    'Other hospitals that posts had better not compare with.',
    ['Harbor Point'],
  ),
});

const person = group({
  name: field(text(120), 'The name as it stands in posts.', 'Ana Whitfield'),
  role: field(text(120), 'What they do.', 'Charge nurse').optional(),
  spokesperson: field(yesNo(), 'Whether they may speak for the hospital.', true).default(false),
  topics: field(list(topic(), 30), 'What they speak about.', ['vaccines']),
  consentToName: field(date(), 'The day they agreed to be named.', '2025-11-02').optional(),
  until: field(date(), 'The last day the entry holds.', '2027-06-30').optional(),
});

export const people = field(
  list(person, 500),
  'Staff who may be named, so that their names are not taken for patients’.',
  [{ name: 'Ana Whitfield' }],
);
