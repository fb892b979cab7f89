import { identifiers } from '../../lint/checks/identifiers.ts';
import type { Annotation } from '../../lint/annotation/annotate.ts';
import { isAddressee } from '../../lint/meaning/addressee.ts';
import type { JudgedPassage } from '../../lint/risk/risk.ts';
import { defineRule } from '../../lint/rule.ts';

/** `Mr T (initials swapped)`: no name is told, and phi/partial-deidentification says what still is. */
const MADE_UP =
  /\b(?:initials? (?:swapped|changed)|not (?:his|her|their) real name|names? (?:swapped|changed)|(?:call|calling) (?:him|her|them))\b/i;
const INITIAL = /^(?:(?:mr|mrs|ms|miss|dr|patient)\.? )?\p{Lu}\.?$/iu;

const isMadeUp = ({ start, end }: JudgedPassage, { text }: Annotation) =>
  INITIAL.test(text.slice(start, end)) &&
  MADE_UP.test(text.slice(Math.max(0, start - 40), end + 40));

export default defineRule({
  id: 'phi/patient-name',
  title: 'Person named together with care',
  severity: 'stop',
  marks: 'identifier',
  reason: 'A name beside any word about care can tell people who was treated.',
  source: {
    label: 'HIPAA Privacy Rule, 45 CFR 164.514(b)(2)(i)(A)',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.514',
  },
  messages: {
    named: 'This may tell people that {quote} was a patient.',
    clinician: 'Beside the rest, who treated the patient may tell people who it was.',
  },
  flags: [
    'So proud of ⟦Maria Gonzalez⟧, she finally beat sepsis!',
    'Finally discharged ⟦Tomasz Zielinski⟧ after nine days in the ICU 💪',
    '⟦Mrs Okonjo⟧ made the whole ward laugh before her surgery',
    'say a prayer for my patient ⟦priya⟧, transplant is at six',
    'RIP ⟦Harold⟧, our favorite dialysis regular',
    'Statins for a 60-year-old man, ⟦Ivo Brandt⟧, MRN 4471920, seen by Dr. ⟦Lena Ortiz⟧?',
  ],
  leaves: [
    'Dr. Maria Gonzalez will speak about sepsis at grand rounds.',
    "Parkinson's disease is often missed in the clinic.",
    'Welcome our new ICU nurse, Tomasz Zielinski!',
    'The Harold Finch Foundation paid for two dialysis chairs.',
    'Hope and Grace got us through that night in the ICU.',
    'Lunch with Priya and Tom before the marathon.',
    'My own knee was treated by Dr. Lena Ortiz and I can run again.',
    'Here she is on her last day in the unit with Sister Amondi, home after 46 days!',
    'Doc Baptiste discharged our favourite patient today, and cried.',
    'Rosa on reception is out till May, be gentle with whoever sits there. The patients ask for her.',
    'For f***’s sake, a man died waiting for a bed here tonight.',
    'Three stabbings in resus and he made it. #TeamED',
    'In 1926 Albert Finch, aged 11, was the first on our ward to be given liver for his anaemia.',
    'Let’s call her Mrs T, she is 71 and on dialysis with us.',
    'Care by Dr. Ortiz and her team won the city award.',
    {
      kind: 'reply',
      account: 'official',
      text: 'Hi Dana, we are so glad that your knee is better!',
    },
  ],
  check: identifiers({
    kinds: ['name'],
    when: (passage, annotation) =>
      !passage.traits.includes('name staff') &&
      !isMadeUp(passage, annotation) &&
      !isAddressee(annotation, passage),
    message: ({ traits }) => (traits.includes('name clinician') ? 'clinician' : undefined),
  }),
});
