import { story } from '../../lint/checks/story.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'phi/patient-anecdote',
  title: 'A story about one patient',
  severity: 'stop',
  marks: 'somebody',
  reason: 'Small details can let the patient, a relative or a neighbour recognise the case.',
  source: {
    label: 'HIPAA Privacy Rule, 45 CFR 164.514(b)(2)(ii); GMC, Using social media, 18–19',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.514',
  },
  messages: { story: 'This may let somebody recognise the patient, even with no name.' },
  flags: [
    '⟦Had a guy today who superglued his finger to his phone and asked me to answer it.⟧',
    '⟦My patient proposed to his nurse while on ketamine and she said ask me tomorrow.⟧',
    '⟦The gentleman I admitted last night had not seen a doctor since 1974 and brought his own jar of leeches.⟧',
  ],
  leaves: [
    'Superglue on your skin? Soak it in warm soapy water and do not pull.',
    'My patients teach me more than any book.',
    'Imagine a patient who has not seen a doctor for years: where do you start?',
    'I superglued my own finger to my phone, ask me anything.',
  ],
  check: story({ kind: 'patient-anecdote' }),
});
