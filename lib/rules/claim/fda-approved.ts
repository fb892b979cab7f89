import { claim, form, speaksForHouse } from '../../lint/checks/claim.ts';
import { defineRule } from '../../lint/rule.ts';
import { TREATMENTS } from '../../lexicons/claim-words.ts';

const BODY = String.raw`(?:u\.?s\.? )?(?:fda|mhra|tga|ema|nafdac|cdsco|fssai|hsa|cdc|who|ayush|nhs|government|govt|gov't|health canada)`;
/** What no agency approves in the way the words say, or only clears. */
const THING = String.raw`(?:supplements?|vitamins?|drips?|iv|infusions?|devices?|machines?|lasers?|lights?|beds?|masks?|clinics?|facilit(?:y|ies)|labs?|stem cells?|exosomes?|peptides?|prp|creams?|serums?|peels?|teas?|patch(?:es)?|gumm(?:y|ies)|pills?|detox|cleanse|therap(?:y|ies)|treatments?|procedures?|program(?:me)?s?|range|product|formula|protocol|technology|implants?|fillers?|needling|cryo\p{L}*|(?:fat )?freezing|whitening|aligners?|(?:re)?growth|wraps?|oils?|cbd|collagen|probiotics?|test kits?|tests?|scanner|shots?|herbal|facials?|rejuvenation|remed(?:y|ies)|clinics?|injections?|pens?|it)`;

const APPROVED = form(
  String.raw`(?<claim>${BODY}[- ](?:approved|cleared|certified|endorsed|recommended)(?! (?:the|a|an|its|two|three|new|this)\b)(?: [\p{L}-]{2,18}){0,3} ${THING})`,
);
const THING_APPROVED = form(
  String.raw`${THING}(?: [\p{L}-]{1,14}){0,6}[ ,]+(?<claim>(?:fully |100% )?(?:${BODY}[- ](?:approved|certified|endorsed)|approved by (?:the )?${BODY}))(?! (?:for (?!everyone|all|your)|to treat|as) )`,
);
/** "approved by the FDA for total body rejuvenation", "fully FDA approved for anyone who wants to slim down". */
const APPROVED_FOR = form(
  String.raw`(?:fully |100% |totally |officially |it's |is )*(?<claim>(?:${BODY}[- ](?:approved|cleared|certified|endorsed|registered)|(?:approved|certified|endorsed|registered) (?:by|with) (?:the )?${BODY})(?:,? (?:so (?:you know )?(?:it's|its|you're) [\p{L}]{3,10}|for (?:anyone|everyone|everybody|all|total|weight|anti-?ag(?:e)?ing|detox|immunity|energy|beauty|glow|younger|whole|your|fat)(?: [\p{L}-]{2,14}){0,5}|(?:herbal|natural|remed\p{L}+)(?: [\p{L}]{3,12})?|and (?:completely |totally |100% )?safe)))`,
);
const REGISTERED = form(
  String.raw`(?:${BODY}[- ]registered|(?:cdc|who|government|govt|gov't|nhs)[- ](?:approved|certified|endorsed))`,
);
/** A number, a mark or a visit by an agency, told as its word that the thing works. */
const LISTED = form(
  String.raw`(?:fda|tga|mhra|cdsco|nafdac|fssai|ayush|hsa|sahpra)-(?:listed|inspected|licen[sc]ed|registered)|(?:carries|has|with|got) (?:an? |its )?(?:ce|ukca) mark\p{L}*[^.!?\n]{0,12}(?:so|which means|proof|proves)|(?:ce|ukca)[- ]marked[^.!?\n]{0,12}(?:so|which means|proof|proves)|(?:has|have|got|with) (?:an? |its |the )?(?:fda|tga|cdsco|nafdac|fssai|health canada) (?:number|licen[sc]e|registration)`,
);
const PROVEN = form(
  String.raw`(?:(?:clinically|scientifically|medically) (?:proven|tested and proven)|proven by science|science[- ]proven|(?:doctor|physician|dermatologist|dentist|surgeon|pa?ediatrician|nurse)[- ](?:recommended|approved)|(?:hospital|medical|clinical|pharmaceutical)[- ]grade(?! and| masks?)|backed by science|science[- ]backed|proven to work)(?: (?!to\b|and\b)[\p{L}-]{2,16}){0,2}`,
);

const NO_CLAIM =
  /\b(?:not|isn't|aren't|never|no|ask (?:if|whether)|if (?:a|an|your|it)|look for|check (?:if|that|whether)|what does|means?|(?:only|first|two|three|several|newly) (?:[\p{L}-]{2,14} ){0,2}fda[- ]approved|screening|registry|registered nurse|bleep|naps?|coffee|mask mandate|waiting for|awaiting)\b/iu;
const SOLD = new RegExp(
  String.raw`\b(?:${TREATMENTS}|${THING}|skin|fat|weight|beauty|wellness|cellulite|collagen|wrinkles|hair|gut|immunity|pain)\b`,
  'iu',
);

export default defineRule({
  id: 'claim/fda-approved',
  title: 'Approved, registered, clinically proven',
  severity: 'warn',
  reason:
    'Devices are cleared, supplements are never approved, and registered says nothing of safety.',
  source: {
    label: 'FDA: Is It Really FDA Approved?; 21 CFR 807.97; FTC Health Products Guidance, 2022',
    url: 'https://www.fda.gov/consumers/consumer-updates/it-really-fda-approved',
  },
  messages: { approved: '“{quote}” may say more than an agency or a study did.' },
  flags: [
    { account: 'official', text: 'Our ⟦FDA approved vitamin drip⟧ is back.' },
    { account: 'official', text: 'See the ⟦FDA approved supplement range⟧ in the lobby.' },
    { account: 'official', text: 'Our clinic is ⟦FDA registered⟧.' },
    { account: 'official', text: 'Our ⟦clinically proven collagen programme⟧ starts Monday.' },
    { account: 'official', text: 'The red light bed is ⟦approved by the FDA⟧.' },
    { account: 'official', text: 'Our regrowth cap is ⟦TGA-listed⟧ and gentle.' },
    { account: 'official', text: 'The band ⟦carries a CE mark, so⟧ Europe says that it heals.' },
    { account: 'official', text: '⟦WHO approved stem cell therapy⟧, now in Chennai.' },
  ],
  leaves: [
    'The FDA approved the first pill for postpartum depression.',
    { account: 'official', text: 'This IV drip is not FDA approved to treat any illness.' },
    { account: 'official', text: 'Ask if a supplement is FDA approved.' },
    { account: 'official', text: 'No diet pill is clinically proven to work.' },
    {
      account: 'official',
      text: 'Naloxone spray is FDA approved for sale without a prescription.',
    },
    'Scientifically proven: the bleep goes off the second you sit down.',
    { account: 'official', text: 'Ask if the clinic’s laser has a CE mark, and what that means.' },
    {
      account: 'official',
      text: 'The lab is FDA inspected every two years, like every blood bank.',
    },
    'Waiting for FDA approval of our device is a part-time job.',
  ],
  check: claim({
    cue: /listed|inspected|licen[sc]e|ce mark|ce-mark|ukca|number|approved|cleared|certified|endorsed|registered|recommended|proven|grade|backed/i,
    patterns: [APPROVED, THING_APPROVED, APPROVED_FOR, REGISTERED, LISTED, PROVEN],
    unless: NO_CLAIM,
    when: (found) =>
      ((speaksForHouse(found) ||
        /recommended|link|got me|using|use|try|i sell|dm me|our\b/i.test(found.sentence.text)) &&
        SOLD.test(found.sentence.text)) ||
      (/ (?:so|for|and|herbal) /i.test(found.text) && SOLD.test(found.annotation.text)) ||
      (/registered|registration|listed|inspected|licen|number|mark/i.test(found.text) &&
        speaksForHouse(found)),
  }),
});
