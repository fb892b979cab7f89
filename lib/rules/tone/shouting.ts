import { plainAcronyms } from '../../lexicons/acronyms.ts';
import type { Token } from '../../lint/annotation/tokens.ts';
import { isQuoted } from '../../lint/meaning/quotation.ts';
import { type Check, defineRule } from '../../lint/rule.ts';

const FEWEST_WORDS = 3;
const SHOUTED = /^\p{Lu}{2}[\p{Lu}'-]*$/u;

const isAcronym = ({ text }: Token) => plainAcronyms.has(text);

/** Runs of words in capitals. Numbers and marks stand within a run; hashtags and links end it. */
function* shoutedRuns(tokens: readonly Token[]): Iterable<readonly Token[]> {
  let run: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'mark' || token.kind === 'emoji') continue;
    if (SHOUTED.test(token.text) || /^[AI]$/.test(token.text)) {
      run.push(token);
      continue;
    }
    yield run;
    run = [];
  }
  yield run;
}

/** Acronyms in a row (`ICU RN BSN`) are no shouting: at least three plain words are, half of them long. */
function isShouting(run: readonly Token[]): boolean {
  const words = run.filter((token) => !isAcronym(token));
  return (
    words.length >= FEWEST_WORDS &&
    words.filter(({ text }) => text.length >= 4).length >= Math.max(2, words.length / 2)
  );
}

/** The same words without the shouting; acronyms keep their capitals. */
function calm(text: string, run: readonly Token[]): string {
  const [first, ...others] = run;
  const start = first?.start ?? 0;
  let out = text.slice(start, run.at(-1)?.end);
  for (const { text: word, start: at } of others.filter(
    (token) => !isAcronym(token) && token.text !== 'I',
  )) {
    out = out.slice(0, at - start) + word.toLowerCase() + out.slice(at - start + word.length);
  }
  return first && !isAcronym(first)
    ? out.charAt(0) + first.text.slice(1).toLowerCase() + out.slice(first.text.length)
    : out;
}

const check: Check = function* (annotation) {
  const { tokens, text } = annotation;
  for (const run of shoutedRuns(tokens)) {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || !isShouting(run)) continue;
    const { start } = first;
    if (!isQuoted(annotation, start, last.end)) {
      yield { start, end: last.end, suggestion: calm(text, run) };
    }
  }
};

export default defineRule({
  id: 'tone/shouting',
  title: 'All capitals',
  severity: 'hint',
  reason: 'Capitals read as shouting, and screen readers may spell them out.',
  source: { label: 'WCAG 2.2 understanding 1.4.8; NHS content guide' },
  messages: { capitals: 'A line in capitals may sound like shouting.' },
  flags: [
    '⟦PLEASE STOP CALLING THE WARD⟧ after ten.',
    '⟦THIS IS VERY IMPORTANT NEWS⟧ for parents',
    'ok ⟦EVERYBODY CALM DOWN PLEASE⟧ it was a drill',
    '⟦FREE SCREENING THIS SATURDAY⟧ at the town hall',
    { platform: 'youtube', kind: 'title', text: '⟦VISITING HOURS HAVE CHANGED⟧' },
    '⟦ICU BEDS ARE FULL AGAIN⟧',
  ],
  leaves: [
    'ICU RN BSN CCRN looking for nights.',
    'MRI, CT, EEG, EKG: what is what?',
    'STAT page for Dr. Lee.',
    'Learn BE FAST for stroke.',
    'FACE drooping, ARM weakness, SPEECH trouble, TIME to call 999.',
    'RED ALERT for heat until Sunday.',
    'He wrote "BEST MUM IN TOWN" on my lunch box.',
    'NICE, MHRA and UKHSA agree.',
  ],
  check,
});
