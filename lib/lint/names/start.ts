import { drugs } from '../../lexicons/drugs.ts';
import { eponymHeads } from '../../lexicons/eponyms.ts';
import { functionWords, namesakes } from '../../lexicons/function-words.ts';
import { careTitles, honorifics, patientTitles } from '../../lexicons/honorifics.ts';
import { familyNames, givenNames } from '../../lexicons/names.ts';
import type { Token } from '../annotation/tokens.ts';
import { ALL_CAPITALS, CAPITAL, type Reading } from './reading.ts';
import { formOf, withoutPossessive } from './weigh.ts';

/** Index of the title right before `at`, or -1. A full stop may stand between: `Mrs. Okafor`. */
export function titleBefore(tokens: readonly Token[], at: number): number {
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

/** `john smith`, `mary d.`: two words that are names as well as words make one name. */
function isWholeName(tokens: readonly Token[], at: number): boolean {
  const [token, next, afterNext] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token || !next || token.key.length < 3 || !givenNames.has(token.key)) return false;
  const isInitial = /^\p{L}$/u.test(next.key) && afterNext?.text === '.';
  return isInitial || (next.key.length > 3 && familyNames.has(withoutPossessive(next.key)));
}

/** Titles that nothing but a name follows. */
const STRICT_TITLES = new Set(['mr', 'mrs', 'ms', 'mx', 'smt', 'shri', 'mdm', 'encik', 'puan']);

/** Without a capital only a title before it, or a given name that is no ordinary word, tells a name. */
function startsLowerCase({ tokens }: Reading, at: number, token: Token): boolean {
  const form = formOf(token.key);
  if (form === 'given' && token.key.length > 3) return true;
  if (isWholeName(tokens, at)) return true;
  const title = tokens[titleBefore(tokens, at)]?.key ?? '';
  if (STRICT_TITLES.has(title) && token.key.length > 3) return true;
  return titleBefore(tokens, at) >= 0 && form !== 'unlisted' && form !== 'ambiguous';
}

/** `ED`, `SSN`, `III`: where capitals tell, a short word all in capitals is no name. */
const ABBREVIATION = /^\p{Lu}{2,3}$/u;

/** Whether nothing but marks and emoji stands before a word: its capital says nothing then. */
const isFirstWord = (tokens: readonly Token[], at: number) =>
  tokens.slice(0, at).every(({ kind }) => kind === 'mark' || kind === 'emoji');

/** With a capital the lists decide; other words count when a listed name follows or compromise reads a proper noun. */
function startsCapital(reading: Reading, at: number, token: Token): boolean {
  const { tokens, headline, properNouns } = reading;
  const form = formOf(token.key);
  if (titleBefore(tokens, at) >= 0) return true;
  if (ABBREVIATION.test(token.text)) return false;
  if (form === 'given') return true;
  if (headline) return false;
  if (form === 'family') return true;
  if (form === 'ambiguous' && !isFirstWord(tokens, at) && !ALL_CAPITALS.test(token.text)) {
    return true;
  }
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
export function startsName(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== 'word') return false;
  if (eponymHeads.has(token.key) || drugs.has(token.key)) return false;
  if (functionWords.has(token.key) && !isNamesake(reading, at, token)) return false;
  if (honorifics.has(token.key) || patientTitles.has(token.key)) return false;
  if (careTitles.has(token.key)) return false;
  const capital = reading.capitals && CAPITAL.test(token.text);
  return capital ? startsCapital(reading, at, token) : startsLowerCase(reading, at, token);
}
