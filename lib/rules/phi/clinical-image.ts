import { orElse } from '../../lint/checks/or-else.ts';
import { pattern } from '../../lint/checks/pattern.ts';
import { story } from '../../lint/checks/story.ts';
import { defineRule } from '../../lint/rule.ts';

/** A riddle made of an image: harmless from a textbook, a patient's when it is fresh. */
const RIDDLE =
  /\b(?:guess|spot|name|diagnose|read|interpret|what's|who can (?:spot|read|see)) (?:the|this|that) (?:ecg|ekg|x-?ray|rhythm|fracture|rash|scan|ct|mri|lesion|film|bleed|ultrasound|echo)\b/gi;
const JUST_NOW =
  /\b(?:fresh|this morning|this afternoon|last night|tonight|yesterday|walk-?in|just (?:came|rolled|in)|(?:my|our) (?:patient|pt|shift|list|clinic|ed|er)|on shift|came in|\d{2}(?:yo|s\b))/i;
const TEACHING =
  /\b(?:textbook|teaching (?:file|set|library)|quiz (?:night|set)|simulat\w*|plastic|manikin|skeleton|archive|library|licen[cs]ed|stock|drawn|open access|with (?:written )?(?:consent|permission))\b/i;

export default defineRule({
  id: 'phi/clinical-image',
  title: 'Scan, trace or wound picture',
  severity: 'warn',
  reason: 'Scans and wounds can carry names and dates, and people recognise their own.',
  source: {
    label: '45 CFR 164.514(b)(2)(i)(Q) and (R)',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.514',
  },
  messages: { image: 'This image may be traced to one patient.' },
  flags: [
    '⟦Check out this x-ray from tonight, guess what he swallowed⟧',
    '⟦Look at this ECG from my chest pain guy this morning, what do you see?⟧',
    '⟦Posting his CT in the comments, spot the bleed before radiology does⟧',
    '⟦guess the ECG⟧ 👀 walk-in at 3am, 40s, said it was indigestion. answers below',
    '⟦Spot the fracture⟧, fresh off this morning’s list. Answer below.',
  ],
  leaves: [
    'Teaching ECG from an open textbook: what would you check first?',
    'Our new CT scanner arrived by crane. Look at the size of it.',
    'X-ray techs: we are hiring.',
    'How to read a chest x-ray, part one of five.',
    'Guess the ECG: a textbook strip for our students, answer on Friday.',
    'Spot the fracture in this plastic skeleton, fresh from the store.',
  ],
  check: orElse(
    pattern({
      pattern: RIDDLE,
      when: (_match, { text }) => JUST_NOW.test(text) && !TEACHING.test(text),
    }),
    story({ kind: 'clinical-image' }),
  ),
});
