import { addressLines } from './address-lines.ts';
import { everyMatch } from '../prefilter/search.ts';

/** Half-open range of the normalised text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two ranges of one text share at least one character. */
export const overlap = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

/** Where a stretch of text stands without the white space at its ends. */
export function trimmed({ start, text }: { readonly start: number; readonly text: string }): Span {
  const leading = text.length - text.trimStart().length;
  return { start: start + leading, end: start + text.trimEnd().length };
}

/** Sentences so near to each other, in UTF-16 code units, follow each other. */
const NEXT = 3;

/** What is told in sentences that follow each other is one passage: "Monday. Coffee. Us." Takes and gives them in the order of the text. */
export function inPassages(places: readonly Span[]): Span[] {
  const passages: Span[] = [];
  for (const { start, end } of places) {
    const last = passages.at(-1);
    if (last && start - last.end < NEXT) passages[passages.length - 1] = { start: last.start, end };
    else passages.push({ start, end });
  }
  return passages;
}

/** A full stop after one of these does not end a sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms mx dr prof rev fr sr st mt ft pt pts vs etc approx dept no nos gen sen rep gov capt lt sgt col jr inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun am pm yo hx dx rx tx sx ave blvd rd ln apt med ctr hosp univ tel ext e.g i.e a.m p.m'.split(
    ' ',
  ),
);

const BOUNDARY = /\n+|[.!?…]+["')\]]*(?=\s|$|\p{Extended_Pictographic})/gu;

/** Longer stretches without a boundary are cut at white space, so that no single sentence grows without limit. */
const LONGEST = 600;

function endsWithAbbreviation(text: string, stop: number, sentenceStart: number): boolean {
  if (text[stop] !== '.') return false;
  const word =
    /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(sentenceStart, stop - 12), stop))?.[0] ?? '';
  return ABBREVIATIONS.has(word.toLowerCase()) || /^(?:\p{Lu}|\p{Lu}(?:\.\p{Lu})+)$/u.test(word);
}

function continuesInLowerCase(text: string, after: number): boolean {
  return /^\s+\p{Ll}/u.test(text.slice(after, after + 4));
}

/** Splits into sentences: at line breaks, but not those of a postal address, and at closing punctuation that is not an abbreviation or an initial. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    for (const piece of limitLength(text, start, end)) spans.push(piece);
    start = end;
  };
  const addresses = addressLines(text);
  let next = 0;
  const isInAddress = (at: number) => {
    while ((addresses[next]?.end ?? Infinity) <= at) next++;
    return (addresses[next]?.start ?? Infinity) < at;
  };
  for (const match of everyMatch(BOUNDARY, text)) {
    const end = match.index + match[0].length;
    if (isInAddress(match.index)) continue;
    if (match[0].startsWith('\n')) close(end);
    else if (match[0] === '.' && endsWithAbbreviation(text, match.index, start)) continue;
    else if (match[0] === '.' && continuesInLowerCase(text, end) && match.index - start < 4) {
      continue;
    } else close(end);
  }
  close(text.length);
  return spans;
}

function* limitLength(text: string, start: number, end: number): Iterable<Span> {
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const cut = space > from ? space + 1 : from + LONGEST;
    yield { start: from, end: cut };
    from = cut;
  }
  if (text.slice(from, end).trim() !== '') yield { start: from, end };
}
