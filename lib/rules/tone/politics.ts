import { overlap } from '../../lint/annotation/sentences.ts';
import { bySentence } from '../../lint/annotation/by-sentence.ts';
import { isMentioned } from '../../lint/meaning/usage.ts';
import { holds, matchesIn } from '../../lint/prefilter/search.ts';
import { type Check, defineRule, type Hit } from '../../lint/rule.ts';

const PARTY =
  '(?:Labour|Labor|(?:the )?(?:Tor(?:y|ies)|Conservatives?|Democrats?|Republicans?|GOP|Greens?|Lib ?Dems?|Liberal Democrats?|Liberals?|Nationals|SNP|Plaid Cymru|Reform UK|Sinn F[eé]in|Fine Gael|Fianna F[aá]il|DUP|UKIP|BJP|Aam Aadmi Party|AAP|NDP|ANC|MAGA))';
const OFFICE =
  '(?:Sen(?:ator|\\.)?|Rep(?:resentative|\\.)|Congress(?:man|woman|member)|Assembly(?:man|woman|member)|Councill?(?:or|man|woman|member)|Cllr|Mayor|Gov(?:ernor|\\.)|President|Prime Minister|Chancellor|Judge|Justice|Sheriff|Commissioner|MP|MSP|MLA|TD|Minister|Supervisor|Premier|candidate)';
const NAME =
  "\\p{Lu}[\\p{Ll}'’-]{1,20}(?: (?:\\p{Lu}\\.|(?:Mc|Mac|O['’]|de |van )?\\p{Lu}[\\p{Ll}'’-]{1,20})){0,2}";
/** "Vote Tuesday": a day is no candidate. */
const WHEN =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|November|December|Early|Today|Tomorrow|Now)\\b';
const SEAT =
  '(?:[Mm]ayor|[Cc]ongress|[Ss]enate|[Ss]enator|[Gg]overnor|[Pp]resident|[Cc]ity [Cc]ouncil|[Cc]ouncil|[Cc]ouncill?or|[Ss]tate (?:[Ss]enate|[Hh]ouse|[Aa]ssembly)|[Ss]heriff|[Jj]udge|[Pp]arliament|[Cc]ounty \\p{L}{4,14}|[Ss]chool [Bb]oard|[Rr]e-?election|[Ww]estminster|MP|MLA|TD)';

const WILL = "(?:will|won't|wants? to|has|have|is|are|don't|doesn't|keeps?|can)";
/** What a party is praised or blamed for. */
const JUDGED =
  '(?:run|protect|cut|cutting|sav(?:e|ing)|gut|gutting|s[eo]ld?|selling|car(?:e|es)|fund|defund|fix|clos(?:e|ed|ing)|(?:destroy|kill|slash|ruin|fail|betray|wreck|deliver|trust|fight|privati[sz])\\p{L}{0,4})';
/** "Labour can fail to progress" is no party, unless the health service is spoken of. */
const CHILDBIRTH = `Labou?r ${WILL}(?![^.!?]{0,80}\\b(?:NHS|government|Tories|hospitals|health service)\\b)`;

/** Always about an election, whoever is named. */
const CLEAR = new RegExp(
  [
    `\\b[Vv](?:ote|OTE|oting|oted)(?: (?:for|against|out))? (?:the )?(?:${PARTY})(?![- ](?:ward|and [Dd]elivery|room|unit))`,
    `\\b[Vv]ot(?:e|ing)(?: (?:for|against|out))? ${OFFICE} ${NAME}`,
    `\\b[Vv]ote (?:[Nn]o\\.? ?)?1 ${NAME}`,
    `\\b${NAME},? (?:(?:is|who is|our|the) )?(?:running|standing|candidate) for (?:the )?${SEAT}`,
    `\\b(?:has|have|gets?|earned) our vote\\b|\\b[Oo]ur votes? goes? to\\b`,
    `\\b(?:[Gg]et|[Kk]ick|[Tt]hrow|[Bb]oot)(?: the)? ${PARTY} out\\b|\\b[Tt]ories out\\b`,
    `\\b[Gg]et (?:him|her|them|${NAME}) elected\\b`,
    `\\b[Vv]ot(?:e|ing) (?:[Bb]lue|[Rr]ed|him out|her out|them (?:all )?out)\\b`,
    `\\b[Rr]e-?elect(?:ing)? (?:${OFFICE} )?${NAME}`,
    `(?<![-\\p{L}] ?)[Ee]lect (?:${OFFICE} )?${NAME}(?= (?:to|for|as|in|on|so|who)\\b|[.!,]|$)`,
    `\\b[Ee]ndors(?:e|es|ed|ing|ement of) (?:(?:${OFFICE} )${NAME}|${NAME}(?:'s)? (?:for (?:the )?${SEAT}|campaign|candidacy|in the (?:race|election|primary))|${PARTY}|(?:the |a |our )?(?:\\p{L}{2,14} )?candidate)`,
    `\\b[Ff]undrais(?:er|ing)(?: \\p{L}{2,12})? for (?:${OFFICE} ${NAME}|${PARTY}|${NAME}(?:'s)? (?:campaign|re-?election|for ${SEAT}))(?:'s)?(?: re-?election| campaign)?`,
    `\\b(?:[Dd]onat(?:e|ing)|[Vv]olunteer(?:ing)?|[Cc]anvass(?:ing)?|[Cc]ampaign(?:ing)?|[Rr]ally(?:ing)?|[Pp]hone-?bank(?:ing)?) (?:to|for|with|behind) (?:${OFFICE} ${NAME}|${PARTY}|${NAME}(?:'s)? (?:campaign|re-?election|for ${SEAT}))(?:'s)?(?: re-?election| campaign)?`,
    `\\b(?:[Oo]nly )?(?:[Tt]he )?(?!${CHILDBIRTH})${PARTY}(?: [Pp]arty| [Gg]overnment| politicians| candidates?)? ${WILL}(?: \\p{L}{2,10}){0,3} ${JUDGED}\\b`,
    `\\b${NAME} for (?:${SEAT}|Congress|Senate|Governor|Mayor|President)(?: 20\\d\\d)?(?=[.!]|$|\\n| –| -)`,
    `#(?:[Vv]ote(?:Blue|Red|Labour|Tory|Conservative|Green|SNP|GOP|Dem\\p{L}{0,6}|Rep\\p{L}{0,8}|Them\\p{L}{0,4}|\\p{Lu}\\p{Ll}{2,12}20\\d\\d)|MAGA|\\p{Lu}\\p{Ll}{2,12}20(?:2[4-9]|3\\d)|ToriesOut|GTTO|Never\\p{Lu}\\p{Ll}{2,12})`,
    `\\b(?:[Ss]end|SEND) (?:\\p{L}{2,9} )?(?:${OFFICE} |Dr\\.? )?${NAME} (?:back )?to (?:the )?(?:City Hall|Congress|Parliament|Washington|Westminster|Holyrood|the Senate|Senate|the Capitol|Albany|Sacramento|Austin|Canberra|Ottawa|the council|council|office|\\p{Lu}\\p{Ll}{3,12} House)`,
    `\\b(?:[Pp]roud to (?:back|support|stand with|endorse)|[Bb]acking|[Ww]e (?:back|support|stand (?:with|behind)|are behind|are with)|[Ss]tand(?:s|ing)? (?:with|behind)|[Rr]oot(?:s|ing) for|[Aa]ll in for) (?:our )?(?:${OFFICE}) ${NAME}(?: (?:for|this|in|on|and)[^.!?\\n]{2,40})?`,
    `\\b(?:[Ff]our|[Tt]wo|[Ff]ive|\\d) more years(?: (?:of|for) ${NAME})?`,
    `\\b(?:[Oo]nly )?(?:one|1) candidate (?:cares|understands|will|has|stands|gets)[^.!?\\n]{3,60}`,
    `\\b(?:[Dd]on't|[Dd]o not|[Nn]ever|[Ss]top) let(?:ting)? ${PARTY} [^.!?\\n]{3,40}`,
    `\\bvot(?:e|ing) (?:the |these |those )?(?:${PARTY}|bums|clowns|crooks|lot|government) out\\b`,
    `\\b(?:[Vv]oting|[Vv]ote) (?:NO|No|no|YES|Yes|yes|against) (?:on|to|for) (?!(?:Measure|Prop|Proposition|Question|Issue|Amendment|Initiative|Referendum|Ballot)\\b)${NAME}`,
  ].join('|'),
  'gu',
);

/** About an election where the post speaks of one. */
const BESIDE_ELECTION = new RegExp(
  [
    `\\b[Vv]ot(?:e|ing|ed) (?:for |against |out )?(?!${WHEN})${NAME}(?= |[.!,]|$)`,
    `\\b(?:vote|voting|votes) (?:for|against) (?:candidates?|politicians|leaders|anyone|people|whoever|the (?:candidate|party|man|woman|incumbent|one))(?: \\p{L}{2,12}){0,3}`,
  ].join('|'),
  'gu',
);
const ELECTION =
  /\b(?:elections?|ballots?|polls?|polling|primar(?:y|ies)|candidates?|campaign|race|re-?elect\w*|senate|congress|parliament|mayor|governor|council|nov(?:ember)? \d|\d november|tuesday|seat|runoff|by-election|in office|incumbent|judge|senator|councill?or|president)\b|🗳/iu;

/** About an election where the post speaks of voting. */
const BESIDE_VOTING = new RegExp(
  `\\b(?:[Ss]upport(?:s|ing)?|[Bb]ack(?:s|ing)?|[Ss]tand(?:s|ing)? (?:with|behind)|[Ss]ay no to|[Oo]ppos(?:e|es|ing)|[Rr]eject|[Ee]lect|[Pp]roud supporters? of) (?:${OFFICE} ${NAME}|${PARTY}|candidates? who|leaders who|${NAME})(?!['’]s)`,
  'gu',
);
const VOTING =
  /\b(?:elections?|ballots?|polls|votes?|voters?|voting|re-?elect\w*|candidates?|primary|runoff|in (?:this|the) race)\b|🗳/iu;

/** Ballots that nobody governs by, and how to take part in one that counts. */
const CONTEST = new RegExp(
  String.raw`\b(?:${[
    String.raw`awards?|nurse of|employee of|of the year|of the month|contest|competition|`,
    String.raw`favou?rites?|people's choice|pumpkin|photo|mascot|bracket|nominee|nominat\w+|`,
    String.raw`finalists?|costume|name the|baby photo|design|logo|cook-?off|bake|chili|team|talent|`,
    String.raw`dance|decorat\w+|door|recipe|playlist|song|dessert|pie|drive|survey|t-?shirt|cutest|`,
    String.raw`best|register to vote|polling place|voter registration|fellows?|college of|society|`,
    String.raw`association`,
  ].join('')})\b`,
  'i',
);

const CUE =
  /vot|send |proud to|back|support|stand|behind|root|all in|more years|candidate|let(?:ting)? |for (?:congress|senate|mayor|governor|(?:city )?council|president|parliament)|elect|endors|fundrais|donat|volunteer|canvass|campaign|rall(?:y|ied)|ballot|polls|tor(?:y|ies)|democrat|republican|gop|labour|conservative|maga|🗳|#\w+20\d\d/iu;

const EXPRESSIONS = [CLEAR, BESIDE_ELECTION, BESIDE_VOTING];
const isBeside = (pattern: RegExp, text: string): boolean =>
  pattern === CLEAR || (pattern === BESIDE_ELECTION ? ELECTION : VOTING).test(text);

/** What may speak of an election in a sentence, with the pattern that found it. */
const mentionsIn = bySentence((sentence) =>
  holds(sentence, CUE)
    ? EXPRESSIONS.flatMap((pattern) =>
        matchesIn(sentence, pattern).map((match) => ({ pattern, match })),
      )
    : [],
);

/** On a personal page, the whole house is said to be of one mind. */
const FOR_ALL =
  /\b(?:all of us|every(?:one|body)|we all|(?:the|our) whole (?:team|hospital|staff|unit)|our (?:hospital|ceo|board|clinic|nurses)|the (?:hospital|whole hospital)) (?:here |who work )?(?:at|in|on|of|is|are|says?|supports?|backs?)\b/i;

const check: Check = (annotation, profile) => {
  const { sentences, text, post } = annotation;
  if (profile.org.taxStatus === 'for-profit') return [];
  const hits: Hit[] = [];
  for (const sentence of sentences) {
    for (const { pattern, match } of mentionsIn(sentence)) {
      if (post.account !== 'official' && !FOR_ALL.test(text)) return [];
      const start = sentence.start + match.index;
      const hit = { start, end: start + match[0].trimEnd().length };
      const isNew = !hits.some((other) => overlap(hit, other));
      if (!isNew || CONTEST.test(sentence.text) || !isBeside(pattern, text)) continue;
      if (!isMentioned(annotation, sentence, hit.start, hit.end)) hits.push(hit);
    }
  }
  return hits;
};

export default defineRule({
  id: 'tone/politics',
  title: 'The hospital takes sides in an election',
  severity: 'warn',
  reason: 'A charity or public hospital has to stay out of elections to keep its status and trust.',
  source: {
    label: '26 U.S.C. 501(c)(3), IRS Rev. Rul. 2007-41; Charity Commission CC9',
    url: 'https://www.irs.gov/charities-non-profits/charitable-organizations/restriction-of-political-campaign-intervention-by-section-501c3-tax-exempt-organizations',
  },
  messages: { side: '“{quote}” may read as the hospital taking sides in an election.' },
  flags: [
    { text: '⟦Vote for Judge Renner⟧ on Tuesday, a friend of our hospital.', account: 'official' },
    { text: '⟦Vote Labour⟧ on Thursday to save our A&E.', account: 'official', locale: 'en-GB' },
    { text: 'We are proud to ⟦endorse Amy Tran for mayor⟧.', account: 'official' },
    { text: '⟦Re-elect Pike⟧. He stood by us.', account: 'official' },
    { text: '⟦Only the Democrats will protect⟧ Medicaid.', account: 'official' },
    { text: 'Election Day is here: ⟦vote for Dale Whitcomb⟧.', account: 'official' },
  ],
  leaves: [
    { account: 'official', text: 'Election Day is here. Vote Tuesday, any time until 8 pm.' },
    'Vote for Judge Renner. My own page, my own view.',
    { text: 'Election Day: check your polling place at vote.gov.', account: 'official' },
    { text: 'Vote for your favorite pumpkin in our lobby.', account: 'official' },
    { text: 'Thank you to Senator Hale for coming to our burn unit.', account: 'official' },
    { text: 'Nurse of the year: vote for Priya by Friday.', account: 'official' },
    { text: 'We ask Congress to renew telehealth cover before March.', account: 'official' },
    { text: 'Labour ward has moved to level 2.', account: 'official', locale: 'en-GB' },
    { text: 'The board will vote on the parking plan on Tuesday.', account: 'official' },
  ],
  check,
});
