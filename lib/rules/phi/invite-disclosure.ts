import { orElse } from '../../lint/checks/or-else.ts';
import { pattern } from '../../lint/checks/pattern.ts';
import { story } from '../../lint/checks/story.ts';
import { defineRule } from '../../lint/rule.ts';

const ASK = String.raw`(?:comment|tell us|share|post|drop|reply with|let us know|tag|what(?:'s| is| was| were| are)|which|who(?: here)? (?:has|had)|how (?:high|low|bad) (?:is|was)|describe|send us)`;
const OWN = String.raw`(?:your(?: (?:last|latest|worst|own|current))?|you(?:'re| are) (?:taking|on)|you had|did you have|a (?:friend|survivor|loved one) with)`;
const HEALTH = String.raw`(?:diagnos[ie]s|symptoms?|a1c|medications?|meds|results?|surgery|scar|condition|illness|cancer (?:story|type)|blood (?:type|sugar|pressure)|treatment|cancer|diabetes|dose|story in the comments|test results?)`;

export default defineRule({
  id: 'phi/invite-disclosure',
  title: 'Asking the public for health details',
  severity: 'warn',
  reason: 'People then post their own health facts in public under your name.',
  source: {
    label: 'HHS OCR guidance on social media',
    url: 'https://www.hhs.gov/hipaa/for-professionals/index.html',
  },
  messages: { invites: 'This may lead people to post their own health details.' },
  flags: [
    '⟦Drop your latest A1C⟧ below',
    '⟦Tell us your diagnosis⟧ in the comments and how you found out',
    '⟦Comment what medication you are on⟧ and we will reply',
    'Question of the day: ⟦what was your last A1C⟧ and what helped?',
    'Fun thread: ⟦share your worst surgery⟧ stories',
  ],
  leaves: [
    'How do you remember to check your feet? Share tips, not personal health details.',
    'Know your blood pressure. Our nurses check it for free on Friday.',
    'Tell us which topics would help you most.',
    'Do not share your diagnosis in public. Call us.',
    'What was your favourite talk of the day?',
    'What is your blood pressure telling you? Watch our video.',
  ],
  check: orElse(
    pattern({
      pattern: new RegExp(
        String.raw`(?<!(?:not|never|n't) )\b${ASK} (?:[\w' ]{0,20} )?(?:${OWN}|what|which) (?:[\w' ]{0,20} )?${HEALTH}\b(?! (?:telling|doing|trying|costing))(?: you are on)?`,
        'gi',
      ),
      suggestion: 'Share your tips, not personal health details',
    }),
    story({ kind: 'invite-disclosure' }),
  ),
});
