import { type Claim, claim } from '../../lint/checks/claim.ts';
import { defineRule } from '../../lint/rule.ts';
import { PLACES } from '../../lexicons/claim-words.ts';

const form = (source: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}@#])${source}(?!\p{L})`, 'gud');
const HEAD = String.raw`(?:Hospital|Clinic|Medical Cent(?:er|re)|Health(?:care)?|Ortho(?:pa?edics)?|Dental|Heart|Eye|Cancer|Children's|Infirmary|Memorial|General|Urgent Care|Cent(?:er|re)|Maternity|Birth|Surgical|Imaging|Pa?ediatrics|Family Medicine|Midwives|Dermatology|Vision|Dentistry|Oncology|Medical|Physio|Hospice|Fertility|Institute|ER|ED|Skin|Spine|Rehab|Women's)`;
const WORD = String.raw`\p{Lu}[\p{L}'.&]{1,20}`;
/** "Mercy Valley Hospital", "St Brigid's", "Lakeshore Ortho", a handle. */
const HOUSE = String.raw`(?:(?:the )?(?:${WORD} ){1,3}${HEAD}(?: ${HEAD})?|St\.? ${WORD}(?: ${HEAD})?|${WORD}'s (?:new )?(?:[\p{L}-]{2,12} ){0,2}(?:tower|wing|unit|er|centre|center|hospital|clinic|birth)|@[\p{L}\d_]{0,20}(?:[Hh]osp|[Hh]ealth|[Cc]linic|[Mm]ed|[Pp]harm|[Cc]are|[Oo]rtho|[Dd]ental|[Bb]io|[Ll]abs?|[Ss]urg|[Tt]ech|[Hh]eart|[Dd]evice)[\p{L}\d_]{0,20})`;
const GO = String.raw`(?:[Gg]o (?:to|see|check out|with|talk to)|[Cc]all|[Bb]ook (?:your |an? |in )(?:[\p{L}-]{3,14} ){1,3}(?:at|with)|[Cc]heck out|[Cc]hoose|[Bb]ook (?:with|at|in at|in with)|[Vv]isit|[Hh]ead (?:to|over to)|[Tt]ry|[Cc]an't (?:recommend|say enough about)|[Cc]annot recommend|[Hh]ighly recommend|[Rr]ecommend(?:ing)?|[Hh]ats off to|[Kk]udos to|[Ss]hout-?out to|[Uu]se|[Aa]sk for|[Gg]et yourself to|[Tt]ake (?:them|your kids?|your mum|your mom|him|her) to|[Ll]ove|[Ll]oving|[Ii]mpressed (?:by|with)|[Ss]wear by)`;

const RECOMMENDED = form(
  String.raw`${GO} (?:the (?:team|folks|people|doctors|docs|nurses|guys|gang|crew) at )?${HOUSE}(?: enough)?`,
);
const PRAISED = form(
  String.raw`(?:[Tt]he (?:team|staff|doctors|nurses|folks|people) at )?(?:${HOUSE}(?:'s)?(?: new (?:[\p{Ll}-]{2,12} ){0,2}[\p{Ll}-]{2,12})?|(?-i:\p{Lu}[\p{L}]{2,14}'s new (?:pump|inhaler|device|stent|scope|monitor|valve|drug|implant|pen|sensor))) (?:is|are|has)(?: (?:the|just|so|really|absolutely|hands|down|honestly|such|an?|truly|simply)){0,4} (?:gorgeous|amazing|stunning|awesome|brilliant|fantastic|wonderful|incredible|excellent|outstanding|beautiful|top notch|the best|best|unreal|place to (?:be|go)|great|phenomenal|lovely|superb|second to none|fab|next level)`,
);

const GO_THERE = form(
  String.raw`${HOUSE}[.,!]? (?:[Nn]o contest|[Hh]ands down|[Ee]very time|[Gg]o there|[Tt]rust me|10\/10|[Bb]y far)`,
);

const PRAISE =
  /\b(?:gorgeous|amazing|stunning|awesome|brilliant|fantastic|wonderful|incredible|excellent|outstanding|beautiful|lovely|superb|great|best|finest|recommend\w*|kept secret|the place|fab|phenomenal|top|love|loving|impressed|favou?r|won't regret|in good hands|trust|life ?savers?|smooth|so easy|game changer|need (?:a|your|an)|you(?:'re| are) expecting)\b|[😍❤🔥👏]/iu;
/** The writer says where they stand, or it is news, thanks, a job, a gift or an emergency. */
const OPEN =
  /\b(?:i(?:'m| am)? ?(?:a |an |the )?(?:\w{2,14} )?(?:nurse|doctor|surgeon|midwife|manager|resident|employee|consultant|physio|registrar|volunteer) (?:at|for|with|there|here)|i(?:'ve)? (?:work|worked|am employed|train|interned|volunteer|just joined)\w*|i'm biased|we|we're|our|us|my (?:hospital|employer|workplace|ward|unit|dad|mum|mom|clinic|colleagues?|work|job|boss|shift|own|practice|department)|where i work|colleagues?|coworkers?|proud to (?:work|be part)|employer|disclosure|#ad|#sponsored|paid|sponsored|gifted|partnership|hiring|vacanc\w+|apply|job|years (?:at|with)|last day|first day|donat\w+|charity|fundrais\w*|in memory|memorial service|closed|visitors|bus|parking|chest pain|911|999|nearest|emergency|grateful|thank|thanks|congrat\w*|welcome|study|paper|research|conference|webinar|talk|residency|student|rotation|lecture|follow)\b/i;

const ABOUT_CARE = new RegExp(
  `\\b(?:${PLACES}|ortho|st\\.?|dental|health|heart|birth|\\p{L}{3,12}(?:iatric|ology)\\p{L}*|inhaler|pump|device|drug|stent|doctor|dr|surgeon|knees?|hips?|baby|expecting)\\b`,
  'iu',
);

const isMeant = ({ annotation, sentence }: Claim): boolean =>
  annotation.post.account === 'personal' &&
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
    '⟦Hats off to @PharmaNova⟧, the new inhaler is brilliant',
  ],
  leaves: [
    'I work at Lakeshore Ortho, so take this with salt: go to Lakeshore Ortho for knees.',
    { account: 'official', text: 'Go to Pinecrest Urgent Care for sprains. Great parking.' },
    'Mercy Valley Hospital is closed to visitors until Friday.',
    'Grateful for six great years at Mercy Valley Hospital.',
    'Donated to Great Ormond Street Hospital. Go on, give a fiver, it is amazing.',
    'If you have chest pain go to the nearest hospital.',
  ],
  check: claim({
    cue: /[Gg]o |[Cc]heck|[Cc]hoose|[Bb]ook|[Vv]isit|[Hh]ead|[Tt]ry|recommend|[Hh]ats|[Kk]udos|[Ss]hout|[Uu]se|[Aa]sk|[Gg]et|[Tt]ake|[Ll]ov|[Ii]mpress|[Ss]wear|is |are |has |no contest|hands down|every time|there|trust me|by far/i,
    patterns: [RECOMMENDED, PRAISED, GO_THERE],
    unlessInPost: OPEN,
    when: isMeant,
    suggestion: ({ text }) => `${text} (I work there)`,
  }),
});
