import { date, field, group, identifier, list, oneOf, text } from '../fields.ts';
import { z } from '../zod.ts';

const versionError = 'three numbers, such as "2.1.0"';
const version = z
  .string({ error: versionError })
  .regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, { error: versionError });

export const identity = {
  format: field(
    z.literal('guideline-profile/1', { error: '"guideline-profile/1"' }),
    'Which kind of file this is. A newer Chaperone reads older formats.',
    'guideline-profile/1',
  ),
  id: field(
    identifier(),
    'A name that stays the same from one version to the next. An import with the same id replaces the old version.',
    'maple-ridge',
  ),
  name: field(
    text(120),
    'What people see in the list of profiles.',
    'Maple Ridge staff guidelines',
  ),
  version: field(
    version,
    'Which issue of the profile this is: the first number for a change of policy, the second for new words and tags, the third for wording.',
    '2.1.0',
  ),
};

export const validity = group({
  issued: field(date(), 'The day the profile was signed off.', '2026-01-05'),
  effective: field(
    date(),
    'The first day it holds. Without it, it holds from the day it was issued.',
    '2026-01-12',
  ).optional(),
  reviewBy: field(date(), 'The day its owner wants to look at it again.', '2026-10-01').optional(),
  expires: field(date(), 'The last day it holds.', '2027-01-31'),
  whenExpired: field(
    oneOf(['warn', 'core-only']),
    'What happens after that day: "warn" keeps all of it and says that it is out of date; "core-only" keeps the built-in checks and drops the house rules, terms and tags.',
    'core-only',
  ).default('core-only'),
  supersedes: field(list(text(100), 20), 'Earlier issues that this one takes the place of.', [
    'maple-ridge@2.0.0',
  ]),
  minAppVersion: field(
    version,
    'The oldest Chaperone that it was written for; shown, not enforced.',
    '1.0.0',
  ).optional(),
  owner: field(text(120), 'Who to ask about it.', 'Communications').optional(),
  approvedBy: field(list(text(120), 20), 'Who signed it off.', [
    'Privacy Officer',
    'Chief Nursing Officer',
  ]),
})
  .refine(({ issued, expires }) => issued <= expires, {
    path: ['expires'],
    error: 'a day that is not before "issued"',
  })
  .refine(({ effective, expires }) => !effective || effective <= expires, {
    path: ['expires'],
    error: 'a day that is not before "effective"',
  });
