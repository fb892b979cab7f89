import { cuesOf } from '../../lexicons/cues.ts';
import {
  broken,
  events,
  families,
  incidence,
  jobs,
  oneInTown,
  prevalence,
  sexes,
} from '../../lexicons/prevalence.ts';
import { keyOf } from '../annotation/tokens.ts';
import { everyMatch } from '../prefilter/search.ts';
import type { Fact, FactKind } from './fact.ts';
import { factOf, type Match, type Measure, openRows, placed } from './table.ts';

const findJobs = openRows([...jobs, [oneInTown]]);
const findBroken = openRows([[broken]]);
const findSexes = openRows(sexes);
const FEMALE = new RegExp(`^(?:${sexes[0]?.[0]})$`, 'i');

/** The tables, and what their numbers count. */
const TABLES = (
  [
    ['family', families, 'share'],
    ['event', events, 'perYear'],
    ['condition', incidence, 'perYear'],
    ['condition', prevalence, 'share'],
  ] as const
).map(([kind, rows, as]): readonly [FactKind, (text: string) => Match[], Measure] => [
  kind,
  openRows(rows),
  as,
]);

const WORD = /[\p{L}'-]{3,20}/gu;
/** Cues of a job or an illness that by themselves are something else as often. */
const NO_FACT =
  /^(?:vet|pub|mp|tv|student|pupil|anchor|celebrity|stage|crash|cardiac|foreign|broken|terminal|shot|impacted|benign|kidney|trauma|burn)$/i;

/** Words that the lists of cues know as a job or an illness; none of them has a figure. */
function findCued(text: string, cue: 'job' | 'condition'): Match[] {
  return everyMatch(WORD, text)
    .filter(([word]) => cuesOf.get(keyOf(word))?.includes(cue) && !NO_FACT.test(word))
    .map((match) => placed(match, text));
}

const IS_ONLY_ONE = new RegExp(`^(?:${oneInTown})$`, 'i');

/** `a local firefighter`, `62yo retired teacher`, `he's our mayor`: somebody is said to be one. */
const ONE =
  /(?:\b(?:an?|the|our|my|this|that|one|another|is|was|s?he's|who's|retired|local|former|ex|duty|old|yo|y\/o|in|of|as|\d\d(?:[mf]|yo)?) (?:[\w'-]{2,14} ){0,2}|[,:;(-] ?(?:[\w'-]{2,14} )?|^|-)$/i;
/** The writer, a verb, or somebody who only stands by. */
const NOT_THE_PATIENT_BEFORE =
  /\b(?:(?:i'm|i am|i was|myself|be|being|become|as|like)(?: an?| the)?|every|any|if|play(?:s|ed|ing)?|call(?:ed|ing)? (?:the|a)|thank(?:s| you)(?: to)?(?: the| our)?|told (?:the|a|by)|(?:by|with|see|saw|from) (?:the|an?)|to|(?:do|wo|ca)n't|not|never|i|you|we|they|will|would|can|should|his|her|their|your) $/i;
const BYSTANDER_AFTER =
  /^(?:s?'s?\b| (?:brought|carried|escort|outside|interview|called|arrived|arrest|training|school|program|study|who (?:brought|found|carried|saved)|day\b|station|unit|on scene))/i;

const isPatients = ({ before, after }: Match) =>
  ONE.test(before) && !NOT_THE_PATIENT_BEFORE.test(before) && !BYSTANDER_AFTER.test(after);

/** `driver` alone says little: `zamboni driver`. */
const GENERAL =
  /^(?:driver|owner|dealer|captain|operator|player|worker|rider|singer|dancer|maker)$/i;
const KIND_BEFORE =
  /(?<![\w'-])(?!(?:an?|the|our|my|his|her|this|that|one|old|young|local|retired|former|is|was|as|of|in) )[a-z-]{3,14} $/i;

function withKind(match: Match): Match {
  const kind = GENERAL.test(match.text) ? KIND_BEFORE.exec(match.before)?.[0] : undefined;
  if (kind === undefined) return match;
  return { ...match, start: match.start - kind.length, text: kind + match.text };
}

function jobOf(match: Match): Fact {
  const fact = factOf('job', withKind(match), 'share');
  return IS_ONLY_ONE.test(match.text) ? { ...fact, isOnlyOne: true } : fact;
}

/** The first word that tells it. */
function sexOf(text: string): Fact[] {
  const [match] = findSexes(text);
  if (!match) return [];
  const isFemale = FEMALE.test(match.text);
  return [{ ...factOf('sex', match, 'share'), text: isFemale ? 'female' : 'male' }];
}

/** What a sentence says of somebody's sex, work, family and health. Offsets are those of the sentence. */
export function findPersonFacts(text: string): Fact[] {
  const common = [...findBroken(text), ...findCued(text, 'condition')];
  return [
    ...sexOf(text),
    ...[...findJobs(text), ...findCued(text, 'job')].filter(isPatients).map(jobOf),
    ...TABLES.flatMap(([kind, find, as]) => find(text).map((match) => factOf(kind, match, as))),
    ...common.map((match) => ({ ...factOf('condition', match, 'share'), slight: true as const })),
  ];
}
