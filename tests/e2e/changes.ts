/** A text as somebody wrote it, and a change that Chaperone makes in it on their word. */
export type Change = Insertion | Fix;

interface Start {
  name: string;
  /** The text with the caret at the bar, and in a `Fix` the flagged words between ⟦ and ⟧. */
  before: string;
}

/** Words that are put in at the caret. */
export interface Insertion extends Start {
  put: string;
  /** The page took the selection away meanwhile. */
  isSelectionLost?: true;
}

/** "Use it" on a flagged number, in the card that a shortcut opens or a click on the underline. */
export interface Fix extends Start {
  put?: never;
  isClicked?: true;
}

/** What the rule for numbers suggests in place of one. */
const suggestion = '[number removed]';

/** Every kind of place that a change can meet in an editor's own model. */
export const changes: readonly Change[] = [
  { name: 'at the end', before: 'Flu clinic today|', put: ' #Health' },
  { name: 'in an empty field', before: '|', put: '#Health #Team ' },
  { name: 'at the start', before: '|Flu clinic today', put: 'Free: ' },
  { name: 'inside a word', before: 'Flu cli|nic today', put: 'XX' },
  { name: 'behind an emoji', before: 'Well done 😀|: all of you', put: ' 🩺 team' },
  { name: 'behind a hashtag', before: 'Our #heart| today', put: 'Health' },
  { name: 'several lines', before: 'Flu clinic today|', put: '\n\n#one #two' },
  { name: 'on the second of three lines', before: 'One\nTwo|\nThree', put: ' and a half' },
  { name: 'selection lost', before: 'Flu| clinic today', put: ' #Health', isSelectionLost: true },
  { name: 'caret elsewhere', before: 'Ask| for MRN ⟦00482913⟧ today' },
  { name: 'a hashtag as a whole', before: 'Ask for MRN ⟦#00482913⟧ today|', isClicked: true },
  { name: 'from inside a hashtag to behind it', before: 'Ask for MRN #⟦004-82-913⟧ today|' },
  { name: 'caret on another line', before: 'Good| day\nAsk for MRN ⟦00482913⟧ today\nSee you' },
];

/** Whether a change needs a field of several lines. */
export function hasLines({ before, put = '' }: Change): boolean {
  return `${before}${put}`.includes('\n');
}

/** Whether the focus never leaves the field. */
export function staysInField(change: Change): boolean {
  return change.put !== undefined && !change.isSelectionLost;
}

/** What a field holds before and after a change. Offsets in UTF-16 code units. */
interface Outcome {
  text: string;
  caret: number;
  /** The flagged words; empty where the change is none that a finding offers. */
  quote: string;
  /** What stands in the field after the change, and whatever is typed next. */
  after: (typed: string) => string;
  caretAfter: number;
}

/** @param keepsCaret whether a field knows its caret when the page's selection is gone, as form fields do */
export function outcomeOf(change: Change, keepsCaret: boolean): Outcome {
  const { before, put } = change;
  const text = before.replaceAll(/[|⟦⟧]/g, '');
  const caret = before.replaceAll(/[⟦⟧]/g, '').indexOf('|');
  const quote = /⟦(.*)⟧/.exec(before)?.[1] ?? '';
  const isAtEnd = 'isSelectionLost' in change && !keepsCaret;
  const place = isAtEnd ? text.length : caret;
  const start = quote === '' ? place : text.indexOf(quote);
  const [head, tail] = [text.slice(0, start), text.slice(start + quote.length)];
  const words = put ?? suggestion;
  return {
    text,
    caret,
    quote,
    after: (typed) => `${head}${words}${typed}${tail}`,
    caretAfter: start + words.length,
  };
}
