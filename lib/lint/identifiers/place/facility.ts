import { strongHeads, weakHeads } from '../../../lexicons/facilities.ts';
import { capitalOnly, hospitals } from '../../../lexicons/hospitals.ts';
import { regions } from '../../../lexicons/places.ts';
import { keyOf } from '../../annotation/tokens.ts';
import { capitalsTell, isCapital } from '../capitals.ts';
import { type Candidate, detector } from '../form.ts';
import { everyMatch } from '../../prefilter/search.ts';
import type { Detector, Identifier } from '../identifier.ts';
import { CARED, CARED_FOR, type Head, nameBefore } from './facility-name.ts';
import { namedAt, stateEnd } from './locality.ts';

const LABEL = 'name of a hospital or clinic';
const HEAD = new RegExp(
  String.raw`(?<![\p{L}\d'-])(?:${strongHeads}|(${weakHeads}))(?![\p{L}\d]|-\p{L})`,
  'giu',
);

const JOINT = /^,? (?:(?:of|in|at) (?:the )?)?(?=\p{L})/u;
const OF_SOMETHING = /^ of (?:the )?\p{Lu}[\p{L}'.-]{1,20}(?: \p{Lu}[\p{L}'.-]{1,20}){0,2}/u;

/** Where ` of Atlanta`, ` in Rochester, MN`, ` Los Angeles` after a head ends; `end` when there is none. */
function tailEnd(sentence: string, end: number): number {
  const joint = JOINT.exec(sentence.slice(end, end + 12))?.[0];
  if (joint === undefined) return end;
  const start = end + joint.length;
  const named = isCapital(sentence[start] ?? '') ? namedAt(sentence, start) : undefined;
  if (named && (!named.isRegion || / of | in /.test(joint))) return stateEnd(sentence, named.end);
  return end + (OF_SOMETHING.exec(sentence.slice(end, end + 60))?.[0].length ?? 0);
}

const JOINED = /^ (?:\p{Lu}|insurance|plan|school|care|coverage|law)/u;

function headOf(match: RegExpExecArray, sentence: string, tail: number): Head {
  const end = match.index + match[0].length;
  const isJoined = tail === end && JOINED.test(sentence.slice(end, end + 10));
  return { start: match.index, end, text: match[0], isWeak: match[1] !== undefined, isJoined };
}

/** Where somebody lives and is cared for. */
const HOME =
  /(?:manor|lodge|house|grange|villas?|pines|(?:care|nursing) home|(?:memory|senior) care|assisted living)\b/i;

function facility(sentence: string, from: number, end: number): Identifier {
  const start = /\bthe $/i.test(sentence.slice(Math.max(0, from - 4), from)) ? from - 4 : from;
  const isClinic = /clinic|practice|surgery|office/i.test(sentence.slice(start, end));
  const replacement = isClinic ? 'a clinic' : 'a hospital';
  const label = HOME.test(sentence.slice(start, end)) ? 'name of a care home' : LABEL;
  return { kind: 'place', start, end, evidence: 'shaped', label, replacement };
}

function* findNamed(sentence: string): Iterable<Identifier> {
  const heads = everyMatch(HEAD, sentence);
  const hasCase = heads.length > 0 && capitalsTell(sentence);
  for (const match of heads) {
    const end = tailEnd(sentence, match.index + match[0].length);
    const head = headOf(match, sentence, end);
    const name = nameBefore(sentence, head, hasCase);
    const isNamedByTail = end > head.end && isCapital(head.text) && !head.isWeak;
    if (name.length > 0) yield facility(sentence, head.start - name.join(' ').length - 1, end);
    else if (isNamedByTail) yield facility(sentence, head.start, end);
  }
}

/** `St. Luke's`, `Mt. Sinai`; towns, islands, days and herbs of saints are something else. */
const SAINT =
  /(?<![\p{L}\d])(?:st\.? |st\.|saint |mt\.? |mt\.|mount )(?!(?:patrick'?s? day|louis|paul\b|petersburg|john'?s wort|lucia|kitts|vincent and|martin|everest|rushmore|valentine|nick|bernard|andrews|pleasant|vernon|kilimanjaro|segment|elevat|depress|change))\p{L}[\p{L}-]{2,18}(?:'s?)?(?![\p{L}\d])/giu;

function isSaint({ id, before }: Candidate): boolean {
  const isLoud = /^[SM]/.test(id) && /\p{Lu}[\p{L}-]+(?:'s?)?$/u.test(id);
  return isLoud || (id.endsWith("'s") && /\b(?:at|to|from|in|the) $/i.test(before));
}

function isKnown({ id, before }: Candidate): boolean {
  if (!capitalOnly.test(keyOf(id)) || CARED_FOR.test(before)) return true;
  return isCapital(id) && /\b(?:at|to|from|by|near|@) (?:the )?$/i.test(before);
}

const NOT_A_FACILITY =
  /^(?:Room|Rm|Bed|Bay|Unit|Ward|Floor|Hospice|Hospital|Rehab|Home|Surgery|Labou?r|Radiology|Triage|Emergency|Intensive|Critical|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Epic|Dr|Nurse|Our|My|The|Level|Step)\b/;

const findKnown = detector({
  kind: 'place',
  needs: /[a-z]{3}/i,
  replacement: 'a hospital',
  forms: [
    {
      label: LABEL,
      pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:${hospitals})(?![\p{L}\d])`, 'giu'),
      accept: isKnown,
      evidence: 'shaped',
    },
    {
      // `was seen at Cedar Crest`
      label: LABEL,
      pattern: new RegExp(
        String.raw`(?=\p{Lu})(?<=\b(?:${CARED}) (?:at|to|from) (?:the )?)\p{Lu}[\p{L}'-]{2,20}(?: (?:& )?\p{Lu}[\p{L}'-]{1,20}){0,3}`,
        'gu',
      ),
      accept: ({ id }) =>
        !NOT_A_FACILITY.test(id) && !/^\p{Lu}{1,4}$/u.test(id) && !regions.has(keyOf(id)),
      evidence: 'shaped',
    },
    { label: LABEL, pattern: SAINT, accept: isSaint, evidence: 'shaped' },
    {
      // `Hospital Seri Kasih`, `Klinik Utama`, `Univ. of Ashbury`
      label: LABEL,
      needs:
        /hospital|h[oô]pital|klini|cl[ií]nica|[ck]linique|ospedale|krankenhaus|rsud|\bchu\b|univ/i,
      pattern:
        /(?<![\p{L}\d])(?:(?:Hospital (?=(?:de|da|do|del|Seri|Sultan\p{L}{0,3}|Tengku|Kuala|Raja|Queen|Tuanku|San|Santa|Santo|São|Nossa|General|Universit[aá]r\p{L}{1,3})\b)|(?:Klinik|Klinikum|Cl[ií]nica|Clinique|H[oô]pital|Ospedale|Krankenhaus|RSUD|CHU) )(?:(?:de|da|do|del|la|les|des) ){0,2}\p{Lu}[\p{L}'-]{1,20}(?: (?:(?:de|da|do|del|la) )?\p{Lu}[\p{L}'-]{1,20}){0,2}|(?<=\b(?:at|to|from|in) )Univ(?:ersity|\.) of \p{Lu}[\p{L}'-]{2,20}(?: \p{Lu}[\p{L}'-]{2,20})?)(?![\p{L}\d])/gu,
      evidence: 'shaped',
    },
  ],
});

/** Hospitals, clinics and the like, by what they are called and by the best known names. */
export const findFacilities: Detector = (sentence) => [
  ...findNamed(sentence),
  ...findKnown(sentence),
];
