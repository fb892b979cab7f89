import { claim, form } from '../../lint/checks/claim.ts';
import { defineRule } from '../../lint/rule.ts';
import { TRIFLES } from '../../lexicons/claim-words.ts';

const PAIR =
  /(?<![\p{L}\p{N}])(?:(?:before|b4) ?(?:and|&|\/|\+|vs\.?|-{0,2}>|→|➡️?|to|\||n) ?(?:the )?afters?|befores? and afters?|before on the (?:left|top|right)|swipe (?:left |right )?(?:for|to see) (?:the |her |his |their )?(?:after|results?|reveal)|what a difference|pre-?op(?: photos?)? (?:and|vs\.?|&|to|\/) post-?op|then (?:and|vs\.?|&) now|day (?:1|one) (?:vs\.?|to|and|→|➡️?) day \d{1,3}|(?:the )?(?:transformations?|glow[- ]?up)|(?:look at|see|check out|what a) the difference|(?:look at|see|check out) (?:that|this|the) (?:difference|transformation|change|glow))(?!\p{L})/giu;
/** Two times, or two pictures, side by side: "day 1 / day 90", "left: March, right: October", "from this to this". */
const SIDE_BY_SIDE = form(
  String.raw`(?:day|week|wk|month|year|session|visit) ?#?(?:\d{1,2}|zero|one) ?(?:\/|to|vs\.?|v|→|➡️?|-{1,2}>?|\||and|&|,)+ ?(?:day|week|wk|month|year|session|visit)? ?#?\d{1,3}|before ?(?:[\/|,:.…!-]|➡️?|→){1,3} ?[^.!?\n]{0,40}?[.,;!\/|… -]{0,3}after(?: ?[:.…!-]|$)|after ?[:-] [^\n]{2,50}|(?:left|top)(?: ?[:=]| is| was) ?[^.!?\n]{2,30}|from (?:this|that) (?:➡️?|→|to) ?(?:this|that)|same (?:girl|guy|woman|man|lady|patient|person|client|face|smile|teeth|skin|legs?|knees?|back)[,.!]? (?:new|[\p{L}\d]{1,8} (?:weeks?|months?|days?|years?|sessions?)) [\p{L}]{3,12}|(?:at |from )?first (?:visit|session|day|appointment)(?: and| vs\.?| \/| to) (?:last|final|today|\p{L}{3,8}th)|(?:on |last )?(?:monday|january|february|march|april|may|june|july|august|september|october|november|december) (?:vs\.?|➡️?|→) (?:\p{L}{2,12} ){0,3}(?:now|today|monday|friday|january|february|march|april|june|july|august|september|october|november|december)|(?:b ?[&\/] ?a|b4 ?[\/n&] ?after) (?:pics?|photos?|shots?|results)`,
);
/** "Slide to see how she looks now", "see the results of our laser". */
const REVEAL = form(
  String.raw`(?:swipe|slide|scroll|look|see|watch|check(?: out)?|wait (?:for|till you see|until you see)|tap|click|peep|behold)(?: (?:left|right|through|across|up|over|at|to|for|out|and|see|this|these|that|the|her|his|their|our|how|what|just|amazing|incredible|stunning|final|new|full|big)){0,6} (?:(?:transformations?|makeovers?|reveals?|glow[- ]?ups?|afters?|difference)|results? (?:of|after|from|in|speak|😍)[^.!?\n]{0,30}|(?:she|he|they) (?:looks?|is|are|smiles?) now)`,
);
/** What a picture is said to show of the work: "first pic is how she walked in", "what 3 sessions can do". */
const SHOWN = form(
  String.raw`(?:left|right|first|second|top|bottom|last) (?:pic|photo|picture|image|slide|one|frame|side)s?\b[^.!?\n]{0,60}|(?:this is |here's |see |look )?what (?:just |only )?(?:\d{1,3}|one|two|three|four|six|a few|a couple of|a single)(?: [\p{L}-]{2,12}){0,2} (?:sessions?|weeks?|months?|days?|aligners?|syringes?|ml|visits?|treatments?|hours?)[^.!?\n]{0,40}?(?:do|did|does|look)(?: for [\p{L} ]{2,20})?|(?:her|his|their|my client's|this) [\p{L}]{3,12} (?:in|on|at|back in) [\p{L}\d ]{2,14},? (?:and |vs\.? )?(?:then |here's |this is )?(?:her|his|their|it|the same) (?:[\p{L}]{3,12} )?(?:now|today|after)|how (?:she|he|they|it) (?:walked|came|looked|started)(?: in)?[^.!?\n]{2,40}how (?:she|he|they|it) (?:walked|left|looks?|ended)(?: out)?|\d{2,3} ?(?:kgs?|lbs?|kilos|pounds)[^\n]{0,24}(?:right|now|after|→|➡️)[^\n]{0,16}\d{2,3} ?(?:kgs?|lbs?|kilos|pounds)`,
);
/** What is done before and after something is an instruction. */
const INSTRUCTION =
  /^[ ,]*(?:(?!photos?|pics?|pictures?|shots?|images?|results?|of|our|her|his|in|from|with|by|two|one|\d)[\p{L}'-]{2,20}ing\b|(?:you|your|a|an|the|every|each|any|meals?|surgery|school|work|birth|exercise|contact|patient|shift|dialysis|lunch|dinner|breakfast|sport|swimming|pregnancy|chemo(?:therapy)?|treatment|visits?|covid|i|we|it|his|having)\b(?! ?[😍🔥✨]))/iu;
const COSMETIC =
  /\b(?:filler|botox|lips?|nose|rhinoplasty|tummy|abdominoplasty|lipo\w*|facelift|breasts?|boob|implants?|veneers?|smile|teeth|whitening|braces|aligners?|invisalign|hair|skin|acne|scars?|laser|peel|microneedling|weight|bariatric|sleeve|bypass|lost|psoriasis|eczema|veins?|knee|hip|spine|surgery|op|nose job|eyelids?|bleph\w*|brows?|wrinkles?|botched|bunions?|cleft|treatment|patient|session|weeks (?:on|later|with|after)|months (?:on|later|with|after|of)|stone|lbs|kgs?|pounds|cataract|wound|fungus|physio|rehab|posture|scoliosis|jawline|chin|buttocks?|bbl|mommy makeover|coolsculpt\w*|contour\w*|smile design|invisalign|abs|body|face|six[- ]pack|aligner|saggy|belly|thighs|stretch marks|programme?|kilos|profile|jaw|scarring|microneedling|cosmetic|aesthetics?|injector|younger)\b/i;
const OTHER =
  /\b(?:cycle|periods?|fast(?:ing)?|self[- ]check|kitchen|room|ward|office|building|renovation|refurb\w*|lobby|waiting|corridor|wall|mural|garden|desk|cupboard|locker|store ?room|fridge|checklist|audit|chart|slides|handoff|process|waits?|data|redesign|decorat\w*|paint\w*|shift|night shift|me before|residency|med school|nursing school|kids|parenthood|coffee|my (?:face|hair|eyes|feet|soul|desk|bag)|entrance|car park|playground|playroom|website|poster|cleaning|simulation|support group|wash|hand (?:washing|hygiene)|(?:your|clean) hands|clean)\b/i;

export default defineRule({
  id: 'claim/before-after',
  title: 'Before and after',
  severity: 'warn',
  reason:
    'It shows a chosen result; it needs consent, like conditions and a word on what is usual.',
  source: { label: 'North Carolina Medical Board 8.3.1; GMC guidance on cosmetic interventions' },
  messages: { pair: '“{quote}” may promise readers the same result.' },
  flags: [
    {
      account: 'official',
      media: true,
      text: '⟦Before ➡️ after⟧ 😱 six weeks on from a tummy tuck.',
    },
    { account: 'official', media: true, text: '⟦Before & after⟧ our new lip filler 😍' },
    { account: 'official', media: true, text: 'Hair transplant ⟦before and after⟧ results' },
    { account: 'official', media: true, text: '⟦Swipe to see the transformation⟧: her new nose!' },
    {
      account: 'official',
      kind: 'title',
      platform: 'youtube',
      text: 'Tummy Tuck ⟦Before and After⟧',
    },
  ],
  leaves: [
    'Wash before and after visiting someone in hospital.',
    { account: 'official', text: 'Check your blood sugar before and after exercise.' },
    { account: 'official', text: 'What to eat before and after surgery: one page.' },
    { media: true, text: 'Before and after: the staff room fridge.' },
    { media: true, text: 'me before and after a 12 hour shift' },
    { account: 'official', media: true, text: 'Before and after photos of our garden.' },
  ],
  check: claim({
    cue: /pic|photo|image|slide|what|how (?:she|he|they|it)|now|kg|lb|kilo|before|after|swipe|slide|scroll|pre-?op|b4|b ?[&/] ?a\b|then |day|week|month|visit|session|left|top|same|from th|now|vs|results|reveal|transform|makeover|glow|difference|change/i,
    patterns: [PAIR, SIDE_BY_SIDE, REVEAL, SHOWN],
    when: ({ end, annotation }) => {
      const after = annotation.text.slice(end, end + 40);
      if (INSTRUCTION.test(after) || TRIFLES.test(annotation.text) || OTHER.test(annotation.text)) {
        return false;
      }
      return COSMETIC.test(annotation.text);
    },
    even: ['asked', 'debunked'],
    oneAPost: true,
  }),
});
