import { anyOf } from '../../lint/checks/any-of.ts';
import { weigh } from '../../lint/checks/weigh.ts';
import type { Post } from '../../lint/post.ts';
import { defineRule } from '../../lint/rule.ts';

const HOUSE = String.raw`(?:(?:the|my|our|everyone at|all of us at|all at) (?:\p{L}+ ){0,2}(?:group|department|company|unit|practice|foundation|network|hospital|trust|health board|health system|clinic|medical cent(?:er|re)|er|ed|administration|management|board)|(?:everyone at |all of us at |the whole team at |staff at )?\p{L}+(?:['.]?\p{L}*)?(?: \p{L}+)? (?:hospital|nhs trust|foundation trust|health|medical cent(?:er|re)|trust))`;
/** Speaks as if the hospital did. */
const ANNOUNCES = new RegExp(
  String.raw`(?<!\p{L})(?:(?:yes,? )?(?:the )?(?:rumou?rs|reports|stories|news) (?:are|is|were) (?:right|true|correct|wrong|false|lies)|don't come in|stay away|do not come|(?:i|we)(?: can|'m|'re| are| am|'ll| must| have to)?(?: now| officially| sadly| also| here to)* confirm(?:ing|ed)?|confirming (?:what|that|the)|official(?:ly)?(?: (?:update|statement|word|announcement|news|info\p{L}*))?|statement|update for|attention (?:all |\p{L}+ )?(?:patients|visitors|everyone)|(?:as )?(?:someone|somebody) who works (?:there|here|at)|(?:i'm|i am|as) an? (?:\p{L}+ )?(?:nurse|doctor|tech|resident|midwife|paramedic|porter|employee) (?:there|here|at)|${HOUSE} (?:wants|would like|asks|has asked) (?:everyone|everybody|people|you|the public|us)|${HOUSE}'s? (?:official |public )?(?:position|stance|line|statement)|speaking (?:as|for)|please note|from (?:the )?inside|i work (?:at|on|in|here|there)|we at the hospital|to (?:all )?our patients|update\b|as an? (?:\p{L}+ ){1,3}(?:here|there)|ignore the news|i can tell you|come back to your)(?!\p{L})`,
  'iu',
);
const INCIDENT =
  /(?<!\p{L})(?:(?:was|been|got|were) hacked|records are offline|offline|outages?|power (?:cut|is (?:out|off)|failure)|ransomware|cyber ?-?attack(?:ed)?|got hacked|hackers?|systems? (?:is|are|went|go|down)|lock ?down|shooters?|shootings?|stabbing|gunman|man with a gun|bomb(?: threat)?|fire|flood(?:ing|ed|s)?|outbreak|evacuat\p{L}+|divert\p{L}*|on diversion|explosion|gas leak|it failure|collapsed?|mass casualty|legionella|contaminat\p{L}+|hostage|missing (?:baby|patient)|data breach|water (?:is|was|here is)|victims?)(?!\p{L})/iu;
const ABOUT_US =
  /(?<!\p{L})(?:we|we're|our|us|the (?:hospital|er|ed|trust|icu|clinic)|hospital|er|ed|surgery|surgeries|clinics|ambulances|visitors|patients|here|theatres|nurses|switchboard|floor|appointments)(?!\p{L})/iu;
const IN_THE_NAME = new RegExp(
  String.raw`(?<!\p{L})(?:speaking (?:for|on behalf of) (?:all of us|everyone|everybody|the whole \p{L}+|all staff)(?: (?:at|in|here)(?: \p{L}+){0,2})?|${HOUSE} is (?:not|NOT|never) (?:on|in|closed|closing|under|evacuat\p{L}+|turning)|(?:as a|as the) (?:representative|voice) of|(?:speaking |posting |writing |apologi[sz]ing |statement )?on behalf of (?:${HOUSE}|\p{L}+(?=:))|speaking (?:for|as a (?:representative|spokes\p{L}+) (?:of|for)) ${HOUSE}|${HOUSE} will (?:not|never) be \p{L}+ing|we,? (?:as|at) (?:a|the|an?) (?:trust|hospital|department|health board|organi[sz]ation|group) (?:apologi[sz]e|accept|deny|confirm|regret|are sorry|would like|want to|stand)|i work in (?:comms|pr|communications|media relations)[^.!?\n]{0,20}(?:so|:|and)|to (?:clear (?:things|this|it) up|set the record straight|correct the record|put (?:this|it) to bed|reassure (?:everyone|patients|the public))|p\.?s\.?a\.?:? from (?:the|our) (?:ed|er|icu|hospital|ward|unit|a&e)|(?:rn|nurse|doctor|staff nurse|porter|medic) (?:here )?at (?:the )?\p{L}+,? (?:and )?i can confirm|as (?:a|the|an) (?:spokes\p{L}+|representative) (?:of|for)|we deny|ignore the (?:news|papers?|reports?)|the reports? (?:in the paper|is|are) (?:\p{L}+ )?(?:false|wrong|untrue)|it's true that (?:we|our|the hospital)|(?:as (?:a|the) )?(?:unofficial |acting )?spokes\p{L}+ for (?:the|our|my) \p{L}+)(?!\p{L})`,
  'iu',
);
/** Takes a stand that only the house can take. Capitals tell its name. */
const STAND =
  '(?:strongly |hereby )?(?:rejects?|condemns?|den(?:y|ies)|disputes?|apologi[sz]es?|stands? by|will not be complying|ha(?:ve|s) decided)';
const WE_AT = new RegExp(
  String.raw`(?<!\p{L})[Ww]e(?: here)? at (?:the )?(?:\p{Lu}[\p{L}.'’]+ ?){1,4},? ?${STAND}(?!\p{L})|(?<!\p{L})[Ww]e,? the hospital,? ${STAND}(?!\p{L})`,
  'u',
);
const HOUSE_SAYS = new RegExp(
  String.raw`(?<!\p{L})(?:(?:our|the) (?:hospital|organi[sz]ation|trust|health board|clinic) ${STAND}|(?:the|our) (?:hospital|organi[sz]ation|trust|clinic|health board)'s (?:official )?(?:position|response|line)(?: \p{L}+){0,3} is that|take (?:that|this|it) as (?:our|an?) (?:official )?statement)(?!\p{L})`,
  'iu',
);
/** Told of the house by somebody else. */
const REPORTED =
  /(?<!\p{L})(?:but|yet|while|meanwhile|according|says?|said|reports?|reported|article|judge|court|apparently|of course)(?!\p{L})/iu;
const OPERATIONS =
  /(?<!\p{L})(?:we(?:'re| are| have|'ve)|our (?:er|ed|hospital|icu|systems?|unit|or) (?:is|are))(?: \p{L}+){0,2}? (?:evacuat(?:ing|ed)|divert(?:ing|ed)|on (?:full )?lock ?down|on diversion|cancel(?:l?ing|l?ed) (?:all|every|surger\p{L}+|clinics)|clos(?:ing|ed) (?:the|to)|turning (?:people|patients|ambulances) away|(?:systems )?down|sending ambulances)/iu;
const NOT_MEANT =
  /(?<!\p{L})(?:drill|exercise|simulation|practice run|movie|show|episode|game|years? ago|anniversary|in 20[01]\d|for updates|updates (?:at|on|from|here)|(?:see|read|share) (?:the|our|their) (?:official )?(?:statement|update|page)|(?:official )?(?:statement|update)s? (?:is|are) (?:here|at|on)|not me|don't know any more|stay safe|regulator|cake|coffee|club|choir|quilt\p{L}*|fundrais\p{L}*|thank(?:s| you)|congratulat\p{L}*|not speaking|party|wedding|race|wildfire|my (?:sister|house|street|whole family)|our (?:house|street|power)|fire ?works|campfire|on fire|fired|water bottle|meeting next|lecture)(?!\p{L})|@\w|https?:/iu;

/** Official accounts speak for the hospital by nature. */
const personal = ({ account }: Post) => account === 'personal';

export default defineRule({
  id: 'conduct/not-spokesperson',
  title: 'A statement in the hospital’s name',
  severity: 'warn',
  reason: 'In an incident one clear voice keeps people safe, and others can pass its words on.',
  source: {
    label: 'CDC, Crisis and Emergency Risk Communication, 2018, Spokesperson',
    url: 'https://www.cdc.gov/cerc/php/cerc-manual/index.html',
  },
  messages: { statement: '“{quote}” may be read as the word of the hospital itself.' },
  flags: [
    '⟦We can confirm the outage⟧ hit every site',
    '⟦Official update from Riverbend: the ER is on lockdown⟧',
    '⟦Speaking on behalf of the hospital⟧, all is well here',
    '⟦As a nurse there I can confirm the shooter is in our⟧ ER',
    { locale: 'en-GB', text: '⟦On behalf of the trust⟧ I’d like to say sorry for the wait' },
    '⟦We at Harrow Vale reject⟧ every word of that report',
    'For the record, ⟦our hospital stands by⟧ its porter.',
    'The ⟦fire was in our laundry, we are evacuating⟧ two floors',
  ],
  leaves: [
    { account: 'official', text: 'We can confirm that a power cut has closed the clinic today.' },
    'Please follow @RiverbendComms for updates on the power cut, not me.',
    'I can confirm that the pumpkin cake in the break room is gone',
    'On behalf of the quilting club, thank you to all who came on Sunday',
    'Snow is bad tonight. If you drive to the hospital, leave early.',
    'We at bay four reject decaf.',
    'The hospital denies it, but we all heard the alarm.',
    'Fire drill today: we evacuated the ward, my lunch did not survive',
    'We’re on our way home after the flood. Thank you to the neighbors.',
  ],
  check: anyOf(
    weigh({
      cue: /rumou?r|reports|stories|news|come in|come\b|stay away|confirm|official|statement|update|attention|work|note|inside|ignore|tell you|speaking|hospital|trust|clinic|nurse|doctor|tech|resident|midwife|paramedic|porter|employee|as an? |come back/i,
      cues: [
        { words: ANNOUNCES, weight: 1, isNeeded: true },
        { words: INCIDENT, weight: 1, isNeeded: true },
        { words: ABOUT_US, weight: 1, isNeeded: true },
      ],
      enough: 3,
      unless: NOT_MEANT,
      in: personal,
    }),
    weigh({
      cue: /behalf|speaking|spokes|representative|voice of|apologi|as a |is not|will (?:not|never)|comms|\bpr\b|communications|media relations|clear (?:things|this|it)|record|to bed|reassure|psa|p\.s\.a|confirm|deny|ignore|reports|true that/i,
      cues: [{ words: IN_THE_NAME, weight: 1 }],
      enough: 1,
      unless: NOT_MEANT,
      in: personal,
    }),
    weigh({ cues: [{ words: WE_AT, weight: 1 }], enough: 1, unless: NOT_MEANT, in: personal }),
    weigh({
      cues: [{ words: HOUSE_SAYS, weight: 1 }],
      enough: 1,
      unless: new RegExp(`${NOT_MEANT.source}|${REPORTED.source}`, 'iu'),
      in: personal,
    }),
    weigh({
      cues: [
        { words: OPERATIONS, weight: 1, isNeeded: true },
        { words: INCIDENT, weight: 1, isNeeded: true },
      ],
      enough: 2,
      unless: NOT_MEANT,
      unlessInPost: new RegExp(`${ANNOUNCES.source}|${IN_THE_NAME.source}`, 'iu'),
      in: personal,
    }),
  ),
});
