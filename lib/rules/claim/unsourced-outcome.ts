import { type Claim, claim, form, speaksForHouse } from '../../lint/checks/claim.ts';
import { hasLink, namesSource } from '../../lint/meaning/attribution.ts';
import { defineRule } from '../../lint/rule.ts';

const SHARE = String.raw`(?:\d{1,3}(?:\.\d{1,2})? ?(?:%|per ?cent|percent)|(?:ninety|eighty|seventy)(?:[- ]\p{L}{3,5})? (?:percent|per cent)|(?:\d{1,3}|four|seven|eight|nine|nineteen|ninety)(?: times)? (?:out of|in) (?:every )?(?:\d{1,4}|five|ten|twenty|(?:a )?hundred)|(?:all|every (?:single )?one|every single|nearly all|almost all|virtually all|100s|thousands))`;
const PEOPLE = String.raw`(?:patients?|mums?|moms?|mothers|women|men|people who (?:have|had|choose|come|use)|people (?:we|in our)|families|clients|couples|babies|cases|operations|surgeries|procedures|implants|hips|knees|transplants|smiles|runners|athletes)`;
const RATE = String.raw`(?:success|survival|satisfaction|recovery|complication|infection|patient satisfaction|live birth|pregnancy|cure|response|remission|mortality|readmission|revision|take-home)`;

const OF_OUR = form(
  String.raw`(?:over |more than |nearly |almost |about )?${SHARE} (?:of )?(?:(?:all )?(?:our|my|his|her|those|these) |the (?=patients|women|men|mums|moms)|(?=people who|patients who|women who|mums who|moms who))(?:[\p{L}&'-]{1,16} ){0,3}?${PEOPLE}(?: [\p{L}'-]{2,14}){0,4}`,
);
const RATE_IS = form(
  String.raw`(?:an? )?(?:${SHARE}|perfect|near-perfect) (?:[\p{L}-]{2,14} ){0,2}${RATE}(?: rates?| scores?)?|${RATE} (?:rates?|scores?)(?: (?:is|of|are|at|was|now|over|above|exceeds?|tops|stands|hits?|reached|in|for|our|us|the|more|than|nearly|almost)){0,5} (?:${SHARE})`,
);
const COUNTED = form(
  String.raw`${SHARE} of (?:patients|people|women|men|clients|users)(?= .{0,60}\b(?:our|with us)\b)(?: [\p{L}'-]{2,14}){0,4}|(?:over |more than )?[\d,]{3,9}\+? (?:happy|satisfied|successful|smiling|healed|pain-free)(?: [\p{L}-]{2,14}){0,2}|${RATE}(?: rates?| scores?)?[: ]{1,2}(?:is |of |at )?(?:over )?(?:${SHARE}|\d\.\d)\+?|satisfaction score of \d(?:\.\d)?|(?:our |my )patients (?:recover|heal|go home|walk|get better|lose|are back)(?: [\p{L}-]{2,14}){0,3} (?:\d{1,3} ?(?:%|percent)|twice|\d times) (?:faster|sooner|more|better)`,
);
const ZERO = form(
  String.raw`(?:zero|no|not (?:a single|one)|0) (?:[\p{L}-]{2,18} ){0,3}(?:infections?|complications?|deaths?|falls|readmissions?|re-?operations?|failures|clots|pressure (?:sores|ulcers|injuries)|sepsis|mrsa|c\.? ?diff|bed ?sores|bugs|cancellations|lawsuits) ?(?:in|for|since|over|this|last|so far|across)`,
);

/** "not one infection", "every single patient went home walking", "patients heal 3x faster with us", "thousands cured". */
const BOAST = form(
  String.raw`we (?:have|had|see|get)(?: [\p{L}]{3,10})? (?:zero|no|0) (?:[\p{L}]{3,12} )?(?:mrsa|infections?|complications?|deaths?|c\.? ?diff|bed ?sores|sepsis|readmissions?|failures?)|${SHARE} (?:of )?${PEOPLE}(?: [\p{L}'-]{2,14}){1,6} (?:with us|here|after (?:treatment|surgery|one)|at (?:our|the))|(?:not|never) (?:one|a single|had an?) (?:infection|complication|death|clot|re-?op(?:eration)?|failure|readmission|leak)|(?:every (?:single )?|all |each )(?:one )?(?:of )?(?:our |my |last year's )?(?:patients?|mums?|moms?|mothers|babies|clients?|hips?|knees?|transplants?|couples?)(?: (?:last|this) (?:year|month|week))? (?:went|goes|go|left|leaves|walked|survived|recovered|made it|is|are|was|were|got)(?: [\p{L}-]{2,14}){1,4}|(?:our |my )?(?:patients?|people|clients|mums|moms|wounds) (?:heal|recover|lose|walk|go home|get better|bounce back)(?: [\p{L}]{2,12}){0,3} (?:\d{1,3} ?(?:%|x|times)|twice|half|three times|two times) (?:as )?(?:faster|fast|sooner|quicker|quickly|more|better|the time)|(?:thousands|hundreds|over \d[\d,]{2,8}|\d[\d,]{2,8}\+?)(?: of)? (?:patients|people|families|couples|women|men|clients)? ?(?:cured|healed|saved|helped conceive|pain[- ]free|treated successfully|successfully treated)|${RATE} (?:numbers?|figures?|rates?|scores?)? ?(?:hit|hits|reached|tops?|above|over|of|at|is|are|now)? ?${SHARE}|${RATE} rates? ?(?:is |of |: ?)?\d{2,3} ?%?\+?|(?:twice|three times|half|\d x) (?:as )?(?:likely|fast|quick\p{L}*) (?:to [\p{L} ]{3,20} )?(?:with us|here|as (?:anywhere|others))`,
);

const COMPARED = String.raw`(?:half|a (?:third|quarter|fraction) of|double|twice|nil|zero|nothing|unheard of)`;
/** "our infection rate is half of theirs", "our readmissions are next to nothing". */
const OUR_RATE = form(
  String.raw`our (?:[\p{L}-]{2,14} ){0,2}${RATE}s?(?: (?:rates?|figures?|numbers?))?(?: [\p{L}-]{2,14}){0,4}? (?:is|are) (?:[\p{L}]{2,12} ){0,2}${COMPARED}(?: (?:of )?(?:theirs?|that|what|the)(?: [\p{L}-]{2,14}){0,4})?`,
);
/** "nearly everyone who comes to us", "hardly any of our patients", "seven in ten couples who come to our clinic". */
const ALMOST_ALL = form(
  String.raw`(?:nearly|almost|virtually|practically|hardly) (?:every(?:one|body)|any|no ?(?:one|body)|none) (?:of our [\p{L}]{3,12}|(?:who|that) [^.!?\n]{2,30}? (?:to|with|through|by|at) (?:us|our)\b)(?: [\p{L}'-]{2,14}){0,5}|${SHARE} (?:${PEOPLE}|people|folks)(?: [\p{L}'-]{2,14}){0,4} (?:to|with|through|by|leave) (?:us\b|our)(?: [\p{L}'-]{2,14}){0,5}|${SHARE} (?:quit|recover|go home|walk|conceive|heal)(?: [\p{L}-]{2,12}){0,2} with us`,
);

const RESULTS =
  /\b(?:success\w*|surviv\w*|satisf\w*|recover\w*|pain|walk\w*|work|heal\w*|cured?|better|recommend\w*|again|infect\w*|complicat\w*|home|free|relief|happy|listened|outcome|result\w*|birth|pregnan\w*|live|infection-free|deaths?|weight|off (?:their )?(?:meds|medication|insulin)|sleep\w*|back (?:to|at|on)|improv\w*|smil\w*|trust\w*|readmi\w*|falls|off|faster|sooner|ditch\w*|take home|mrsa|diff|deaths?|alive|conceive\w*|climb\w*|half|nil|zero)\b/i;
/** What is counted is the staff, a fund, the population, or the writer's own plate. */
const NO_CLAIM =
  /\b(?:staff|colleagues|nurses (?:say|have|are)|employees|team (?:has|have) (?:had|got)|goal|raised|donat\w*|target|waits?|too long|flu (?:jab|shot)|vaccinat\w*|uptake|turnout|survey of (?:staff|nurses)|asked for|sandwich\w*|meme|charting|of people with|worldwide|globally|in the (?:us|uk|country|world)|nationally|adults|lifetime|trial|study|paper|caught early|when found early|5-year|five-year|goes? to|we missed|we failed|did not|should be)\b/i;

/** On a personal page, of the writer's own place of work, which may be named in the sentence before. */
const OWN_PLACE =
  /\b(?:i work|i've done|my (?:team|unit|clinic|ward)|our|us|we|years on the|on the [\p{L} ]{3,30} team|at [\p{L} ]{3,24} clinic)\b/iu;

const isMeant = (found: Claim): boolean =>
  (speaksForHouse(found) || OWN_PLACE.test(found.annotation.text)) &&
  RESULTS.test(found.sentence.text) &&
  !namesSource(found.sentence) &&
  !(
    hasLink(found.annotation) &&
    /\b(?:report|data|source|registry|figures|results|how we (?:count|measure)|see the|numbers)\b/i.test(
      found.annotation.text,
    ) &&
    /\b20\d\d\b/.test(found.annotation.text)
  );

export default defineRule({
  id: 'claim/unsourced-outcome',
  title: 'Success rate without its source',
  severity: 'warn',
  reason: 'A figure on results helps only with how many people, over which time and who counted.',
  source: {
    label: 'FTC Health Products Compliance Guidance, 2022: competent and reliable evidence',
  },
  messages: { rate: '“{quote}” may mislead without how many, when and who counted.' },
  flags: [
    { account: 'official', text: '⟦98% of our patients walk pain-free⟧.' },
    { account: 'official', text: '⟦98.7% of our spine patients would do it all⟧ again.' },
    { account: 'official', text: 'Our IVF ⟦success rate is 68%⟧.' },
    { account: 'official', text: '⟦Nine in ten of our mums say they felt listened⟧ to.' },
    { account: 'official', text: '⟦Zero infections in⟧ three years: our joint team is proud.' },
    {
      account: 'official',
      text: 'With ⟦an 81% success rate⟧ and parking at the door, why look elsewhere?',
    },
    { account: 'official', text: '⟦Our revision rate for knees is half of theirs⟧.' },
    {
      account: 'official',
      text: '⟦Four out of five people who come to our group are free of tobacco⟧ by summer.',
    },
    { account: 'official', text: '⟦Hardly any of our patients need stronger pain tablets⟧.' },
  ],
  leaves: [
    {
      account: 'official',
      text: 'In 2024, 96% of our hip patients said they were satisfied (National Joint Registry).',
    },
    { account: 'official', text: '82% of our staff have had the flu jab.' },
    {
      account: 'official',
      text: 'About 90% of people with type 2 diabetes live with extra weight.',
    },
    'We ate 100% of the cake before patients came back from their walk.',
    { account: 'official', text: 'Is an 81% success rate good? Ask how it was counted.' },
    {
      account: 'official',
      text: 'Nearly everyone who comes to us for a scan is a little nervous.',
    },
    {
      account: 'official',
      text: 'Our readmission rate is twice what it should be, and this is why.',
    },
    { account: 'official', text: 'We have raised 72% of our goal for the playroom.' },
    {
      account: 'official',
      text: '61% of our patients said waits are too long. Here is what will get better.',
    },
  ],
  check: claim({
    cue: /thousands|hundreds|\d{3}|numbers|not one|never|twice|half|times|\dx|heal|recover|%|per ?cent|out of|(?:nine|eight|seven|\d) in |zero|no |not (?:a|one)|all |every|rate|perfect|score|happy|nearly|almost|virtually|practically|hardly|satisf|success|surviv|faster|sooner/i,
    patterns: [OF_OUR, RATE_IS, COUNTED, ZERO, BOAST, OUR_RATE, ALMOST_ALL],
    unless: NO_CLAIM,
    even: ['negated'],
    when: isMeant,
  }),
});
