import { type Check, defineRule } from '../../lint/rule.ts';

const EMPLOYER =
  /(?<!\p{L})(?:[Aa]s an? (?:\p{L}+ ){0,3}(?:at|with|from) (?:the )?\p{Lu}[\p{L}.']+(?: \p{Lu}\p{L}+){0,2}|I(?: am|'m) an? (?:\p{L}+ ){1,3}at \p{Lu}[\p{L}.']+(?: \p{Lu}\p{L}+){0,2}|I work (?:(?:in|on) (?:the )?\p{L}+ )?(?:at|for) (?:the )?\p{Lu}[\p{L}.']+(?: \p{Lu}\p{L}+){0,2}|\((?:RN|MD|PT|RT|PA) at \p{Lu}\p{L}+\))/u;
const OPINION =
  /\b(?:i (?:think|believe|feel|say)|in my (?:opinion|view)|imo|imho|overdue|should (?:be|have|pass|vote)|needs? to|vote|oppose|support the|the (?:bill|law|governor|mayor|senator|minister)|disgrace|nonsense|wrong)\b/i;
const SAID =
  /\b(?:(?:views?|opinions?|words|thoughts|tweets) (?:are |is )?(?:all |strictly |entirely )?(?:my own|mine)|my own (?:view|opinion|words|thoughts)|not (?:speaking )?(?:for|on behalf of) (?:my|the|them)|speaking (?:only )?for myself|personal (?:view|opinion))\b/i;

const check: Check = function* ({ post, text }) {
  if (post.account !== 'personal' || post.kind !== 'post') return;
  const employer = EMPLOYER.exec(text);
  if (!employer || !OPINION.test(text) || SAID.test(text)) return;
  yield { start: employer.index, end: employer.index + employer[0].length };
};

export default defineRule({
  id: 'conduct/personal-disclaimer',
  title: 'Whose opinion it is',
  severity: 'hint',
  reason: 'A line such as “my own view” tells readers that the hospital has not said it.',
  source: {
    label:
      'GMC, Using social media as a medical professional, 2024; Mayo Clinic, sharing guidelines',
    url: 'https://www.gmc-uk.org/professional-standards/professional-standards-for-doctors/using-social-media-as-a-medical-professional',
  },
  messages: { whose: 'Readers may wonder whether you or your hospital said it.' },
  flags: [
    '⟦As a nurse at Riverbend⟧ I think the new smoking law is long overdue',
    '⟦I work in the ER at Mercy General⟧ and in my opinion every bike lane needs a wall.',
    '⟦I’m a pharmacist at Lakeside⟧, and the bill is wrong for our town.',
  ],
  leaves: [
    'As a nurse at Riverbend I think the law is overdue. Views are my own.',
    'I work in the ER and I think I need a nap',
    { account: 'official', text: 'As a nurse at Riverbend I think every voice counts, says Ana.' },
    'As a nurse I think the new law is overdue',
  ],
  check,
});
