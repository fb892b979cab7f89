import { eponymHeads, eponyms } from '../../lexicons/eponyms.ts';
import { functionWords, namesakes } from '../../lexicons/function-words.ts';
import { honorifics, patientTitles, staffTitles } from '../../lexicons/honorifics.ts';
import { staffRoles } from '../../lexicons/staff.ts';
import type { Sentence } from '../annotation/annotate.ts';
import type { Token } from '../annotation/tokens.ts';
import { findDisguised } from './disguised.ts';
import type { Person, PersonRole } from './person.ts';
import { clearestForm, formOf, withoutPossessive } from './weigh.ts';

const PARTICLES = new Set(
  "de del della la las los van von der den bin ibn binti binte bint al el da dos das st mc mac o san ter ten abu s/o d/o w/o a/l a/p '".split(
    ' ',
  ),
);
const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^[\p{Lu}\p{N}'-]{2,}$/u;
const LONGEST_NAME = 6;

/** What is fixed for one sentence while names are looked for. */
interface Reading {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** False in a sentence all in capitals or all in lower case: capitals tell nothing there. */
  readonly capitals: boolean;
  readonly properNouns: () => ReadonlySet<number>;
}

function capitalsTell(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word');
  const shouted = words.filter((token) => ALL_CAPITALS.test(token.text)).length;
  return words.some((token) => CAPITAL.test(token.text)) && shouted * 2 <= words.length;
}

function readingOf(sentence: Sentence): Reading {
  let starts: ReadonlySet<number> | undefined;
  return {
    sentence,
    tokens: sentence.tokens,
    capitals: capitalsTell(sentence.tokens),
    properNouns: () =>
      (starts ??= new Set(
        sentence
          .terms()
          .filter(
            ({ tags }) => tags.has('ProperNoun') && !tags.has('Place') && !tags.has('Organization'),
          )
          .map(({ start }) => start),
      )),
  };
}

/** Index of the title right before `at`, or -1. A full stop may stand between: `Mrs. Okafor`. */
function titleBefore(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]?.text === '.' ? at - 2 : at - 1;
  const key = tokens[before]?.key ?? '';
  return honorifics.has(key) || patientTitles.has(key) ? before : -1;
}

/** `Mrs May`, `patient April`: only with a capital and a title, since most often the month or the verb is meant. */
function isNamesake({ tokens, capitals }: Reading, at: number, { key, text }: Token): boolean {
  return (
    capitals &&
    CAPITAL.test(text) &&
    namesakes.has(withoutPossessive(key)) &&
    titleBefore(tokens, at) >= 0
  );
}

/** Titles that nothing but a name follows. */
const STRICT_TITLES = new Set(['mr', 'mrs', 'ms', 'mx', 'smt', 'shri', 'mdm', 'encik', 'puan']);

/** Without a capital only a title before it, or a given name that is no ordinary word, tells a name. */
function startsLowerCase({ tokens }: Reading, at: number, token: Token): boolean {
  const form = formOf(token.key);
  if (form === 'given' && token.key.length > 3) return true;
  const title = tokens[titleBefore(tokens, at)]?.key ?? '';
  if (STRICT_TITLES.has(title) && token.key.length > 3) return true;
  return titleBefore(tokens, at) >= 0 && form !== 'unlisted' && form !== 'ambiguous';
}

/** With a capital the lists decide; other words count when a listed name follows or compromise reads a proper noun. */
function startsCapital({ tokens, properNouns }: Reading, at: number, token: Token): boolean {
  const form = formOf(token.key);
  if (form === 'given' || form === 'family' || titleBefore(tokens, at) >= 0) return true;
  if (form === 'ambiguous' && at > 0) return true;
  const next = tokens[at + 1];
  if (next && CAPITAL.test(next.text) && ['given', 'family'].includes(formOf(next.key))) {
    return true;
  }
  if (form === 'ambiguous' || token.text.length < 3 || ALL_CAPITALS.test(token.text)) return false;
  return isWrittenLikeName(tokens, at) || properNouns().has(token.start);
}

/** `Dunleavy-Stroud`, `D'Angelo`. */
const JOINED = /^\p{Lu}\p{L}{0,12}[-']\p{Lu}\p{L}{2,12}/u;
/** `Bhagyashree, 28F`, `Kiprotich (30)`, `Bhattarai 2y`. */
const AGE = /^\d{1,3}(?:[fm]|y|yo|yrs?|mo?|wk?s?)?$/;

/** A word that no list knows, written as names are: joined, before an initial or another joined word, or with an age behind it. */
function isWrittenLikeName(tokens: readonly Token[], at: number): boolean {
  const [token, next, afterNext] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token || !next) return false;
  if (JOINED.test(token.text) || JOINED.test(next.text)) return true;
  if (/^\p{Lu}$/u.test(next.text) && afterNext?.text === '.') return true;
  const age = [',', '('].includes(next.text) ? afterNext : next;
  return AGE.test(age?.key ?? '') && (age !== next || /\D/.test(next.key));
}

/** Whether a name may start at this token. */
function startsName(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== 'word') return false;
  if (eponymHeads.has(token.key)) return false;
  if (functionWords.has(token.key) && !isNamesake(reading, at, token)) return false;
  if (honorifics.has(token.key) || patientTitles.has(token.key)) return false;
  const capital = reading.capitals && CAPITAL.test(token.text);
  return capital ? startsCapital(reading, at, token) : startsLowerCase(reading, at, token);
}

/** `Maëlle Fortin-Roy RAMQ`: capitals alone, behind a name that is not all in capitals. */
function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  const previous = tokens[at - 1]?.text ?? '';
  const isLoud = ALL_CAPITALS.test(text) && formOf(text.toLowerCase()) === 'unlisted';
  return isLoud && !ALL_CAPITALS.test(previous) && previous !== '.';
}

/** Whether the name goes on with this token. */
function continuesName({ tokens, capitals }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || eponymHeads.has(token.key)) return false;
  if (functionWords.has(token.key) && token.text.length > 1) return false;
  if (/^\p{L}$/u.test(token.text)) {
    return CAPITAL.test(token.text)
      ? token.text !== 'I'
      : !capitals && tokens[at + 1]?.text === '.';
  }
  if (token.kind !== 'word' || isAbbreviation(tokens, at)) return false;
  return capitals
    ? CAPITAL.test(token.text)
    : ['given', 'family'].includes(formOf(token.key)) && token.key.length > 2;
}

function nameEnd(reading: Reading, from: number): number {
  const { tokens } = reading;
  let end = from + 1;
  for (let at = end; at < tokens.length && at - from < LONGEST_NAME; at++) {
    const [token, previous] = [tokens[at], tokens[at - 1]];
    if (!token || !previous || /'s?$/.test(previous.key)) break;
    if (token.text === '.' && previous.text.length === 1) end = at + 1;
    else if (continuesName(reading, at)) end = at + 1;
    else if (!PARTICLES.has(token.key)) break;
  }
  return end;
}

/** The words of `, our charge nurse,` or `, MD` right after a name. */
function apposition(tokens: readonly Token[], to: number): readonly Token[] {
  return [',', '-', '('].includes(tokens[to]?.text ?? '') ? tokens.slice(to + 1, to + 6) : [];
}

function roleOf({ tokens }: Reading, from: number, to: number, titled: boolean): PersonRole {
  const last = withoutPossessive(tokens[to - 1]?.key ?? '');
  const next = tokens[to]?.key ?? '';
  if (eponymHeads.has(next)) return 'thing';
  if (to - from === 1 && eponyms.has(last) && !titled) return 'thing';
  if (next === 'et' && tokens[to + 1]?.key === 'al') return 'author';
  const before = tokens.slice(Math.max(0, from - 2), from).filter((token) => token.text !== '.');
  if (before.some((token) => staffTitles.has(token.key))) return 'staff';
  const beside = [...tokens.slice(Math.max(0, from - 3), from), ...apposition(tokens, to)];
  return !titled && staffRoles.has(beside) ? 'staff' : 'unknown';
}

function personAt(reading: Reading, from: number): { person: Person; to: number } | undefined {
  if (!startsName(reading, from)) return undefined;
  const { tokens } = reading;
  const to = nameEnd(reading, from);
  const words = tokens
    .slice(from, to)
    .filter((token) => token.kind === 'word' && !PARTICLES.has(token.key));
  const title = titleBefore(tokens, from);
  const titleToken = tokens[title];
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return undefined;
  const person: Person = {
    start: titleToken && honorifics.has(titleToken.key) ? titleToken.start : first.start,
    end: last.end - (/'s?$/.exec(last.text)?.[0].length ?? 0),
    role: roleOf(reading, from, to, title >= 0),
    form: clearestForm(words.map((token) => formOf(token.key))),
    words: words.length,
    titled: title >= 0,
    lowerCase: !reading.capitals || !CAPITAL.test(first.text),
  };
  return { person, to };
}

const overlaps = (a: Person, b: Person) => a.start < b.end && b.start < a.end;

/** Passages of a sentence that may name a person, left to right. Whether one does, and whether it is a patient, the context decides. */
export function findPeople(sentence: Sentence): Person[] {
  const reading = readingOf(sentence);
  const people: Person[] = [];
  for (let at = 0; at < reading.tokens.length;) {
    const found = personAt(reading, at);
    if (found) people.push(found.person);
    at = found ? found.to : at + 1;
  }
  const disguised = findDisguised(sentence.text);
  const covers = (person: Person, other: Person) =>
    other.start <= person.start && person.end < other.end;
  const plain = people.filter((person) => !disguised.some((other) => covers(person, other)));
  const others = disguised.filter((other) => !plain.some((person) => overlaps(person, other)));
  return [...plain, ...others].toSorted((a, b) => a.start - b.start);
}
