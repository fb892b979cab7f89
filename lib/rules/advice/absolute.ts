import { clinicalFrames, frame } from '../../lint/checks/clinical-frames.ts';
import { defineRule } from '../../lint/rule.ts';

const { raw } = String;
const CARE = raw`(?:M+|T+|(?:body|full[- ]body) T+|vaccin\w*|jabs?|surgery|operations?|screening|screened|tested|check-?ups?|supplements?|diets?|physio(?:therapy)?|therapy|treatment|medicated)`;
const SMALL = raw`(?:(?!(?:more|without|anyone|someone|expired|share|mix|after|before|while|and|or)\b)[\w'-]{1,14} ){0,4}?`;

const CUE = /\b(?:always|never|only|every(?:one|body)|all|no ?one|nobody)\b/;

export default defineRule({
  id: 'advice/absolute',
  title: 'Always and never in matters of treatment',
  severity: 'hint',
  reason: 'Medicine has exceptions, and a reader may be one of them.',
  source: { label: 'CDC Crisis and Emergency Risk Communication; NHS content guide' },
  messages: { absolute: '“{quote}” may not hold for every reader.' },
  flags: [
    '⟦Everyone should get a full body scan⟧ at 40.',
    '⟦Never take painkillers⟧ for a headache',
    'Surgery is ⟦the only way⟧ to fix back pain',
    '⟦Nobody needs antibiotics⟧ for that',
    '⟦All patients should be on statins⟧, fight me',
  ],
  leaves: [
    'Always call 999 if someone stops breathing.',
    'Never take more than the label says.',
    'Always wash your hands before you touch a drip site.',
    'Everyone should get a go on the new coffee machine.',
    'Never share your medicines or take someone else’s tablets.',
    'The only way out of the car park is past the scan department.',
  ],
  check: clinicalFrames({
    cue: CUE,
    frames: [
      frame(
        raw`(?<passage>\b(?:everyone|everybody|all (?:patients|women|men|adults|people|kids|children)|no ?one|nobody) (?:over \d\d )?(?:should|needs?|must|has to|ought to)(?: to)?(?: (?:get|take|have|be on|be|ever)){0,2} ${SMALL}${CARE})\b`,
      ),
      frame(
        raw`(?<passage>\b(?:always|never) (?:take|give|use|start|accept|refuse|agree to|get|need) (?:(?:any|an?|the|your|their) )?M+)\b(?! (?:with|without|that|from|if|after|before|unless|as)\b)`,
      ),
      frame(
        raw`\b(?:surgery|treatment|therapy|M+|T+) (?:is|are) (?<passage>the only (?:way|answer|option))\b`,
      ),
    ],
    unless: /\b(?:label|packet|expired|prescribed|flu season|call|doctor if)\b|\?/,
  }),
});
