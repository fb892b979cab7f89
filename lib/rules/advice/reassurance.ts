import { clinicalFrames, frame, type FrameMatch } from '../../lint/checks/clinical-frames.ts';
import { clinicalSketch } from '../../lint/meaning/clinical-sketch.ts';
import { defineRule } from '../../lint/rule.ts';

const { raw } = String;

const NO_NEED = raw`(?:no need|(?:do(?:es)?(?: not|n'?t)|dont|doesnt|needn'?t) (?:really |even )?(?:need|have|bother)|needn'?t|not worth|(?:wouldn'?t|i'd not|would not) (?:even )?(?:bother|waste|go|worry about going|be (?:going|bothering|wasting))|no point(?: in)?|no reason|not necessary|don'?t (?:be )?(?:bother(?:ing)?|wast(?:e|ing)|rush)|dont bother|save yourself|skip)`;
const CARE = raw`(?:the er|er|ed|a&e|a and e|a\+e|hospital|(?:the |a |your )?(?:doctors?|doc|docs|gp|gps|dr|midwife|consultant|pediatrician|paediatrician|dentist)|urgent care|emergency(?: room| department)?|an? ambulance|ambulance|(?:be |being |get |getting |it |him |her |that )?(?:seen|checked|looked at|assessed|examined)|casualty|911|999|111|come in|go in|be in|T+|a T+)`;
const NOT_BOOKING = raw`(?! (?:referral|note|letter|appointment|first|to (?:book|refer|register|get|join|self)|list|staff|number|for (?:a|the|your) (?:referral|form|letter|note|shift|swap|rota))|'s\b|-| parking| car)`;

const FINE = raw`(?:nothing (?:at all )?to (?:worry|panic|stress|be (?:worried|alarmed|concerned|scared)) about|no stress about (?:the|that|it)(?: \w{3,12})?|nothing (?:serious|sinister|scary|major)|(?:totally|perfectly|completely|absolutely|entirely|quite|super|100%|very|all) (?:normal|harmless|safe(?: together)?|fine)|(?:it'?s|that'?s|its|thats|is|are|will be) (?:probably |prob |likely |most likely |almost certainly |just |definitely |def )?(?:nothing|harmless|not serious|not dangerous|normal|safe)|(?:you|u|he|she|it|they|baby|your \w{2,9}|hell|shell|youll|itll)(?:'ll| will| is going to|'s gonna| gonna| are going to|'re gonna)? (?:totally |definitely |def |probably |absolutely )?be (?:perfectly |totally |absolutely |just |totally )?(?:fine|ok|okay|grand|alright|all right|right as rain)|(?:clear|go|settle|sort|pass|heal|calm)s?(?: itself)?(?: up| away| out| down)? (?:by|on) (?:itself|its own|their own|it's own)|(?:it'll|itll|that'll|it will|they'll) (?:just )?(?:pass|go away|settle|clear up|calm down|sort itself out)|leave it (?:a|another) (?:week|few days|fortnight|couple)|(?:wouldn'?t|would not|don'?t|dont) (?:worry|panic|stress|be (?:too |that |overly )?(?:concerned|worried))(?: about (?:it|that|the \w{3,12}))?|(?:is|are) (?:nothing|always benign|usually benign)(?= (?:at|for|to)\b|[.,!]|$)|(?:you'?re|ur|he's|she's|baby's|they're) (?:totally |perfectly |absolutely )?(?:fine|grand|okay|ok)(?=[ ,.!x]|$)|(?:those|these|the) (?:numbers|levels|readings|results) (?:are|look) (?:fine|normal|good|ok)|your (?:blood pressure|bp|sugars?|heart rate|numbers|levels|T+|results|labs|pulse|baby'?s? \w{3,9}) (?:is|are|look|looks|sounds?) (?:totally |perfectly |absolutely )?(?:fine|normal|good|ok|okay|great))`;

const COMPLAINT =
  /[CMT]{2}|\b(?:lumps?|rash(?:es)?|fevers?|temp(?:erature)?|cough\w*|bleed\w*|blood|pains?|aches?|headaches?|palpitations?|swelling|swollen|spots?|moles?|bumps?|vomit\w*|sick|diarrh?oea|dizz\w+|faint\w*|numb\w*|tingl\w+|stitches|wounds?|bp|heart ?(?:rate|beat)|chest|breath\w*|symptoms?|discharge|poo|bruis\w+|cramp\w*|sore|sugars|fell|falls|fall|hit (?:his|her|my) head|lymph|nodes?|glands?|pregnan\w+|weeks|baby|itch\w*|twitch\w*|nausea|spotting|contractions|dilated|scar|infect\w*|surgery|operation|recover\w*|epidural|anaesthe\w+|anesthe\w+)\b/;
const WORK =
  /\b(?:shifts?|nclex|exams?|interviews?|rota|orientation|preceptor\w*|placement|first day|day (?:one|1|2)|school|job|parking|park|book(?:ing)?|osce|night shifts?|nights|manager|unit|ward|cry\w*|nervous|new grads?|course|study\w*|printer|account|bill\w*|insurance|paperwork|code|letter|form|queue|tickets?|visitors?|doses? in the fridge)\b/;
const PAPERWORK = /\b(?:account|bill(?:ed|ing)?|insurance|paperwork|form|letter|refund|invoice)\b/i;
const SAFETY_NET =
  /\b(?:please|but|if|unless|any (?:worse|change|doubt|concerns?)|worr(?:y|ied))\b.{0,70}\b(?:gp|doctor|111|999|911|nurse line|clinic|pharmacist|midwife|a&e|er|checked|looked at|seen|call|ring|team|triage)\b/;
const PHARMACY =
  /\b(?:pharmacists?|pharmacy|walk[- ]?in|online|app|portal|self-(?:refer|certif)\w*|book\w*|(?:fit|sick) notes?)\b/;

/** Comfort counts when the talk is of a complaint: "you'll be fine" to a new colleague is only kind. */
function isAboutHealth({ annotation }: FrameMatch): boolean {
  const sketch = clinicalSketch(annotation.text.slice(0, 600));
  return COMPLAINT.test(sketch) && !WORK.test(sketch) && !SAFETY_NET.test(sketch);
}

const CUE =
  /need|bother|worth|point|reason|necessary|waste|wasting|rush|yourself|skip|wouldn|nothing|normal|harmless|safe|fine|serious|dangerous|okay?\b|grand|right|own|itself|pass|settle|clear up|worr|panic|stress|concern|benign|leave it|good/;

export default defineRule({
  id: 'advice/reassurance',
  title: 'Telling somebody that they are fine',
  severity: 'warn',
  reason: 'Comfort from staff can keep a person from being seen in time.',
  source: {
    label: 'GMC Using social media as a medical professional',
    url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional',
  },
  messages: { comfort: '“{quote}” may keep somebody from being seen in time.' },
  flags: [
    { kind: 'reply', text: '⟦nothing to worry about⟧ hun, lumps come and go' },
    { kind: 'reply', text: '⟦no need to be seen⟧ for a cough' },
    { kind: 'reply', text: '@lee you ⟦don’t need the ER⟧ for that fever' },
    { kind: 'reply', text: 'that rash is ⟦totally normal⟧' },
    { kind: 'comment', text: '⟦wouldn’t bother the doctor⟧ with a bit of chest tightness' },
    { kind: 'reply', text: 'Spotting at nine weeks is common, ⟦baby will be fine⟧' },
  ],
  leaves: [
    { kind: 'reply', text: 'You’ll be fine on your first shift!' },
    { kind: 'reply', text: 'No need to book, just turn up.' },
    { kind: 'reply', text: 'Nothing to worry about, the rota only changes in January' },
    { kind: 'reply', text: 'You don’t need a GP referral for physio.' },
    { kind: 'reply', text: 'It may well be nothing, but please see your GP about any lump.' },
    {
      kind: 'reply',
      text: 'Most ear infections get better in three days. If not, call the clinic.',
    },
    { kind: 'reply', text: 'Totally normal to cry in the supply closet' },
    'You will be fine without antibiotics for a cold, says every poster in our lobby.',
  ],
  check: clinicalFrames(
    {
      cue: CUE,
      frames: [
        frame(
          raw`(?<passage>\b${NO_NEED} (?:(?:to|for|in|the|your|a|any|go|going|rushing|to go|time|money|on|with|him|her|about|see|seeing|visit|call|calling|ringing|ring|bother|bothering|taking|sitting|at|queueing|be|get|got|have|it|trip|wait|a trip|hassle) ){0,5}${CARE})\b${NOT_BOOKING}`,
        ),
      ],
      to: 'one',
      unless: PHARMACY,
      when: ({ sketch, annotation }) =>
        !SAFETY_NET.test(sketch) && !PAPERWORK.test(annotation.text),
      suggestion: 'if you are worried, please have it checked',
    },
    {
      cue: CUE,
      frames: [frame(raw`(?<passage>\b${FINE})\b(?! (?:to\b|if|for us))`)],
      to: 'one',
      when: isAboutHealth,
    },
  ),
});
