import { overlap } from '../annotation/sentences.ts';
import type { Annotation } from '../annotation/annotate.ts';
import type { JudgedPassage, JudgedSentence } from '../risk/risk.ts';
import { CERTAIN_UNLESS, PASSAGE_POSSIBLE } from '../risk/thresholds.ts';
import type { Fact } from './fact.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

const DETERMINER =
  /\b(?:an?|the|our|my|this|that|one|another) (?:(?:local|retired|young|former|elderly|off-duty) ){0,2}$/i;

/** From a fact on, with the article that belongs to it. */
function startOf({ kind, start }: Fact, text: string, floor: number): number {
  if (kind === 'day') return start;
  const from = Math.max(floor, start - 40);
  return start - (DETERMINER.exec(text.slice(from, start))?.[0].length ?? 0);
}

/** Runs of facts that no such passage breaks. */
function runsOf(facts: readonly Fact[], walls: readonly Range[]): Fact[][] {
  const runs: Fact[][] = [[]];
  let last: Fact | undefined;
  for (const fact of facts) {
    if (walls.some((wall) => overlap(wall, fact))) continue;
    const end = fact.end;
    const from = last?.start ?? fact.start;
    if (walls.some((wall) => overlap(wall, { start: from, end }))) runs.push([]);
    runs.at(-1)?.push(fact);
    last = fact;
  }
  return runs;
}

/** Passages that a more exact rule shows by itself. */
export const isShownAlone = ({ certain, odds }: JudgedPassage) =>
  odds > (certain ? CERTAIN_UNLESS : PASSAGE_POSSIBLE);

/** What may be highlighted: not the words that half of all stories have. */
const isShown = ({ kind, slight }: Fact) => !slight || kind === 'day' || kind === 'condition';

/**
 * From the first to the last fact in the telling sentences. Identifiers that are shown by themselves break it: then
 * it is the stretch with most facts. Undefined when no fact is left. Offsets are those of the annotation's text.
 */
export function passageOf(
  { text }: Annotation,
  facts: readonly Fact[],
  telling: readonly JudgedSentence[],
  passages: readonly JudgedPassage[],
): (Range & { readonly count: number }) | undefined {
  const walls = passages.filter(isShownAlone);
  const inside = facts
    .filter(isShown)
    .filter(({ start, end }) =>
      telling.some(({ sentence }) => start >= sentence.start && end <= sentence.end),
    );
  const [run = []] = runsOf(inside, walls).toSorted((one, other) => other.length - one.length);
  const first = run[0];
  if (!first) return undefined;
  const floor = Math.max(0, ...walls.map(({ end }) => end).filter((end) => end <= first.start));
  return {
    start: startOf(first, text, floor),
    end: Math.max(...run.map(({ end }) => end)),
    count: run.length,
  };
}
