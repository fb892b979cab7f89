import type { Annotation } from '../../lint/annotation/annotate.ts';
import { bySentence } from '../../lint/annotation/by-sentence.ts';
import type { Span } from '../../lint/annotation/sentences.ts';
import { anyOf } from '../../lint/checks/any-of.ts';
import { weigh } from '../../lint/checks/weigh.ts';
import { firstIn } from '../../lint/prefilter/search.ts';
import { defineRule, type Hit } from '../../lint/rule.ts';

const SECRET =
  /(?<!\p{L})(?:(?:door |entry |access |gate |key ?pad |lock )?(?:codes?|combo|combination|pin)|pass ?words?|pass ?codes?|log-?in|user ?name|punch)(?!\p{L})/iu;
const LOCKED =
  /(?<!\p{L})(?:doors?|key ?pad|(?:med(?:ication|s)?|drugs?|supply|staff|call|server|break|changing|linen|record|treatment)[- ](?:rooms?|cupboard|cabinet|closet|trolley|fridge|entrance|toilet|lounge|lot|door)|narc(?:otic)?s?|controlled drugs?|omnicell|pyxis|epic|emr|ehr|cerner|staff (?:wi-?fi|wifi)|badge|alarm|(?:parking )?gate|garage|loading dock|nursery|nicu|pharmacy|safe|server|computer|monitor|workstation|laptop|stairwell|helipad|elevator|pc|wi-?fi|wifi|(?:ward|unit|icu) (?:door|entrance|pc|computer))(?!\p{L})/iu;
/** What could be typed in, or where it can be found. */
const TOLD =
  /(?<![\p{L}\p{N}$£€:.,/])(?:[#*]?\d(?:[- ]?\d){2,7}[#*]?(?! ?(?:am|pm|hours?|hrs|minutes?|years?|patients|beds|nurses|%|st|nd|rd|th|people|times|vials?|floor)(?!\p{L}))|(?=[\p{L}\p{N}!@#$%*]{4,20}(?![\p{L}\p{N}]))(?=[^\s]{0,19}\p{N})[\p{L}!@#$%*][\p{L}\p{N}!@#$%*]{3,19}|\p{L}{3,12}\/\p{L}{3,12}|(?:still |always |just )?(?:the (?:ward|room|unit|year|phone|floor)(?: (?:number|the hospital))?|the same as|one two three)|(?:taped|stuck|written|posted|on a sticky|sticky note|post-?it)(?: \p{L}+){0,2}|[A-Z]\d{1,3})(?![\p{L}\p{N}]|[.,:]\d)/u;
const SHARES =
  /(?<!\p{L})(?:(?:log-?in|password)s? (?:is|are) (?:the )?same for (?:everyone|all|the whole)(?: \p{L}+){0,3}|tailgate \p{L}+|(?:using|used|borrowed|borrowing|on|with|under) (?:\p{L}+'s|someone's|somebody's|a colleague's|another nurse's) (?:swipe|badge|login|log-in|card|password|pass|account|fob|id)?(?: all (?:week|day|shift|month))(?!\p{L})|(?:swipe|badge|fob|card)[^.!?\n]{0,24}(?:using|borrow(?:ed|ing)) (?:\p{L}+'s|hers|his))|(?<!\p{L})(?:my (?:login|log-in|username|user(?: id)?) is \p{L}+|(?:pw|pwd|pass ?word) is (?!(?:not|the|a|so|too|expired|due|wrong|your|my|on)\b)(?=\p{L}*\p{N})[\p{L}\p{N}!@#$]{4,20})|(?<!\p{L})(?:use|using|borrow(?:ed|ing)?|lent|lend(?:ing)?|shar(?:e|ed|ing)|swap(?:ped|ping)?|gave (?:\p{L}+ ){1,2}|take|took|chart(?:ed|ing)? under|log(?:ged)? in (?:as|with|under|on)|scan(?:ned)?) (?:my|her|his|each other's|someone's|someone else's|the (?:charge )?nurse's) (?:\p{L}+ )?(?:badge|log-?in|pass ?word|id card|access card|swipe card|key ?card|credentials|keys to the \p{L}+|card)|(?:lets?|letting) me (?:borrow|use) (?:hers|his|theirs)|(?:keys?|badge)(?: \p{L}+){0,3} (?:is|are|hangs?|lives?) (?:on|under|behind|in|above) the (?:hook|drawer|door|desk|tin|ledge|mat|kettle|shelf)/iu;
const HOLE =
  /(?<!\p{L})(?:(?:pin|code|combo|combination|password) (?:for|to|of) (?:the|our) (?:\p{L}+ ){1,3}is (?:taped|stuck|written|on|under|behind|posted)(?: \p{L}+){0,3}|(?:badge|card|swipe) (?:machine|reader|system) (?:is|was) (?:down|broken|off)|no (?:guards?|security|cameras?|cctv|alarm|lock)(?: \p{L}+)? (?:on|at|in|for) (?:the )?(?:\p{L}+ ){1,3}(?:after|at night|since|overnight|until|weekends?)|(?:screen|monitor|whiteboard|board|chart)s?(?: \p{L}+){0,3} with (?:everyone|everybody|all the|the) ?'?s? ?(?:\p{L}+ ){0,2}(?:charts?|names|logins?|passwords?)|(?:login|password|passcode)s? on (?:the|a) (?:sticky|post-?it|wall|monitor|whiteboard)(?: note)?|(?:get|walk|slip|sneak|climb) (?:in(?:to)?|through|past) (?:the )?(?:\p{L}+ ){1,3}(?:by|if you) (?:pull|push|kick|jiggl|wiggl|lift|hold|press|climb)\p{L}*|(?:box|tray|bag|vial|bottle|drawer)s? (?:full )?of (?:ketamine|fentanyl|morphine|oxy\p{L}*|diazepam|midazolam|propofol)(?: \p{L}+){0,3} (?:on the|in the|out|unattended|lying|left|sat|sitting)(?: \p{L}+)?|nobody(?:'s| has)? (?:counted|counts|locks|checks)(?: \p{L}+)?|where the (?:spare |drug |narc |cd |controlled drug )?keys? (?:lives?|is|are|hangs?)|(?:oxy|morphine|fentanyl|narc|opioid|ketamine) count(?:s)?(?=,)|(?:code|combo|pin|number) (?:for|to|of) the (?:\p{L}+ ){1,3}(?:is|=|:) ?\*?\d{3,6}[#*]?|(?:med|drug|store|staff|supply|treatment|linen|ward|theatre|nicu|pharmacy) ?(?:room|cupboard|cabinet|store)? ?(?:door|lock|code|keypad)? (?:is|was) (?:still |now |just |always )?\*?\d{3,6}[#*]?|(?:drug|med|medicine|insulin) (?:fridge|cupboard|room|trolley|cart)(?: \p{L}+){0,7} (?:pulls? open|doesn't (?:lock|close|shut)|won't (?:lock|close|shut)|hasn't locked|lock (?:is|has been) (?:broken|bust\p{L}*)|with a broken (?:hinge|lock))|(?:cd|drug|narc|controlled drug|med room|pyxis) keys? (?:in|on|under|behind|inside) (?:the|a|my)|(?:keep|kept|store|hide|hang) the (?:cd|drug|narc|controlled drug|med(?:icine)?|master|spare) keys? (?:in|on|under|behind) (?:the|a|my)(?: \p{L}+){0,2}|security is (?:one|just one|a single|asleep|away|off)|(?:walk|stroll|get|go|come|wander|sneak) (?:straight |right |directly )?(?:in(?:to)?|through) (?:the )?(?:nicu|icu|pharmacy|maternity|theatres?|wards?|nursery|records room|med room)(?:,? \p{L}+){0,6},? (?:no|without|with no) (?:swipe|badge|card|id|code|check|questions?|one)|(?:cameras?|cctv)(?: \p{L}+){0,6} (?:dead|been dead|don't record|not recording|unplugged)|\d{2,5} (?:bottles|vials|amps|ampoules|boxes|bags) of (?:\p{L}+ )?(?:morphine|fentanyl|ketamine|oxy\p{L}*|codeine|methadone|diazepam)(?: (?:in|on|at) (?:a|the|our) \p{L}+)?|(?:post-?its?|sticky notes?)(?: \p{L}+){0,4} (?:passwords?|logins?|codes?)|everyone's (?:passwords?|logins?)|(?:back|side|staff|fire|loading|basement|ambulance|er|ed|stairwell|ward|service|rear|north|south|east|west)(?: \p{L}+){0,4} (?:doors?|entrances?|gates?|exits?|dock)(?: \p{L}+){0,3}? (?:(?:doesn't|does not|won't|never|isn't|don't|do not|aren't)(?: \p{L}+){0,2} (?:locks?|locked|latch|alarmed|shut)|(?:is|are|stays?|left)(?: \p{L}+){0,2} (?:unlocked|propped|wedged))|(?:back|side|loading|fire|staff) door(?: \p{L}+){0,5} (?:doesn't|won't|never) lock|(?:security|guards?)(?: guard)? (?:leaves?|goes? home|clocks? out|sleeps?|naps?|is (?:asleep|gone))(?: \p{L}+){0,2} (?:at |from |by |every )?(?:\d|night)|(?:cameras?|cctv)(?: \p{L}+){0,5} (?:is|are|has been|have been|don't|doesn't) (?:broken|out|down|fake|dummies|off|work|not working)|(?:\d{2,5}|dozens of|hundreds of|a (?:ton|load|box|case) of) (?:vials?|amps?|ampoules|bags|boxes|tabs|tablets|bottles|patches) of (?:fentanyl|morphine|ketamine|oxy\p{L}*|hydromorphone|dilaudid|diamorphine|midazolam|propofol|codeine|opioids|controlled drugs|narcs|lorazepam|ativan)(?: (?:in|on|at) (?:(?:the|our|my) )?\p{L}+)?|(?:keep|kept|store|stored|leaves?|left|stash(?:ed)?)(?: \p{L}+){0,2} (?:fentanyl|narcs|narcotics|morphine|controlled drugs|ketamine|oxy\p{L}*|dilaudid)(?: \p{L}+){0,2} (?:in|on|under|behind|unlocked|out)(?: (?:the|a|an|my|our))?(?: \p{L}+)?|(?:badge|card|key ?card) readers? (?:are|is) down|nobody checks(?: \p{L}+)? (?:after|at|who|you)|(?:narc|morphine|fentanyl|drug|controlled drug) (?:count|stock)(?:'s| was| is)(?: \p{L}+)? (?:off|short|wrong|unguarded)|stock(?:'s| is) (?:\p{L}+ )?unguarded|(?:drug )?keys (?:live|hang|stay|are (?:kept|left)|are) (?:in|on|under|behind) (?:the )?(?:sister's |nurse's )?(?:coat )?(?:pocket|hook|drawer|tin|mat|kettle|desk)|(?:pyxis|omnicell|narc (?:cupboard|cabinet|box)|drug (?:cupboard|room|cabinet)|med room)(?: \p{L}+){0,2} (?:is|was|stays|always|left)(?: \p{L}+){0,2} (?:unlocked|wide open|propped open))(?!\p{L})/iu;
/** A lock told with what opens it, or when nobody looks. */
const WAY_IN = new RegExp(
  [
    String.raw`(?:doors?|gates?|entrances?|cupboards?|safes?|rooms?|exits?|lifts?|keypads?)(?: \p{L}+){0,5} (?:open(?:s|ed)?|work(?:s)?) (?:with|on|to|for) [#*]?\d{3,6}[#*]?`,
    String.raw`(?:gate|keypad|door|safe|cupboard) (?:code )?is (?:still |now )?[#*]?\d{4,6}[#*]`,
    String.raw`(?:dial|punch in|key in|press|tap in|type(?: in)?) [#*]?\d{4,6}[#*]? (?:on|at|into) the (?:\p{L}+ )?(?:key ?pad|door|lock|gate|panel)`,
    String.raw`(?:key ?safe|lock ?box|master key|spare keys?) (?:is|are|lives?|hangs?) (?:behind|under|in|on|above|inside) (?:the|a|my|our) (?:\p{L}+ ){0,2}\p{L}+`,
    String.raw`(?:nobody|no one|no-one)(?:'s| is| ever sits| sits) (?:on|at|watching|manning|minding) (?:the )?(?:\p{L}+ )?(?:desk|door|gate|entrance|reception|cameras?)(?: \p{L}+){0,2} (?:after|before|past|overnight|until|between) ?\d*`,
    String.raw`(?:all|we|everyone|everybody|team) (?:all )?shares? (?:a|one|the) (?:same |single )?(?:pass ?word|log-?in|account)`,
    String.raw`still (?:run|runs|running|on|use|uses|using) windows (?:xp|7)`,
    String.raw`(?:see|read|make out) the (?:door|gate|safe|keypad|drug room|cupboard) (?:code|pin|combination)`,
    String.raw`(?:share|send|tell|give)(?: us| me)? (?:the |your )?(?:otp|one[- ]time code|cvv)(?: (?:with|to) (?:our|the|us|me|my)(?: \p{L}+)?)?`,
  ]
    .map((words) => String.raw`(?<!\p{L})${words}(?!\p{L})`)
    .join('|'),
  'iu',
);
const NOT_MEANT =
  /(?<!\p{L})(?:guests?|visitors?|public|patient wi-?fi|lobby|promo|discount|voucher|coupon|qr|dress code|zip code|postcode|area code|code (?:blue|brown|red|grey|gray|pink|black|white|silver|stroke|team|status|coffee)|gym|bike|house|home|bank|game|escape room|museum|phish\p{L}*|security training|cyber ?security|reels?|holder|somebody changed|forgot|never share|don't share|folks|class|course|book online|call \d|birthday|recall|shortage|history|overdose kits?|seiz(?:ed|ure)|police|trial|poem|chapter|my mystery|fiction\p{L}*|made up|thriller|detective|novel|short read|two people|my kid|denied|closed for)(?!\p{L})|https?:/iu;

const BADGE =
  /(?<!\p{L})(?:my|our|the) (?:\p{L}+ ){0,2}?(?:badge|id card|name ?tag|lanyard|id)(?= |!|\.|,|$)(?: (?:photo|pic|picture|selfie))?(?!\p{L})/iu;
const SHOWN =
  /(?<!\p{L})(?:photos?|pics?|pictures?|selfie|look at|new|below|finally have|check out|finally|first|came (?:out|in)|arrived|official(?:ly)?|new|got|who dis)(?!\p{L})/iu;

const PICTURED = /\b(?:photo|pic|picture|selfie)s?\b/i;
const badgeIn = bySentence((sentence): readonly Span[] => {
  const found = firstIn(sentence, BADGE);
  return found ? [{ start: found.index, end: found.index + found[0].length }] : [];
});

/** A badge in a picture can be copied. Only pictures tell, so it is said softly. */
function* badge({ post, text, sentences }: Annotation): Iterable<Hit> {
  for (const sentence of sentences) {
    const [found] = badgeIn(sentence);
    if (!found || (!post.media && !PICTURED.test(text)) || !SHOWN.test(text)) continue;
    if (/reels?\b|scanner/i.test(text)) return;
    const [start, end] = [sentence.start + found.start, sentence.start + found.end];
    yield { start, end, message: 'badge', confidence: 'low' };
    return;
  }
}

export default defineRule({
  id: 'conduct/security-sensitive',
  title: 'Codes, keys and locked places',
  severity: 'warn',
  reason: 'Somebody may use it to get at drugs, at records, or at people who need to be safe.',
  source: {
    label: 'DEA, 21 CFR 1301.71, security of controlled substances; 45 CFR 164.310',
    url: 'https://www.ecfr.gov/current/title-21/section-1301.71',
  },
  messages: {
    code: '“{quote}” may help somebody get in who has no business there.',
    badge: 'A badge that can be read in a picture may be copied.',
  },
  flags: [
    'Our ⟦narc cupboard code is 0431⟧ lol nobody ever changes it',
    'whoever set the ⟦drug room code to 1-2-3-4⟧ is a genius',
    'New ⟦staff wifi, password is Falcon22⟧ 4 West',
    'just ⟦use my badge⟧ for the supply room',
    'FYI the ⟦back door by the loading dock doesn’t lock⟧ anymore',
    'there are ⟦200 vials of fentanyl in our Pyxis⟧ right now',
    { text: 'First day! ⟦My new badge⟧ came out great', media: true },
    '⟦taped the Pyxis password⟧ to the monitor like an adult',
    'Late again? The side ⟦gate still opens with 5520#⟧',
    'our whole ⟦team share one login⟧ and it has never failed us',
    { account: 'official', text: 'To confirm your place, ⟦send the OTP to our desk⟧.' },
  ],
  leaves: [
    { account: 'official', text: 'Guest wifi: network RiverbendGuest, password welcome2026.' },
    { account: 'official', text: 'Use code FLU20 when you book your class online.' },
    'Code blue at 3, code brown at 4, code coffee at 5',
    'Never share your password or your badge.',
    'Badge reels: show me your funniest ones',
    'The dress code is scrubs and regret',
    { account: 'official', text: 'We will never ask you to share your OTP with us.' },
    'The new lift opens with a groan, level 4 first, then 5.',
    'We all share one kettle and one dream.',
    'Forgot the code to my own gym locker. Four digits. It’s been a week.',
    '1234 is not a password, folks. Update yours today.',
    'Somebody changed the code on the med room and four nurses stand here like penguins',
  ],
  check: anyOf(
    weigh({
      cues: [
        { words: SECRET, weight: 1, isNeeded: true, isHere: true },
        { words: LOCKED, weight: 1, isNeeded: true, isHere: true },
        { words: TOLD, weight: 1, isNeeded: true, isHere: true },
      ],
      enough: 3,
      unless: NOT_MEANT,
    }),
    weigh({
      cue: /tailgate|badge|log-?in|pass|card|swipe|fob|key|account|\bpw|user|credential/i,
      cues: [{ words: SHARES, weight: 1 }],
      enough: 1,
      unless: NOT_MEANT,
    }),
    weigh({
      cue: /lock|door|gate|exit|entrance|dock|camera|cctv|guard|security|alarm|vial|amp|bag|box|bottle|tray|drawer|key|count|stock|pyxis|omnicell|fridge|cupboard|code|combo|\bpin\b|number|screen|monitor|board|log-?in|password|sticky|post-?it|nobody|walk|sneak|slip|climb|\bget |keep|kept|store|stash|left|leave|reader|room/i,
      cues: [{ words: HOLE, weight: 1 }],
      enough: 1,
      unless: NOT_MEANT,
    }),
    weigh({ cues: [{ words: WAY_IN, weight: 1 }], enough: 1, unless: NOT_MEANT }),
    badge,
  ),
});
