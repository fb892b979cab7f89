/**
 * How staff talk about their terms of work: pay, hours, staffing, safety, unions. Pieces of patterns for whole words in
 * any case. Written for Chaperone after the matters that count as terms and conditions of employment under section 7 of
 * the US National Labor Relations Act, and as protected disclosures under section 43B of the UK Employment Rights Act.
 */

const COUNT = String.raw`(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty)`;
const STAFF = String.raw`(?:nurses?|rns?|lpns?|cnas?|hcas?|aides?|techs?|doctors?|residents?|interns?|registrars?|midwi(?:fe|ves)|paramedics?|medics?|porters?|carers?|employees|workers)`;

/** One side of such talk: how much a mention of it weighs, and a second one of other words. */
export interface WorkCue {
  readonly words: string;
  readonly weight: number;
  readonly again?: number;
  /** Shows who speaks or how, and is nothing without a matter. */
  readonly isTone?: boolean;
}

export const workCues: readonly WorkCue[] = [
  // Acting together, and those who watch over work.
  {
    weight: 3,
    words: String.raw`unions?|(?:de-?)?unioni[sz]\w{1,6}|collective bargaining|bargaining (?:unit|table|team)|stewards?|picket(?:s|ed|ing|ers)?(?: lines?)?|(?:on|to|(?:go|going|went|voted?|call(?:ed|ing)) (?:on|for|to|a)|we(?:'re| are)?|nurses?|doctors?|our|the) strik(?:e|es|ing)|strike (?:vote|ballot|action|pay|fund|mandate)|industrial action|work to rule|(?:we|we're|nurses?|staff|doctors?|residents?|colleagues|workers)(?: all| just)? walk(?:ed|ing)? out|walk-?outs?|whistle-?blow\w{0,4}|grievances?|retaliat\w{1,5}|nlrb|labou?r board|employment tribunal|osha|collective (?:action|agreement)|mandated (?:again|to|for|over|tonight|today)|working conditions|work[- ]life balance|safe staffing|pay (?:parity|restoration|equity|transparency)`,
  },
  // Pay and what comes with it.
  {
    weight: 2,
    again: 1,
    words: String.raw`wages?|salar(?:y|ies)|under-?paid|unpaid|pay ?(?:rises?|raises?|cuts?|freezes?|gaps?|slips?|stubs?|scales?|bands?|offers?|awards?|deals?|grades?|packets?|checks?|cheques?|talks|increases?|disputes?)|(?:fair|our|my|better|equal|low|sick|holiday|hazard|decent|living|base|starting|hourly|take-home|severance|strike|${STAFF}|nurses'|staff) pay|band \d[a-d]? pay|pay (?:us|me|your|our|their|the|its) ?(?:own )?(?:${STAFF}|staff|people|properly|fairly|more|less)?|paying (?:us|to work|nurses|staff)|paid (?:less|more|fairly|properly|enough|peanuts|late|extra|for|sick|leave|time off|the same|what)|(?:not|never|\w{2,6}n't|barely)(?: \w{2,7})? paid|overtime|time and a half|(?:shift|night|weekend|evening|our|my|the) (?:differentials?|premiums?|enhancements?)|(?:a|no|real|proper|decent|my|our|their|percent|any|annual|the) raises?|\d{1,2}(?:\.\d)?% raises?|[$£€₹] ?\d[\d.,]{0,6} ?(?:an|per|\/) ?(?:hour|hr|h)|\d[\d.]{0,5} ?\/ ?(?:hr|hour)|per hour|hourly|flat rate|mileage rate|minimum wage|food stamps|cost of living|(?:make|makes|making|earn|earns|take home) (?:less|more|double|half)|take home less|for nothing|a day's money|got raises|lost (?:our |my )?hours|(?:stopped )?paying for our|pensions?|pto|annual leave|(?:sick|parental|maternity|paternity|bereavement) (?:leave|days?) (?:denied|refused|policy|is|was|requests?|cuts?)|sick days|(?:vacation|leave|holiday) requests?|(?:our|my|staff|employee|health) (?:insurance|premiums?|benefits)|what (?:you|we|they|everyone)(?: all)? (?:make|makes|earn|earns|get|gets)|shorted|our contract|(?:work\w{0,3}|shifts?|hours) for free|staff parking`,
  },
  // Hours and rest.
  {
    weight: 1,
    again: 1,
    words: String.raw`shifts?|doubles?|(?:${COUNT}|long|longer|extra|my|our|more|fewer|late) ?-?(?:hours?|hrs?|h)|late|nights|weekends?|christmas|thanksgiving|bank holidays?|holidays|in a row|straight|days off|(?:in|for) (?:${COUNT}) days|rotas?|rosters?|schedul\w{1,3}|on call|calls|clock(?:ed|ing)? (?:in|out)|availability|breaks?|break ?room|lunch(?: ?room)?|meals?|rest|handover|call(?:ed|ing)? in|attendance|compulsory|mandatory|triples?|rent|profits|the money|bonus(?:es)?|the contract|vacation`,
  },
  {
    weight: 2,
    words: String.raw`(?:no|without|missed|miss|skip\w{0,4}|never|\w{2,6}n't|denied|not|zero)(?: (?:get|got|had|have|has|a|an|my|our|one|of|us|any|single|proper|real|take|taken|even|eaten)){0,7} (?:lunch|meals?|rest|toilet|bathroom|pee)?(?:\s?breaks?)?(?<=lunch|meals?|breaks?|rest)|(?:mandatory|forced|compulsory|extra) (?:overtime|shifts?|weekends?|hours)|no days? off|unsafe (?:hours|shifts?)|on[- ]call hours`,
  },
  // Hands on deck.
  {
    weight: 2,
    again: 1,
    words: String.raw`staffing|(?:short|under)[- ]?staff\w{0,3}|under-?resourced|ratios?|1:\d{1,2}|\d{1,2}:1|${COUNT} (?:patients?|beds|residents|babies)(?: each)? (?:to|per|each|for|and) (?:a |one |1 |each |every |just )?(?:${STAFF}|of us|me)|(?:${COUNT}|a single|only one) (?:${STAFF}|of us) (?:for|to|on|with|and|covering) (?:\w{1,10} ){0,3}${COUNT}|${COUNT} short|short ${COUNT}|down ${COUNT} ${STAFF}|skeleton (?:crew|staff)|not enough (?:staff|${STAFF}|hands|of us)|more (?:staff|${STAFF}|hands)|staff shortages?|${COUNT} ${STAFF},? (?:and )?(?:\w{1,10},? ){0,3}${COUNT} (?:beds|patients|wards|residents)|(?:second|another|extra) ${STAFF} (?:at|on|for)|outsourc\w{1,3}|(?:won't|nobody will|refuses? to|not) hire|travell?er rates?|agency (?:staff|${STAFF}|rates?)|float(?:ed|ing) (?:me|us|again|to)|(?:got|get|was|were|being) floated|lay(?:ing)?[- ]?offs?|laid off|redundanc\w{1,3}|hiring freeze|vacanc\w{1,3}|(?:unsafe|refused?|my|our|heavy) (?:patient )?(?:assignment|load)s?|workload|caseload`,
  },
  // Safety of those at work, and speaking up.
  {
    weight: 1,
    again: 1,
    words: String.raw`unsafe|(?:not|isn't|wasn't|never|nobody is|\w{2,6}n't feel|feel|be|keep us) safe|no security|security|panic buttons?|metal detectors?|health hazard|hazard|mou?ld|equipment|hoists?|heating|chairs|my back|injur\w{2,3}|burn(?:ed|t)?[- ]?out|exhaust\w{2,3}|drowning|breaking point|bull(?:ied|ying)|harass\w{2,4}|toxic|discriminat\w{1,4}|punish\w{0,3}|points|assaults?|written up|wrote me up|fir(?:ed|ing)|licen[cs]e|goodwill|moral injury|suspended|leaflets`,
  },
  {
    weight: 2,
    words: String.raw`ppe|n95s?|without (?:masks|gowns|gloves)|(?:no|same|expired) (?:masks?|gowns?|gloves|respirators?)|workplace (?:violence|safety|injur\w{1,3}|bullying)|(?:assault\w{0,3}|violence|attacks?) (?:on|against|at) (?:staff|us|work|${STAFF})|(?:assaulted|punched|hit|kicked|bit|attacked|grabbed) (?:my|our|a|another) (?:coworker|colleague|nurse|aide|tech)|(?:assaulted|punched|hit|attacked) (?:at work|on shift)|safety (?:concerns?|complaints?|reps?)|part of the job|threatened (?:by|me|us)|speak(?:ing)? (?:up|out)|spoke (?:up|out)|regulator|reporter|protected (?:activity|disclosure)|(?:raised?|raising|reported|took) (?:\w{1,9} ){0,3}(?:concerns?|it|this) (?:to|with) (?:management|managers?|hr|our|my|the (?:state|union|board|regulator))|gag (?:order|clause)|non-?compete`,
  },
  // Who decides, who suffers, and that it is not right.
  {
    weight: 1,
    isTone: true,
    words: String.raw`management|managers?|admin\w{0,11}|leadership|corporate|c-?suite|executives?|ceo|hr|boss(?:es)?|higher[- ]ups|upstairs|from above|the (?:trust|hospital|company|state|suits) (?:\w{1,8} )?(?:calls?|says?|won't|wants?|refus\w{2,3}|told|cut|took|keeps?)|they(?:'ve|'re|'ll)? (?:cut|took|take|want|put|made|make|keep|won't|fired|told|expect|denied|changed|clos\w{2,3}|gave|punish|call|refuse)`,
  },
  {
    weight: 1,
    isTone: true,
    words: String.raw`co-?workers?|colleagues|each other|${STAFF}|staff|we all|all of us|our (?:unit|floor|ward|team|department|ed|er|icu)|reps?|anyone else|who else`,
  },
  {
    weight: 1,
    isTone: true,
    words: String.raw`deserves?|fair(?:ness|ly)?|unfair|(?:not|isn't|ain't|aren't|how is (?:that|this|it)) (?:ok|okay|right|sustainable|acceptable|normal|robots|machines|enough|legal)|enough|illegal|disgrace\w{0,3}|disgusting|exploit\w{0,6}|theft|ask(?:ed|ing|s)?(?: \w{2,10}){0,2} for|demand\w{0,3}|we need|need (?:to|more|better|safe|paid|a)|won't|refus\w{1,3}|cruel|shame\w{0,3}|insult\w{0,3}|sick of|tired of|fed up|are we|get hurt|should (?:end|stop|change|all)|(?:has|have|needs?) to (?:change|stop|end|give)|don't sign|sign the|vote|solidarity|organi[sz]\w{1,3}|together|can't (?:post|talk|say|keep|fill)|leaving|quit\w{0,4}|resign\w{0,3}|denied|every single|standing up|forever|better|against the law|treat(?:s|ed)? (?:us|staff|me)|listens?|stand with|said no|can't go on|scared|prefer|again\.`,
  },
];

/** The same words about other things; taken out of the text before anything is looked for. */
export const otherMatters = String.raw`(?:visiting|visitor|opening|office|clinic|business|store|pharmacy|happy|rush|waking|golden|small|lobby|gallery|early|wee) hours?|24[ -]?(?:hours?|hrs?|\/7)|(?:within|after|every|about|first|last|next|took|takes|lasts?|it's|been|only) ${COUNT} (?:hours|hrs)|(?:bone|fracture|delayed|non-?|credit|european|soviet|student|civil|rugby|western|african|happy) unions?|unions? of (?:the )?(?:bones?|fractures?|two)|union (?:square|street|st|station|jack|county|city|memorial|avenue|hospital)|(?:lightning|air|drone|bird|lucky|heat|first|third) strikes?|strikes? (?:a (?:balance|pose|chord|nerve|match|deal|conversation)|me|you|him|her|out|gold|at any age|without warning|twice)|pay (?:attention|it forward|(?:my|our|your|his|her|their) respects|for (?:parking|itself|it)|off|(?:the|a|your|my) (?:bills?|price|fine|fee|mortgage|vet))|pay(?:s|ing)? off|paid off|co-?pay\w{0,4}|(?:odds|hazard|risk|waist|mortality|benefit|likelihood|sex|cost|signal)(?:[- ]to[- ]\w{1,8})? ratios?|overtime (?:win|goal|loss|game)|(?:spring|winter|summer|school|commercial|tie|prison|jail|stress|movement|dance|coffee) breaks?|give (?:me|us|yourself|her|him) a break|breaks? (?:a leg|even|bread|news|the (?:news|ice|habit|stigma)|records?|up|down|into|out|through)|raise (?:awareness|funds|money|children|kids|a (?:child|family|glass|hand|puppy)|your)|(?:health|many|mental|social|tax|real|possible|other) benefits (?:of|from)|benefits? of|unsafe (?:sleep|water|sex|levels?|driving|abortions?|drinking|products?|foods?)|(?:vaccine|vaccination|immuni[sz]ation|feeding|sleep|bus|train|game|conference|event|class|dosing) schedules?|schedule (?:an?|your|now|online)|(?:patient|medication|child|water|fire|food|sun|heat) safety|walkout song|walked out (?:of|with|to)|(?:cyber|national|social|food|data|home|airport|it) security|security (?:code|questions?|cameras?)|calls? (?:911|999|112|111|me|us|your)|holidays (?:to|in)|double (?:check|dose|mask|gloves?)|late (?:for|night)|student nurses?|differential diagnos\w{2,3}|sleep late|${COUNT} hours (?:late|after|before|old|of|later|ago)`;
