import { overlap } from '../annotation/sentences.ts';
import { eponymHeads, eponyms } from '../../lexicons/eponyms.ts';
import { EVENT_AFTER } from '../../lexicons/events.ts';
import { functionWords } from '../../lexicons/function-words.ts';
import { careTitles, honorifics, staffTitles } from '../../lexicons/honorifics.ts';
import { staffRoles } from '../../lexicons/staff.ts';
import { familyNames } from '../../lexicons/names.ts';
import type { Sentence } from '../annotation/annotate.ts';
import { keyOf, type Token } from '../annotation/tokens.ts';
import { findDisguised } from './disguised.ts';
import type { Person, PersonRole } from './person.ts';
import { ALL_CAPITALS, CAPITAL, type Reading, readingOf } from './reading.ts';
import { startsName, titleBefore } from './start.ts';
import { NOT_TOWNS } from '../identifiers/place/small-town.ts';
import { clearestForm, formOf, withoutPossessive } from './weigh.ts';

const PARTICLES = new Set(
  "de del della la las los van von der den bin ibn binti binte bint al el da dos das st mc mac o san ter ten abu s/o d/o w/o a/l a/p '".split(
    ' ',
  ),
);
const LONGEST_NAME = 6;

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
    : familyNames.has(withoutPossessive(token.key)) && token.key.length > 2;
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

const CARED_BY =
  /\b(?:seen|referred|treated|diagnosed|reviewed|operated|consulted|followed|evaluated|assessed|admitted|discharged|scheduled|care|review|surgery|appointment|appt|appointments|visit|dx|dx'd|tx'd|rx'd|sent|transferred|managed|under)\b[^.;!?]{0,24}$/i;
const OWN_CARE =
  /^'s? (?:office|clinic|notes?|care|patients?|records?|list|case|referral|practice)\b/i;

/** `seen by Dr. Patel`, `Dr. Lee's clinic`: staff whose patient is spoken of. */
function treats({ text, tokens }: Sentence, from: number, to: number): boolean {
  const start = tokens[from]?.start ?? 0;
  const last = tokens[to - 1];
  const nameEnds = (last?.end ?? 0) - (/'s?$/.exec(last?.text ?? '')?.[0].length ?? 0);
  return (
    CARED_BY.test(text.slice(Math.max(0, start - 40), start).replace(/dr\. ?$/i, '')) ||
    OWN_CARE.test(text.slice(nameEnds))
  );
}

/** `Dr Nair`, `Sister Chebet`; `her sister Ruth` is a relative. */
const isStaffTitle = ({ key, text }: Token) =>
  staffTitles.has(key) || (CAPITAL.test(text) && careTitles.has(key));

/** `Siobhán on reception`: where people work and nobody lies. */
const AT_WORK =
  /^,? (?:on|from|in|at|down in) (?:our |the |my )?(?:reception|front desk|outpatients|scheduling|switchboard|payroll|hr|finance|pharmacy|lab|it|admin|housekeeping|catering|kitchens?|canteen|registration|medical records|physio|porters?)\b/i;

function roleOf(
  { sentence, tokens }: Reading,
  from: number,
  to: number,
  titled: boolean,
): PersonRole {
  const last = withoutPossessive(tokens[to - 1]?.key ?? '');
  const next = tokens[to]?.key ?? '';
  if (eponymHeads.has(next)) return 'thing';
  if (to - from === 1 && eponyms.has(last) && !titled) return 'thing';
  if (next === 'et' && tokens[to + 1]?.key === 'al') return 'author';
  const before = tokens.slice(Math.max(0, from - 2), from).filter((token) => token.text !== '.');
  if (before.some(isStaffTitle)) {
    return treats(sentence, from, to) ? 'clinician' : 'staff';
  }
  const beside = [...tokens.slice(Math.max(0, from - 3), from), ...apposition(tokens, to)];
  const after = sentence.text.slice(tokens[to - 1]?.end ?? 0);
  return !titled && (staffRoles.has(beside) || AT_WORK.test(after)) ? 'staff' : 'unknown';
}

/** `by chopper from`, `the clinic in`, `a tailor of`: what stands here and no list knows is where somebody is, or comes from. */
const WHERE =
  /(?:^|[^\p{L}])(?:in|near|outside|from|(?:(?<!mo|fa|bro|sis|daugh)\p{L}{2}er|tailor|(?:wo)?m[ae]n|lady|girls?|boys?|whole) of)(?: the)? $/iu;
/** `a card from`, `trust in`: what a person gives, or is given. */
const WHOSE =
  /\b(?:cards?|letters?|notes?|message|texts?|calls?|words?|e-?mails?|gifts?|flowers|hugs?|love|thanks|thank you|drawing|poem|picture|photo|posts?|quote|story|hear|heard|chocolates|visit|believe|trust|faith|confidence|interest\w*)\b[^.!?]{0,20}$/i;
/** `in Mirela's eyes`, `from Bhagyashree, 28F`, `from Mirela and her boys`. */
const PERSON_AFTER = /^(?:'s?\b|,? \(?\d| \p{Lu}| and (?:her|his|their)\b)/u;

/** Whether a word that no list knows is a place or a thing by where it stands. The place of an event says no more of who was hurt there. */
function roleByPlace(reading: Reading, { start, end }: Person): PersonRole {
  const { text } = reading.sentence;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const isWhere = WHERE.test(before) && !WHOSE.test(before) && !PERSON_AFTER.test(after);
  if (!isWhere) return 'unknown';
  const isThing = EVENT_AFTER.test(after) || NOT_TOWNS.has(keyOf(text.slice(start, end)));
  return isThing ? 'thing' : 'place';
}

const mayBePlace = ({ capitals, headline }: Reading, { form, role, titled, words }: Person) =>
  capitals && !headline && form === 'unlisted' && role === 'unknown' && !titled && words === 1;

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
  if (!mayBePlace(reading, person)) return { person, to };
  return { person: { ...person, role: roleByPlace(reading, person) }, to };
}

/** Links are addresses, not words: what looks like a name inside one is none. */
function withoutLinks({ text, tokens }: Sentence): string {
  let plain = text;
  for (const { kind, start, end } of tokens) {
    if (kind === 'url') plain = plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end);
  }
  return plain;
}

/** Passages of a sentence that may name a person, left to right. Whether one does, and whether it is a patient, the context decides. */
export function findPeople(sentence: Sentence): Person[] {
  const reading = readingOf(sentence);
  const people: Person[] = [];
  for (let at = 0; at < reading.tokens.length;) {
    const found = personAt(reading, at);
    if (found) people.push(found.person);
    at = found ? found.to : at + 1;
  }
  const disguised = findDisguised(withoutLinks(sentence));
  const covers = (person: Person, other: Person) =>
    other.start <= person.start && person.end < other.end;
  const plain = people.filter((person) => !disguised.some((other) => covers(person, other)));
  const others = disguised.filter((other) => !plain.some((person) => overlap(person, other)));
  return [...plain, ...others].toSorted((a, b) => a.start - b.start);
}
