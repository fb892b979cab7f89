import { claim, form, speaksForHouse } from '../../lint/checks/claim.ts';
import { defineRule } from '../../lint/rule.ts';

const TITLES = form(
  String.raw`(?:board[- ]certified|fellowship[- ]trained|internationally[- ]trained|foreign[- ]trained|celebrity (?:doctor|dentist|surgeon|dermatologist|trainer)|master (?:injector|surgeon)|(?:skin|spine|knee|hair|weight[- ]loss|beauty|laser|wellness) guru|super[- ]?doctor|(?:leading|renowned|top|foremost|famous) (?:[\p{L}-]{3,16} )?(?:expert|surgeon|specialist)|expert (?:injector|surgeon)|cosmetic surgeon|hormone (?:expert|specialist)|anti-?ag(?:e)?ing (?:expert|specialist))`,
);
/** The board, the field or the place of training is named. */
const SPELLED =
  /\b(?:by the|american board|royal college|abms|abos|abem|abim|abfm|abp|frc[sp]\w*|gmc|ahpra|certified in|boarded in|college of|trained (?:at|in) (?:the )?\p{Lu})/iu;

export default defineRule({
  id: 'claim/credential',
  title: 'Title without its detail',
  severity: 'hint',
  reason:
    'Several boards ask for the full name of the certifying board, and some titles are protected.',
  source: {
    label: 'California Business and Professions Code 651(h)(5)(B); AHPRA sections 117 and 118',
  },
  messages: { title: '“{quote}” may say more with the field and the board behind it.' },
  flags: [
    { account: 'official', text: 'Our ⟦board-certified⟧ spine expert, Dr. Vance' },
    { account: 'official', text: 'Our ⟦fellowship-trained⟧ surgeons see you within a week.' },
    { account: 'official', text: 'Ask our ⟦master injector⟧ anything.' },
    { account: 'official', text: '⟦Celebrity doctor⟧ answers our skin questions' },
    { account: 'official', text: 'Dr. Lim, an ⟦internationally trained⟧ knee specialist' },
  ],
  leaves: [
    {
      account: 'official',
      text: 'Dr. Okon, board certified in pediatrics by the American Board of Pediatrics',
    },
    'Passed my boards! Board certified in emergency medicine as of 9 am.',
    { account: 'official', text: 'Our diabetes specialist nurse holds a phone clinic.' },
    { account: 'official', text: 'Ask your doctor if you need to see a specialist.' },
    'I am an expert in finding lost pens',
  ],
  check: claim({
    cue: /certified|trained|celebrity|master|guru|super|expert|surgeon|specialist/i,
    patterns: [TITLES],
    unless: SPELLED,
    when: speaksForHouse,
    even: ['asked'],
  }),
});
