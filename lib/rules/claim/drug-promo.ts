import type { Annotation, PlacedSentence } from '../../lint/annotation/annotate.ts';
import { isDebunked } from '../../lint/meaning/stance.ts';
import { isNegated } from '../../lint/meaning/negation.ts';
import { type Check, defineRule, type Hit } from '../../lint/rule.ts';
import { advertisedDrugs, drugs, overTheCounter, publicHealthDrugs } from '../../lexicons/drugs.ts';

const KIND =
  /\b(?:skinny (?:jabs?|shots?)|weight[- ]loss (?:jabs?|shots?|injections?|pens?|meds?|medications?)|glp-?1s?|anti-?wrinkle injections?|dermal fillers?|lip fillers?|(?-i:\p{Lu}\p{Ll}{1,12}\p{Lu}\p{Ll}{1,12}|the (?:new )?\p{Lu}[\p{L}-]{2,16}) (?:devices?|implants?|stents?|pumps?|scopes?|lasers?|inhalers?|pens?|systems?|patch(?:es)?|sensors?|monitors?|valves?|knee|hip|lens|implant))\b/iu;
const OFF_LABEL = /\boff[- ]label\b/i;
/** What the medicine does, in the words of an advertisement. */
const HYPE =
  /\b(?:melts?|game[- ]chang\w+|amazing|incredible|miracle|magic|wonder|life[- ]chang\w+|works? (?:wonders|like a charm|like magic)|love|loving|impressed|obsessed|brilliant|lose (?:up to )?\d{1,3}|shed|drop(?:ped)? \d{1,3}|pounds away|fast results|results (?:are|in)|back at work|home (?:the )?same day|transform\w*|slim|dream|glow(?! sticks?)|younger|revolutionary|blown away|flawless|buy one|next level|every \w+ needs|best (?:drug|thing)|everyone should be on|must-have|finally lose|goodbye to|summer body|no more)\b/i;
/** An offer of it. */
const OFFER =
  /\b(?:ask (?:us|about|our|me)|book (?:now|your|in|an?|today|online|with)|available|in stock|now offering|we(?:'re| are| now)? (?:now )?(?:offer|stock|prescrib)\w*|call (?:us|now|to)|get (?:yours|your)|start(?:s|ing)? (?:at|from|today)|sign up|on the menu|is here|are here|is back|are back|no waiting|order|dm (?:us|me)|whatsapp|special|% off|from (?:just |only )?[$£€₹])\b/i;
/** What a clinic says of what people ask for by name: enough for those alone. */
const SOLD =
  /\b(?:clinic (?:this|on|day)|at our|now at|from your|with (?:dr|nurse|doctor)\b|limited|gives? you|helps? you|feel like yourself|energy|boost|smooth\w*|lines|wrinkles|the future of|we do (?:them|it|this) here|everyone is talking|breakthrough|today|day|in town|come in|consult\w*|happy hour|party|special|relief|fast|gentle|effective|proven|results|younger|confidence)\b|[$£€₹]\d/iu;
/** Risks, recalls, shortages, study talk and warnings: the other side is told, or nothing is sold. */
const FAIR =
  /\b(?:side[- ]effects?|risks?|nausea|warning|caution|careful|recall\w*|shortage|interact\w*|do not|don't|avoid|safety|boxed|not for everyone|isn't for everyone|addict\w*|overdose|allerg\w*|pancreatitis|bleeding|journal club|q ?& ?a|trial|study|studies|guideline|evidence|paper|nice (?:says|recommends)|fda|mhra|counterfeit|fake|stop(?:ping)?|missed|skip|dose|prior auth\w*|insurance|formulary|generic|cost|price of|pharmacist|talk (?:to|with)|ask your (?:doctor|gp|pharmacist|pcp)|benefits? and|pros and cons)\b/i;

/** A trade name in two humps, where care is spoken of: "GripFlex". */
const HUMPED =
  /\b(?!LinkedIn|YouTube|MyChart|FaceTime|PowerPoint|TikTok|WhatsApp|GoFundMe|DoorDash|FaceBook|McD|Mc\p{Lu}|Mac\p{Lu}|PhD|NurseT|MedT|EpiPen)\p{Lu}\p{Ll}{2,10}\p{Lu}\p{Ll}{2,10}\b/u;
const AMONG_CLINICIANS =
  /\b(?:patients?|theatres?|icu|scopes?|images|sutures?|stents?|implants?|devices?|pumps?|sensors?|meters?|glue|mesh|drills?|valves?|catheters?|surgeons?|clinics?|ultrasound|scanners?|monitors?|lasers?|robots?|needles?|syringes?|#medtech)\b/i;

function drugIn(sentence: PlacedSentence): { start: number; end: number } | undefined {
  const token = sentence.tokens.find(
    ({ key }) => drugs.has(key) && !overTheCounter.has(key) && !publicHealthDrugs.has(key),
  );
  if (token) return { start: token.start, end: token.end };
  const kind =
    KIND.exec(sentence.text) ??
    (AMONG_CLINICIANS.test(sentence.text) ? HUMPED.exec(sentence.text) : null);
  return kind ? { start: kind.index, end: kind.index + kind[0].length } : undefined;
}

const everywhere = (pattern: RegExp) => new RegExp(pattern.source, `${pattern.flags}g`);
const CUES = [OFF_LABEL, HYPE].map(everywhere);
const CUES_OF_SELLER = [...CUES, everywhere(OFFER)];
const EVERY_SOLD = everywhere(SOLD);
const isAdvertised = (name: string) =>
  advertisedDrugs.has(name.toLowerCase()) || /shots?|jabs?|fillers?|injections?/i.test(name);
const SELLER = /\b(?:we|our|us|my (?:clinic|practice|patients))\b/i;

/** The drug and what is said for it, from the first to the last word of both. */
function promotionIn(sentence: PlacedSentence, annotation: Annotation): Hit | undefined {
  const drug = drugIn(sentence);
  if (!drug || isDebunked(annotation, sentence)) return undefined;
  const sells = annotation.post.account === 'official' || SELLER.test(annotation.text);
  const heard = (patterns: readonly RegExp[]) =>
    patterns
      .flatMap((pattern) => [...sentence.text.matchAll(pattern)])
      .filter(({ index }) => !isNegated(sentence, index));
  const said = heard(sells ? CUES_OF_SELLER : CUES);
  const cues =
    said.length === 0 && sells && isAdvertised(sentence.text.slice(drug.start, drug.end))
      ? heard([EVERY_SOLD])
      : said;
  if (cues.length === 0) return undefined;
  return {
    start: sentence.start + Math.min(drug.start, ...cues.map(({ index }) => index)),
    end:
      sentence.start + Math.max(drug.end, ...cues.map(({ index, 0: cue }) => index + cue.length)),
  };
}

const check: Check = (annotation) => {
  if (FAIR.test(annotation.text)) return [];
  for (const sentence of annotation.sentences) {
    const hit = promotionIn(sentence, annotation);
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
