import { plainAcronyms } from '../../lexicons/acronyms.ts';
import type { Token } from '../../lint/annotation/tokens.ts';
import { isExplained, isForPublic } from '../../lint/meaning/audience.ts';
import { type Check, defineRule } from '../../lint/rule.ts';
import type { Profile } from '../../profile/schema.ts';

const ACRONYM = /^[A-Z]{2,6}s?$/;
/** Longer runs with two vowels are mostly plain words said aloud: `CLOSED`, `UPDATE`. */
const PLAIN_WORD =
  /^(?=.{5})[A-Z]*[AEIOU][A-Z]*[AEIOU][A-Z]*$|^(?:YOU|YOUR|NOT|OFF|NOW|NEW|NEWS|HE|SHE|SO|LOT|LOST|HIGH|ALL|WHY|HOW|WHAT|WATCH|STARS|TWINS|POLL|QUIZ|WIN|HELP|STOP|JOB|JOBS|DAY|ONE|TWO|FULL|LAST|NEXT|MUST|JUST|THIS|THAT|THE|WITH|SHOUT|FIRST|START|WALK|OUT|OUR|BIG|GET|CAN|LIVE|FREE|PALS|OPD)$/;
const MOST = 2;

/** What the house's readers know: its names, and the words under `known` in the profile's own setting of this rule. */
function knownHere({ org, rules }: Profile): ReadonlySet<string> {
  const known = rules['tone/acronym']?.params['known'];
  const names = [
    ...org.brandNames.flatMap(({ text, wrong }) => [text, ...wrong]),
    ...org.neverFlag,
  ];
  return new Set(
    [...names, ...(Array.isArray(known) ? known : [])].flatMap((name) => String(name).split(' ')),
  );
}

/** `(SDEC)` somewhere in the post, or words before it that begin with its letters. */
function isSpelledOut(text: string, acronym: string): boolean {
  if (text.includes(`(${acronym}`)) return true;
  const initials = Array.from(acronym.replace(/s$/, '')).join(
    String.raw`[\p{L}-]{1,20}[ -](?:(?:of|and|the|for|in) )?`,
  );
  return new RegExp(String.raw`\b${initials}[\p{L}]{2,20}`, 'iu').test(text);
}

const isCapitals = (token: Token | undefined) =>
  token?.kind === 'word' && /^\p{Lu}{2,}$/u.test(token.text);

const check: Check = function* (annotation, profile) {
  const { tokens, text, post } = annotation;
  if (post.account !== 'official' || post.kind === 'tags' || !isForPublic(annotation, profile)) {
    return;
  }
  const seen = new Set(knownHere(profile));
  let count = 0;
  for (const [at, { kind, text: word, start, end }] of tokens.entries()) {
    if (count === MOST) return;
    const acronym = word.replace(/s$/, '');
    if (
      kind !== 'word' ||
      !ACRONYM.test(word) ||
      PLAIN_WORD.test(acronym) ||
      plainAcronyms.has(acronym) ||
      seen.has(acronym)
    ) {
      continue;
    }
    seen.add(acronym);
    if (isCapitals(tokens[at - 1]) || isCapitals(tokens[at + 1])) continue;
    if (isExplained(annotation, start, end) || isSpelledOut(text, acronym)) continue;
    count++;
    yield { start, end };
  }
};

export default defineRule({
  id: 'tone/acronym',
  title: 'Acronym not spelled out',
  severity: 'hint',
  reason: 'Letters that staff use every day can shut out the people a post is for.',
  source: {
    label: 'NHS digital service manual, formatting and punctuation',
    url: 'https://service-manual.nhs.uk/content/formatting-and-punctuation',
  },
  messages: { letters: 'Some readers may not know what “{quote}” stands for.' },
  flags: [
    { account: 'official', locale: 'en-GB', text: 'Our new ⟦SDEC⟧ opened today.' },
    { account: 'official', text: 'Ask your ⟦PCP⟧ about a ⟦DEXA⟧ scan.' },
    { account: 'official', text: '⟦CHF⟧ clinic on Fridays.' },
    { account: 'official', text: 'The ⟦PTLC⟧ won a grant.' },
    { account: 'official', text: 'New ⟦CPGs⟧ are out today.' },
  ],
  leaves: [
    { account: 'official', text: 'The same-day clinic (SDEC) opened. SDEC is for chest pain.' },
    { account: 'official', text: 'RSV (respiratory syncytial virus) is back.' },
    { account: 'official', text: 'NHS, ICU, MRI and HIV are words most readers know.' },
    'MDT at 8, then SDEC. Send snacks.',
    { account: 'official', text: 'Chronic obstructive pulmonary disease: living with COPD.' },
    { account: 'official', text: 'Call us in Houston, TX from 9 AM.' },
    { account: 'official', text: 'OPEN NOW: parking deck B.' },
    { platform: 'linkedin', account: 'official', text: 'TAVR case review at noon.' },
  ],
  check,
});
