import { clinicalFrames, frame, type FrameMatch } from '../../lint/checks/clinical-frames.ts';
import { isAboutOthers } from '../../lint/meaning/directive.ts';
import { isQuestion } from '../../lint/meaning/stance.ts';
import { isNegated } from '../../lint/meaning/negation.ts';
import { defineRule } from '../../lint/rule.ts';

const { raw } = String;

const PRIVATELY = raw`(?:shoot|flick|ping|dm(?:ing)?|pm|inbox|message|msg|whats ?app|text|e-?mail|send(?: over| in| through)?|forward|share|upload|attach|reply with|snap)`;
const PUBLICLY = raw`(?:post|drop|comment|pop|put|type|leave|describe|share|tell us|tell me)`;
const TO_US = raw`(?: (?:us|me|them|it|over|through|in|to us|to me|with|here|below|as|back)){0,3}`;
const OWN = raw`(?: (?:your|ur|weirdest|worst|a|an|the|his|her|their|some|any|latest|recent|clear|good|quick|close[- ]?up|full|child's|baby's|of|copy|picture|photo|pic|screenshot|patient|details|and|name|full name,?|birthday|number|address)){0,5}`;

const PICTURE = raw`(?:photos?|pics?|pictures?|images?|snaps?|videos?)(?: of)?(?: (?:the|your|ur|his|her|that|this|it|them|a|what)){0,2}`;
const BODY = raw`(?:rash|mole|wound|lump|spots?|skin|bump|cuts?|burn|bite|throat|eyes?|toes?|foot|feet|leg|arm|scar|incision|stitches|tooth|teeth|swelling|ulcer|lesion|bruis\w+|nail|finger|nappy|poo|stool|prescription|M+|C+|T+|x-?ray|results?|report|chart|wristband|insurance card|medical records?)`;
const RECORD = raw`(?:dob|d\.o\.b|date of birth|birth ?date|mrn|(?:nhs|hospital|hosp|medicare|medicaid|chart|ip|op|uhid|record|patient|chi|insurance|member|policy) (?:number|no|id|num|card)|health card|uhid|ssn|(?:medical|case) (?:history|records?|reports?|file)|(?:test|lab|blood|scan|T+|biopsy|pathology) (?:results?|reports?|values)|T+ (?:results?|reports?|films?)|\b(?:blood ?work|bloods|labs|lab reports?)|(?<=your )(?:old |latest )?reports?(?= (?:and age|here|on this|in|to us))|T+)`;
const SYMPTOMS = raw`(?:symptoms?|current M+|list of M+|M+ list)`;

const ELSEWHERE =
  /\b(?:(?:to|with|tell|ask|give|show|let) (?:your|a|the|any) (?:own )?(?:[\w-]{1,14} )?(?:doctor|gp|care team|nurse|pharmacist|midwife|team|clinic|provider|specialist|dentist|physician)|portal|my ?chart|the app|secure(?:ly)?|parking|permit|(?:medical )?records (?:page|desk|office|team|department)|cv|resume|job|garden|race|calendar|cakes?|bakes?|compliments?|contest|competition|quiz|exam results?|simulation)\b/;

/** A picture is asked for so that somebody can judge it. */
const LOOKED_AT =
  /\b(?:nurses?|consultant|derms?|dermatolog\w+|doctors?|docs?|wounds?|spots?|rash|moles?|skin|weigh in|take a look|have a look|look at it|second opinion|diagnos\w+|infected|swelling|bite)\b/i;

const isAsked = ({ sentence, sketch, start }: FrameMatch) =>
  !isNegated(sentence, start) &&
  !isAboutOthers(sketch, start) &&
  !/\b(?:(?:i|we|they|who|he|she)(?: \w+){0,2}|(?:happy|glad|able|going|want|wants) to) $/.test(
    sketch.slice(0, start),
  );

const ASKING = raw`(?:(?:which|what) (?:M+|tablets?|medications?)(?: \w+){0,2} (?:taking|on|using|take|use)(?: and since when)?|any (?:sugar|bp|sugar or bp|thyroid|pressure|allergies|history of \w+)(?: or \w+)?|how long (?:have|has) (?:you|u|he|she|it|they|this) been (?:bleeding|like|sick|ill|having|feeling|taking|on (?:it|M+)|coughing|hurting|vomiting|pregnant|swollen|dizzy|going on|sore|itchy|there)(?: and what colou?r is it)?|since when|what colou?r is it|how many weeks (?:are you|pregnant)|how far along|(?:any|is there|are there|was there)(?: any)? (?:blood|bleeding|fever|swelling|rash|pain|vomiting|discharge|numbness|temp\w*|pus|C+)|what(?:'s| is| are) (?:your|ur|his|her|the|baby'?s) (?:bp|blood pressure|sugars?|blood sugar|temp\w*|pulse|sats|weight|due date|T+|levels?|last period|M+|symptoms|date of birth|dob)(?: running| doing| at)?|when did (?:it|the pain|this|she|he) (?:start|begin|last)|when was your last (?:period|dose|tablet|scan|bowel movement)|when (?:you|did you) last (?:had|have) (?:your|a) period|(?:are|r) (?:you|u) on (?:any )?(?:M+|meds|blood thinners)|do you (?:take|smoke|have) (?:any )?(?:M+|C+|allerg\w+)|does it (?:hurt|burn|itch|sting|bleed) (?:when|to|if|more|at)|what (?:M+|dose|symptoms|other symptoms) (?:are|is|do|does) (?:you|u|he|she|they)(?: (?:on|taking|have|having|getting))?|what are (?:your|ur|the|his|her) symptoms|how long (?:have|has) (?:you|u|he|she|it|they) (?:had|been (?:bleeding|hurting|swollen|like that|sick|vomiting|coughing))|(?:have (?:you|u)|has (?:he|she)|any|do you have|does (?:he|she) have)(?: (?:got|had|a|an|any)){0,2} (?:fever|temp(?:erature)?|rash|vomiting|bleeding|chest pain|numbness|discharge|swelling|C+)|where (?:exactly )?does it hurt|what colou?r is (?:it|your|the (?:discharge|poo|phlegm|mucus))|(?:on a scale of|how bad is the pain)|(?:how old is (?:he|she|baby|your \w{3,9}),? and )?(?:what|how much) does (?:he|she|baby) weigh|how (?:high|bad) is (?:the|your|his|her) (?:temp\w*|fever|pain))`;

const CUE =
  /taking|since|sugar|bp\b|been |tag |summary|weeks|problem|concern|complaint|list|letter|address|tell me|name|taking|[MCT]{2}|photo|pic|image|snap|video|\bdob\b|birth|d\.o\.b|mrn|number|\bid\b|card|uhid|ssn|history|record|report|result|symptom|labs?\b|bloods?\b|\bage\b|how (?:long|old|bad|high|much)|hurt|colou?r|scale|fever|temp|rash|vomit|pain|swelling|discharge|numb|bleed|weigh/;

export default defineRule({
  id: 'advice/solicit-symptoms',
  title: 'Asking for health details online',
  severity: 'stop',
  reason: 'Comments and messages on a social network are no safe place for health details.',
  source: {
    label: 'HHS OCR guidance; GMC Using social media as a medical professional',
    url: 'https://www.hhs.gov/hipaa/for-professionals/faq/index.html',
  },
  messages: {
    asks: '“{quote}” may bring health details into a channel that is not safe for them.',
  },
  flags: [
    'Odd mole? ⟦DM us a photo of the mole⟧ and our nurse will look.',
    { kind: 'reply', text: 'Please ⟦DM your date of birth⟧ so we can look' },
    '⟦Comment your symptoms⟧ below and our doctor will answer each one',
    { kind: 'reply', text: '⟦inbox me your blood results⟧ hun' },
    { kind: 'reply', text: '⟦what meds are you on⟧ and how old are you?' },
    { kind: 'reply', text: '⟦whatsapp me the scan report⟧' },
  ],
  leaves: [
    { kind: 'reply', text: 'Please don’t send photos or results here, this page is public.' },
    'Send us your best photo of the new garden.',
    'Tell your doctor about new symptoms and bring your test results.',
    { kind: 'reply', text: 'You can send your symptoms to your care team through the portal.' },
    { kind: 'reply', text: 'Message us a number we can ring you on.' },
    'Message us your questions about the car park.',
    { kind: 'reply', text: 'What shift are you on? I have a spare locker.' },
    'Never post your test results or date of birth in a comment.',
  ],
  oncePerPost: true,
  twin: 'phi/invite-disclosure',
  check: clinicalFrames(
    {
      cue: CUE,
      frames: [
        frame(
          raw`(?<passage>\b${PRIVATELY}${TO_US}(?: (?:your|ur|a|an|the|clear|good|some|quick|few|couple of|us|close[- ]?up)){0,3} ${PICTURE} ?(?:${BODY}|(?<=of (?:it|them|that|this) ?)(?=\W|$)))`,
        ),
        frame(raw`(?<passage>\bpost (?:a|your|the) ${PICTURE} ?${BODY})\b`),
        frame(
          raw`(?<passage>\b${PRIVATELY}${TO_US},?${OWN},? (?:${RECORD}|(?<=\b(?:your|ur|his|her|any|us|me|them|list of|full) )${SYMPTOMS}))\b`,
        ),
        frame(
          raw`(?<passage>\b${PUBLICLY}${TO_US} (?:your|ur|his|her|any|all)${OWN} (?:${RECORD}|symptoms?|mrn|dob))\b`,
        ),
        frame(raw`(?<passage>\bsend (?:us |me )?(?:a )?(?:photo|pic|picture)s? of it)\b`),
      ],
      unless: ELSEWHERE,
      when: isAsked,
      suggestion: 'please call us so that we can talk in private',
    },
    {
      cue: CUE,
      frames: [
        frame(
          raw`(?<passage>\b(?:dm|pm|send|message|text|whats ?app|upload|post|attach|inbox)${TO_US}(?: (?:a|your|some|the|clear|few))* ${PICTURE})(?=[.,!]|$| (?:if|and|so|on (?:messenger|here|whats ?app|instagram)|in (?:the|a) (?:comments?|dms?|message)|to (?:me|us|our|the)|when|or))`,
        ),
      ],
      unless: ELSEWHERE,
      when: (match) => isAsked(match) && LOOKED_AT.test(match.annotation.text),
    },
    {
      cue: CUE,
      frames: [
        frame(
          raw`(?<passage>\b(?:type|post|comment|drop|share|send|put|dm|message|tell us) (?:us |me )?(?:your |ur |his |her )?age(?:,| and| &)[^.!?]{0,30}(?:complaint|problem|symptoms?|weight|C+|M+|issue|history))`,
        ),
      ],
      unless: ELSEWHERE,
      when: isAsked,
    },
    {
      cue: CUE,
      frames: [
        frame(
          raw`(?<passage>\b(?:tell|let) (?:me|us)(?: know)?(?: (?:exactly|a bit about|more about|about|all about|here|below|in the comments)){0,2} (?:where (?:it|you) hurts?|what(?:'s| is| are)? (?:your|ur|the|his|her|you) (?:symptoms?|M+|pain|complaints?|on|taking)|(?:your|ur|his|her) (?:full )?(?:name(?:,? and| &)|symptoms?|M+|dob|date of birth|age|complaints?|medical \w+|diagnosis|story|pain|T+)|when you last|how long you'?ve had|what (?:M+|meds) (?:you'?re|ur|you are|he'?s|she'?s) on))(?:[^.!?\n]{0,40})`,
        ),
        frame(
          raw`(?<passage>\b(?:kindly |please |pls |do )?(?:share|send|give|provide|post|put|type|mention|forward|drop|comment)(?: (?:me|us|your|the|ur|here|below|over|all|patient|patient's|full|old|any|child's|his|her)){0,4} (?:age|name|mrn|medical record number|complaints?|main complaint|weight|reports?|health (?:problems?|issues?|questions?|concerns?)|medical (?:problems?|issues?|history|questions?)|symptoms?|file number|M+ list|prescription|T+)(?:,| and|/| &| here| below| in the comments?| on (?:whats ?app|this number|messenger)| with| to (?:me|us|this)|[.!]|$)(?:[^.!?\n]{0,36}(?:complaints?|reports?|symptoms?|history|here|comments?|answer))?)`,
        ),
        frame(
          raw`(?<passage>\b(?:drop|put up|post|pop|upload|send|dm|share|stick up|comment|snap|take)(?: (?:me|us|up))? (?:it,? tag|a |your |some |the |us a |me a )?(?:pic|(?<=tag) us|(?<=tag) me|photo|picture|image|video|snap)s?(?: of (?:it|that|them|the \w+|your \w+|his \w+|her \w+))?(?: (?:below|here|in the comments?|in here))?)(?=[^.!?]{0,30}(?:tell you|have a look|take a look|look at|say|doctor|dr|nurse|know (?:if|what)|answer|stitches|infected|serious|what it is))`,
        ),
        frame(
          raw`(?<passage>\b(?:dm|message|send|text|whats ?app|inbox|email|msg|upload|post|share|attach)(?: (?:me|us|over|through))? (?:a |the |your |ur )?(?:(?:hospital|discharge|clinic|referral) (?:letter|summary|papers?)|letter (?:the |from |they |your )[^.!?]{0,24}|list of (?:what|everything|all)[^.!?]{0,16}(?:take|on|taking)|discharge (?:summary|papers?)|(?:medical |case )?(?:history|file|notes|record number)))`,
        ),
        frame(
          raw`(?<passage>\b(?:pop|put|stick|post|paste|type) (?:your|ur|the|his|her) (?:full )?(?:\w+ )?(?:results?|T+|reports?|symptoms?|letter|bloods|scan) (?:up )?(?:here|below|on here|in the (?:chat|comments)|up))`,
        ),
        frame(
          raw`(?<passage>\b(?:confirm|provide|verify|tell us) your (?:full )?(?:name|dob|date of birth|address)(?:,| and)[^.!?]{0,40}(?:dob|date of birth|treated|visit|number|address|condition|patient))`,
        ),
        frame(
          raw`(?<passage>\breply with (?:your |the |ur )?(?:\w+ ){0,3}(?:number|dob|date of birth|name|mrn|symptoms?))`,
        ),
      ],
      unless: ELSEWHERE,
      when: isAsked,
      confidence: 'low',
    },
    {
      cue: CUE,
      frames: [frame(raw`(?<passage>\b${ASKING})(?=\W|$)`)],
      to: 'one',
      unless: ELSEWHERE,
      when: ({ sentence, sketch, start }) =>
        isQuestion(sentence) && !/\b(?:if|i|we)\b/.test(sketch.slice(0, start)),
      confidence: 'low',
    },
  ),
});
