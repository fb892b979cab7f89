import type { Annotation } from '../../lint/annotation/annotate.ts';
import { isGrave } from '../../lint/meaning/mood.ts';
import { type Check, defineRule } from '../../lint/rule.ts';
import type { Profile } from '../../profile/schema.ts';

const OURSELVES = new Set("we we're we've we'll our ours us".split(' '));
const MOST_WORDS = 60;
const FEWEST_WORDS = 6;
const MOST_BRANDS = 3;
const MOST_WE = 5;
const MOST_SHARE = 0.25;

/** Jobs, events, incidents and thanks speak of the house by nature; so does what has a use for the reader. */
const PLAIN_PURPOSE =
  /\b(?:hiring|jobs?|apply|vacanc\w+|join us|open house|tickets|register|sorry|apologi\w+|closed|closure|outage|phones|visitors|parking|opens?|hours|call \d|call 9|thank|thanks|welcome|congrat\w*|strike|power|water|fire|symptoms?|signs?|ask your|how to|free|clinic (?:is|on)|saturday|sunday|monday|tuesday|wednesday|thursday|friday)\b|https?:|\d(?:am|pm|:\d\d| am| pm)|\?|\b(?:he|she|his|her|meet|remember)\b/i;
/** Words that are capitalised for other reasons than being our name. */
const NO_BRAND =
  /^(?:the|this|that|and|but|our|we|you|your|it|is|in|at|on|for|to|a|an|one|if|when|what|how|why|who|not|no|yes|dr|mr|mrs|ms|nurses?|doctors?|patients?|icu|er|ed|nhs|covid|flu|every|all|each|more|day|love|i|i'm|they|he|she|my|health|care|hospital|heart|cancer|diabetes|stroke|like|call|eat|drink|wash|take|ask|keep|check|learn|save|stop|start|do|don't|be|get|with|from|of|as|by)$/;

/** Whether a word that comes back stands where the name of a house does. */
const isHouse = (name: string, lower: string): boolean =>
  new RegExp(
    String.raw`\b(?:at|choose|trust|the|love|visit|one) ${name}\b|\b${name}(?:'s)?(?: [a-z]+)? (?:cares?|is|people|family|values|experts?|hospital|health|heart|team|doctors|nurses|way|difference|delivers|listens|promise|clinic|medical)\b`,
    'u',
  ).test(lower);

/** How often the name of the house is said: the profile's, or else the word with a capital that comes back most. */
function brandCount({ text, tokens }: Annotation, profile: Profile): number {
  const lower = text.toLowerCase();
  const known = profile.org.brandNames.map(
    (name) => lower.split(name.text.toLowerCase()).length - 1,
  );
  const counts = new Map<string, number>();
  for (const { kind, text: word, key } of tokens) {
    if (kind !== 'word' || !/^\p{Lu}\p{Ll}{3,}/u.test(word)) continue;
    const stem = key.replace(/'s$/, '');
    if (!NO_BRAND.test(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const named = [...counts]
    .filter(([name, count]) => count >= MOST_BRANDS - 1 && isHouse(name, lower))
    .map(([, count]) => count);
  return Math.max(0, ...known, ...named);
}

/** "Think hips, think Riverbend"; "Think FAST, think stroke" and "Think sepsis" teach. */
const THINK =
  /\b[Tt]hink (?:of )?\p{L}{2,16}(?: \p{L}{3,16})?[,.;:]? (?:(?:and |you )?think |[Tt]hink )(?:of )?(?:us\b|(?!Sepsis|Stroke|Delirium|Safe|Clean|Again|Twice|First|Heart)\p{Lu}\p{Ll}{3,20})/u;

const check: Check = (annotation, profile) => {
  const { post, tokens, text } = annotation;
  if (post.account !== 'official' || post.kind === 'title' || post.kind === 'reply') return [];
  const slogan = THINK.exec(text);
  if (slogan) return [{ start: slogan.index, end: slogan.index + slogan[0].length }];
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return [];
  if (PLAIN_PURPOSE.test(text) || isGrave(annotation)) return [];
  const ours = words.filter(({ key }) => OURSELVES.has(key)).length;
  const brands = brandCount(annotation, profile);
  const isDense =
    brands >= MOST_BRANDS ||
    ((ours + brands) / words.length > MOST_SHARE && ours >= MOST_WE - 1) ||
    ours > MOST_WE;
  if (!isDense) return [];
  return [{ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }];
};

export default defineRule({
  id: 'claim/brand-density',
  title: 'Mainly about us',
  severity: 'advise',
  reason: 'People follow for what helps them; the name stands above the post anyway.',
  source: { label: 'NHS digital service manual: write for the reader' },
  messages: { dense: 'This may read as being mainly about us; a fact or a step would help more.' },
  flags: [
    {
      account: 'official',
      text: '⟦At Riverbend, Riverbend experts at Riverbend Heart lead the way for Riverbend.⟧',
    },
    {
      account: 'official',
      text: '⟦Pinecrest cares. Pinecrest listens. Pinecrest delivers. That is the Pinecrest way.⟧',
    },
    {
      account: 'official',
      text: '⟦We are proud of our team, our values and our mission. We are us.⟧',
    },
    { account: 'official', text: '⟦Our people. Our passion. Our promise. Our hospital.⟧' },
    {
      account: 'official',
      text: 'Knees? Our surgeons are in on Monday. ⟦Think knees, think Northgate⟧.',
    },
    {
      account: 'official',
      text: '⟦Northgate is family. Northgate people share Northgate values, always.⟧',
    },
  ],
  leaves: [
    { account: 'official', text: 'Fever and confused? Think infection, think sepsis, call us.' },
    'We laughed, we cried, we charted. Our year on 4 West, our way.',
    {
      account: 'official',
      text: 'We’re hiring! Our ICU, our wards and our labs have jobs for us all.',
    },
    {
      account: 'official',
      text: 'We are sorry. Our phones are down and we and our supplier are at it.',
    },
    {
      account: 'official',
      text: 'How to spot a stroke: face, arms, speech. Our team and our nurses answer on Thursday.',
    },
    {
      account: 'official',
      text: 'Riverbend’s flu clinic is at Riverbend Library next to Riverbend Park on Saturday.',
    },
    {
      account: 'official',
      text: 'We remember our colleague Ruth. We miss her, our ward misses her, we all do.',
    },
  ],
  check,
});
