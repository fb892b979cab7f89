import { anyOf } from '../../lint/checks/any-of.ts';
import { weigh } from '../../lint/checks/weigh.ts';
import type { Post } from '../../lint/post.ts';
import { defineRule } from '../../lint/rule.ts';

const APPS =
  '(?:insta(?:gram)?|ig|snap(?:chat)?|facebook|fb|whatsapp|tiktok|messenger|telegram|signal|hinge|tinder|bumble|grindr)';

/** Somebody the writer cares for, or did. */
const PATIENT =
  /(?<!\p{L})(?:(?:guy|girl|man|woman|lad|bloke|fella|one) whose (?:\p{L}+ ){1,3}(?:i|we) (?:\p{L}+ )?(?:took out|removed|dressed|changed|fixed|set|stitched)|(?:my|the) (?:\p{L}+ )?(?:\d{1,2} ?(?:am|pm) )?(?:\p{L}+ )?patient(?:'s)?|(?:someone|somebody|a (?:guy|girl|man|woman|lad|bloke)) (?:i|we) (?:nursed|treated|looked after|cared for|took care of|delivered)|my (?:\p{L}+ )?(?:dialysis|chemo|physio|cardiac|rehab|icu|ortho|hip|knee|clinic) (?:guy|girl|man|lady|lad|woman|one|dude)|(?:that|the|our) (?:new |cute |fit )?(?:admission|guy|girl|man|lad|one|fella) in (?:bed |room |bay )?\d+|patients?'s? (?:\p{L}+'s? )?(?:dad|mom|mum|brother|sister|son|daughter|husband|wife|father|mother)|(?:mr|mrs|ms|miss) \p{L}+ (?:from|in) (?:bed|bay|room|\d)|(?:the|my|that) (?:hip|knee|hernia|appendix|gall ?bladder|acl|cataract|heart|liver)(?: replacement| transplant| bypass| surgery)? (?:from|in|last)|he was discharged|she was discharged|(?:got|was|just) discharged|(?:so )?glad you'?re (?:home|out|better)|you were my (?:favou?rite|fave|best) patient|on the mend|your time on the ward|when (?:you get|i discharge)|(?:my|a|an|this|that|the|our|former|ex|old|favou?rite|of my|these|your)(?: \p{L}+){0,2}[ -]patients?|(?:ex|former)[ -]patient|patients? of (?:mine|ours)|(?:the|this|that|my|new) (?:guy|girl|man|woman|dude|lady|lad|bloke|chick|one|admission|dad|mom|mum) (?:in|from) (?:bed|room|bay|cubicle|side room|resus)|(?:the|a|this) (?:dad|mom|mum|father|mother|son|daughter|brother|husband) of (?:a|my|this|the) (?:kid|child|patient|baby)|one of my (?:regulars|residents|ladies|old \p{L}+|guys|clients|dialysis \p{L}+)|my regulars? (?:at|in|on)|my (?:old |former |discharged )?(?:lads|girls|ladies|guys|mums|moms|kids) (?:on|from|in) (?:the|our|my) (?:\p{L}+ ){0,2}(?:unit|ward|clinic|floor|bay|rehab)|my old rehab fellas?|discharged (?:pts?|moms|mommas|mums)|(?:my|a|this|that|old|ex|former) pts?|(?:i|we) (?:just )?discharged|one of my (?:\p{L}+ ){0,2}(?:ladies|gents|regulars|residents)|(?:if|when) i (?:was|am|were|took care of|looked after) (?:your|you)|your (?:favou?rite |fave )?(?:nurse|doctor|midwife|physio|therapist|tech|doc))(?!\p{L})/iu;
/** What belongs to friends and lovers. */
const CLOSE = new RegExp(
  String.raw`(?<!\p{L})(?:got the number of|(?:be|was|as) (?:his|her|their) (?:date|plus one)|gave me (?:his|her|their) (?:snap\p{L}*|insta\p{L}*|number|digits|facebook|whatsapp)|is FINE|(?:his|her) bed bath|'s (?:wedding|birthday (?:party|drinks)|stag|hen)|(?:best man|bridesmaid)'?s? room|swiped|(?:on|via) (?:hinge|tinder|bumble|grindr)|text(?:ed)? (?:a|my|the) patient|found my (?:tiktok|insta\p{L}*|facebook|profile)|talk (?:every|all) (?:day|night)|slid in(?:to)? (?:my|his|her|the) dms?|for a (?:pint|beer|wine|coffee|drive|walk on)|lent (?:\p{L}+ ){0,3}(?:£|\$|€)?\d+|lent (?:a|my) patient|borrowed (?:money|\d+) from|(?:in|at|from) my (?:kitchen|bed|flat|place|house|car|sofa)(?! room)|(?:spend|spent|stay(?:ed)?) the night|go for (?:coffee|drinks|dinner|a drink)|'?(?:he's|she's|is) (?:fit|gorgeous|single|my type|so cute|a ride)|got a date|on a date|add me (?:back )?on|my (?:personal )?number (?:is|0)|here's my (?:number|cell|insta)|invited (?:me|him|her) (?:to|over|round|for)|ended up (?:at|in) (?:his|her|my)|seeing (?:him|her|each other) (?:outside|after|since)|moved in|sent me (?:nudes|a pic\p{L}*|roses|money)|cash ?app(?:ed|s)?|venmo|(?:add(?:ed|ing)?) (?:\p{L}+ ){1,6}(?:on here|on facebook|on insta\p{L}*|to (?:a|my|our) group chat)|(?:add|follow|friend|find|dm|snap|text|hit|call) me(?: up)?(?: back)?(?: privately)? (?:on|at|over on)? ?(?:${APPS}|my (?:\p{L}+ )?(?:cell|number|insta\p{L}*))|(?:accept\p{L}*|got|sent|approved) (?:a |the |his |her |another )?(?:friend|follow|facebook|fb|insta\p{L}*) request|friend request|(?:added|friended|followed|following|stalk\p{L}+|creep\p{L}+ on|looked (?:up|for)) (?:\p{L}+ ){0,4}(?:back|on ${APPS})|(?:on|through|via) ${APPS}|(?:texting|snapping|sexting|facetiming|dm'?ing|messaging)(?: with)?|(?:his|her|my|patient's) dms|asked me out|going out with|(?:a |first |second |best |our |dinner |coffee )date|date night|dating|(?:bought|buying|cook\p{L}*|made) me (?:dinner|drinks|a drink)|(?:for|to) (?:drinks|dinner|a drink|a date|coffee with)|(?:drinks|dinner|brunch|cocktails) with|(?:getting|grabbing|having) (?:drinks|dinner)|hanging out with|(?:boy|girl)friend|hook(?:ed|ing) up|slept with|sleeping with|flirt\p{L}*|crush(?:ing)? on|in love with|falling for|kiss(?:ed|ing)?|matched with|swiped|(?:gave|giving|slipped|got) (?:\p{L}+ ){0,4}(?:number|insta|snap)(?!s? of)|(?:so|such|a|really|damn|kinda|absolutely|an absolute|stupid|too|pretty|the most) (?:hot(?:tie|test)?|sexy|gorgeous|snack|dreamy|babe|ten|fit)|smoke ?show|eye candy|hottie|(?:took|taking|had) (?:[\p{L}\d]+ ){0,9}(?:home for|home with me|to my (?:house|place))|come over to my|sent me flowers|(?:his|her) number|take me out|(?:is|he's|she's) single|engaged|got married|(?:most|so) (?:beautiful|handsome) (?:man|woman|guy)|off to \p{L}+ with|on holiday with|marry me|love of my life)(?!\p{L}| (?:to touch|and (?:sweaty|clammy)|with fever))`,
  'iu',
);
/** To speak of the line is not to cross it. */
const KEPT =
  /(?<!\p{L})(?:never|don't|do not|shouldn't|should not|declin\p{L}+|sa(?:y|id) no|turned (?:it|him|her) down|nurses,|boundar\p{L}+|polic(?:y|ies)|training|unprofessional|portal|reminders?|research|study|survey|movie|show|episode|series|novel|tv|years ago|not ok|lose (?:your|my) licen[cs]e|vet|dog|cat|puppy|kitten|(?:he|she) is (?:four|five|six|seven|eight|nine|\d|9\d)|dinosaur|market|recovery dinner|my (?:husband|wife|fianc\p{L}+|boyfriend) (?:is|was|added|packs|made|says)|nursing home choir)(?!\p{L})/iu;

const INVITES =
  /(?<!\p{L})(?:you can (?:always |just )?(?:message|text|dm|ring|call|whatsapp) me|(?:text|send|message|whatsapp) me your|my own (?:number|phone|mobile)|here'?s my (?:number|cell|mobile|whatsapp)|message me on here|(?:ring|call|text|message) me (?:any ?time|day or night|when|if|directly)|i'?m (?:only )?a (?:text|message|call) away|(?:dm|pm|message|inbox|text|txt|call|ring|whatsapp|snap|e-?mail) me(?: privately| direct(?:ly)?| here| any ?time| a pic\p{L}*| on my (?:\p{L}+ )?(?:cell|phone|number|mobile))*|dm me|(?:shoot|send|drop) me a (?:dm|pm|message|text|pic\p{L}*)|send me your|my (?:personal|private|own) (?:cell|number|phone|mobile|whatsapp)|(?:dm|pm|inbox) (?:me )?your|you have my number|(?:ring|call|text) me (?:at home|whenever)|(?:private|personal) (?:messenger|inbox|dms?|whatsapp)|just message me)(?!\p{L})/iu;
const HEALTH =
  /(?<!\p{L})(?:your (?:bp|sugar|blood pressure|weight|oxygen|sats|temp\p{L}*) (?:readings?|numbers|levels)|keep an eye|the (?:medication|pain|tablets|rash|bleeding)|tell you what to do|what to do about|second opinions?|(?:your|ur) (?:\p{L}+ ){1,2}(?:results?|scans?|bloods?|labs?)|see you (?:separately|privately)|(?:your|ur|those|the) (?:meds|medication|insulin|results?|scans?|bloods?|blood ?work|labs?|rash|meds?|dose|dressing|symptoms?|x-?ray|mri|ct|chart|wound|swelling|cough|bp|sugars?|stitches|mole|pain)|pic(?:ture)? of (?:it|the|your)|what i(?:'d| would) (?:take|do)|(?:take|have) a look|look at (?:it|that|them)|talk you through|check on you|need to (?:go in|be seen)|tell you (?:what|if|whether)|advise you|diagnos\p{L}+|medical (?:questions?|advice)|tramadol|oxy\p{L}*|antibiotics?|pills?|painkillers?|inhaler|prescri\p{L}+|pain comes back|the anxiety|panic attacks?|(?:pain|some) meds|the crisis team|of the rash|sort you (?:out|some))(?!\p{L})/iu;
const OTHER_TALK =
  /(?<!\p{L})(?:(?:don't|do not|never|stop) (?:message|messaging|dm|text|texting|call|pm|inbox)|swap|recipe|study guide|notes|boards|job|hiring|apply|resume|cv|tickets?|class|course|book|raffle|lift share|scrubs|discount|interview|nclex|template|slides|pattern|roofer|plumber|can't advise|half price|patient relations)(?!\p{L})/iu;

const personal = ({ account }: Post) => account === 'personal';

export default defineRule({
  id: 'conduct/patient-boundary',
  title: 'Private contact with a patient',
  severity: 'stop',
  reason: 'Friendship or romance with a patient can harm the patient and end a license.',
  source: {
    label:
      'AMA Code of Medical Ethics, opinion 2.3.2; NCSBN, A Nurse’s Guide to Professional Boundaries',
    url: 'https://code-medical-ethics.ama-assn.org/ethics-opinions/professionalism-use-social-media',
  },
  messages: {
    close: '“{quote}” may blur the line between you and a patient.',
    care: '“{quote}” may become care in private, with no record and no colleague to check it.',
  },
  flags: [
    '⟦add me on snapchat if I was your⟧ nurse this week',
    '⟦Accepted a friend request from one of my patients⟧ because why not',
    '⟦the guy in bed 4 is so hot⟧ I cannot do my job',
    { kind: 'comment', text: '⟦dm me your results⟧ hun, I’m a nurse' },
    '⟦DM me for a second opinion⟧ on that knee, I answer at night',
    '⟦Added one of my old rehab fellas on here⟧, we talk football',
    'Going ⟦for drinks with a former patient⟧ tonight, wish me luck',
    'I ⟦gave my number to a patient⟧ today. he’s cute.',
    'I have such a ⟦crush on one of my patients⟧ and he goes home tomorrow',
    {
      kind: 'reply',
      text: '⟦Message me privately and I’ll tell you what⟧ I would take for that rash',
    },
  ],
  leaves: [
    'Follow me on Instagram for night shift recipes @nurse.joy',
    'Nurses, please don’t accept friend requests from patients.',
    {
      kind: 'reply',
      account: 'official',
      text: 'Please message us with your number and Patient Relations will call.',
    },
    'A patient asked for my number and I said no, kindly.',
    'DM me if you want to swap Saturday for Sunday',
    { kind: 'comment', text: 'DM me and I’ll send you the study guide for the boards' },
    'Dr. Handsome on that hospital show is so hot, I cannot watch it at work',
    'My discharged ladies knitted me a scarf.',
    'Add me on LinkedIn if you work in infection control.',
    'It is so hot on our ward that the fan gave up',
    { kind: 'comment', text: 'Text me when you get home, the roads are bad' },
    'My patient asked if I was single. He is six and offered me a dinosaur.',
  ],
  check: anyOf(
    weigh({
      cues: [
        { words: CLOSE, weight: 1, isNeeded: true, isHere: true },
        { words: PATIENT, weight: 1, isNeeded: true, isHere: true },
      ],
      enough: 2,
      unless: KEPT,
      in: personal,
      always: true,
    }),
    weigh({
      cues: [
        { words: INVITES, weight: 1, isNeeded: true },
        { words: HEALTH, weight: 1, isNeeded: true },
      ],
      enough: 2,
      unless: OTHER_TALK,
      in: personal,
      always: true,
      message: 'care',
    }),
  ),
});
