import { clinicalFrames, frame, type FrameMatch } from '../../lint/checks/clinical-frames.ts';
import { hasLink } from '../../lint/meaning/attribution.ts';
import { isAboutComplaint, isOfWork, tellsToBeSeen } from '../../lint/meaning/complaint.ts';
import { isDebunked, isQuestion } from '../../lint/meaning/stance.ts';
import { defineRule } from '../../lint/rule.ts';

const { raw } = String;

const NO_NEED = raw`(?:no need|(?:do(?:es)?(?: not|n'?t)|dont|doesnt|needn'?t) (?:really |even )?(?:need|have|bother)|needn'?t|not worth|(?:wouldn'?t|i'd not|would not) (?:even )?(?:bother|waste|go|worry about going|be (?:going|bothering|wasting))|no point(?: in)?|no reason|not necessary|don'?t (?:be )?(?:bother(?:ing)?|wast(?:e|ing)|rush)|dont bother|save yourself|skip)`;
const CARE = raw`(?:the er|er|ed|a&e|a and e|a\+e|hospital|(?:the |a |your )?(?:doctors?|doc|docs|gp|gps|dr|midwife|consultant|pediatrician|paediatrician|dentist)|urgent care|emergency(?: room| department)?|an? ambulance|ambulance|(?:be |being |get |getting |it |him |her |that )?(?:seen|checked|looked at|assessed|examined)|casualty|911|999|111|come in|go in|be in|(?:down |in |up |over )?to (?:us|see us)|anyone|anybody|T+|a T+)`;
const NOT_BOOKING = raw`(?! (?:referral|note|letter|appointment|first|to (?:book|refer|register|get|join|self)|list|staff|number|for (?:a|the|your) (?:referral|form|letter|note|shift|swap|rota))|'s\b|-| parking| car)`;

/** Comfort in an idiom. */
const IDIOM = raw`(?:nothing to lose sleep over|(?:another|a second) thought|ignore (?:it|the \w+)|(?:only|just) an? (?:wee |little |small |tiny )?(?:bump|graze|bug|bruise|knock|sniffle|scratch|rash|spot|fever|cold|bite|phase|bit of \w+)|(?:won'?t|wont|can'?t) (?:hurt|harm|kill) (?:him|her|you|them|u)|no harm in (?:it|waiting|that)|(?:everyone|everybody|every \w+|they all) (?:gets?|has|have|had|does) (?:that|this|it|them)|(?:running about|right as rain|back to normal|himself again|herself again|up and about|good as new) (?:by|in)|(?:by|before) (?:tea time|bedtime|the weekend|morning)|if (?:he|she|it)'?s (?:smiling|eating|drinking|feeding|playing|laughing|weeing|not \w+),? (?:he|she|it)'?s|(?:smiling|eating|drinking|feeding|playing) means (?:he|she)'?s|nothing (?:to|for) it|(?:clear|gone|better|sorted|right) (?:up )?by (?:morning|tomorrow|monday|the weekend|next week)|forget about it|leave it (?:be|alone)|(?:you|she|he)(?:'d|d| would) (?:know|feel it|tell)(?: about it)? (?:by now|if)|if it (?:was|were) (?:serious|bad|broken|anything)[^.!?,]{0,24}|you'?ll (?:live|survive)|(?:is|are|was|it'?s) (?:okay|ok|nothing|fine|grand)(?=\s*(?:$|[.,!?]|hun|love|dear|mate|so|and|x))|(?:is|are) just (?:an? )?(?:\w+ ){0,2}(?:fatty|stress|tired\w*|age|hormones|wind|gas|nerves|phase|one|thing)\b|(?:so )?(?:dont|don'?t|do not) (?:stress|fret|panic|sweat|be worrying|overthink|bother (?:them|anyone|the doctor))|(?:loads|lots|plenty|tons|most|half) of (?:people|kids|babies|women|us|mums|folks)(?: \w+){0,3} (?:have|has|get|gets|do) (?:that|this|it|an?|them)|(?:your|the) (?:wee one|little one|baby|bub|lad|kid) is (?:grand|fine|ok|okay|good)|nothing at (?:your|his|her) age|happens to (?:everyone|all of us|the best|lots)|(?:mine|my \w+) (?:did|had|does|has) (?:that|it|the same)[^.!?,]{0,16} (?:fine|nothing|ok|grand)|(?:(?:it'?s|its|that'?s|thats|they'?re) (?:not|never)|isn'?t|not) (?:even )?(?:infected|broken|serious|dangerous|urgent|an emergency|a worry)(?=[ ,.!]|$)|(?:wouldn'?t|would not|don'?t|dont|not worth|no point) (?:lose|losing|losin) (?:any )?sleep (?:over|about)(?: (?:it|that))?|(?:i )?wouldn'?t (?:think twice|give it (?:a|another) (?:second )?thought|be (?:fussed|bothered))|no bi(?:ggie|g deal)|not a big deal|no biggy|(?:par for the course|common only|only natural|part of (?:getting older|growing up|pregnancy|healing))|(?:is|it'?s) (?:very|so|super|quite|really|pretty) common(?= (?:in|at|for|with|after|only|and)\b|[,.!]|$)|nothing (?:is )?wrong with (?:him|her|you|it|that|baby)|(?:she|he|you|it|they)(?:'ll|ll| will) be (?:right|good|sweet|okie|sorted|better (?:soon|by|in))\b|(?:kids|babies|children|little ones) bounce|(?:all|most|every) (?:babies|kids|bab(?:y|ies)|toddlers?|mums?|women|pregnant \w+) (?:do|does|gets?|have|has) (?:that|this|it|them)|looks? (?:absolutely |totally |perfectly |completely )?(?:fine|ok|okay|normal|good|clean|healthy|grand)(?: to me)?(?=[ ,.!x]|$)|(?:it )?(?:can'?t|cannot|can not|won'?t|couldn'?t) be (?:your (?:heart|appendix)|anything (?:serious|bad|major|sinister)|serious|a (?:stroke|clot|heart attack)|C+)|(?:never|not|rarely|hardly ever|isn'?t|aren'?t|ain'?t) (?:anything|something) (?:bad|serious|to worry about|nasty|sinister|major)|(?:definitely|defo|def|prob|probably|clearly|obviously) (?:not|isn'?t|nothing) (?:an? )?(?:C+|mening|serious|broken|infected|that)|(?:prob|probs|probably|you just|must have|just) slept (?:on it )?(?:funny|wrong|badly)|(?:you|u|he|she|they)(?:'ll| will) be (?:ok|okay|fine|alright|all right|grand|better|up and about) (?:by|in|after|before) \w+|(?:(?:don'?t|do not|dont|no need to|not) )?(?:(?:be )?(?:panic|worry|overthink|fret|freak out))(?:ing)? (?:dear|hun|mama|love|sis|mate|aunty|sir|ma'?am|bro|didi|about (?:it|that|this))|relax(?=,? (?:dear|hun|mama|love|sis|mate|aunty|sir|ma'?am|bro|it'?s|this is|that'?s))|(?:tis|it'?s|its|that'?s|just) (?:just )?(?:one of those things|a phase|growing pains|hormones|your age|old age|wear and tear|all in your head)|it'?ll (?:clear|go|heal|settle|pass|be gone) (?:\w+ ){0,2}(?:in|by|within) (?:a|\w+) ?(?:day|week|few|couple|monday|tuesday|wednesday|thursday|friday|saturday|sunday)?|(?:you|he|she) (?:are|is|'?s|'?re|r) (?:just )?fine\b|u r fine|ur fine|dw\b)`;
/** Comfort that speaks of care or of a course by itself. */
const FROM_CARE = raw`(?:(?:don'?t|do not|dont) be (?:going|running|rushing|dragging (?:him|her)) (?:in )?to (?:the )?(?:a&e|a and e|er|ed|hospital|doctors?|gp)|no need (?:of|for) (?:\w+ ){0,2}(?:tests?|scans?|doctor|hospital|panic|worry|T+)|(?:you|u|ya) (?:don'?t|dont) (?:have|need) to see any(?:one|body)|(?:don'?t|dont) waste (?:your|\w+|(?:\w+ ){1,2}hours?) (?:time |\w+ )?(?:in|at|on|with) (?:the )?(?:ed|er|a&e|emergency|hospital|doctors?))`;

const FINE = raw`(?:nothing (?:at all )?to (?:worry|panic|stress|be (?:worried|alarmed|concerned|scared)) about|no stress about (?:the|that|it)(?: \w{3,12})?|nothing (?:serious|sinister|scary|major)|(?:totally|perfectly|completely|absolutely|entirely|quite|super|100%|very|all) (?:normal|harmless|safe(?: together)?|fine)|(?:it'?s|that'?s|its|thats|is|are|will be) (?:probably |prob |likely |most likely |almost certainly |just |definitely |def )?(?:nothing|harmless|not serious|not dangerous|normal|safe)|(?:you|u|he|she|it|they|baby|your \w{2,9}|hell|shell|youll|itll)(?:'ll| will| is going to|'s gonna| gonna| are going to|'re gonna)? (?:totally |definitely |def |probably |absolutely )?be (?:perfectly |totally |absolutely |just |totally )?(?:fine|ok|okay|grand|alright|all right|right as rain)|(?:clear|go|settle|sort|pass|heal|calm)s?(?: itself)?(?: up| away| out| down)? (?:by|on) (?:itself|its own|their own|it's own)|(?:it'll|itll|that'll|it will|they'll) (?:just )?(?:pass|go away|settle|clear up|calm down|sort itself out)|leave it (?:a|another) (?:week|few days|fortnight|couple)|(?:wouldn'?t|would not|don'?t|dont) (?:worry|panic|stress|be (?:too |that |overly )?(?:concerned|worried))(?: about (?:it|that|the \w{3,12}))?|(?:is|are) (?:nothing|always benign|usually benign)(?= (?:at|for|to)\b|[.,!]|$)|(?:you'?re|ur|he's|she's|baby's|they're) (?:totally |perfectly |absolutely )?(?:fine|grand|okay|ok)(?=[ ,.!x]|$)|(?:those|these|the) (?:numbers|levels|readings|results) (?:are|look) (?:fine|normal|good|ok)|your (?:blood pressure|bp|sugars?|heart rate|numbers|levels|T+|results|labs|pulse|baby'?s? \w{3,9}) (?:is|are|look|looks|sounds?) (?:totally |perfectly |absolutely )?(?:fine|normal|good|ok|okay|great))`;

/** "your stomach will cope", of somebody's body or numbers. */
const COPES = raw`your (?:T+|C+|heart|stomach|tummy|liver|kidneys?|body|back|knees?|lungs?|gut|sugars?|blood pressure|bp|cholesterol) (?:(?:won'?t|wont|will not|will never) (?:even )?(?:notice|know|mind|miss it)|(?:will|can) (?:cope|manage|take it|survive|forgive))`;
/** An illness called harmless, to all who read: "fevers are harmless". */
const HARMLESS = raw`(?<!\b(?:most|many|some|usually|these|those|not all|such|of|for|and|or) )\b(?:C+|fevers?|temperatures?|lumps?|moles?|rashes|palpitations|headaches|chest pains?|nosebleeds|febrile \w+|blood in \w+) (?:are|is) (?:just |totally |completely |perfectly |always |all )?(?:harmless|nothing (?:to worry about|serious|to fear)|no big deal|never (?:serious|dangerous)|not dangerous)`;

const PAPERWORK = /\b(?:account|bill(?:ed|ing)?|insurance|paperwork|form|letter|refund|invoice)\b/i;
const PHARMACY =
  /\b(?:pharmacists?|pharmacy|walk[- ]?in|online|app|portal|self-(?:refer|certif)\w*|prescriptions?|to your (?:phone|door|home)|by (?:phone|video)|video|virtual|tele\w+|book\w*|(?:fit|sick) notes?)\b/;

/** Tells how a patient of the house does, which is another rule's matter. */
const OF_THE_HOUSE = /\b(?:our|my) (?:ed|er|floor|ward|clinic|unit)\b|\blast night\b/i;

const WISHES = /\bhop(?:e|ing)\b/i;

/** Comfort counts when the talk is of a complaint: "you'll be fine" to a new colleague is only kind. */
const isAboutHealth = ({ annotation }: FrameMatch) =>
  isAboutComplaint(annotation) &&
  !tellsToBeSeen(annotation) &&
  !OF_THE_HOUSE.test(annotation.text) &&
  !WISHES.test(annotation.text);

const CUE =
  /need|bother|worth|point|reason|necessary|waste|wasting|rush|yourself|skip|wouldn|nothing|normal|harmless|safe|fine|serious|dangerous|okay?\b|grand|right|own|itself|pass|settle|clear up|worr|panic|stress|concern|benign|leave it|good/;

const IDIOM_CUE =
  /ignore|only a|harm|hurt|every|smiling|eating|drinking|playing|feeding|by |forget|leave it|know by|by now|if it|live|survive|okay|grand|fine|stress|fatty|tired|loads|lots|half|happens|mine|\bmy\b|dont|sleep|twice|thought|fussed|bothered|big|course|common|natural|part of|wrong|bounce|ll be|will be|kids|babies|baby|most|all |every|looks?|can'?t|cannot|couldn|won'?t|never|not|rarely|hardly|isn|aren|ain|infected|broken|serious|danger|urgent|emergency|worry|slept|panic|fret|overthink|relax|just|hormones|your age|need|fine|be (?:going|running|rushing|dragging)|it'?ll|don'?t|dont|dw/;

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
    { kind: 'reply', text: 'one skipped pill, ⟦your blood pressure won’t notice⟧' },
    '⟦Palpitations are harmless⟧, so drink your coffee in peace.',
    { kind: 'reply', text: 'Spotting at nine weeks is common, ⟦baby will be fine⟧' },
  ],
  leaves: [
    'Most moles are harmless. Show any that changes to your doctor.',
    'Are fevers harmless? Our nurse answers on Friday.',
    { kind: 'reply', text: 'No need to come in, we will send the prescription to your phone.' },
    { kind: 'reply', text: 'your heart will know when it is time to change wards' },
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
      when: ({ annotation }) => !tellsToBeSeen(annotation) && !PAPERWORK.test(annotation.text),
      suggestion: 'if you are worried, please have it checked',
    },
    {
      cue: CUE,
      frames: [frame(raw`(?<passage>\b${FINE})\b(?! (?:to\b|if|for us))`)],
      to: 'one',
      when: isAboutHealth,
    },
    {
      cue: IDIOM_CUE,
      frames: [frame(raw`(?<passage>\b${IDIOM})`)],
      to: 'one',
      when: isAboutHealth,
    },
    {
      cue: /won'?t|wont|will|can/,
      frames: [frame(raw`(?<passage>\b${COPES})\b`)],
      to: 'one',
      when: ({ annotation }) => !tellsToBeSeen(annotation) && !isOfWork(annotation),
    },
    {
      cue: /harmless|nothing|deal|never|not dangerous/,
      frames: [
        frame(
          raw`(?<passage>${HARMLESS})\b(?!,? (?:but|unless|if|in most|and (?:usually|often))\b)`,
        ),
      ],
      to: 'all',
      when: ({ annotation, sentence }) =>
        !tellsToBeSeen(annotation) &&
        !hasLink(annotation) &&
        !isQuestion(sentence) &&
        !isDebunked(annotation, sentence),
    },
    {
      cue: IDIOM_CUE,
      frames: [frame(raw`(?<passage>\b${FROM_CARE})`)],
      to: 'one',
      unless: PHARMACY,
      when: ({ annotation }) => !tellsToBeSeen(annotation) && !isOfWork(annotation),
    },
  ),
});
