import { digitsOf, passesDea, passesNpi } from './check-digits.ts';
import { afterCue, codeOf, detector, NUMBER_REMOVED } from './form.ts';

/** A licence of the writer's own trade: it belongs to a provider, not to a patient. */
const TRADE =
  /\b(?:nurs\w{1,6}|rn|lpn|medical|gmc|nmc|pin|pharmac\w{1,5}|practice|board|state|hcpc|ahpra|provider|doctor|physician|business|software|user)(?:'s)?\W{1,3}(?:licen[cs]e\W{0,3}(?:no|number|#)?\W{0,3}(?:is\W)?)?$/i;

/** Certificate and licence numbers: 45 CFR 164.514(b)(2)(i)(K). */
export const findLicences = detector({
  kind: 'licence',
  needs: /\d{3}/,
  replacement: NUMBER_REMOVED,
  forms: [
    {
      label: 'driving licence number',
      pattern: afterCue(
        String.raw`(?:driver'?s?'?|driving|dvla) licen[cs]e|dl|d\/l|licen[cs]e(?: ?(?:id|no|number|#))?|driver id|dvla`,
      ),
      accept: (candidate) => codeOf(6, 5)(candidate) && !TRADE.test(candidate.before),
      evidence: ({ before }) =>
        /\b(?:driv\w{1,4}'?s?|dl|dvla)\b/i.test(before) ? 'certain' : 'shaped',
    },
    {
      // Surname, decade, month, day, year, initials: https://www.gov.uk/driving-licence-number
      label: 'driving licence number',
      pattern: /(?<!\w)[A-Z9]{5} ?\d[0156]\d[0-3]\d\d ?[A-Z9]{2}\d[A-Z]{2}(?:\d{2})?(?!\w)/gi,
      evidence: 'certain',
    },
    {
      label: 'passport number',
      pattern: afterCue('passports?|travel document', String.raw`[a-z]{0,3}-?\d{6,9}[a-z]?(?!\w)`),
      evidence: 'certain',
    },
    {
      label: 'certificate number',
      pattern: afterCue('(?:birth |death |marriage )?certificate'),
      accept: codeOf(6, 4),
      evidence: 'certain',
    },
    {
      label: 'DEA number',
      pattern: /(?<!\w)[A-HJ-MPR-UX][A-Z9]-?\d{7}(?!\w)/gi,
      accept: ({ id }) => passesDea(id),
      evidence: 'shaped',
    },
    {
      label: 'NPI',
      pattern: afterCue(
        'npi|provider id(?:entifier)?',
        String.raw`[12]\d{3}[- ]?\d{3}[- ]?\d{3}(?!\w)`,
      ),
      accept: ({ id }) => passesNpi(digitsOf(id)),
      evidence: 'shaped',
    },
  ],
});
