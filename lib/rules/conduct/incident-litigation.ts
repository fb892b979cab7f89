import { anyOf } from '../../lint/checks/any-of.ts';
import { weigh } from '../../lint/checks/weigh.ts';
import { defineRule } from '../../lint/rule.ts';

const LEGAL =
  /(?<!\p{L})(?:(?:being|under|getting) investigat\p{L}+|solicitor says|that lawsuit|the lawsuit|inspectors? (?:in|here|today|came|are)|police (?:were|are|was|came|on) (?:\p{L}+ ){0,3}(?:ward|unit|again|about|here)|(?:legal|lawyers?|risk|hr) (?:told|said|asked|says) (?:us|me|everyone)(?: not)? to|delete the (?:messages|texts|emails|chat)|the (?:review|investigation|inquiry|audit) (?:into|of) (?:your|the|his|her)|court (?:tomorrow|today|this|on|over|next)|(?:she|he|they) signed the consent|(?:statement|report|evidence) (?:for|to) (?:the )?(?:coroner|court|police|board|gmc|nmc|inquest)|gave evidence|giving evidence|(?:the )?other side'?s|expert witness|risk (?:wants|called|came|want|management|is)|lawyers? (?:are|is|were|came|called|want|here)|(?:case|claim|suit) (?:was |is |got |has been )?(?:thrown out|dropped|dismissed|tossed)|(?:we|our team|the trust|the hospital) (?:admit|admits|accept|accepts|deny|denies|acknowledge)|did not (?:affect|harm|cause|contribute)|(?:staff|nurse|doctor)s? (?:involved )?(?:has|have|was|were) been suspended|suspended|told to say nothing|duty of candour|compensation|(?:got|getting|being|been|be|was|were|are|is|gets?) sued|suing|sued|sues|law ?suit|(?:malpractice|negligence|med[- ]?mal|wrongful death) ?(?:suit|case|claim|trial|lawsuit)?|litigation|legal(?:ly)? (?:case|claim|action|team|has|have|says?|told)|with legal|(?:in|to|out of|day in|went to) court|served (?:papers|with)|named in the|deposition|deposed|subpoena(?:ed)?|testif(?:y|ied|ying)|settled (?:out of|with|the (?:case|claim|suit|lawsuit))|settlement|settling (?:with|the (?:case|claim|suit))|(?:paid|pay|pays|paying) (?:out )?[$£€]?\d[\d.,]*(?: ?(?:million|k|m|grand))|(?:our|their|hospital(?:'s)?|has a|have a|family's) (?:lawyers?|attorneys?|solicitors?)|lawyered up|witness (?:chair|stand|box)|(?:through|in) the courts|filed (?:today|yesterday|suit|against|a (?:claim|suit|lawsuit))|(?:six|seven|eight) figures|medical examiner|coronial|surveyors?|your legal claim|inquest|coroner|tribunal|indict\p{L}+|allegations|without merit|has no merit|frivolous|baseless|(?:complaint|claim|case)(?: \p{L}+){0,5} (?:dismissed|thrown out|rejected)|risk management|taking us to|press(?:ing)? charges|verdict|jury (?:found|said|gave)|(?:state|board|cms|cqc|osha|coroner|police|gmc|nmc|health department|detectives|ombudsman) (?:is|are|was|were|has been|have been|came|just opened|opened)(?: \p{L}+)? (?:investigat\p{L}+|looking into))(?!\p{L})/iu;
/** Nothing else can be meant. */
const CERTAIN =
  /(?<!\p{L})(?:sued|suing|deposed|deposition|subpoena(?:ed)?|lawsuit|inquest)(?!\p{L})/iu;
const EVENT =
  /(?<!\p{L})(?:(?:silenced|ignored|switched off|missed|didn't (?:hear|answer|check)) (?:the |that )?(?:alarm|bleep|buzzer|monitor|trace|call)|(?:was|were) (?:asleep|drunk|on (?:his|her|their) phone)|that birth|missing (?:fentanyl|morphine|drugs|narcs|oxy\p{L}*|opioids)|hoist (?:snapped|broke|failed)|(?:bed|lift|hoist|rail|machine|ventilator|pump|monitor) (?:snapped|broke|failed|collapsed|stopped)(?: \p{L}+){0,4} (?:patient|lady|man|woman|baby)|your (?:mother|father|son|daughter|baby|husband|wife)'?s (?:fall|death|surgery|operation|birth|overdose|care)|(?:we|they|i|she|he) (?:did|done) nothing wrong|nonsense|knew the risks|signed the consent|pretending it didn't|baby that died|(?:operated|operating) on the wrong \p{L}+|wrong medication|dose was (?:wrong|too high|double)|(?:bed |fall |iv )?alarm (?:was|had been|has been) (?:off|broken|silenced|turned off)|turned off (?:a|the) (?:monitor|alarm)|(?:scalpel|swab|sponge|needle|instrument) count|(?:the |final )?count was (?:wrong|off|never done|one short)|(?:pump|drip|infusion) (?:was|had been|that was) set|(?:swab|sponge|clamp) was left|wrong-side|messed up|screwed up|swapped (?:the )?(?:blood|babies|bags|charts|samples)|mixed up|(?:they|we|everyone) (?:all )?knew|never had a leg|outage did not|the fall|that fall|that baby|sentinel events?|never events?|serious (?:untoward )?incident|wrong[- ](?:site|patient|limb|level)(?: (?:surgery|procedure|operation))?|wrong[- ](?:side|leg|kidney|eye|knee|hip|breast|tooth|blood|drug|dose|baby|chart)(?= (?:surgery|procedure|operation|transfusion|last|yesterday|today|tonight|and)|[.,!]|$)|(?:gave|hung|given|transfused|operated on|took out|removed|cut) the wrong \p{L}+|left an? (?:sponge|swab|clamp|instrument|needle)|(?:sponge|swab|clamp|instrument|needle) (?:was )?left (?:in|inside)|retained (?:sponge|swab|instrument|object)|(?:fatal )?(?:med|medication|drug|dosing) error|(?:review|investigation|inquiry) (?:into|of) (?:\p{L}+'?s? ){0,3}(?:death|fall|birth|overdose|incident)|(?:death|overdose|fall|suicide|stillbirth|incident|error)s? (?:on|in|at) (?:our|my|the) (?:ward|unit|floor|icu|ed|er|nicu|department)|(?:baby|patient|man|woman|mother|mom|mum|lady|boy|girl) (?:that|who) died (?:on|in|at) (?:our|my)|(?:birth|brain) injury|(?:ten|five|three|twice|double) times the|times the (?:\p{L}+ )?dose|fell out of bed|(?:restraint|inpatient|preventable) death|shoulder dystocia|(?:man|woman|patient|baby|mother) we lost|inquiry into|missed (?:stroke|sepsis|cancer|bleed))(?!\p{L})/iu;
/** Who or what a case is about, which tells nothing without the law. */
const CASE =
  /(?<!\p{L})(?:(?:that|the|this) (?:\p{L}+ ){0,2}(?:c-section|section|fall|delivery|birth|case|overdose|thing|surgery|death|stroke|claim)|sepsis|famil(?:y|ies)|parents?|mom|mum|mother|dad|widow|daughter|son|guy|complaint|claim|case|patients?|they have no|nonsense|wrongful|million|med[- ]?mal|malpractice|against (?:us|our|me|my))(?!\p{L})/iu;
const LOOKED_INTO =
  /(?<!\p{L})(?:under way|underway|wants a word|debrief|datix|incident form|investigat\p{L}+|looking into|(?:is|are|was|were|been) asking|hsib|mnsi|(?:state|medical|nursing) board|joint commission|cqc|cms|nmc|gmc|ombudsman|health department|(?:the )?state (?:is|are|was|came|to)|police|detectives|peer review|chart (?:is |was )?locked|someone to blame|whose (?:case|fault)|dismissed|thrown out|reviewed|merit|whispering|everyone in bits|keep quiet|nobody wants)(?!\p{L})/iu;
const OURS =
  /(?<!\p{L})(?:she|they|the ward|the sepsis case|your (?:mother|father|son|daughter|baby|husband|wife)|(?:on|in) (?:the|our|my) (?:ward|unit|floor)|our team|i've been told|been told|i gave|the family|they all|the hospital|hospital (?:settled|paid|admits)|bed \d+|someone|that patient|trust|us|we|we're|we've|our|my (?:unit|ward|hospital|or|icu|attending|boss|trust|floor|patient|case|name|deposition|own case|old hospital)|i'm named|i(?:'m| am| was| got| have been|'ve been)(?: being| getting| about to be)? (?:sued|deposed|named|served|subpoenaed|there)|(?:gave|had|got|sat through|prepping for) (?:my|a|our) deposition|they (?:have no|settled)|the hospital|your (?:\p{L}+ ){0,2}(?:claim|complaint|lawsuit|suit|case)(?: to the \p{L}+ board)?|the (?:claim|complaint|lawsuit) you|i testify|theatre \d|5 north|4 west|i was in the room|on the list|my patient|we lost)(?!\p{L})/iu;
const NOW =
  /(?<!\p{L})(?:yesterday|last (?:night|week|month|shift)|this (?:week|morning|month|afternoon)|today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|since \p{L}+|(?:third|second|another|again)|just|now)(?!\p{L})/iu;
const ELSEWHERE =
  /(?<!\p{L})(?:landlord|fence|neighbou?r|malpractice (?:insurance|lawyer)|insurance (?:covers?|policy)|opioid|tobacco|supreme court|abortion|movie|series|episode|podcast|novel|book|drama|courtroom|can(?:'t|not) (?:discuss|comment)|divorce|custody|mock|bedtime|committee|senate|bill|webinar|learn\p{L}*|prevent\p{L}*|rare|checklists?|check three|training|campaign|awareness|course|simulation|stud(?:y|ies)|polic(?:y|ies)|reduc\p{L}+|years? ago|as a student|first year|how (?:we|to|hospitals)|patient safety (?:day|week)|near miss(?:es)?|exam|interview\p{L}*|courage|infected blood|inquiry published|basketball|tennis|food court|settled (?:in|into|down|on)|stable|church|parking|ticket|yogh?urt|lunch)(?!\p{L})|https?:/iu;

export default defineRule({
  id: 'conduct/incident-litigation',
  title: 'An incident, a complaint or a lawsuit',
  severity: 'stop',
  reason: 'What is said in public about a case can be used in it, and may hurt those it is about.',
  source: {
    label:
      'GMC, Good medical practice 2024; Patient Safety and Quality Improvement Act, 42 USC 299b-22',
    url: 'https://www.law.cornell.edu/uscode/text/42/299b-22',
  },
  messages: {
    case: '“{quote}” may speak of a case that is being looked into, and could be used in it.',
    incident: '“{quote}” may tell of an incident while people are still finding out what happened.',
  },
  flags: [
    'Well, we ⟦got sued for that C-section⟧ in March.',
    'The ⟦family is suing⟧ our hospital and we did all we could',
    '⟦Our lawyers will have it thrown out⟧, says my boss',
    'Gave my ⟦deposition⟧ today, four long hours',
    {
      kind: 'reply',
      account: 'official',
      text: 'Your ⟦complaint to the state board was dismissed⟧, so please stop.',
    },
    'yesterday we had a ⟦never event⟧ in theatre 3, swab left in',
    'The ⟦coroner is asking about the overdose on our ward⟧.',
    'we ⟦gave the wrong blood⟧ last night',
  ],
  leaves: [
    {
      kind: 'reply',
      account: 'official',
      text: 'We can’t discuss legal matters here. Please call Patient Relations.',
    },
    {
      account: 'official',
      text: 'How we learn from a never event: a webinar. https://riverbend.example/safety',
    },
    'The court ruled on the opioid maker lawsuit today.',
    'Sue from radiology brings the best cake.',
    'Does your malpractice insurance cover telehealth? Five things to ask.',
    'My landlord is suing me over a fence.',
    'We settled into the new house and the cat has the sofa.',
    'A near miss in my first year taught me to read labels out loud.',
    'The kids have filed a lawsuit against bedtime.',
    {
      account: 'official',
      text: 'World Patient Safety Day: wrong-site surgery is rare because we check three times.',
    },
  ],
  check: anyOf(
    weigh({
      cues: [
        { words: LEGAL, weight: 2, isNeeded: true },
        { words: OURS, weight: 1, isNeeded: true, isAside: true },
        { words: EVENT, weight: 1 },
        { words: CASE, weight: 1 },
        { words: CERTAIN, weight: 1 },
        { words: LOOKED_INTO, weight: 1 },
        { words: NOW, weight: 1, isAside: true },
      ],
      enough: 4,
      unless: ELSEWHERE,
      in: ({ account, kind }) => account === 'personal' || kind !== 'post',
      always: true,
    }),
    weigh({
      cues: [
        { words: EVENT, weight: 1, isNeeded: true },
        { words: OURS, weight: 1, isHere: true, isAside: true },
        { words: LOOKED_INTO, weight: 1 },
        { words: NOW, weight: 1, isAside: true },
      ],
      enough: 3,
      unless: ELSEWHERE,
      unlessInPost: LEGAL,
      in: ({ account }) => account === 'personal',
      message: 'incident',
    }),
  ),
});
