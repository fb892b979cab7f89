import { claim, form } from '../../lint/checks/claim.ts';
import { defineRule } from '../../lint/rule.ts';
import type { Post } from '../../lint/post.ts';
import { TREATMENTS } from '../../lexicons/claim-words.ts';

const MONEY = String.raw`(?:[$£€₹₦₱]|r(?=\d)|ks?h ?|rs\.? ?|aed ?|php ?|sar ?)\d[\d,.]{0,8}`;

const OFF = form(
  String.raw`(?:(?:flat |up to |save |extra )?\d{1,2} ?(?:%|per ?cent|percent)[ -](?:off|discount)|save (?:up to |an extra )?(?:\d{1,2} ?(?:%|percent)|${MONEY})|buy \d (?:[\p{L}]{3,12} )?,?(?:and )?get \d(?: free)?|last year's prices?|(?:save )?${MONEY} (?:off|discount)|half[- ]price|bogo|buy one,? get one(?: free)?|(?:2|two|3|three)[- ]for[- ](?:1|one|the price of|2|two)|(?:flash|summer|spring|winter|new year|diwali|eid|christmas|black friday|cyber monday|[\p{L}]{2,14}) sale|black friday|cyber monday|(?:\p{L}{3,10}'s(?: day)?|holiday|weekend|monthly|new patient|birthday|opening|summer|spring|winter) specials?|(?:special|exclusive|introductory|launch|festive|amazing|unbeatable) (?:offers?|prices?|deals?|rates?|discounts?)|discounted|(?:discounts?|deals?) (?:on|for))`,
);
const FROM = form(
  String.raw`(?:prices? )?(?:starting |starts )?(?:from |at |for )?(?:only |just |as little as )(?:${MONEY})|prices? from ${MONEY}|(?:starting|starts) (?:at|from) ${MONEY}|(?:0%|zero[- ]interest|no[- ]interest) (?:apr|financ\p{L}+|emi|interest)|financing available|no payments until|pay (?:nothing|later|in instal?lments)`,
);
const HURRY = form(
  String.raw`(?:hurry(?: up)?[,!]? ?(?:only (?:a few|\d{1,3}) (?:slots?|spots?|places|seats|appointments) left)?|act (?:now|fast|today)|(?:don't|do not) (?:miss out|miss this|delay)|last chance|final (?:days|hours|call|week)|only (?:a few|\d{1,3}) (?:[\p{L}-]{3,16} ){1,2}left(?: this \p{L}+)?|(?:use|with) (?:promo )?code [\p{L}\d]{3,12}|promo code|coupons?|price drop|(?:prices? )?slashed|while they last|lock in|save big|last few (?:days|spots|slots|places)|almost (?:gone|full|sold out)|(?:spots|slots|places) are (?:almost )?(?:gone|limited)|limited[- ]time(?: (?:only|offer))?|limited (?:slots|spots|seats|places|offer)|for a limited time|(?:today|tomorrow|this (?:week|weekend|month)|friday|weekend)(?: itself)? only|(?:only )?(?:a few|\d{1,3}) (?:slots?|spots?|places|appointments|seats) (?:left|remaining|available)|(?:spots|slots|places|appointments) (?:are )?(?:filling|going|selling)(?: up)?(?: fast| quickly)?|(?:offer|sale|deal|price)s? (?:ends?|expires?|valid)(?: (?:on|at|soon|until|till|in))?|while (?:stocks?|supplies) lasts?|before (?:it's|they're|prices?) (?:gone|all gone|goe?s? up)|book (?:now )?before [\p{L}\d ]{2,14}(?: to| and) (?:save|get)|first (?:\d{1,3}|ten|twenty|fifty|hundred|come,? first served) (?:callers?|bookings?|patients?|people|families|ladies|women|viewers))`,
);

const WAS = form(
  String.raw`(?:now )?(?:only |just )?${MONEY}[,.]? ?\(?(?:was|down from|instead of|not|usually|normally|reg(?:ular(?:ly)?)?\.?) ${MONEY}|(?:was|from) ${MONEY},? (?:now|to) (?:only |just )?${MONEY}|prices? (?:go(?:es|ing)?|will go|rise|rises|increase|jump)s?(?: up)?(?: (?:in|on|from|after|next|soon) ?\p{L}{0,10})?|(?:early[- ]bird|introductory|founder'?s?|student|family|group|couples?|festival|holiday|ramadan|easter|valentine'?s?) (?:rates?|prices?|discounts?|offers?|packages?|deals?|specials?)|(?:offer|deal|sale|promo|price|discount|rate) (?:closes|ends|stops|over|dies|disappears|expires|finishes|lasts)(?: [\p{L}]{2,10}){0,2}|last call[!:,.]|(?:only|just) (?:until|till|through|up to) (?:this )?(?:\p{L}{3,10}|the \d{1,2}\p{L}{0,2})|(?:slash(?:ed|ing)?|knock(?:ed|ing)?|cut(?:ting)?|shav(?:e|ing)) (?:up to )?(?:\d{1,2} ?(?:%|percent)|${MONEY}) (?:off)?|hurry\b|(?:don't|do not|dont) (?:wait|sleep on|delay),? (?:on )?(?:prices?|this (?:deal|offer|price)|offers?|book|slots)|(?:slots?|spots?|deals?|they)(?:'ll be| are|'re| will be)? (?:gone|going) (?:by|in|before|fast|quick)\p{L}*|cheapest [\p{L} ]{3,24}`,
);

/** "they won't last past Friday", "two scans for the price of one", "the winter price if you ring today". */
const GOING = form(
  String.raw`(?:they|these|those|prices?|offers?|spots|slots|openings|places|appointments)(?: just| really)? (?:won't|will not|wont|can't) last(?: (?:long|past|beyond|until|till)(?: [\p{L}\d]{1,12}){0,2})?|(?:buy |get )?(?:two|three|2|3)(?: [\p{L}-]{3,14}){0,2} for the (?:price|cost) of (?:one|two|1|2)|buy one(?: [\p{L}-]{3,14}){0,2},? (?:and )?get (?:one|another)(?: free)?|(?:a quarter|a third|half) off|(?:only |just )?(?:a few|\d{1,3}|two|three|four|five) (?:[\p{L}-]{3,12} ){0,2}(?:slots?|spots?|places|openings?|appointments) (?:left|remaining)|limited (?:beds|appointments|availability|openings?)|(?:honou?r|hold|keep) the [\p{L}]{3,12} price|(?:can|could|will|we'll|i'll) do (?:it|them|that|both) for ${MONEY}|${MONEY},? (?:only )?if you (?:book|message|ring|call|pay|come|sign)(?: [\p{L}\d]{1,12}){1,3}|was ${MONEY},? is ${MONEY}|(?:founders?'?|mates'?|launch) (?:pricing|rates?)|tick[- ]tock|(?:fee|deposit|charge)s? (?:is |are )?waived (?:for|until|till|through|if)`,
);

const DAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tonight|today|tomorrow|midnight|the weekend|month[- ]end|the end of (?:the|this) (?:week|month))`;
/** "£99 till Sunday", "prices up on Monday", "gone by midnight": an hour at which an offer is over. */
const ENDS = form(
  String.raw`${MONEY} (?:only |just )?(?:un)?'?till? (?:this )?${DAY}|prices? (?:are |is )?(?:up|going up|rising|back up|back to normal) (?:on |from |after |this |by )?${DAY}|(?:ends|ending|expires|expiring|closes|over|gone|finishes) (?:on |at |by |this |after )?${DAY}|(?:last|final) (?:two|three|four|\d{1,2})? ?(?:day|days|hours|spots?|slots?|places)(?: (?:left|to book|to save))?|before (?:the )?prices? (?:go(?:es)? up|rises?|change)|(?:grab|snag|nab|bag|claim|secure) (?:yours|your (?:spot|slot|place|deal|price)) (?:now|today|before|while|quick|fast)(?: [\p{L}\d]{1,12}){0,2}`,
);
/** What is over tonight, or has a last day, is an offer only beside a price. */
const NEEDS_PRICE =
  /^(?:end|expir|close|closing|over|gone|finish|last|final|grab|snag|nab|bag|claim|secure)/i;
const PRICED = new RegExp(
  String.raw`${MONEY}|\d ?%|half[- ]price|\b(?:offers?|deals?|sale|discount\w*|specials?|prices?|voucher|promo|bogo|2[- ]for[- ]1)\b`,
  'iu',
);

/** What a clinic answers to somebody who asked is about care, though the word stands in the question. */
const isHaggling = ({ kind, account }: Post): boolean => kind === 'reply' && account === 'official';

const CARE = new RegExp(
  String.raw`\b(?:${TREATMENTS}|mri|ct|x-?ray|ultrasound|dexa|check-?ups?|health checks?|skin checks?|full body|screening|package|consult\p{L}*|appointments?|dental|dentist|cleaning|laser|eye|lasik|hearing aids?|weight[- ]loss|ivf|egg freezing|physical|wellness|clinic|blood tests?|lab tests?|tests?|scan|mole|vein|facials?|aligners?|implants?|surgeons?|treatments?|physio|chiro|mot|genetic|dna|glasses|lenses|contour\p{L}*|sculpt\p{L}*|syringes?|hormones?|prescription|jawline|aesthetics?|dialysis|detox|\p{L}{2,8}sculpt|smile|vision|hip|knee)\b`,
  'iu',
);
/** Staff perks, courses, tickets, public vaccination and open enrolment put no pressure on a patient. */
const NO_CLAIM =
  /\b(?:staff|employees?|canteen|vending|salad|scones?|tuck shop|cafeteria|cafe|scrubs|uniform|registration|register for|conference|webinar|course|class|cme|cpd|tickets?|ball|gala|fundrais\w*|raffle|open enrol\w+|medicare|marketplace|flu|covid|vaccin\w*|blood drive|donat\w*|cpr|first aid|antenatal|workshop|gym|merch|parking|bake sale|book sale|rummage|jumble|student|trainees?|half price candy|candy|hiring|vacanc\w+|prescription costs?|certificate|enemy|fight|deal with|dealing|members of the public|support group|free (?:class|screening|clinic|check))\b/i;

export default defineRule({
  id: 'claim/price-urgency',
  title: 'Discount or hurry',
  severity: 'advise',
  reason: 'Sales pressure can push people into care they do not need; some regulators bar it.',
  source: {
    label: 'AHPRA section 133(1)(b); GMC Good Medical Practice 2024; UK CAP Code section 12',
  },
  messages: { pressure: '“{quote}” may push people to decide on care too fast.' },
  flags: [
    {
      account: 'official',
      text: '⟦40% OFF on full body check-ups! Hurry, only 12 slots left⟧!!',
    },
    { account: 'official', text: '⟦MRI sale, this week only⟧!' },
    { account: 'official', text: '⟦Limited time offer⟧ on dental implants.' },
    { account: 'official', text: 'LASIK ⟦from only $999⟧ an eye.' },
    {
      account: 'official',
      text: 'Six laser openings this month, and ⟦they won’t last past Sunday⟧.',
    },
    { account: 'official', text: '⟦Two mole checks for the price of one⟧ until the weekend.' },
    { account: 'official', kind: 'reply', text: 'For lip filler I ⟦can do it for £150⟧ today.' },
    { account: 'official', text: 'Full body scan ⟦$349 till Sunday⟧.' },
    { account: 'official', text: 'Whitening at $90. ⟦Ends tonight⟧.' },
    { account: 'official', kind: 'reply', text: 'Hi Jo, I ⟦can do it for £150⟧ this week.' },
    { account: 'official', text: '⟦2 for 1⟧ skin checks for mates.' },
  ],
  leaves: [
    { account: 'official', text: 'Staff only: 20% off the salad bar after clinic this week.' },
    { account: 'official', text: 'Early bird registration for our surgery course: 15% off.' },
    { account: 'official', text: 'Only 4 places left in the free CPR class at the clinic.' },
    { account: 'official', text: 'What a scan costs if you pay yourself, and help with fees.' },
    {
      account: 'official',
      text: 'A nosebleed after surgery usually won’t last long. Call us if it does.',
    },
    {
      account: 'official',
      text: 'Half of those who were off work with a bad hip are back by June.',
    },
    {
      account: 'official',
      kind: 'reply',
      text: 'Hi Jo, parking is $4 till midnight and free on Sunday.',
    },
    {
      account: 'official',
      text: 'Register for the walk-in clinic: there are 12 places left on Monday.',
    },
    { account: 'official', text: 'The photo show in our clinic ends on Sunday.' },
    { account: 'official', text: 'Last day of the walk-in skin clinic in Tent 4: Friday.' },
    'The only discount in this clinic is 20% off in the vending machine.',
    'Dealing with a great deal of treatment forms today only',
    {
      account: 'official',
      text: 'Open enrollment ends on December 15: last chance to compare plans for dental care.',
    },
  ],
  check: claim({
    cue: /tick|over|grab|snag|nab|bag|claim|secure|till|waived|if you|do (?:it|them|that|both)|honou?r|hold|keep|until|till|through|up to|slash|knock|cut|shav|hurry|was|now|down|early|rates?|close|wait|sleep|gone|going|cheap|emi|install|monthly|price|off|code|coupon|slash|drop|lock|save|buy|year's|final|gone|full|sold|few|discount|half|bogo|get one|for (?:1|one)|sale|friday|monday|special|offer|deal|prices?|only|just|from|start|financ|interest|pay |hurry|act |miss|delay|chance|limited|left|remaining|filling|going|selling|ends?|expire|valid|last|before|first/i,
    patterns: [OFF, FROM, HURRY, WAS, GOING, ENDS],
    unlessInPost: NO_CLAIM,
    even: ['negated', 'asked', 'debunked'],
    oneAPost: true,
    when: ({ annotation, text }) =>
      (CARE.test(annotation.text) || isHaggling(annotation.post)) &&
      (!NEEDS_PRICE.test(text) || PRICED.test(annotation.text)),
  }),
});
