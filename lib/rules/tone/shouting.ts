import { type Check, defineRule } from '../../lint/rule.ts';
import type { Token } from '../../lint/annotation/tokens.ts';

const FEWEST_WORDS = 4;
const SHOUTED = /^\p{Lu}{2}[\p{Lu}'-]*$/u;

/** Runs of words in capitals. Short acronyms in a row (`ICU RN BSN`) are no shouting: a run needs longer words. */
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

const isShouting = (run: readonly Token[]) =>
  run.length >= FEWEST_WORDS &&
  run.filter((token) => token.text.length >= 4).length * 2 >= run.length;

const check: Check = function* ({ tokens, text }) {
  for (const run of shoutedRuns(tokens)) {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || !isShouting(run)) continue;
    const shouted = text.slice(first.start, last.end).toLowerCase();
    yield {
      start: first.start,
      end: last.end,
      suggestion: shouted.charAt(0).toUpperCase() + shouted.slice(1),
    };
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
  ],
  leaves: [
    'ICU RN BSN CCRN looking for nights.',
    'MRI, CT, EEG, EKG: what is what?',
    'STAT page for Dr. Lee.',
    'Learn BE FAST for stroke.',
  ],
  check,
});
