import { functionWords } from '../../../lexicons/function-words.ts';
import { ordinaryTowns, regions, towns } from '../../../lexicons/places.ts';
import { australianStates, canadianProvinces, unitedStates } from '../../../lexicons/states.ts';
import { keyOf } from '../../annotation/tokens.ts';
import { isCapital } from '../capitals.ts';

const WORDS = /\p{L}[\p{L}\p{M}'.-]{0,40}(?: \p{L}[\p{L}\p{M}'.-]{0,40}){0,3}/uy;
const SAINTS = /^(?:st|mt|ft)\.$/i;

interface Words {
  /** Offset where each word ends. */
  readonly ends: readonly number[];
  readonly keys: readonly string[];
}

/** Up to four words from `at`, one space apart; a full stop or possessive ends the run and is left out. */
function wordsAt(sentence: string, at: number): Words {
  const ends: number[] = [];
  const keys: string[] = [];
  WORDS.lastIndex = at;
  let start = at;
  for (const whole of WORDS.exec(sentence)?.[0].split(' ') ?? []) {
    const word = SAINTS.test(whole) ? whole : whole.replace(/(?:'s|['.-])$/, '');
    ends.push(start + word.length);
    keys.push(keyOf(word));
    if (word !== whole) break;
    start += whole.length + 1;
  }
  return { ends, keys };
}

/** A listed name at a place of the sentence. */
export interface Named {
  readonly end: number;
  readonly name: string;
  readonly isRegion: boolean;
}

const PARTICLES = new Set('of on upon the de del la le el al en sur am an du da do di'.split(' '));

/** Whether words may make one name together: none of grammar at the end, capitals on all or none of the others. */
function isOneName(sentence: string, at: number, ends: readonly number[], keys: readonly string[]) {
  if (functionWords.has(keys.at(-1) ?? '') || keys.some((key) => key.length < 2)) return false;
  const words = sentence
    .slice(at, ends.at(-1))
    .split(' ')
    .filter((word) => !PARTICLES.has(word));
  return words.every((word) => isCapital(word[0] ?? '') === isCapital(sentence[at] ?? ''));
}

/** The longest run of words from `at` that is a town, a country or a state. */
export function namedAt(sentence: string, at: number): Named | undefined {
  const { ends, keys } = wordsAt(sentence, at);
  for (let count = keys.length; count > 0; count--) {
    if (count > 1 && !isOneName(sentence, at, ends.slice(0, count), keys.slice(0, count))) continue;
    const name = keys.slice(0, count).join(' ');
    const isRegion = regions.has(name);
    const end = ends[count - 1];
    if (end !== undefined && (isRegion || towns.has(name))) return { end, name, isRegion };
  }
  return undefined;
}

/** Whether a town may be meant although it is written in lower case. */
export const isPlainTown = ({ name, isRegion }: Named) => !isRegion && !ordinaryTowns.has(name);

const stateKeys = [unitedStates, canadianProvinces, australianStates].flatMap((states) => [
  ...states.keys(),
]);
const STATE = new RegExp(
  String.raw`,? ?(?:${stateKeys.join('|')})(?![\p{L}\p{N}'])(?: \d{5}(?:-\d{4})?(?!\d)| [A-Z]\d[A-Z] ?\d[A-Z]\d)?`,
  'uy',
);
const STATE_IN_ANY_CASE = new RegExp(
  String.raw`, ?(?:${stateKeys.join('|')})(?![\p{L}\p{N}'])(?: \d{5}(?!\d))?`,
  'iuy',
);

/** Where `, AL` or ` NY 10001` ends that stands at `end`; `end` itself when nothing does. */
export function stateEnd(sentence: string, end: number): number {
  for (const pattern of [STATE, STATE_IN_ANY_CASE]) {
    pattern.lastIndex = end;
    const match = pattern.exec(sentence);
    if (match) return end + match[0].length;
  }
  return end;
}

const NEXT_PART = /,[ \n]{0,3}|\n[ ]{0,3}/y;

/** After the comma of an address an unlisted name with a capital letter is its town. */
const UNLISTED_PART =
  /\p{Lu}[\p{L}'-]{2,24}(?: (?:\p{Lu}[\p{L}'-]{1,24}|de|la|nad|am|upon|on)){0,3}(?=[.,;:!?)\n]|\s*$| \p{Ll})/uy;
const NO_TOWN =
  /^(?:She|He|They|I|Mom|Mum|Dad|Pt|Patient|My|Our|The|We|It|Her|His|Please|Thanks|Thank|But|And|So|Then|Call|Room|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|MRN|DOB|SSN)\b/;

function unlistedEnd(sentence: string, at: number): number | undefined {
  UNLISTED_PART.lastIndex = at;
  const name = UNLISTED_PART.exec(sentence)?.[0];
  return name === undefined || NO_TOWN.test(name) ? undefined : at + name.length;
}

/** Where an address that ends at `addressEnd` ends together with the towns and states that follow after commas. */
export function localityEnd(sentence: string, addressEnd: number): number {
  let last = stateEnd(sentence, addressEnd);
  for (let part = 0; part < 3; part++) {
    NEXT_PART.lastIndex = last;
    const separator = NEXT_PART.exec(sentence)?.[0];
    if (separator === undefined) break;
    const at = last + separator.length;
    const end = namedAt(sentence, at)?.end ?? unlistedEnd(sentence, at);
    if (end === undefined) break;
    last = stateEnd(sentence, end);
  }
  return last;
}
