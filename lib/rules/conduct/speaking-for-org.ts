import { claim } from '../../lint/checks/claim.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'conduct/speaking-for-org',
  title: 'A personal account that sounds like the hospital',
  severity: 'hint',
  reason: 'Readers may take an own opinion for the policy of the hospital.',
  source: {
    label:
      'GMC, Using social media as a medical professional, 2024; Mayo Clinic, sharing guidelines',
    url: 'https://www.gmc-uk.org/professional-standards/professional-standards-for-doctors/using-social-media-as-a-medical-professional',
  },
  messages: { house: '“{quote}” may sound as if the hospital said it.' },
  flags: [
    '⟦Here at Riverbend we believe⟧ every school needs a nurse',
    '⟦As a hospital, we support⟧ the new smoke-free law',
    '⟦Our hospital’s stance⟧ is that the bill goes too far',
  ],
  leaves: [
    { account: 'official', text: 'Here at Riverbend we believe every school needs a nurse.' },
    'We believe in cake on birthdays, and so does my whole shift',
    'My own view, as a school nurse: every school needs one of us.',
    'Here at the beach we believe in naps',
  ],
  check: (annotation, profile) =>
    annotation.post.account === 'personal' ? housePosition(annotation, profile) : [],
});

const housePosition = claim({
  cue: /\b(?:here at|at|as an?|our|we at)\b/i,
  patterns: [
    /(?<!\p{L})(?:[Hh]ere )?[Aa]t \p{Lu}[\p{L}.']+(?: \p{Lu}\p{L}+){0,3},? we (?:believe|support|stand|oppose|endorse|condemn|think|reject|call)|(?<!\p{L})[Ww]e at \p{Lu}[\p{L}.']+(?: \p{Lu}\p{L}+){0,3} (?:believe|support|stand|oppose|endorse|condemn)|(?<!\p{L})[Aa]s an? (?:hospital|trust|health system|organi[sz]ation|institution), we \p{L}+|(?<!\p{L})[Oo]ur (?:hospital|trust|health system)'s (?:official )?(?:stance|position|view|opinion)/gu,
  ],
});
