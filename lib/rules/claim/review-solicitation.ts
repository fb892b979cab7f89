import { type Claim, claim, form } from '../../lint/checks/claim.ts';
import { defineRule } from '../../lint/rule.ts';

const SITE = String.raw`(?:google|yelp|facebook|trustpilot|healthgrades|nhs(?:\.uk| choices)?|tripadvisor|glassdoor|indeed|practo|doctify|zocdoc|vitals|ratemds|the app store|maps)`;
const FIVE = String.raw`(?:(?:5|five)[- ]?stars?|⭐{5}|10\/10)`;
const REVIEW = String.raw`(?:reviews?|ratings?|testimonials?|stars|recommendations?|some love)`;

const ASK = form(
  String.raw`(?:smash(?:ing)?|bang|leav(?:e|ing)|writ(?:e|ing)|post(?:ing)?|giv(?:e|ing)|drop(?:ping)?|pop(?:ping)?|add|put|send|submit|share|do|needs?|want|bump|boost|hit)(?: (?:us|me|them|our (?:clinic|practice|page|team|hospital)|my (?:clinic|practice)|the (?:clinic|practice|team|hospital)|dr\.? \p{L}{2,16}))? (?:an? |your |some |the |us an? |another |that )?(?:quick |nice |good |great |glowing |positive |kind |lovely |honest )*(?:${FIVE} )?(?:${SITE} )?(?:${FIVE} )?(?:${REVIEW}|${FIVE})(?: (?:on|for|to) (?:(?:our|my|the) )?(?:${SITE}|us|clinic|practice|page|hospital|ward|unit|team))?`,
);
const REVIEW_US = form(
  String.raw`(?:(?:ask|get|tell|have|make) (?:your|all your|the) (?:[\p{L}-]{2,14} ){0,3}to (?:review|rate) (?:us|our|the)(?: [\p{L}]{2,12})?|(?:please )?(?:review|rate) (?:us|our (?:clinic|practice|page|hospital|unit|team|ward))(?: (?:on ${SITE}|${FIVE}|for a chance to win|and (?:win|get)))?)`,
);
const WISH = form(
  String.raw`(?:an? |some |your )?(?:${FIVE}|glowing|nice|good|great|positive) (?:${SITE} )?(?:${REVIEW})(?: on ${SITE})? (?:would|will|helps?|means|makes?|goes)|${FIVE} (?:on|at) ${SITE}(?: helps?| please)?|${FIVE} from (?:every|each|all)(?: (?:one )?of (?:you|us))?|(?:please )?rate us ${FIVE}`,
);
const TELL = form(
  String.raw`(?:${SITE} )?(?:reviews?|${FIVE}) ?(?:=|equals|gets you|earns?|for|and get|and win) ?(?:an? )?(?:free|discount|\d{1,2} ?%|coffee|entry|chance|[$£€]\d)[^.!?\n]{0,30}|tell (?:${SITE}|the (?:world|internet)|everyone on ${SITE})(?: [\p{L}']{2,10}){0,4}|(?:leave|drop|write|pop|post|give)(?: us| them| me)? (?:an? )?(?:nice|good|great|kind|lovely|glowing|honest|${FIVE}) (?:one|word|note|comment)|(?:hop|jump|head|get|go|log) (?:on|onto|over to|on to) ${SITE}(?: and [\p{L}\d -]{4,30})?|(?:get|bring|push|bump|keep) (?:our|the|us)(?: [\p{L}]{2,10}){0,2} (?:ratings?|score|stars|average)? ?(?:up|past|above|over|back)(?: (?:to|on))? ?\d?(?:\.\d)?`,
);
const TAKE_DOWN = form(
  String.raw`(?:delete|remove|take down|change|edit|update|reconsider|revise) (?:your|that|the|any|this) (?:bad |negative |poor |1[- ]star |one[- ]star )?(?:google |yelp )?reviews?|(?:drown out|bury|balance out|counter) (?:the|that|those|a|some) (?:bad |negative |nasty )?reviews?`,
);

/** "flood Google with five stars", "tap the fifth star", "ratings from those who were delighted". */
const FLOOD = form(
  String.raw`(?:flood|fill|swamp|spam|light up)(?:ing)? (?:our |the )?(?:${SITE}|page|listing)(?: page| website)? with (?:[\p{L}\d -]{2,24} )?(?:reviews?|stars?|ratings?|comments|love)|(?:tap|hit|press|give us) (?:a |the |that )?(?:nice |big |good |solid )?(?:fifth star|five stars?|five(?=[.!,]|$))|(?:reviews?|ratings?|comments) from (?:those|people|patients|anyone|everyone|families)(?: of you)? who (?:were|was|had|felt|are|loved) (?:delighted|happy|pleased|satisfied|thrilled|a (?:good|great)|it|us)`,
);
/** Who is not happy is asked to say so elsewhere. */
const NOT_HERE = form(
  String.raw`(?:don't|do not) (?:post|write|leave) (?:it|that|one|a (?:bad |negative |poor )?review)(?: (?:here|online|on ${SITE}))?,? (?:just |but |please )?(?:send|email|call|message|tell|ring) (?:us|me|our)(?: [\p{L}]{2,12}){0,3}`,
);

/** People who are of the house or owe it a favour. */
const INSIDERS =
  /\b(?:staff|team|everyone (?:here|on)|employees?|colleagues|folks on|co-?workers|nurses|guys|friends?|family|mums?|moms?|partners|husbands?|wives|aunt\w*|relatives|cousins|never mind if|even if you(?:'ve| have)? (?:not|never)|haven't been)\b/i;
const REWARD =
  /\b(?:win|prize|draw|raffle|voucher|gift|pizza|lunch|donuts?|coffee|discount|% off|[$£€]\d+|free|reward|bonus|points|chance|day off|treat)\b/i;
const HAPPY_ONLY =
  /\b(?:happy|loved?|great (?:experience|care|visit|stay)|good experience|enjoyed|pleased|satisfied|glowing|positive|if (?:we|you) (?:did|had|liked|were)|wonderful|not happy|unhappy)\b/i;
const EVERY_VOICE =
  /\b(?:good or bad|good and bad|whatever (?:your|you)|honest|all feedback|any feedback|what we (?:could|can) do better|positive or negative|either way|every (?:review|one) is read)\b/i;
const OTHER =
  /\b(?:peer|literature|systematic|chart|case|performance|medication|medicine|annual|journal|abstract|app|book|film|movie|scrubs|cafe|restaurant|coffee shop|article|manuscript)\s+reviews?\b|\breview (?:your|my|the) (?:medic\w*|list|results|chart|notes)\b/i;

const PRAISE = new RegExp(
  `${FIVE}|fifth|flood|swamp|delighted|happy|nice|good|great|glowing|positive|kind|lovely`,
  'iu',
);

function isMeant({ text, annotation }: Claim): boolean {
  const whole = annotation.text;
  if (
    OTHER.test(whole) ||
    !/review|stars?|rat(?:e|ings?)|google|yelp|⭐|testimonial|trustpilot/i.test(whole)
  ) {
    return false;
  }
  const asksForPraise = PRAISE.test(text);
  const takesDown =
    /delete|remove|take down|change|edit|update|reconsider|revise|don't|do not|drown|bury|balance|counter/i.test(
      text,
    );
  if (asksForPraise || takesDown) return true;
  return (
    REWARD.test(whole) ||
    INSIDERS.test(whole) ||
    (HAPPY_ONLY.test(whole) && !EVERY_VOICE.test(whole))
  );
}

export default defineRule({
  id: 'claim/review-solicitation',
  title: 'Asking for reviews from insiders, for reward or only of praise',
  severity: 'warn',
  reason:
    'Reviews by insiders, for a reward or from happy people only mislead those who choose by them.',
  source: {
    label: '16 CFR 465.4, 465.5 and 465.7, in force since October 2024',
    url: 'https://www.ecfr.gov/current/title-16/part-465',
  },
  messages: { review: '“{quote}” may bring reviews that mislead people who choose by them.' },
  flags: [
    {
      account: 'official',
      text: 'Team, can everyone ⟦leave us a 5 star Google review⟧ before Friday?',
    },
    { account: 'official', text: 'Team, let’s ⟦flood Google with 5 star reviews⟧ tonight.' },
    {
      account: 'official',
      text: 'Loved your visit? Google awaits. Unhappy? Please ⟦don’t post a review, email us⟧.',
    },
    { account: 'official', kind: 'reply', text: 'Sir, kindly ⟦update your review⟧.' },
    { account: 'official', text: 'Staff: ⟦leave us a Google review⟧ and win lunch!' },
    { account: 'official', text: 'Happy with us? ⟦Leave a Google review⟧. Not happy? Email us.' },
    { account: 'official', text: '⟦Review us for a chance to win⟧ a spa day' },
    'friends! can you all ⟦drop a 5 star rating for my clinic⟧?',
  ],
  leaves: [
    { account: 'official', text: 'Tell us how we did, good or bad: all feedback is welcome.' },
    {
      account: 'official',
      text: 'You can leave a review on the NHS website, whatever your experience was.',
    },
    {
      account: 'official',
      text: 'Please don’t post your results here, call us. Reviews are read daily.',
    },
    { account: 'official', text: 'Update your medicine list before the review with your nurse.' },
    'Looking for help with a literature review, pizza provided.',
    {
      account: 'official',
      text: 'Staff: please fill in the engagement survey by Friday. There are donuts.',
    },
    { account: 'official', text: 'Review your medicine list with your family once a year.' },
    'Five stars to the porter who found my pen',
  ],
  check: claim({
    cue: /five|fifth|comments|don't|do not|page|google|yelp|facebook|trustpilot|a (?:nice|good|kind|great|lovely)|score|review|rating|rate |stars?|testimonial|⭐/i,
    patterns: [ASK, REVIEW_US, WISH, TELL, TAKE_DOWN, FLOOD, NOT_HERE],
    even: ['asked', 'debunked'],
    when: isMeant,
    suggestion: ({ text }) =>
      /^(?:leave|write|post|give|drop|pop)\b/i.test(text)
        ? 'tell us how we did, good or bad'
        : undefined,
  }),
});
