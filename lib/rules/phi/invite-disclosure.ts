import { orElse } from '../../lint/checks/or-else.ts';
import { pattern } from '../../lint/checks/pattern.ts';
import { story } from '../../lint/checks/story.ts';
import { isToOnePerson } from '../../lint/meaning/directive.ts';
import { isQuoted } from '../../lint/meaning/quotation.ts';
import { defineRule } from '../../lint/rule.ts';

const { raw } = String;

const ASK = raw`(?:comment|tell us|share|post|drop|spill|leave|type|show us|reply with|let us know|tag|what(?:'s| is| was| were| are)|which|who(?: here)? (?:has|had)|how (?:high|low|bad) (?:is|was)|describe|send us)`;
const OWN = raw`(?:your(?: (?:last|latest|worst|own|current))?|you(?:'re| are) (?:taking|on)|you had|did you have|a (?:friend|survivor|loved one) with)`;
const HEALTH = raw`(?:diagnos[ie]s|symptoms?|a1c|medications?|meds|results?|readings?|surgery|scar|condition|illness|cancer (?:story|type)|blood (?:type|sugar|pressure)|treatment|cancer|diabetes|dose|story in the comments|test results?)`;
/** Questions to whoever reads, which only health details answer. */
const ASKED = raw`(?:when|how|how old) were you (?:first |officially )?diagnosed|which of (?:these|them) have you had(?= (?:this|last|in|since|before)|[,?])|what (?:meds|medications?|tablets|dose) are you (?:all )?on\b|what (?:surgery|operation|procedure|op) did you(?: all)? (?:have|go through)|what were you in for|who(?:'s| here has| has)(?: ever)? been (?:told (?:they|you)|diagnosed)|what stage (?:was|were|is) (?:it|you|yours?)`;

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
    '⟦Drop your latest A1C below⟧',
    '⟦Tell us your diagnosis in the comments and how you found out⟧',
    '⟦Comment what medication you are on and we will reply⟧',
    'Question of the day: ⟦what was your last A1C and what helped⟧?',
    'Fun thread: ⟦share your worst surgery stories⟧',
    'Nurses of the group: ⟦when were you diagnosed, and who noticed first⟧?',
  ],
  leaves: [
    'How do you remember to check your feet? Share tips, not personal health details.',
    'Know your blood pressure. Our nurses check it for free on Friday.',
    'Tell us which topics would help you most.',
    'Do not share your diagnosis in public. Call us.',
    'What was your favourite talk of the day?',
    'What is your blood pressure telling you? Watch our video.',
    'A page asked its readers to “comment your blood pressure”. Please leave that to your nurse.',
    'Which of these have you had time to read? Our book club meets on Monday.',
  ],
  oncePerPost: true,
  check: orElse(
    pattern({
      pattern: new RegExp(
        raw`(?<!(?:not|never|n't|i|we|they|people|to) )\b(?:${ASK} (?:[\w' ]{0,20} )?(?:${OWN}|what|which) (?:[\w' ]{0,20} )?${HEALTH}\b(?! (?:telling|doing|trying|costing|mean))|${ASKED})[^.!?\n]{0,100}`,
        'gi',
      ),
      when: ({ index, 0: words }, annotation) =>
        !isQuoted(annotation, index, index + words.length) && !isToOnePerson(annotation),
      suggestion: 'Share your tips, not personal health details',
    }),
    story({ kind: 'invite-disclosure' }),
  ),
});
