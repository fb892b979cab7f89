import { detector } from './form.ts';

/** Finger, eye and voice prints of one person: 45 CFR 164.514(b)(2)(i)(P). */
export const findBiometrics = detector({
  kind: 'biometric',
  needs: /print|scan|retina|iris|dna|genom/i,
  replacement: 'a scan',
  forms: [
    {
      label: 'finger, eye or voice print',
      pattern:
        /\b(?:his|her|their|(?:the |my |our |this )?(?:patient|pt|baby|resident|client|mom|dad)'s) (?:[\w-]{1,12} ){0,2}(?:finger ?prints?|thumb ?prints?|palm ?prints?|hand ?prints?|foot ?prints?|voice ?prints?|retina(?:l)? (?:scans?|image|print)|iris (?:scans?|pattern|print)|face ?(?:id|print) scans?|facial scans?|dna (?:profile|sample|sequence|results?)|genome)\b/gi,
      evidence: 'shaped',
    },
  ],
});
