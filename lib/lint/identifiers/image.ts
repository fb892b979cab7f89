import { type Candidate, detector, type Form } from './form.ts';

const PICTURE =
  '(?:selfies?|pics?|pictures?|photos?|photographs?|videos?|vids?|clips?|footage|snaps?|snapshots?|screenshots?|livestream)';
const PERSON = String.raw`(?:patients?|pts?|residents?|client|guy|lady|man|woman|girl|boy|kid|baby|preemie|newborn|twins|family|mom|mum|dad|mr|mrs|ms)`;
const POSSESSIVE = String.raw`(?:his|her|their|(?:my |our |the |this |a )?${PERSON}(?:'s)?)`;
const BODY = String.raw`(?:wounds?|foot|feet|leg|arm|hand|face|eyes?|scar|incision|stump|rash|bruises?|burns?|ulcer|bedsore|belly|chest|back|head|skin|teeth|mouth|smile|stoma|injur(?:y|ies)|x-?rays?|scans?|mri|ct|ekg|ecg|ultrasound|chart|wristband|name ?band|face ?sheet|labs|monitor|screen|bump|baby|bell)`;
const SCAN =
  '(?:x-?rays?|xrays?|cxr|ct(?: scan)?|mri|scans?|ekg|ecg|echo|ultrasound|angiogram|films?|pet scan|mammogram)';
const NOW =
  '(?:tonight|today|yesterday|this (?:morning|afternoon|evening|shift)|last night|my shift|our (?:patient|pt|ed|er|icu|unit|trauma)|my (?:patient|pt)|the (?:trauma|er|ed|or))';

const NOT_REAL =
  /\b(?:stock|poster|sim|simulated|manikin|mannequin|textbook|model|cartoon|drawing|consent(?:ed)?|permission|permitted|no|never|not|don't|do not|without|avoid|delete|refuse|illegal|policy)\b/i;

const isReal = ({ id, before, after }: Candidate) =>
  !NOT_REAL.test(before) && !NOT_REAL.test(after) && !NOT_REAL.test(id);

const forms: readonly Form[] = [
  {
    label: 'photo of a patient',
    pattern: new RegExp(
      String.raw`\b${PICTURE} (?:with|w\/|of|from|showing) (?:me (?:and|with) )?(?:(?:my|our|the|this|a|one of (?:my|our)) )?(?:[\w-]{1,12} ){0,2}${PERSON}\b`,
      'gi',
    ),
    evidence: ({ id }) =>
      /selfie/i.test(id) ||
      /\b(?:my|our|this) (?:\w{1,12} ){0,2}(?:patients?|pts?|resident)\b/i.test(id)
        ? 'certain'
        : 'shaped',
    replacement: 'a team photo',
  },
  {
    label: 'photo of a patient',
    pattern: new RegExp(
      String.raw`\b${PICTURE} (?:with|of|from|showing) ${POSSESSIVE} (?:[\w-]{1,12} ){0,2}?${BODY}\b`,
      'gi',
    ),
    evidence: 'shaped',
    replacement: 'a drawing',
  },
  {
    label: 'image of a patient',
    pattern: new RegExp(
      String.raw`\b(?:check out|look at|see|here's|here is|guess) (?:this|these|that|his|her|their|the) (?:[\w-]{1,12} ){0,2}?(?:${SCAN}|wound|injury|rash)\b`,
      'gi',
    ),
    evidence: 'shaped',
    replacement: 'a textbook image',
  },
  {
    label: 'image of a patient',
    pattern: new RegExp(String.raw`\b${SCAN} (?:from|of) (?:${NOW}|${POSSESSIVE})\b`, 'gi'),
    evidence: 'shaped',
    replacement: 'a textbook image',
  },
  {
    label: 'records in the picture',
    pattern:
      /\b(?:white ?board|assignment board|census|tracking board|(?:computer |epic |monitor )?screens?|monitors?|charts?|patient list|door names?|name ?band|wristband) (?:is |are )?(?:right |visible )?(?:behind|beside|next to|in front of) (?:me|us|him|her)\b|\b(?:white ?board|screens?|chart|monitor) in (?:the )?(?:background|back)\b/gi,
    evidence: 'shaped',
    replacement: 'the wall behind me',
  },
  {
    label: 'records in the picture',
    pattern:
      /\b(?:behind|beside) (?:me|us) (?:is|you can see|on) (?:the |our |a )?(?:white ?board|screen|census|assignment board|patient list|chart|monitor)\b/gi,
    evidence: 'shaped',
    replacement: 'behind me is the wall',
  },
];

/** Full-face photos and comparable images: 45 CFR 164.514(b)(2)(i)(Q). */
export const findImages = detector({
  kind: 'image',
  needs:
    /selfie|pic|photo|vid|clip|footage|snap|screen|stream|ray|cxr|\bct\b|mri|scan|e[kc]g|echo|ultrasound|angio|film|mammo|board|census|monitor|chart|wound|injury|rash|band|names|list/i,
  replacement: 'an image',
  forms: forms.map((form) => ({ ...form, accept: isReal })),
});
