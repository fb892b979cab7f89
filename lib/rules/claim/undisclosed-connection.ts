import { type Claim, claim } from '../../lint/checks/claim.ts';
import { defineRule } from '../../lint/rule.ts';
import { COY, PLACES } from '../../lexicons/claim-words.ts';

const form = (source: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}@#])${source}(?!\p{L})`, 'gud');
const HEAD = String.raw`(?:Hospital|Clinic|Medical Cent(?:er|re)|Health(?:care)?|Ortho(?:pa?edics)?|Dental|Heart|Eye|Cancer|Children's|Infirmary|Memorial|General|Urgent Care|Cent(?:er|re)|Maternity|Birth|Surgical|Imaging|Pa?ediatrics|Family Medicine|Midwives|Dermatology|Vision|Dentistry|Oncology|Medical|Physio|Hospice|Fertility|Institute|ER|ED|Skin|Spine|Rehab|Women's|Dentists?|Orthopa?edic|Obstetrics|Surgery|Wellness|Aesthetics|Birth Cent(?:er|re)|Health Cent(?:er|re)|Medical Group|Pharmacy|Labs?|Hosp|Private)`;
const WORD = String.raw`\p{Lu}[\p{L}'.&]{1,20}`;
/** "Mercy Valley Hospital", "St Brigid's", "Lakeshore Ortho", a handle. */
const HOUSE = String.raw`(?:(?:the )?(?:${WORD} ){1,3}${HEAD}(?: ${HEAD})?|St\.? ${WORD}(?: ${HEAD})?|${WORD}'s (?:new )?(?:[\p{L}-]{2,12} ){0,2}(?:tower|wing|unit|er|centre|center|hospital|clinic|birth)|@[\p{L}\d_]{0,20}(?:[Hh]osp|[Hh]ealth|[Cc]linic|[Mm]ed|[Pp]harm|[Cc]are|[Oo]rtho|[Dd]ental|[Bb]io|[Ll]abs?|[Ss]urg|[Tt]ech|[Hh]eart|[Dd]evice)[\p{L}\d_]{0,20})`;
const GO = String.raw`(?:[Gg]o (?:to|see|check out|with|talk to)|[Cc]all|[Bb]ook (?:your |an? |in )(?:[\p{L}-]{3,14} ){1,3}(?:at|with)|[Cc]heck out|[Cc]hoose|[Bb]ook (?:with|at|in at|in with)|[Vv]isit|[Hh]ead (?:to|over to)|[Tt]ry|[Cc]an't (?:recommend|say enough about)|[Cc]annot recommend|[Hh]ighly recommend|[Rr]ecommend(?:ing)?|[Hh]ats off to|[Kk]udos to|[Ss]hout-?out to|[Uu]se|[Aa]sk for|[Gg]et yourself to|[Tt]ake (?:them|your kids?|your mum|your mom|him|her) to|[Ll]ove|[Ll]oving|[Ii]mpressed (?:by|with)|[Ss]wear by)`;

const RECOMMENDED = form(
  String.raw`${GO} (?:the (?:team|folks|people|doctors|docs|nurses|guys|gang|crew) at )?${HOUSE}(?: enough)?`,
);
const PRAISED = form(
  String.raw`(?:[Tt]he (?:team|staff|doctors|nurses|folks|people) at )?(?:${HOUSE}(?:'s)?(?: new (?:[\p{Ll}-]{2,12} ){0,2}[\p{Ll}-]{2,12})?|(?:\p{Lu}[\p{L}]{2,14}'s new (?:pump|inhaler|device|stent|scope|monitor|valve|drug|implant|pen|sensor))) (?:is|are|has)(?: (?:the|just|so|really|absolutely|hands|down|honestly|such|an?|truly|simply)){0,4} (?:gorgeous|amazing|stunning|awesome|brilliant|fantastic|wonderful|incredible|excellent|outstanding|beautiful|top notch|the best|best|unreal|place to (?:be|go)|great|phenomenal|lovely|superb|second to none|fab|next level|superb|a class act|(?:the )?pick of the bunch|worth every penny|years ahead)`,
);

/** "the ER at Mercy Valley", where no head word tells a house. */
const UNIT_AT = String.raw`(?:ER|ED|A&E|team|staff|nurses|midwives|physios?|doctors|docs|folks|people|unit|clinic|maternity|surgeons?|NICU|ICU) (?:at|in|of) (?:the )?${WORD}(?: ${WORD}){0,2}`;
const FOND = form(
  String.raw`(?:[Dd]o yourself a favou?r(?: and)?|[Yy]ou (?:have|need|gotta|got|HAVE|NEED)(?: to)? (?:try|go to|see|get)|[Oo]bsessed with(?: my| the| this)?|[Cc]an(?:'t|not) say enough(?: good things)? about|[Gg]o-?to(?: is)?|[Ss]wap to|[Ss]witch(?:ed)? to|[Ss]wear by|[Nn]othing beats|[Ii]f you need [^.!?\n]{3,30},|[Bb]ook with|[Gg]o (?:straight )?to|[Bb]een under|[Ss]how(?:ed)? up (?:at|to)|[Hh]ad (?:a|an|my) [\p{L} ]{3,20} (?:at|with)) ?(?:the )?(?:${HOUSE}|${UNIT_AT}|[^.!?\n]{0,20}\b\p{Lu}\p{Ll}{2,12}(?:\p{Lu}|-\p{Lu})\p{Ll}{2,12})|(?:${HOUSE}|${UNIT_AT}),? (?:is |are |na )?(?:(?:still |hands down |honestly )?(?:the )?(?:only (?:place|one|ones)|best|THE (?:place|one|spot)|place to|first choice|my go-?to|where (?:i'd|you want|you need))|they're|they are|you won't regret|10\/10|every time|all day)[^.!?\n]{0,30}`,
);
/** A code that pays whoever gives it: "code JODI15 gets you 15% off". */
const PAID_CODE = form(
  String.raw`(?:(?:[Uu]se|[Ww]ith|[Ee]nter|[Aa]pply|[Dd]rop|[Qq]uote|[Mm]y|[Pp]romo|[Dd]iscount|[Aa]ffiliate) ){0,3}[Cc](?:ode|ODE):? ["']?(?!(?:BLUE|RED|PINK|BLACK|WHITE|BROWN|ORANGE|YELLOW|GREEN|SILVER|GR[AE]Y|STEMI|STROKE|SEPSIS|TRAUMA)\b)(?=[A-Z\d]*[A-Z])[A-Z\d]{4,14}["']?(?: (?:gets|for|saves|at|will)[^.!?\n]{0,30})?|[A-Z]{3,10}\d{1,3} (?:for|gets|saves)[^.!?\n]{0,4} \d{1,2} ?%(?: off)?|(?:[Ll]ink(?:ed)?|LINK) (?:is )?(?:in (?:my )?bio|below|in (?:the )?(?:comments|profile))|[Aa]ffiliate link|(?:my|the) (?:[Rr]eferral|[Dd]iscount) (?:link|code)`,
);
/** "Go there and thank me later": of a house told a sentence before. */
const THANK_ME = form(
  String.raw`(?:[Jj]ust )?[Gg]o (?:there|to them)(?: and [\p{L}' ]{4,20})?|(?:[Yy]ou(?:'ll| will| can) )?[Tt]hank me later|[Dd]on't go anywhere else|(?:would|I'd|wouldn't) (?:go )?(?:nowhere|anywhere) else|[Yy]ou won't (?:regret|be disappointed)(?: it)?`,
);
/** The tie slips out: "oops, wrong account", "posted from my second id", "nobody needs to know I work there". */
const SLIPPED = form(
  String.raw`(?:[Oo]+ps|[Ww]hoops|[Ss]hh+|[Ss]orry)[,.!]? (?:that was )?(?:the )?wrong account|(?:posted |sent |written )?from my (?:second|other|fake|alt|spare) (?:id|account|profile)|(?:[Nn]obody|[Nn]o one) (?:needs|has) to know (?:i|I|we|ye|you) (?:work|draw|drew|worked)[^.!?\n]{0,30}|(?:like|as if) I don't (?:work|clock in) (?:there|here)[^.!?\n]{0,20}`,
);
const IS_HIDDEN = /\b(?:wrong account|(?:id|account|profile)$|to know|don't (?:work|clock))\b/i;
const HOUSE_WORD =
  /\b(?:hospital|clinic|maternity|dental|practice|physios?|doctors?|midwives|surgeons?|er|birth)\b/i;

const GO_THERE = form(
  String.raw`${HOUSE}[.,!]? (?:[Nn]o contest|[Hh]ands down|[Ee]very time|[Gg]o there|[Tt]rust me|10\/10|[Bb]y far)`,
);

const PRAISE =
  /\b(?:gorgeous|pick of|class act|worth every|knows? (?:her|his|their) stuff|five star|5 star|years ahead|amazing|stunning|awesome|brilliant|fantastic|wonderful|incredible|excellent|outstanding|beautiful|lovely|superb|great|best|finest|recommend\w*|kept secret|the place|fab|phenomenal|top|love|loving|impressed|favou?r|won't regret|in good hands|trust|life ?savers?|smooth|so easy|game changer|need (?:a|your|an|to)|gentle|kind|sorted|THE place|never|life|dream|only trust|only place|go-to|go there|favou?r|good things|obsessed|changed|10\/10|nowhere|anywhere|no contest|you(?:'re| are) expecting)\b|[😍❤🔥👏]/iu;
/** The writer says where they stand, or it is news, thanks, a job, a gift or an emergency. */
const OPEN =
  /\b(?:i(?:'m| am)? ?(?:a |an |the )?(?:\w{2,14} )?(?:nurse|doctor|surgeon|midwife|manager|resident|employee|consultant|physio|registrar|volunteer) (?:at|for|with|there|here)|i(?:'ve)? (?:work|worked|am employed|train|interned|volunteer|just joined)\w*|i'm biased|we|we're|our|us|my (?:hospital|employer|workplace|ward|unit|dad|mum|mom|clinic|colleagues?|work|job|boss|shift|own|practice|department)|where i work|colleagues?|coworkers?|proud to (?:work|be part)|employer|disclosure|#ad|#sponsored|paid|sponsored|gifted|partnership|hiring|vacanc\w+|apply|job|years (?:at|with)|last day|first day|donat\w+|charity|fundrais\w*|in memory|memorial service|closed|visitors|bus|parking|chest pain|911|999|nearest|emergency|grateful|thank(?! me later)|thanks|congrat\w*|welcome|study|paper|research|conference|webinar|talk|residency|student|rotation|lecture|follow)\b/i;

/** A weak word on the tie is the matter of another rule. */
const HINTED = new RegExp(
  String.raw`${COY}|#(?:partner|sp|spon|collab|ambassador|gifted|aff\w*|\w{2,20}partner)\b`,
  'iu',
);

const ABOUT_CARE = new RegExp(
  `\\b(?:${PLACES}|ortho|st\\.?|dental|health|heart|birth|\\p{L}{3,12}(?:iatric|ology)\\p{L}*|pregnant|birth|maternity|dental|physios?|fertility|surgery|nurses?|er|ed|sugars?|hospital|inhaler|pump|device|drug|stent|doctor|dr|surgeon|knees?|hips?|baby|expecting)\\b`,
  'iu',
);

/** A code that saves money pays whoever gives it, whatever else is said of "us" and "my ward". */
const isPaidCode = ({ annotation, text }: Claim): boolean =>
  /\bcode\b/i.test(text) && SAVES.test(annotation.text) && !DISCLOSED.test(annotation.text);
const SAVES = /\d ?%|\b(?:off|discount|checkout|saves?|cheaper)\b|[$£€]\d/i;
const DISCLOSED =
  /#ad\b|#sponsored|\b(?:disclosure|paid|sponsored|affiliate|commission|earn|conference|congress|webinar|course|exam|tickets?|canteen|parking|stolen|expired|scam)\b/i;

const isEndorsed = ({ annotation, sentence, text }: Claim): boolean =>
  /\b(?:code|\d{1,2} ?%)/i.test(text) ||
  (/\blink/i.test(text) &&
    (PRAISE.test(annotation.text) || /\b(?:off|discount|code)\b/i.test(annotation.text))) ||
  (isPraise({ annotation, sentence, text }) &&
    (!/there|later|else|regret|disappointed/.test(text) || HOUSE_WORD.test(annotation.text)));

const isMeant = (found: Claim): boolean => {
  const { annotation, text } = found;
  if (annotation.post.account !== 'personal' || HINTED.test(annotation.text)) return false;
  if (isPaidCode(found) || (IS_HIDDEN.test(text) && PRAISE.test(annotation.text))) return true;
  return !OPEN.test(annotation.text) && isEndorsed(found);
};

const isPraise = ({
  annotation,
  sentence,
}: Pick<Claim, 'annotation' | 'sentence' | 'text'>): boolean =>
  (PRAISE.test(annotation.text) || /\b(?:go|book|choose)\b/i.test(sentence.text)) &&
  ABOUT_CARE.test(annotation.text);

export default defineRule({
  id: 'claim/undisclosed-connection',
  title: 'Praise without saying you work there',
  severity: 'warn',
  reason: 'A reader would want to know of the tie, and a line in the bio is not enough.',
  source: {
    label: '16 CFR 255.5; FTC Endorsement Guides: What People Are Asking',
    url: 'https://www.ftc.gov/business-guidance/resources/ftcs-endorsement-guides-what-people-are-asking',
  },
  messages: { praise: 'If you work with them, “{quote}” may need a word on that in the post.' },
  flags: [
    'If you need a new knee, ⟦go to Lakeshore Ortho⟧. You won’t regret it.',
    '⟦St. Vale’s new heart tower is gorgeous⟧, see for yourself!',
    '⟦Can’t recommend Lakeside Clinic enough⟧. Best kept secret in town',
    'Expecting? ⟦Pinecrest Medical Center is the place to be⟧. Gorgeous rooms',
    'Nurse here, my ward lives on these drops. ⟦Code KARA15 gets you 15% off⟧',
    '⟦Northgate Private is the pick of the bunch⟧ for hips, if you ask me',
    'wow this clinic is amazing (⟦oops, wrong account⟧)',
    '⟦Hats off to @PharmaNova⟧, the new inhaler is brilliant',
  ],
  leaves: [
    'I work at Lakeshore Ortho, so take this with salt: go to Lakeshore Ortho for knees.',
    { account: 'official', text: 'Go to Pinecrest Urgent Care for sprains. Great parking.' },
    'Code BLUE on our ward, and an amazing team ran. 20% of me is still there.',
    'Our clinic’s conference: use code KARA15 for 15% off tickets.',
    'The trial found a smaller effect than the headline (link in the comments).',
    'oops, wrong account, that cat video was for my sister',
    'Mercy Valley Hospital is closed to visitors until Friday.',
    'Grateful for six great years at Mercy Valley Hospital.',
    'Donated to Great Ormond Street Hospital. Go on, give a fiver, it is amazing.',
    'If you have chest pain go to the nearest hospital.',
  ],
  check: claim({
    cue: /THE|account|my (?:second|other|fake|alt|spare)|to know|clock|\d ?%|[Ll]ink|LINK|[Oo]bsessed|[Cc]ode|CODE|link|favou?r|enough|[Ss]wap|[Ss]witch|[Nn]othing|[Ii]f you need|[Bb]een|[Hh]ad |later|else|regret|only|10\/10|[Gg]o |[Cc]heck|[Cc]hoose|[Bb]ook|[Vv]isit|[Hh]ead|[Tt]ry|recommend|[Hh]ats|[Kk]udos|[Ss]hout|[Uu]se|[Aa]sk|[Gg]et|[Tt]ake|[Ll]ov|[Ii]mpress|[Ss]wear|is |are |has |no contest|hands down|every time|there|trust me|by far/i,
    patterns: [RECOMMENDED, PRAISED, GO_THERE, FOND, PAID_CODE, THANK_ME, SLIPPED],
    when: isMeant,
    suggestion: ({ text }) =>
      /\bcode\b|link|later|regret|else/i.test(text) ? undefined : `${text} (I work there)`,
  }),
});
