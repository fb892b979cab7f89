import {
  joiners,
  kindsInLowerCase,
  kindsOfPlace,
  nameStarts,
  sentenceWords,
} from '../../../lexicons/facilities.ts';
import { regions, towns } from '../../../lexicons/places.ts';
import { keyOf } from '../../annotation/tokens.ts';
import { isCapital } from '../capitals.ts';

/** The word or words that say what a place is: `Hospital`, `Medical Center`. */
export interface Head {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Says little by itself: `Health`, `General`. */
  readonly isWeak: boolean;
  /** Another word belongs to it: `Health Insurance`. */
  readonly isJoined: boolean;
}

const NAME_WORD = /^(?:[\p{L}\d][\p{L}\d'.&-]{0,24}|[&@])$/u;
const FARTHEST = 80;
const MOST_WORDS = 6;

/** Up to six words right before `end`, in order, one space apart. */
function wordsBefore(sentence: string, end: number): string[] {
  if (sentence[end - 1] !== ' ') return [];
  const words = sentence.slice(Math.max(0, end - FARTHEST), end - 1).split(' ');
  const beforeName = words.findLastIndex((word) => !NAME_WORD.test(word));
  return words.slice(Math.max(beforeName + 1, words.length - MOST_WORDS));
}

const isListed = (name: string) => towns.has(name) || regions.has(name);

/** Whether the word at `at` belongs to the name whose words stand behind it. */
function belongs(words: readonly string[], at: number, byCapitals: boolean): boolean {
  const word = words[at] ?? '';
  const key = keyOf(word);
  const previous = words[at - 1] ?? '';
  if (joiners.has(word)) {
    const isInside = at < words.length - 1 && isCapital(previous);
    return byCapitals && isInside && !sentenceWords.has(keyOf(previous));
  }
  if (key === 'new') return isListed(`new ${keyOf(words[at + 1] ?? '')}`);
  if (sentenceWords.has(key)) return false;
  return byCapitals ? isCapital(word) || key === 'downtown' : words.length - at <= 3;
}

/** How many of the words before a head belong to the name. */
function nameLength(words: readonly string[], byCapitals: boolean): number {
  let at = words.length;
  while (at > 0 && belongs(words, at - 1, byCapitals)) at--;
  return words.length - at;
}

function startsWithTown(name: readonly string[]): boolean {
  const keys = name.map((word) => keyOf(word));
  if (nameStarts.has(keys[0] ?? '')) return true;
  const starts = keys.map((_, index) => keys.slice(0, index + 1).join(' '));
  return starts.some(
    (start) => isListed(start) && !kindsOfPlace.has(start) && !kindsInLowerCase.has(start),
  );
}

/** `Maryland's Health`: what somebody has is no name; children, women and saints have hospitals. */
function isOfSomething(name: readonly string[]): boolean {
  const last = keyOf(name.at(-1) ?? '');
  if (!last.endsWith("'s") || /^(?:(?:wo)?men|children)'s$/.test(last)) return false;
  return !/^(?:st|saint)\.?$/i.test(name[0] ?? '');
}

const isRegionsOwn = (name: readonly string[]) => {
  const whole = keyOf(name.join(' '));
  return whole.endsWith("'s") && regions.has(whole.slice(0, -2));
};

function isNamedByCapitals(name: readonly string[], head: Head, earlier: readonly string[]) {
  const isLoudHead = isCapital(head.text);
  if (head.isWeak && (!isLoudHead || head.isJoined || isOfSomething(name))) return false;
  if (/^surgery$/i.test(head.text) && earlier.at(-1) !== 'at') return false;
  const startsSentence = head.start - name.join(' ').length <= 2;
  return isLoudHead || !startsSentence || name.length > 1 || startsWithTown(name);
}

/** Somebody was cared for there: an alternation of the words before `at`. */
export const CARED =
  "seen|treated|admitted|assessed|evaluated|hospitali[sz]ed|operated on|consulted|followed|observed|presented|diagnosed|discharged|taken|rushed|flown|airlifted|transferred|delivered|tx'd|dx'd|dc'd|" +
  'stay|appointment|appt|visit|surgery|transplant|procedure|inpatient|outpatient|check-up';
export const CARED_FOR = new RegExp(String.raw`\b(?:${CARED}) (?:at|to|from|by) (?:the )?$`, 'i');

/** Heads that make a name of a kind when no article stands before: `at county general`. */
const NAMING_HEAD = /^(?:general|memorial|methodist|presbyterian|baptist)$/i;

/** What a name follows directly, without an article. */
const BARE_BEFORE = /^(?:at|from|in|near|@|visited|attended|attends|left)$/i;
const MOVED =
  /^(?:admitted|transferred|sent|taken|rushed|flown|went|going|goes|referred|back|over|presented|brought|airlifted|drove|driven|moved|came|report(?:ed|ing)?)$/i;

function isNamedInLowerCase(name: readonly string[], head: Head, earlier: readonly string[]) {
  const isCaredFor = () => CARED_FOR.test(`${earlier.slice(-3).join(' ')} `);
  if (/^health ?care$/i.test(head.text) && !isCaredFor()) return false;
  if (startsWithTown(name)) return !head.isJoined || !head.isWeak;
  const [verb = '', wordBefore = ''] = ['', ...earlier].slice(-2);
  const isBare = BARE_BEFORE.test(wordBefore) || (wordBefore === 'to' && MOVED.test(verb));
  if (head.isWeak) return isBare && (NAMING_HEAD.test(head.text) || isCaredFor());
  const keys = name.map((word) => keyOf(word));
  if (keys.some((key) => kindsOfPlace.has(key))) return false;
  return isBare || (wordBefore === 'the' && !keys.some((key) => kindsInLowerCase.has(key)));
}

/** `General Surgery clinic` is a kind of clinic, `Memorial Hospital` names one. */
function isKind(word: string, head: Head): boolean {
  const key = keyOf(word);
  const namesAKind = /^hosp|^med/i.test(head.text) || NAMING_HEAD.test(head.text);
  return kindsOfPlace.has(key) || /^\d/.test(key) || (!namesAKind && kindsInLowerCase.has(key));
}

/** The words of the name before a head; none when they say only what kind of place it is. */
export function nameBefore(sentence: string, head: Head, hasCase: boolean): readonly string[] {
  const before = wordsBefore(sentence, head.start);
  const byCapitals = hasCase && isCapital(before.at(-1) ?? '');
  const first = before.length - nameLength(before, byCapitals);
  const name = before.slice(first);
  if (name.every((word) => isKind(word, head)) || isRegionsOwn(name)) return [];
  const earlier = before.slice(0, first).map((word) => word.toLowerCase());
  const isNamed = byCapitals ? isNamedByCapitals : isNamedInLowerCase;
  return isNamed(name, head, earlier) ? name : [];
}
