import { anyOf } from '../../lint/checks/any-of.ts';
import { weigh } from '../../lint/checks/weigh.ts';
import { defineRule } from '../../lint/rule.ts';

const DAY = String.raw`(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|next|soon|later|after|in (?:the )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|new year))`;
const KEPT_CALM = String.raw`confidential (?:and|or|help\p{L}*|support|service|advice|chat|counsel\p{L}*|hiv|sti|test\p{L}*|screening|care|line|phone|call|space|setting|report\p{L}* line|hotline|survey|information|data|waste|bins?)`;

/** Says that it is not to be known, or not yet. */
const SECRET = new RegExp(
  String.raw`(?<!\p{L})(?:(?:can't|cannot|can not) (?:name|say|reveal|tell)(?: \p{L}+){0,2} (?:yet|who|which)|(?:begged|asked|told|warned|ordered) (?:us|staff|everyone|me) not to (?:say|tell|post|share|talk)|board voted|you heard it here|not for sharing|public not (?:till|until)|nothing (?:is )?signed|press find out|shh+|(?:have|has|had)(?: not|n't) (?:told|informed)|(?:you|u|ya) (?:didn't|didnt|never|did not) hear(?:d)?|(?:announcement|press release|details|news|statement) (?:next|to follow|soon|coming|later|tomorrow|on)|they (?:tell|will tell|'ll tell) the|after the election|(?:did not|didn't|don't|does not|doesn't) want (?:you|us|anyone|staff|people|the public) to (?:see|know|hear|find)|hiding (?:it|them|this|the)|nobody is supposed|not supposed|are supposed to know|before (?:the |it'?s |they )?(?:announc\p{L}+|staff (?:know|are told))|(?:been|was|were) (?:asked|told) to (?:lead|keep)|(?:board|management|leadership|trust|ceo|cfo) (?:has |have |just )?(?:decided|voted|agreed|signed|approved|says|said)|(?:heard|saw|sat|was) (?:it |this )?in (?:on )?(?:the|a) (?:board ?room|budget|board|exec\p{L}*|finance|strategy|ceo) ?(?:meeting|call)?|polish (?:up )?(?:your|those|the) (?:cvs?|resumes?)|just signed|(?:attached|below|here) is the (?:email|memo|letter|slide|deck)|as of yet|embargo\p{L}*|not been announced|(?:(?:not|n't)|never|nobody|no one|nothing|isn't|hasn't|haven't|can't|cannot|couldn't|don't|dont|didn't|shouldn't|won't|aren't|wasn't|before (?:it|they|we|this|the|you))(?: \p{L}+){0,4} (?:public(?:ly)?|announc\p{L}+|official(?:ly)?|for sharing|share|shared|supposed to|tell(?:ing)?|told|say(?:ing)?(?: (?:much|anything|more|this))?|hear (?:it|this)|repeat|quote me|press (?:release|conference)|news(?:papers)?|earnings call|goes? (?:out|live))|(?:announce\p{L}*|press release|press conference|(?:go(?:es|ing)?|be|made) public|in the (?:news|papers)|public)(?: \p{L}+){0,3} ${DAY}|ahead of the (?:announcement|press|vote|earnings)|(?:told|heard|hear) (?:\p{L}+ )?in confidence|in confidence|(?!${KEPT_CALM})confidential(?!ity|ly)|hush(?:ed)?|top secret|under wraps|keep(?:ing)? (?:it|this|that) (?:\p{L}+ )?(?:quiet|secret|between|under|to yourself|down ?low)|nda|leak(?:ed|ing)?(?! (?:pipe|roof|tap))|(?:peer review (?:panel|committee|board)|rca|root cause analysis)(?: report)? (?:from|is|has|found|concluded|decided|says|blamed)|(?:from |on the )inside(?! the)|insider|inside (?:info|knowledge|scoop)|internal(?:ly)? (?:only|memo|e-?mail|doc\p{L}*|report|numbers|deck|slides?)|screenshot of|between (?:us|you and me|friends)|psst|shh+|off the record|(?:read|heard|hear) it here|rumou?r (?:has it|going|is going)|word is|on the (?:dl|qt|down ?low)|copies (?:are )?going (?:a)?round|unofficial(?:ly)?|(?:didn't|did not|never) (?:hear|get) (?:it|this|that) from me|(?:seen|saw|got|have) (?:a copy of )?the (?:draft|plans|memo|deck|numbers)|find out (?:next|soon|later|on|tomorrow|in)|(?:don't|doesn't|do not) know yet|(?:a|my) (?:very |pretty )?(?:good|reliable|trusted)? ?source|my (?:mate|friend|contact|buddy|guy|girl) in (?:finance|hr|admin\p{L}*|it|accounting|the c-suite)|(?:media|news) release|(?:big|official) reveal|sneak (?:peek|preview)|(?:begged|asked|told|warned) us not to|wants? to wait|sit on it|we will (?:name|announce)|unannounced|sneak peek (?:at|of) our|get (?:fired|in trouble) for)(?!\p{L})|🤫|🤐`,
  'iu',
);
/** How people inside come to know. */
const HEARD =
  /(?<!\p{L})(?:apparently|rumou?rs?|word (?:is|has it|on)|heard|hearing|told (?:us|me|the|managers|department|staff|everyone)|briefing|huddle|town hall|board (?:call|meeting|votes?|signs?|room)|sat in on|all[- ]hands|deck|memo|grapevine|(?:my|our) (?:director|manager|boss|ceo|chief)|management|leadership|breaking)(?!\p{L})|👀/iu;
/** What changes a hospital: told by nobody else, it is news. */
const UPHEAVAL =
  /(?<!\p{L})(?:going private|privati[sz]\p{L}+|(?:mri|scanner|ct|system|heating|theatre|lift) (?:is|has been) (?:broken|down|out)|(?:won|got|landed|lost) (?:the|our|a) (?:\p{L}+'?s? ){0,3}contract|\d+ (?:million|m|k|billion) in the (?:red|hole)|in the red|org chart|got the boot|half of (?:admin|staff|the team|us) (?:is |are )?gone|(?:a |the )?merger with|sold to (?:a|the)|(?:is|are) (?:moving|relocating|going) (?:across |over |out )?to (?:the )?\p{L}+|(?:jobs|posts|beds|roles|positions) (?:are )?(?:going|being cut|to go)|\d+ (?:jobs|posts|beds|roles)|won'?t be (?:here|open|there)|run(?:s|ning)? out of (?:cash|money)|go(?:ing|ne)? broke|ransomware|infection (?:figures|rates|numbers)|mortality (?:figures|rates|numbers)|new ehr|going to the city|(?:is|are) shut(?:ting)?|shuts|merge with|compulsory|(?:our|the) (?:acquisition|merger|takeover)|merg(?:e[sd]?|ing|ers?)|acqui(?:red?|ring|sition)|(?:buy|buys|buying|bought)(?: (?:us|out|our|up|by|the (?:hospital|clinic|practice|group)|(?:a|two|three) (?:clinic|hospital|practice)s?))|(?:getting|being|is|are|been|we're|we) (?:bought|acquired)|(?:being|be|getting|been) sold|sold (?:to|off)|selling (?:us|the|our|off)|(?:new|next|interim) (?:ceo|cfo|cno|chief \p{L}+|president)|(?:talks|deal|negotiations)(?: \p{L}+){0,4} (?:collapsed|fell through|broke down)|take ?over|taking over|taken over|(?:clos(?:es|ed|ing|ure)|close (?:in|by|down|our|next|before|after|the (?:unit|ward|er|ed|hospital|birth|maternity)))(?! (?:early|at \d|friend|to (?:home|my)))|shut(?:s|ting)?(?: down)?|axing|axed|lay(?:ing)?[- ]?offs?|laid off|redundanc\p{L}+|job cuts|bankrupt\p{L}*|chapter 11|deficit|insolven\p{L}+|hack(?:ed|ers?)|ransom\p{L}*|cyber\p{L}*|(?:data )?breach|(?:lose|losing|lost|loses) (?:our |its |the |their )?(?:\p{L}+ )?(?:accreditation|contract|licen[cs]e|funding|status)|peer review (?:panel|committee)?|rca(?: report)?|root cause|fraud|whistle|raid(?:ed)?|over budget|affiliation|heads of terms|letter of intent|terms (?:are|were) (?:agreed|signed)|(?:set|due|about|agreed|voted) to join|shutting|downgrad\p{L}+|urgent[- ]care only|(?:mak\p{L}+|miss\p{L}*|meet\p{L}*) payroll|immediate jeopardy|vendor|hospital is going|dropping|(?:in|out of|leaving the) network|receivership|plans for the new|(?:name|naming|named) (?:\p{L}+\.? ){1,4}as our (?:new )?|(?:tender|bid|contract)s? (?:is|are|was|were|went|signed|won)|won the (?:\p{L}+ ){0,2}(?:tender|bid|contract)|joint venture|partner(?:ing|ship)(?: with)?)(?!\p{L})/iu;
const BUSINESS =
  /(?<!\p{L})(?:open(?:s|ing)? (?:a|an|our|the|two|three)|restructur\p{L}+|outsourc\p{L}+|earnings|revenue|margins?|profits?|budget|in the red|losses|financials|numbers|q[1-4]|(?:ceo|cfo|cno|chief|president|director|chair\p{L}*)|stepping down|resign(?:s|ed|ing)|fired|contracts?|deal|bid|tender|vendor|sign(?:ed|ing|s)?(?: with| it)|talks|negotiat\p{L}+|audit|inspection|survey(?:ors)?|joint commission|cqc|cms|investigat\p{L}+|lawsuit|settlement|accreditation|(?:new|next|second|cancer|birth) (?:tower|wing|campus|building|site|hospital|unit|clinic|er|children's|cent(?:er|re))|expan(?:d\p{L}*|sion)|relocat\p{L}+|moving (?:to|out)|late and|months late|concluded|at fault|damning|records)(?!\p{L})/iu;
const OURS =
  /(?<!\p{L})(?:(?:the|our) (?:\p{L}+ ){0,2}(?:unit|site|group|lab|board|trust|pharmacy)|cfo|ceo|pharmacy|maternity|cath lab|staff|we|we're|we've|we'll|us|our|my (?:hospital|unit|trust|work|job|boss|director|group|department|system)|the (?:hospital|trust|board|unit|ward|er|ed|tower|clinic|ceo|group|county|second surgeon|maternity|birth unit)|they're|they are|they've|pediatrics|paediatrics|midwifery|cath lab|rehab|icu)(?!\p{L})/iu;
const PUBLIC =
  /(?<!\p{L})(?:(?:it's|news is|now|went|made|already|finally) (?:now )?(?:public|out)(?! (?:yet|till|until))|public now|(?<!not )(?<!n't )(?:was|been|were|we) (?:just )?announced|announced (?:today|yesterday|this|last|on)|press release (?:is|in|here|below)|newsroom|gazette|save the date|nurse of the year|notice|secret santa|snore|read (?:the|our) (?:news|statement|announcement)|surprise|rumou?r check|(?:a|the|this|that|new) book|novel|series|the town|my (?:sister|kids?|cousin|landlord)|cake|pregnan\p{L}+|engaged|wedding|choir)(?!\p{L})/iu;

/** Told by the inside, or of a time to come. */
const AHEAD =
  /(?<!\p{L})(?:staff (?:were |was )?told|told (?:us|staff|everyone|the team)|showed us|they showed|not for sharing|public not|nothing (?:is )?signed|negotiat\p{L}+|(?:below|attached|see below|group chat)|from (?:may|june|july|january|february|march|april|august|september|october|november|december|next \p{L}+|monday)|(?:next|this) (?:month|quarter|spring|summer|autumn|fall|winter|year)|by (?:q[1-4]|christmas|easter|the new year|summer|spring|friday|monday|may|june|july|march)|got the boot|press find out|town hall|heard|apparently)(?!\p{L})/iu;

export default defineRule({
  id: 'conduct/confidential-business',
  title: 'Something that is not public yet',
  severity: 'stop',
  reason: 'News that gets out early can hurt patients, coworkers and the hospital, and stays out.',
  source: {
    label: 'Patient Safety and Quality Improvement Act, 42 USC 299b-22; SEC Regulation FD',
    url: 'https://www.law.cornell.edu/uscode/text/42/299b-22',
  },
  messages: { secret: '“{quote}” may let out something that the hospital has not made public.' },
  flags: [
    '⟦Not public yet but we’re merging⟧ with Harrow Valley in the spring',
    'ok ⟦keep this quiet but our CEO⟧ is out by Friday',
    '⟦Leaked memo: they are selling the⟧ rehab floor to a chain',
    '⟦My director told me in confidence that they’re closing⟧ pediatrics',
    '⟦don’t tell anyone but somebody hacked our records⟧ last night',
    '⟦Apparently we are getting bought, not official⟧ yet',
    '⟦Keep this between us: a letter of intent⟧ is on the table for the old tannery site, where our group and the good people of Westmoor hope to build by Q2.',
  ],
  leaves: [
    'It’s public now: we are joining the Northfield network. https://riverbend.example/news',
    {
      account: 'official',
      text: 'Ignore the rumor that our ER is closing. It is open all day, every day.',
    },
    { account: 'official', text: 'Your call to the confidential helpline is free, day or night.' },
    'Not announced yet but my sister is having twins!',
    'Don’t tell anyone but I cried at the staff choir concert',
    'I loved the new book on hospital mergers. Between us, the chapter on culture is the best.',
    { account: 'official', text: 'The café closes at 8 tonight and the gift shop at 6.' },
    { account: 'official', text: 'Big news coming Friday. We can’t wait to show you the garden.' },
    'The town is selling the old school. Not official yet, says the mayor.',
    'What you tell me in this room is confidential, is how I start every visit.',
  ],
  check: anyOf(
    weigh({
      cues: [
        { words: SECRET, weight: 2, isNeeded: true },
        {
          words: new RegExp(`${UPHEAVAL.source}|${BUSINESS.source}`, 'iu'),
          weight: 0,
          isNeeded: true,
        },
        { words: UPHEAVAL, weight: 2 },
        { words: BUSINESS, weight: 1 },
        { words: HEARD, weight: 1 },
        { words: OURS, weight: 1, isAside: true },
      ],
      enough: 4,
      unless: PUBLIC,
    }),
    weigh({
      cues: [
        { words: UPHEAVAL, weight: 2, isNeeded: true, isHere: true },
        { words: AHEAD, weight: 1, isNeeded: true },
        { words: OURS, weight: 1, isNeeded: true, isAside: true },
      ],
      enough: 4,
      unless: PUBLIC,
      in: ({ account }) => account === 'personal',
      confidence: 'low',
    }),
  ),
});
