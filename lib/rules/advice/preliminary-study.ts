import { claim } from '../../lint/checks/claim.ts';
import { hasLink } from '../../lint/meaning/attribution.ts';
import { defineRule } from '../../lint/rule.ts';

const { raw } = String;

export default defineRule({
  id: 'advice/preliminary-study',
  title: 'One study as the last word',
  severity: 'hint',
  reason: 'Early results often change, and a reader may act on the first one.',
  source: { label: 'WHO infodemic guidance; FTC Health Products Compliance Guidance 2022' },
  messages: { oneStudy: '“{quote}” may sound more certain than one study can be.' },
  flags: [
    '⟦New study proves⟧ that coffee protects the liver.',
    '⟦Scientists have proven⟧ that dark chocolate lowers blood pressure',
    '⟦Science says⟧ naps lower your blood pressure.',
    'A ⟦groundbreaking study⟧ on sleep and the heart is out.',
    '⟦Studies show that⟧ cold showers cure depression',
  ],
  leaves: [
    'A small early study suggests coffee may help. More research is needed.',
    'A Cochrane review of 40 trials shows that exercise helps. https://www.cochrane.org/knee',
    'Study shows my cat is the worst charge nurse.',
    'The study shows no benefit, says our own paper: https://doi.org/10.1/x',
    'No study proves that detox teas work.',
  ],
  check: claim({
    cue: /stud(?:y|ies)|scien|research/i,
    patterns: [
      new RegExp(
        raw`(?<claim>\b(?:(?:a |one |the |this )?(?:new |recent |latest |big |major )?(?:study|research)|studies|(?:scientists|researchers)(?: have)?|science)(?: (?:just|finally|has|have|now)){0,2} (?:proves?|proved|proven|confirms?|confirmed|shows? that|says))\b`,
        'dgi',
      ),
      new RegExp(raw`(?<claim>\bstudies show)\b`, 'dgi'),
      new RegExp(
        raw`(?<claim>\b(?:groundbreaking|game[- ]changing|shocking|revolutionary) (?:study|research))\b`,
        'dgi',
      ),
    ],
    unless: /\b(?:my (?:cat|dog|kids?|husband|wife|brain)|me\b|coffee break|lol)\b|😂|🤣/i,
    unlessInPost:
      /\b(?:more research|small study|early (?:study|research|results?)|preprint|preliminary|in mice|systematic review|meta-analysis|cochrane|guidelines?|published in|lancet|nejm|jama|bmj|may|might|suggests?)\b/i,
    when: ({ annotation }) => !hasLink(annotation),
  }),
});
