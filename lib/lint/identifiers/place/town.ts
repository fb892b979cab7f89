import { eponymHeads } from '../../../lexicons/eponyms.ts';
import { capitalsTell, isCapital } from '../capitals.ts';
import type { Detector, Identifier } from '../identifier.ts';
import { isPlainTown, type Named, namedAt, stateEnd } from './locality.ts';
import { findGazetteerTowns } from './gazetteer-town.ts';
import { findSmallTowns } from './small-town.ts';
import { findTownsWithState } from './state.ts';

/** Words before a town; an article and a direction between them and it are dropped. */
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(from|in|near|outside|around|at|to|via|our|the|visiting|serving|(?:resident|native|city|town|village|people|north|south|east|west|outside|suburb|mayor|children|nurses) of)[ \n]+(?:the[ \n]+)?` +
    String.raw`(?:(?:town|city|village|suburb|borough|county|area) of )?(?:(?:downtown|rural|central|upstate|greater|nearby|north|south|east|west|northern|southern|eastern|western|inner)[ \n]+)?(?=\p{L})`,
  'giu',
);

/** `our Chicago clinic`: only a place of work makes a town of what stands behind these. */
const NEEDS_CLINIC = new Set(['our', 'the']);
const NO_TOWN = /^(?:main|same|central)$/;
const CLINIC =
  '(?:clinic|office|location|campus|site|branch|hospital|facility|practice|unit|center|centre|ed|er|icu|surgery|store|base)';
const A_CLINIC = new RegExp(String.raw`\b${CLINIC}\b`, 'i');
const CLINIC_AFTER = new RegExp(String.raw`^(?: downtown)? ${CLINIC}\b`, 'i');

/** After these a town may be written in lower case; `at` and `to` stand before anything. */
const BEFORE_LOWER_CASE = /^(?:from|in|near|outside|around|resident of|native of)$/;

/** `Huntington's`, `Wells score`: a name of something else. */
function isEponym(sentence: string, end: number): boolean {
  if (/^(?:'s\b|-\p{L})/u.test(sentence.slice(end, end + 3))) return true;
  const next = /^ (\p{L}{3,20})/u.exec(sentence.slice(end, end + 22))?.[1]?.toLowerCase() ?? '';
  return eponymHeads.has(next) && !A_CLINIC.test(next);
}

function isTown(sentence: string, at: number, named: Named, preposition: string): boolean {
  const hasClinic = CLINIC_AFTER.test(sentence.slice(named.end, named.end + 24));
  if (NEEDS_CLINIC.has(preposition)) return hasClinic && !NO_TOWN.test(named.name);
  if (named.isRegion) return hasClinic || stateEnd(sentence, named.end) > named.end;
  if (isEponym(sentence, named.end)) return false;
  const isLoud = isCapital(sentence[at] ?? '') && (isPlainTown(named) || capitalsTell(sentence));
  return isLoud || (BEFORE_LOWER_CASE.test(preposition) && isPlainTown(named));
}

function* findListed(sentence: string): Iterable<Identifier> {
  const hasClinic = A_CLINIC.test(sentence);
  BEFORE.lastIndex = 0;
  for (let match = BEFORE.exec(sentence); match; match = BEFORE.exec(sentence)) {
    const start = match.index + match[0].length;
    const preposition = match[1]?.toLowerCase() ?? '';
    const needsClinic = NEEDS_CLINIC.has(preposition);
    const mayBeTown = needsClinic
      ? hasClinic
      : BEFORE_LOWER_CASE.test(preposition) || isCapital(sentence[start] ?? '');
    const named = mayBeTown ? namedAt(sentence, start) : undefined;
    if (named && isTown(sentence, start, named, preposition)) {
      const end = stateEnd(sentence, named.end);
      const replacement = needsClinic ? 'local' : 'the area';
      yield { kind: 'place', start, end, evidence: 'shaped', label: 'town', replacement };
    } else BEFORE.lastIndex = match.index + (match[1]?.length ?? 1);
  }
}

/** Towns and cities: 45 CFR 164.514(b)(2)(i)(B). Countries and states alone identify nobody. */
export const findTowns: Detector = (sentence) => [
  ...findTownsWithState(sentence),
  ...findListed(sentence),
  ...findSmallTowns(sentence),
  ...findGazetteerTowns(sentence),
];
