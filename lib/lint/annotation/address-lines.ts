import { everyMatch } from '../prefilter/search.ts';

/** Half-open range of a text, in UTF-16 code units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

interface Line extends Span {
  readonly text: string;
}

/** Marks of quotation and of lists, which repeat on every line. */
const LEAD = /^[\s>?,]{0,8}/;
const LINE = /[^\n]+/g;
const LONGEST_LINE = 60;

const FLAT = /^(?:apt|apartment|suite|ste|flat)\.? ?#?\w{1,6},?$/i;
const PLACE = /^\p{L}[\p{L}'./-]{0,30}(?: \p{L}[\p{L}'./-]{0,24}){0,4},?$/u;
const CODE = String.raw`(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)`;
const CODED = new RegExp(
  String.raw`^(?:\p{L}[\p{L}'./-]{0,24},? ){0,6}${CODE}(?=$|[ .,;:)?"'])`,
  'u',
);
/** A postcode alone, or of four digits: only after a flat or a town. */
const ONLY_CODE = /^(?:\p{L}[\p{L}'./-]{0,24},? ){0,6}\d{4,5}(?=$|[ .,;:)?"'])/u;

/** The street at the end of a line: `12 Elm Lane`, `Kromme Weg 38`, `07 262 Acacia`. */
const STREET =
  /(?<![\p{L}\d.,/-])(?:\d{1,5}[a-z]?,?(?: \d{1,5})?(?: [\p{L}'./-]{1,24}){1,6}(?: \d{1,5}[a-z]?\.?)?|(?:\p{L}[\p{L}'./-]{0,24} ){1,4}\d{1,5}[a-z]?\.?),?$/iu;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: whole, index } of everyMatch(LINE, text)) {
    const lead = LEAD.exec(whole)?.[0].length ?? 0;
    const line = whole.slice(lead).trimEnd();
    const start = index + lead;
    if (line !== '') lines.push({ text: line, start, end: start + line.length });
  }
  return lines;
}

const tailOf = (line: Line) => line.text.slice(-LONGEST_LINE);
const hasStreet = (line: Line | undefined) => line !== undefined && STREET.test(tailOf(line));
const isPlace = (line: Line | undefined) =>
  line !== undefined && line.text.length <= LONGEST_LINE && PLACE.test(line.text);

/** `USNV Halvorsen`, and `FPO AE 37876` below it: a ship's or a unit's post. */
const MILITARY = /^[AFD]PO,? A[AEP] \d{5}/i;
const UNIT = /(?:[\p{L}\d]{2,12} )?[\p{L}\d'-]{2,24}$/u;

/** Where the street at the end of a line begins. */
function streetStart(line: Line): number {
  const tail = tailOf(line);
  const street = STREET.exec(tail);
  return street ? line.end - tail.length + street.index : line.start;
}

/** The line where an address that holds `flat` or ends with a postcode on `at` begins. */
function firstLine(lines: readonly Line[], at: number): number | undefined {
  let first = at - 1;
  while (first > at - 4 && !hasStreet(lines[first]) && isPlace(lines[first])) first--;
  return hasStreet(lines[first]) ? first : undefined;
}

function endOf(line: Line, code: RegExp): number | undefined {
  const coded = code.exec(line.text.slice(0, 2 * LONGEST_LINE));
  return coded ? line.start + coded[0].length : undefined;
}

/** Where the town, state, country and postcode below a flat end. */
function endBelow(lines: readonly Line[], flat: number): number {
  let end = lines[flat]?.end ?? 0;
  for (const line of lines.slice(flat + 1, flat + 4)) {
    const coded = endOf(line, ONLY_CODE);
    if (coded !== undefined) return coded;
    if (!isPlace(line)) break;
    end = line.end;
  }
  return end;
}

/** An address below a ship or a unit. */
function militaryAddress(line: Line, above: Line): Span | undefined {
  const post = MILITARY.exec(line.text)?.[0];
  if (post === undefined) return undefined;
  const unit = UNIT.exec(tailOf(above))?.[0] ?? '';
  return { start: above.end - unit.length, end: line.start + post.length };
}

/** An address with a flat on a line of its own: the street may be missing, or what stands below, but not both. */
function flatAddress(lines: readonly Line[], at: number, flat: Line): Span | undefined {
  const above = lines[at - 1];
  const start = above && hasStreet(above) ? streetStart(above) : flat.start;
  const end = endBelow(lines, at);
  return start === flat.start && end === flat.end ? undefined : { start, end };
}

function addressAt(lines: readonly Line[], at: number, line: Line): Span | undefined {
  if (FLAT.test(line.text)) return flatAddress(lines, at, line);
  const end = endOf(line, CODED);
  const above = lines[at - 1];
  if (end === undefined || !above) return undefined;
  const first = lines[firstLine(lines, at) ?? -1];
  return first ? { start: streetStart(first), end } : militaryAddress(line, above);
}

/** Postal addresses that stand on several lines, in order. Linear in the length of the text. */
export function addressLines(text: string): Span[] {
  if (!/\d\D{0,60}\n|\n\D{0,60}\d/.test(text)) return [];
  const lines = linesOf(text);
  const found: Span[] = [];
  for (const [at, line] of lines.entries()) {
    const address = addressAt(lines, at, line);
    const last = found.at(-1);
    if (address && (!last || address.start >= last.end)) found.push(address);
  }
  return found;
}
