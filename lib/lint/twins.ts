import type { Found } from './merge.ts';
import type { Rule } from './rule.ts';
import { compareSeverity } from './severity.ts';

type Pair = readonly [id: string, twin: string];

const gravest = (all: readonly Found[], id: string) =>
  all
    .filter(({ finding }) => finding.rule === id)
    .map(({ finding }) => finding.severity)
    .toSorted(compareSeverity)[0];

/** Of two rules that ask for the same, the one that is to be silent. */
function fainter(all: readonly Found[], [id, twin]: Pair): string | undefined {
  const [own, other] = [gravest(all, id), gravest(all, twin)];
  if (own === undefined || other === undefined) return undefined;
  return compareSeverity(own, other) < 0 ? twin : id;
}

/** Makes a filter of one post's findings: where a rule and its twin both speak, only the graver does, or else the twin. */
export function oneOfTwins(rules: readonly Rule[]) {
  const pairs = rules.flatMap(({ id, twin }): Pair[] => (twin === undefined ? [] : [[id, twin]]));
  return (all: readonly Found[]): readonly Found[] => {
    const silent = new Set(pairs.map((pair) => fainter(all, pair)));
    return all.filter(({ finding }) => !silent.has(finding.rule));
  };
}
