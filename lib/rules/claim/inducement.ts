import { type Claim, claim, form } from '../../lint/checks/claim.ts';
import { defineRule } from '../../lint/rule.ts';

const THING = String.raw`(?:gifts?|gift (?:cards?|bags?|hampers?|baskets?|vouchers?|packs?)|goodie bags?|goody bags?|tote(?: bags?)?|t-?shirts?|mugs?|vouchers?|hampers?|blenders?|ipads?|airpods|tvs?|phones?|fitbits?|apple watch|smart ?watch|stroller|pushchair|pram|car seat|blanket|pillow|tumbler|backpack|syringe|massage|facial|whitening|manicure|spa (?:day|weekend|break)|movie tickets?|tickets?|cruise|holiday|groceries|turkey|ham|pizza|coffee card|toothbrush|electric toothbrush|sunglasses|frames|water bottle|umbrella|swag|merch|fuel card|gas card|saree|gold coin|pressure cooker|mixer)`;
const MONEY = String.raw`(?:[$£€₹₦]|r(?=\d)|rs\.? ?|aed ?|php ?|ngn ?)\d{1,5}`;

const GIFT = form(
  String.raw`(?:(?:get|receive|claim|earn|pick up|take home|grab|enjoy|score|snag|with|throw in) (?:an? |your |yourself an? )?)?(?:(?:free|complimentary|bonus) (?:${MONEY} )?(?:[\p{L}-]{2,14} ){0,2}(?:${THING}|cards?|credit)|(?:${MONEY} )(?:[\p{L}-]{2,14} ){0,2}(?:gift ?cards?|cards?|vouchers?|credit|cash ?back|reward|bonus))|(?:buy one,? )?get one free(?! at)|earn (?:up to )?(?:${MONEY}|(?:reward )?points)(?: toward [\p{L} ]{3,20})?|(?:goes?|going) home with (?:an? )?(?:${MONEY} )?(?:[\p{L}-]{2,14} ){0,2}\p{L}{3,12}|free (?!(?:[\p{L}-]{3,14} ){0,2}(?:checks?|screenings?|clinics?|rides?|parking|tests?|vaccin\p{L}+|shots?|class(?:es)?|advice|help|consult\p{L}*|care|services?|pass(?:es)?|wi-?fi|trial|kits?)\b)(?:[\p{L}-]{3,14} ){1,3}(?:with (?:every|each|any|your)|when you|if you|(?:for|to) (?:every|each|new|anyone|everyone|all|the first))|we(?:'ll| will) (?:pay for|cover) your (?:uber|ride|taxi|lunch|dinner|hotel|parking|gas)(?: and \p{L}+)?|(?:complimentary|free) (?:${THING}) with (?:every|each|any|your)|gift cards?|(?:cash ?back|store credit|reward points)`,
);
/** "get an air fryer", "a spa voucher", "we'll treat you both to lunch", "we both get 500 off", "say Farid sent you … 20% less". */
const GET = form(
  String.raw`(?:gets?|receive|take home|score|enjoy|grab|pick up|you'll (?:get|leave with|receive)|leave with|there's) (?:you |yourself |both |each )?(?:an? |your |our |some )?(?:free |complimentary |brand new |\$\d+ )?(?:[\p{L}-]{2,14} ){0,2}(?:${THING}|air ?fryer|kettle|rice cooker|car seat|bassinet|diaper bag|nappies|diapers|perfume|headphones|scale|watch|bike|basket|lunch|dinner|breakfast|meal|movie night|makeover|hair ?cut|goodies|surprise)(?! (?:today|yesterday|with my|from my))|(?:we'll|we will|i'll|i will|on us:?) (?:treat|spoil|sort|buy|give|throw in|hook) (?:you |ya |everyone |u |both |up |with |both |in )*(?:to |an? |with )*(?:free |complimentary )?[\p{L}]{3,14}(?: (?:card|voucher|bag|facial|whitening|massage))?|(?:we|you|u|they|both)(?: (?:both|each|two))? (?:get|save|earn)s? (?:${MONEY}|\d{2,5} ?(?:%|pesos|naira|rand|rupees|bucks|dollars|quid|euros?|shillings|bob|percent)) ?(?:off|back|credit|less)?|(?:say|mention|tell them|use|quote|drop) (?:that )?(?:my name(?: when you book)?|(?:\p{L}{3,12} )?(?:sent|referred) (?:you|u)|i sent (?:you|u))[^.!?\n]{0,60}?(?:\d{1,2} ?(?:%|percent) (?:less|off)|free|discount|off)|earn (?:a )?(?:credit|points|cash|rewards?|[\p{L}]{3,10} credit)|(?:spa|dinner|shopping|gift|fuel|grocery|amazon|target|walmart|tesco|starbucks|netflix|visa) (?:vouchers?|cards?|day|pass)|no co-?pays?,? no (?:problem|worries)[^\n]{0,24}|(?:gets?|receives?|have|claim|grab|enjoy) (?:yourself |your |an? )?(?:free|complimentary) (?!(?:[\p{L}-]{3,14} ){0,2}(?:checks?|screenings?|clinics?|rides?|parking|tests?|vaccin\p{L}+|jabs?|shots?|class(?:es)?|advice|help|consult\p{L}*|care|services?|wi-?fi|kits?|leaflets?|copy|copies|guide|booklet|naloxone|narcan)\b)[\p{L}-]{3,14}(?: [\p{L}-]{3,14})?|we(?:'ll| will)? (?:pay|cover)(?: for)? (?:your|the) (?:first )?(?:[\p{L}']{3,12} ){0,2}(?:parking|petrol|gas|fuel|taxi|uber|hotel|lunch|dinner|bill|membership|month)|we(?:'ll| will)? (?:cover|pay|waive|absorb|eat) (?:it|that|the (?:co-?pay|deductible|difference))`,
);
const DRAW = form(
  String.raw`(?:win (?:(?-i:\p{Lu})\p{L}+ )?\p{L}{3,10} tickets|win an? (?:[\p{L}\d$£€₹-]{1,14} ){0,3}[\p{L}]{2,14}|(?:go |goes |get )?(?:automatically )?(?:in|into|entered in(?:to)?|in with) (?:the|a|our) (?:prize )?(?:draw|raffle|sweepstakes?|giveaway|lucky dip)(?: for [\p{L}\d$£€ -]{2,24})?|(?:prize draw|lucky draw|raffle|sweepstakes|giveaway)|chance to win(?: [\p{L}\d$£€-]{1,14}){1,3})`,
);
const REFER = form(
  String.raw`(?:refer[- ]a[- ]friend|refer (?:your )?(?:friends?|family)|referral (?:bonus|reward|credit)s?|bring a (?:friend|mate|buddy)(?= .{0,40}(?:\bget\b|free|both|off\b|\$|£|reward|save))|for every (?:friend|person|patient) you (?:refer|bring|send))`,
);
const WAIVE = form(
  String.raw`(?:(?:waiv(?:e|es|ed|ing)|forgiv(?:e|es|ing)) (?:your |the |all |any )?(?:co-?pays?|copayments?|deductibles?|gap|excess)|(?:no|zero|\$0) (?:co-?pays?|gap)(?= [\p{L} ]{0,30}(?:when|if|this|for new))|(?:co-?pay|deductible)s? (?:is |are )?(?:on us|waived)|we(?:'ll| will)? (?:cover|pay) your (?:co-?pay|deductible|gap))`,
);

/** "prosecco on us", "the nappy bag is on the house", "R500 airtime for every mum who registers", "£20 off your next visit". */
const TREAT = form(
  String.raw`(?:(?:an? |the |your )?(?:[\p{L}-]{2,14} )?(?:${THING}|prosecco|champagne|bubbly|drinks?|cocktails?|lunch|dinner|brunch|parking|taxi|(?:nappy|diaper|hospital) bag)(?:'s| is| are)? (?:all )?on (?:us|the house)|${MONEY} (?:[\p{L}-]{2,14} ){1,3}(?:for|to) (?:every|each|any)(?:one|body)? (?:[\p{L}]{2,14} )?who|(?:knock|take|chop) ${MONEY} off your (?:next|first|bill)|(?:you'll |you will |to )be entered (?:for|to win) (?:an? |our )?(?:[\p{L}-]{2,14} ?){1,4})`,
);

/** The reward hangs on choosing care here. */
const CARE_CHOICE =
  /\b(?:book(?:s|ed|ing)? (?:your|an?|with|now|today|before|in|online|by|us|the)|(?:when you|who|to) book|bookings?|schedul\w+|appointments?|mammograms?|colonoscop\w+|screenings?|check-?ups?|skin checks?|visits?|switch\w*|regist\w+ with|primary care|come (?:see|to|through)|first consult|bring a|neighbou?rs?|both of you|switch to|physio|knee|hip|mention me|your? name when you book|transfer your|scripts|deliver(?:s|y)? (?:with|here)|new patients?|patients?|consult\w*|join our (?:practice|clinic)|deliver with|give birth|birth with us|refer\w*|smear|scans?|botox|filler|cleaning|dental|clinic|practice|choose us|pick us|with us|sign up|treatments?|surgery|sessions?|exam|eye test|hearing test|medicare|physical|package|come in for|vaccinat\w*|flu shot)\b/i;
/** Staff, donors, students, charities and research have their own rules. */
const NO_CLAIM =
  /\b(?:staff|employees?|colleagues|team members?|badge|nurses week|volunteers?|donors?|donat\w+|give blood|blood drive|charit\w+|foundation|fundrais\w+|proceeds|gala|research|participants?|irb|survey|marathon|5k|fun run|students?|study visits|our study|the study|conference|booth|cme|hiring|recruit\w*|sign-on|employee referral|refer a nurse|job|vacanc\w+|toy drive|coat drive|for kids in need|raffle for the|scams?|i'd|i won|won a|gift from|thanks to|lol)\b/i;

/** What somebody gives or gets at home; "mention my name" and "my clinic" are the offer's own words. */
const AT_HOME =
  /\b(?:i'm|my(?! (?:name|code|link|clinic|practice|team|unit|ward|hospital|boss|patients?|work)\b))\b/i;

function isMeant({ annotation, sentence, text }: Claim): boolean {
  if (AT_HOME.test(sentence.text)) return false;
  return /refer|waiv|co-?pay|deductible/i.test(text) || CARE_CHOICE.test(annotation.text);
}

export default defineRule({
  id: 'claim/inducement',
  title: 'Reward for choosing care',
  severity: 'warn',
  reason: 'A reward for picking a provider can run into US federal rules on patient inducements.',
  source: {
    label: '42 U.S.C. 1320a-7a(a)(5); OIG policy on gifts of nominal value, 2016',
    url: 'https://oig.hhs.gov/compliance/alerts/',
  },
  messages: { reward: '“{quote}” may look like a reward for choosing care.' },
  flags: [
    {
      account: 'official',
      text: 'Book your mammogram in October and ⟦get a FREE $20 Target card, plus you go in the draw for a spa day⟧',
    },
    { account: 'official', text: '⟦Refer a friend⟧ and save on your next visit.' },
    { account: 'official', text: 'New patients are ⟦entered in a raffle for an iPad⟧.' },
    { account: 'official', text: 'We ⟦waive your copay⟧ when you switch to us.' },
    { account: 'official', text: '⟦Win a spa weekend⟧! Just book a skin check.' },
    { account: 'official', text: 'Filler evening on Thursday, ⟦cocktails on us⟧.' },
    {
      account: 'official',
      text: 'Register with our maternity clinic and ⟦the nappy bag is on the house⟧.',
    },
    { account: 'official', text: '⟦R300 airtime for every mother who⟧ books her scan with us.' },
  ],
  leaves: [
    {
      account: 'official',
      text: 'Staff only: salad is 20% off and the raffle is drawn on Friday after clinic.',
    },
    { account: 'official', text: 'Free circumcision clinic on Saturday, 7am, at the gym.' },
    {
      account: 'official',
      text: 'Our charity raffle is back: all proceeds to the neonatal unit. Book tickets.',
    },
    { account: 'official', text: 'People who complete the study visits receive a $40 gift card.' },
    { account: 'official', text: 'Free rides to your dialysis appointment: call the day before.' },
    'My reward for a week of clinic visits: a spa day with my sister.',
    'I would give a $25 gift card to whoever books my dentist appointment lol',
    { account: 'official', text: 'Lunch is on us for all staff at the imaging clinic today.' },
    {
      account: 'official',
      text: 'The clinic saw 80 patients before noon and the pressure is on us.',
    },
    { account: 'official', text: 'Give blood on Tuesday and get a free T-shirt.' },
  ],
  check: claim({
    cue: /on us|on the house|entered|knock|chop|every|each|any|get|receive|claim|take home|grab|leave with|treat|spoil|sort|throw in|hook|earn|save|less|name|sent|spa|amazon|target|fuel|there's|with|free|earn|home with|pay for|cover|forgiv|gift|complimentary|bonus|voucher|card|credit|cash ?back|reward|win|draw|raffle|sweepstake|giveaway|lucky|refer|bring a|waiv|co-?pay|deductible|gap/i,
    patterns: [GIFT, GET, DRAW, REFER, WAIVE, TREAT],
    unlessInPost: NO_CLAIM,
    when: isMeant,
    even: ['asked'],
    oneAPost: true,
  }),
});
