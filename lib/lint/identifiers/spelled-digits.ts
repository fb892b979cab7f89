/** A sentence with its disguised digits written plainly, and the way back. */
export interface PlainDigits {
  readonly text: string;
  /** Turns a half-open range of `text` into the range of the sentence. Both in UTF-16 code units. */
  toWritten(start: number, end: number): { start: number; end: number };
}

const DIGITS = new Map(
  'oh=0 o=0 zero=0 nought=0 naught=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 niner=9'
    .split(' ')
    .map((entry) => [entry.slice(0, -2), entry.slice(-1)] as const),
);
const TIMES = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
]);

const WORD = [...DIGITS.keys()].join('|');
const MULTIPLE = [...TIMES.keys()].join('|');
const UNIT = String.raw`(?:(?:${MULTIPLE}) )?(?:(?:${WORD})\b|\d{1,4}(?!\w))`;

/** `five five five, oh one double nine`: four units or more, at least one of the first two a word. */
const SPELLED = String.raw`(?<!\w)(?=(?:\d{1,4}[ ,-]{1,2})?(?:${WORD}|${MULTIPLE})\b)${UNIT}(?:[\s,.-]{1,3}${UNIT}){3,24}`;

/** `5 5 5 0 1 9 9`, `5.5.5.0.1.9.9`, `5*5*5*0*1*9*9`: single digits, always the same sign between them. */
const SPREAD = String.raw`(?<![\w.*])\d(?<gap>[ .*_·•|~-])\d(?:\k<gap>\d){5,17}(?![\w*]|[.]\d)`;

/** `O77OO 9OO123`, `4l2-555`: letters that look like digits, among digits. */
const LOOKALIKE = String.raw`(?<!\w)(?=[\dOolI|]{0,15}\d[OolI|]|[OolI|]{1,2}\d)[\dOolI|]{2,16}(?:[ .()-]{1,2}[\dOolI|]{2,16}){0,5}(?!\w)`;

const DISGUISE = new RegExp(`(?<spelled>${SPELLED})|(?<spread>${SPREAD})|${LOOKALIKE}`, 'gi');
const MAYBE_DISGUISED = new RegExp(
  String.raw`\b(?:${WORD})[ ,.-]{1,3}(?:${WORD}|${MULTIPLE}|\d)|\d[ .*_·•|~-]\d[ .*_·•|~-]\d|\d[OolI|]|[OolI|]\d`,
  'i',
);

function ofWords(written: string): string {
  let times = 1;
  let digits = '';
  for (const word of written.toLowerCase().split(/[^a-z\d]+/)) {
    digits += (DIGITS.get(word) ?? word.replaceAll(/\D/g, '')).repeat(times);
    times = TIMES.get(word) ?? 1;
  }
  return digits;
}

function ofLookalikes(written: string): string {
  const digits = written.replaceAll(/\D/g, '').length;
  const letters = written.replaceAll(/[^OolI|]/g, '').length;
  if (digits < 4 || digits < letters) return written;
  return written.replaceAll(/[Oo]/g, '0').replaceAll(/[lI|]/g, '1');
}

/** Whoever spells out ten digits of North America in three breaths gives a telephone number. */
const IN_BREATHS = /^[^,]{8,30}, [^,]{8,30}, [^,]{8,40}$/;
const grouped = (written: string, digits: string) =>
  digits.length === 10 && IN_BREATHS.test(written)
    ? `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`
    : digits;

function plainly({ 0: written, groups }: RegExpExecArray): string {
  if (groups?.['spelled'] !== undefined) return grouped(written, ofWords(written));
  return groups?.['spread'] === undefined ? ofLookalikes(written) : written.replaceAll(/\D/g, '');
}

/** Writes spelled-out, spread-out and look-alike digits plainly; `undefined` when there are none. */
export function plainDigits(sentence: string): PlainDigits | undefined {
  if (!MAYBE_DISGUISED.test(sentence)) return undefined;
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  const write = (letter: string, start: number, end: number) => {
    text += letter;
    starts.push(start);
    ends.push(end);
  };
  const copyUntil = (end: number) => {
    for (let at = ends.at(-1) ?? 0; at < end; at++) write(sentence[at] ?? '', at, at + 1);
  };
  DISGUISE.lastIndex = 0;
  for (let match = DISGUISE.exec(sentence); match; match = DISGUISE.exec(sentence)) {
    const end = match.index + match[0].length;
    const digits = plainly(match);
    copyUntil(match.index);
    for (const digit of digits) write(digit, match.index, end);
  }
  copyUntil(sentence.length);
  return text === sentence ? undefined : { text, toWritten: rangeIn(starts, ends) };
}

const rangeIn =
  (starts: readonly number[], ends: readonly number[]): PlainDigits['toWritten'] =>
  (start, end) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 });
