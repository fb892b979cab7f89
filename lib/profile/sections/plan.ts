import { field, group, list, moment, text, whole, yesNo } from '../fields.ts';

export const sources = group({
  trusted: field(list(text(120), 300), 'Sites whose figures may be quoted without a second look.', [
    'cdc.gov',
  ]),
  requireForStats: field(yesNo(), 'Whether a figure needs a source.', true).default(false),
});

const metric = group({
  name: field(text(120), 'What is counted.', 'Posts with alt text'),
  target: field(text(120), 'What is wanted.', '100%'),
  how: field(text(160), 'How it is counted.', 'by hand, each quarter').optional(),
});

export const plan = group({
  objective: field(
    text(400),
    'What all of it is for.',
    'Be the place the county checks for health facts.',
  ).optional(),
  metrics: field(list(metric, 30), 'How it is measured.', [
    { name: 'Posts with alt text', target: '100%' },
  ]),
  review: field(
    text(300),
    'Who looks at it, and when.',
    'Quarterly with Nursing and Privacy',
  ).optional(),
});

export const privacy = group({
  statement: field(
    text(500),
    'What staff are told about this tool.',
    'Drafts stay on your device.',
  ).optional(),
  keepLocalHistory: field(
    yesNo(),
    'Whether counts may be kept on the device. Text is never kept.',
    false,
  ).default(false),
  historyDays: field(whole(0, 365), 'For how many days.', 30).default(0),
});

export const signature = group({
  alg: field(text(60), 'How it was signed.', 'ECDSA-P256-SHA256'),
  keyId: field(text(120), 'With which key.', 'comms-2026'),
  signedBy: field(text(120), 'By whom.', 'Communications').optional(),
  signedAt: field(moment(), 'When.', '2026-01-05T09:00:00Z').optional(),
  canonical: field(text(20), 'In which form of the text.', 'jcs').optional(),
  value: field(text(1000), 'The signature.', 'MEUCIQ'),
});

export const employeeRights = field(
  text(600),
  'Shown with posts about pay, hours, staffing, safety or unions, which are protected.',
  'Nothing here limits your right to talk about pay, hours, staffing, safety or unions.',
);

export const notes = field(list(text(500), 50), 'Anything the owner wants to remember.', [
  'Reviewed by counsel.',
]);
