import { type Claim, claim, form, mentions } from '../../lint/checks/claim.ts';
import { defineRule } from '../../lint/rule.ts';

const SCARE = form(
  String.raw`(?:(?:you|anyone|anybody|everyone|your (?:child|heart|partner|family)) (?:could|may|might|can)(?: already| well| right now)? (?:be (?:at risk|next|living with|walking around with|a ticking)|have (?:it|one|cancer|(?:an? )?(?:[\p{L}]{3,10} )?(?:blockage|tumou?r|aneurysm|clot|cancer)))(?: (?:and|without|but) (?:you )?(?:not |never |don't |wouldn't )?(?:even )?(?:know(?:ing)?(?: it)?))?|(?:don't|do not|never) (?:wait (?:until|till|for) (?:it(?:'s| is) too late|the symptoms|symptoms|a heart attack)|gamble with (?:your|their) (?:life|health|heart)|(?:play|take) (?:russian roulette|chances|a chance) with (?:your|their) (?:life|health|heart|eyes)|wait for your (?:body|heart|knees) to [\p{L}]{3,12}(?: [\p{L}]{2,10}){0,3}|be (?:the next|another) (?:statistic|victim)|ignore your body|risk it)|before it(?:'s| is) too late|(?:a )?(?:ticking )?time ?bomb|that's what (?:they|she|he) (?:all )?thought|(?:it )?could be (?:hiding|growing|lurking|inside you)(?: [\p{L}]{2,12}){0,3}|what you don't know (?:can|could|might) (?:kill|hurt) you|tomorrow (?:may|might|could) be too late|(?:is|are) your (?:[\p{L}]{3,12}) (?:really )?(?:safe|hiding something)|feel(?:ing)? fine\? think again|think you(?:'re| are) (?:healthy|fine)\? think again|your life (?:could|may|might) depend on it|one test could save your life|(?:a )?(?:heart attacks?|cancer|strokes?|it) (?:can|could|may|might) (?:(?:come|strike|happen|hit) (?:at )?(?:any ?time|anyone|anybody|without warning)(?:,? (?:to )?anyone)?|already be growing(?: inside you)?)|what(?:'s| is) (?:hiding|hidden|lurking) in(?:side)? your [\p{L}]{3,12}|don't leave your (?:kids|family|children|loved ones)(?: without)?|peace of mind (?:is|in|for|with) (?:only |just )?(?:one|a single|\d{1,3}) [\p{L} ]{3,20}|(?:one|1) in (?:two|three|four|\d) of (?:you|us) will|your heart (?:may|could|can|might) (?:stop|fail|give out)(?: without warning| at any time)?|by the time (?:you (?:feel|notice)|symptoms)|(?:you )?won't know until|what if (?:it's cancer|you have it)|better safe than sorry|seconds?,? someone|healthy people (?:die|drop)|at risk (?:and|without|but) [\p{L}' ]{0,12}know(?:ing)?(?: it)?|are you next|(?:could|will) (?:you|it|your \p{L}+) be next|silent killer(?: [\p{L}]{2,12}){0,3})`,
);
/** Ignorance, delay and luck as dangers: "you'd never know", "every minute you wait", "don't leave it to luck". */
const UNKNOWN = form(
  String.raw`(?:are|r) (?:you|u|we) (?:ignoring|missing|overlooking|brushing off)(?: [\p{L}]{2,12}){1,4}|(?:don't|do not|dont|never) (?:find out|learn|discover|wait to find out)(?: [\p{L}]{2,12}){1,4}|(?:don't|do not) be (?:the|that|one) (?:one|person|guy|mum|mom|dad|family|who)(?: [\p{L}]{2,12}){1,6}|(?:and )?(?:you|u)(?:'d| would| will|'ll| might| may)? (?:never|not|wouldn't|won't|don't|didn't) (?:even )?(?:know|feel|notice|see it)(?: [\p{L}]{2,8}){0,3}|(?:most|many|some|millions of|half of) (?:people|patients|us|you|men|women) (?:[\p{L}]{2,12} )?(?:don't|do not|never|have no idea|only) (?:even )?(?:know|find out|feel|realise|realize)?(?: [\p{L}']{2,12}){0,5}|you (?:could|may|might) (?:already )?be (?:missing|sick|ill|dying|hiding|carrying|walking|the next|too late|in danger)(?: [\p{L}]{2,14}){0,4}|what (?:is|are|'s) (?:your [\p{L}]{3,12}) (?:not |really |trying to )?(?:tell(?:ing)?|hid(?:ing|e)|say(?:ing)?)(?: you)?|(?:one|a single) (?:missed|skipped|late|forgotten) [\p{L}]{3,12}(?: [\p{L}]{2,12}){0,4}|(?:every|each) (?:minute|day|hour|week|second|year) (?:you|u) (?:wait|delay|put it off|ignore)(?:,? [\p{L}]{2,14}){0,5}|(?:don't|do not|never|why) (?:leave|trust|risk|chance|bet|roll)(?: (?:it|your [\p{L}]{3,12}|everything|the dice))? ?(?:to|on|with)? ?(?:luck|chance|fate|your (?:life|health|heart|family))|so did (?:they|he|she|my [\p{L}]{3,8})|your (?:next|last) (?:heartbeat|breath|birthday|christmas|meal)[\p{L} ]{0,24}|(?:find|catch|see|spot|stop) (?:it|cancer|disease|trouble|problems?) before (?:it|they) (?:finds?|catch(?:es)?|kills?|strikes?|stops?|starts?)(?: you)?|(?:silently|secretly|quietly) (?:growing|building|killing|damaging|hiding|ag(?:e)?ing)|(?:looks?|feel|feeling|seem) (?:fine|healthy|well|great) (?:does not|doesn't|isn't|is not|on the outside)(?: [\p{L}]{2,10}){0,3}|(?:how|are) (?:sure|certain) (?:are )?(?:you|u)|(?:you|your [\p{L}]{3,10}) (?:can't|cannot) afford (?:not )?to (?:wait|skip|miss|ignore|know)`,
);
/** Illness spoken of beside a scan that nobody needs a referral for. */
const DREADED = form(
  String.raw`(?:[^.!?\n]{0,60} )?(?:tumou?rs?|cancers?(?! (?:cent(?:er|re)|units?|wards?|teams?|nurses?|services?|care|research|drugs?|fund))|heart attacks?|strokes?|aneurysms?|guess(?:ing)?|you can't feel|so did [^.!?\n]{3,30}|find out (?:the hard way|too late)|missing something|hidden|invisible|hurt)(?: [^.!?\n]{0,50})?(?=[.!?]|$)`,
);
const WALK_IN =
  /\b(?:no referral|without a referral|executive|full[- ]body|whole[- ]body|platinum|premium|wellness (?:panel|centre|center|package|screen\w*)|private (?:mri|scan|mot|screening)|calcium score|heart (?:scan|ct)|body scan|same[- ]week|peace of mind)\b|[$£€₹]\s?\d/i;
/** A test, scan or package is on offer. */
const OFFER =
  /\b(?:scans?|screen(?:ing|ings|ed)?|check-?ups?|tests?|mot|calcium score|package|panel|mri|ct|angiogram|health ?check|full body|get checked|check your|dexa|blood work|mole check|book|appointment|assessment|profile|package)\b/i;
/** Who it is for, from a public programme; or an emergency, where fear and hurry are right; or a joke. */
const NO_CLAIM =
  /\b(?:would never have|can miss|overdiagnos\w{2,5}|(?:aged?|aged between|ages|if you(?:'re| are)(?: over)?|adults over|women over|men over|people over) \d\d|\d\d (?:to|and|or) (?:\d\d|over|older)|uspstf|nhs|national (?:screening|programme)|911|999|112|000 |ambulance|stroke|chest pain|call (?:for help|your)|symptom|family history|genetic counsel\w+|kit comes|invit(?:e|ation|ed)|annual leave|lunch|exam|deadline|vaccin\w*|flu|co alarm|carbon monoxide|smoke alarm|radon|swim\w*|smok\w*|falls?|four or more|seat ?belt|sunscreen|helmet|myth)\b/i;

const isDread = mentions('tumou?rs?|cancers?|heart attacks?|strokes?|aneurysms?');
const isMeant = ({ annotation, text }: Claim): boolean =>
  OFFER.test(annotation.text) && (!isDread.test(text) || WALK_IN.test(annotation.text));

export default defineRule({
  id: 'claim/vague-need',
  title: 'Fear that sells a test',
  severity: 'advise',
  reason: 'Tests sold by fear can harm; say who gains from the test and what it can miss.',
  source: { label: 'US Preventive Services Task Force; UK NSC on private screening; FTC' },
  messages: { fear: '“{quote}” may frighten people into a test they do not need.' },
  flags: [
    { account: 'official', text: '⟦Don’t gamble with your life⟧: full body scan $499' },
    { account: 'official', text: '⟦You could be at risk and not know it⟧. Get a heart scan now.' },
    { account: 'official', text: '⟦Don’t wait until it’s too late⟧. Screenings every Saturday.' },
    { account: 'official', text: 'Is your heart ⟦a ticking time bomb⟧? Book a calcium score.' },
    {
      account: 'official',
      text: 'Feeling fine? ⟦That’s what they all thought⟧. Private MOT from £299',
    },
  ],
  leaves: [
    {
      account: 'official',
      text: 'Stroke: don’t wait until it’s too late. Call 911, we will scan you.',
    },
    {
      account: 'official',
      text: 'If you’re 50 to 74, your kit comes in the post. Don’t wait until it’s too late to send it: book a test.',
    },
    {
      account: 'official',
      text: 'The $2m for our cancer centre bought a new MRI scanner. Thank you.',
    },
    'Don’t wait until it’s too late to book your annual leave',
    {
      account: 'official',
      text: 'You may be at risk of falls if you take four or more medicines. Book a review.',
    },
    {
      account: 'official',
      text: 'People with a family history could be at risk. A counselor can help you decide on a test.',
    },
    {
      account: 'official',
      text: 'A scan can find things that would never have hurt you. Ask what it can miss.',
    },
  ],
  check: claim({
    cue: /tumou?r|cancer|attack|stroke|aneurysm|guess|hurt|hard way|invisible|ignoring|missing|find out|learn|discover|know|feel|notice|telling|saying|one |single|minute|day|hour|week|luck|fate|so did|heartbeat|breath|before it|silently|secretly|quietly|fine|healthy|sure|certain|afford|don't be|at risk|stop|fail|by the time|until|what if|sorry|someone|healthy people|any ?time|without warning|peace of mind|leave your|in (?:two|three|four|\d) of|hidden|next|living with|walking|have|too late|gamble|roulette|chance|statistic|victim|ignore|risk it|bomb|thought|hiding|growing|lurking|inside you|don't know|think again|depend|save your|silent/i,
    patterns: [SCARE, UNKNOWN, DREADED],
    unlessInPost: NO_CLAIM,
    when: isMeant,
    oneAPost: true,
    even: ['negated', 'asked', 'debunked'],
  }),
});
