import type { Annotation, PlacedSentence } from '../../lint/annotation/annotate.ts';
import { bySentence } from '../../lint/annotation/by-sentence.ts';
import type { Span } from '../../lint/annotation/sentences.ts';
import { isDebunked } from '../../lint/meaning/stance.ts';
import { isNegated } from '../../lint/meaning/negation.ts';
import { type Check, defineRule, type Hit } from '../../lint/rule.ts';
import { advertisedDrugs, drugs, overTheCounter, publicHealthDrugs } from '../../lexicons/drugs.ts';
import { everyMatch, firstIn, holds } from '../../lint/prefilter/search.ts';

const DEVICE = String.raw`(?:devices?|implants?|stents?|pumps?|scopes?|lasers?|inhalers?|pens?|systems?|patch(?:es)?|sensors?|monitors?|valves?|knees?|hips?|lens(?:es)?|staplers?|retractors?|sleeves?|braces?|catheters?|drapes?|sutures?|meters?|glucometers?|instruments?|drills?|robots?|filters?|gels?|creams?|lotions?|socks|grafts?|mesh|masks?|rings?|bands?|wraps?|drops|gummies|supplements?|probiotics?|capsules|serum|scanners?)`;
const NAMED = String.raw`(?-i:(?!Monday|January|NHS|OR\b|ICU|ED\b)\p{Lu})\p{L}{2,14}`;
const KIND = new RegExp(
  String.raw`\b(?:skinny (?:jabs?|shots?|pens?)|weight[- ]loss (?:jabs?|shots?|injections?|pens?|meds?|medications?|drugs?)|glp-?1s?|anti-?wrinkle injections?|dermal fillers?|lip fillers?|\p{L}{3,12}(?:glutide|tatide|trutide|patide|gliptin|gliflozin|umab|izumab|tinib)s?|(?:the (?:new )?|my (?:new )?|this (?:new )?|(?<=new ))${NAMED}(?: [\p{L}-]{3,12})? ${DEVICE}|(?-i:\p{Lu})\p{L}{1,12}(?-i:\p{Lu})\p{L}{1,12} (?:[\p{L}-]{3,12} )?${DEVICE}|(?:their|this|the) new (?:staplers?|retractors?|scopes?|robots?|drills?|catheters?|sutures?|mesh|grafts?|stents?|sleeves?|braces?|instruments?))\b`,
  'iu',
);
const OFF_LABEL = /\boff[- ]label\b/i;
/** What the medicine does, in the words of an advertisement. */
const HYPE =
  /\b(?:melts?|game[- ]chang\w+|breakthrough|saved my|(?:absolute|total|real|pure) (?:gem|joy|lifesaver|legend)|the real deal|(?:won't|not) even (?:know|notice|feel) (?:it|that)|amazing|incredible|miracle|magic|wonder|life[- ]?(?:chang\w+|saver|saving)|chang(?:es|ed|ing) lives|works? (?:wonders|like a charm|like magic|so well|every time)|love|loving|impressed|obsessed|brilliant|lose (?:up to )?\d{1,3}|shed|(?:drop(?:ped)?|down|lost) (?:\d{1,3}(?! (?:mg|packs?|min))|two|three|four|five)|pounds away|fast results|results (?:are|in)|back at work|(?:walk|home|up)(?: \w+)? (?:the )?same day|transform\w*|slim|dream|glow(?:ing|s)?(?! sticks?)|younger|revolutionary|blow\w* .{0,20}(?:away|out of the water)|blown away|flawless|buy one|next level|(?:every|any|each) \w+ (?:needs?|should (?:own|have|be|get|try))|(?:you|u|y'all|folks|everyone|everybody) (?:really |all )?need (?:this|it|one)|best (?:drug|thing|device|\w+ (?:ever|on the market|out there))|everyone should be on|must-have|finally lose|say hello to|goodbye to|summer body|no more|(?:zero|no) (?:downsides?|drawbacks?|regrets|hassle|side effects?|brainer)|no-brainer|godsend|holy grail|get on (?:it|this|one)|never look(?:ed|ing)? back|feel(?:s|ing)? (?:amazing|great|incredible|brand new|alive)|(?:clears?|works?|heals?|healed|kicks? in|fixe[sd]|stops?|cures?|ends?|relieves?)(?: [\w-]{1,12}){0,4} (?:fast|overnight|in days|quick(?:ly)?|in hours|instantly|for good|twice as fast|in no time|completely)|twice as fast|(?:so|super|insanely|ridiculously) (?:smooth|easy|good|effective|comfy|gentle|quick)|keeps? (?:you|me|them) (?:looking )?(?:young\w*|\d\d|slim)|forever|(?:better|easier|smoother) than (?:any|every|all)|can't recommend .{0,12}enough|swear by|boosts?|unreal|insane results|looks? like a (?:film star|star|model)|secret weapon|(?:10|ten)(?:\/| out of )(?:10|ten)|five stars|perfect|hooked|all .{0,20} (?:should|need to) be on)\b/i;
/** An offer of it. */
const OFFER =
  /\b(?:ask (?:us|about|our|me)|book (?:now|your|in|an?|today|online|with)|available|in stock|now offering|we(?:'re| are| now)? (?:now )?(?:offer|stock|prescrib)\w*|call (?:us|now|to)|get (?:yours|your)|start(?:s|ing)? (?:at|from|today)|sign up|on the menu|is here|are here|is back|are back|no waiting|order|dm (?:us|me)|whatsapp|specials?|% off|from (?:just |only )?[$£€₹])\b/i;
/** What a clinic says of what people ask for by name: enough for those alone. */
const SOLD =
  /\b(?:clinic (?:this|on|day)|at our|now at|from your|with (?:dr|nurse|doctor)\b|limited|gives? you|helps? you|feel like yourself|energy|boost|smooth\w*|lines|wrinkles|the future of|we do (?:them|it|this) here|everyone is talking|breakthrough|today|day|in town|come in|consult\w*|happy hour|party|special|relief|fast|gentle|effective|proven|results|younger|confidence)\b|[$£€₹]\d/iu;
/** Risks, recalls, shortages, study talk and warnings: the other side is told. */
const FAIR =
  /\b(?:(?<!(?:no|zero|without|without any) )side[- ]effects?|(?<!(?:no|zero|without) )risks?\b|nausea|warnings?|caution|careful|recall\w*|shortage|interact\w*|do not|safety|boxed|not for everyone|isn't for everyone|isn't magic|addict\w*|overdose|allerg\w*|pancreatitis|bleeding|journal club|q ?& ?a|trial|study|studies|guideline|paper|nice (?:says|recommends)|counterfeit|fake|prior auth\w*|insurance|formulary|pharmacist|talk (?:to|with) (?:your|us|a|the)|ask your (?:doctor|gp|pharmacist|pcp)|benefits? and|pros and cons|muscle loss|vomit\w*|inr|warfarin|osce|order set|change log|dispensed)\b/i;
/** Plain facts on use, beside which an offer sells nothing. */
const PLAIN_FACTS =
  /\b(?:don't|avoid|evidence|fda|mhra|stop(?:ping)?|missed|skip|dose|generic|cost|price of)\b/i;

/** A trade name in two humps, where care is spoken of: "GripFlex". */
const HUMPED =
  /\b(?!LinkedIn|YouTube|MyChart|FaceTime|PowerPoint|TikTok|WhatsApp|GoFundMe|DoorDash|FaceBook|McD|Mc\p{Lu}|Mac\p{Lu}|PhD|NurseT|MedT|EpiPen)\p{Lu}\p{Ll}{2,10}\p{Lu}\p{Ll}{2,10}\b/u;
const AMONG_CLINICIANS =
  /\b(?:patients?|theatres?|icu|scopes?|images|sutures?|stents?|implants?|devices?|pumps?|sensors?|meters?|glue|mesh|drills?|valves?|catheters?|surgeons?|clinics?|ultrasound|scanners?|monitors?|lasers?|robots?|needles?|syringes?|#medtech)\b/i;

/** The first drug or device that a sentence names, as a list of at most one. */
const drugIn = bySentence((sentence): readonly Span[] => {
  const token = sentence.tokens.find(
    ({ key }) => drugs.has(key) && !overTheCounter.has(key) && !publicHealthDrugs.has(key),
  );
  if (token) return [{ start: token.start, end: token.end }];
  const kind =
    firstIn(sentence, KIND) ??
    (holds(sentence, AMONG_CLINICIANS) ? firstIn(sentence, HUMPED) : null);
  return kind ? [placeOf(kind)] : [];
});

const everywhere = (pattern: RegExp) => new RegExp(pattern.source, `${pattern.flags}g`);
const CUES = [OFF_LABEL, HYPE].map(everywhere);
const CUES_OF_SELLER = [...CUES, everywhere(OFFER)];
const EVERY_SOLD = everywhere(SOLD);
const isAdvertised = (name: string) =>
  advertisedDrugs.has(name.toLowerCase()) || /shots?|jabs?|fillers?|injections?/i.test(name);
const SELLER = /\b(?:we|our|us|my (?:clinic|practice|patients))\b/i;

/** What is said for a drug in one sentence; its offsets are those of the sentence. */
function praiseIn(sentence: PlacedSentence, patterns: readonly RegExp[]): RegExpExecArray[] {
  return patterns
    .flatMap((pattern) => everyMatch(pattern, sentence.text))
    .filter(
      ({ index, 0: found }) => /^(?:no|zero|never)\b/i.test(found) || !isNegated(sentence, index),
    );
}

const spanOf = (
  sentence: PlacedSentence,
  places: readonly { start: number; end: number }[],
): Hit => ({
  start: sentence.start + Math.min(...places.map(({ start }) => start)),
  end: sentence.start + Math.max(...places.map(({ end }) => end)),
});
const placeOf = ({ index, 0: found }: RegExpExecArray) => ({
  start: index,
  end: index + found.length,
});

/** The drug and what is said for it, from the first to the last word of both. */
function promotionIn(
  sentence: PlacedSentence,
  drug: Span,
  annotation: Annotation,
): Hit | undefined {
  if (isDebunked(annotation, sentence)) return undefined;
  const sells = annotation.post.account === 'official' || SELLER.test(annotation.text);
  const offers = sells && !PLAIN_FACTS.test(annotation.text);
  const said = praiseIn(sentence, offers ? CUES_OF_SELLER : CUES);
  const isSold = offers && isAdvertised(sentence.text.slice(drug.start, drug.end));
  const cues = said.length === 0 && isSold ? praiseIn(sentence, [EVERY_SOLD]) : said;
  return cues.length === 0 ? undefined : spanOf(sentence, [drug, ...cues.map(placeOf)]);
}

/** Praise in the sentence after the one that names it: "Tried their new retractor. An instrument every surgeon should own." */
function praiseAfter(
  sentence: PlacedSentence | undefined,
  annotation: Annotation,
): Hit | undefined {
  if (!sentence || isDebunked(annotation, sentence)) return undefined;
  const cues = praiseIn(sentence, CUES);
  return cues.length === 0 ? undefined : spanOf(sentence, cues.map(placeOf));
}

const check: Check = (annotation) => {
  const named = annotation.sentences
    .map((sentence, at) => ({ sentence, at, drug: drugIn(sentence)[0] }))
    .filter(({ drug }) => drug);
  if (named.length === 0 || FAIR.test(annotation.text)) return [];
  for (const { sentence, at, drug } of named) {
    const here = drug && promotionIn(sentence, drug, annotation);
    const next = praiseAfter(annotation.sentences[at + 1], annotation);
    const hit = here && next ? { start: here.start, end: next.end } : (here ?? next);
    if (hit) return [hit];
  }
  return [];
};

export default defineRule({
  id: 'claim/drug-promo',
  title: 'Medicine or device praised without its risks',
  severity: 'warn',
  reason:
    'Benefit and main risk belong in the same post, and some places bar ads for prescription drugs.',
  source: {
    label:
      '21 CFR 202.1; FDA draft guidance on character limits, 2014; UK Human Medicines Regulations 2012, reg. 284',
  },
  messages: { promotion: '“{quote}” may read as an advertisement, with nothing on the risks.' },
  flags: [
    { account: 'official', text: '⟦Wegovy melts belly fat, ask us⟧ today!' },
    { account: 'official', text: '⟦Botox is back on the menu⟧ with nurse Kim.' },
    { account: 'official', text: '⟦Mounjaro now in stock⟧ at our clinic.' },
    '⟦Loving what I’m seeing with the VeinSeal device, people back at work⟧ next day!',
    '⟦Montelukast, you absolute gem⟧. Spring on the wards is bearable.',
    { account: 'official', text: 'We use ⟦ketamine off-label⟧ for chronic pain.' },
  ],
  leaves: [
    {
      account: 'official',
      text: 'Recall: one lot of losartan. Do not stop taking it, ask us what to do.',
    },
    {
      account: 'official',
      text: 'Wegovy is available for some people and may cause nausea. Ask us about both sides.',
    },
    'ibuprofen and coffee, amazing breakfast of nurses everywhere',
    { account: 'official', text: 'Free Narcan kits are available at the library.' },
    'spent my morning explaining that ramipril cough is a thing',
    { account: 'official', text: 'Shingrix is available to people turning 65, ask us.' },
  ],
  check,
});
