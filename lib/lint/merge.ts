import type { Finding } from './finding.ts';
import { compareSeverity } from './severity.ts';

const byPlace = (a: Finding, b: Finding) => a.start - b.start || b.end - a.end;

/** Worst first; of two equally bad ones the shorter, which says more exactly what to mend, then the one that offers a rewrite. */
const byWeight = (a: Finding, b: Finding) =>
  compareSeverity(a.severity, b.severity) ||
  a.end - a.start - (b.end - b.start) ||
  Number(b.suggestion !== undefined) - Number(a.suggestion !== undefined);

/** How many code units two findings share. */
const shared = (a: Finding, b: Finding) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether two findings say the same: they stand on the same words, or nearly so. */
const isSamePassage = (a: Finding, b: Finding) =>
  shared(a, b) * 2 >= Math.max(a.end, b.end) - Math.min(a.start, b.start);

/** A story about a patient and a name in it are two things to mend: without the name the story is still told. */
function saysTheSame(a: Finding, b: Finding): boolean {
  if (a.category !== b.category) return false;
  return a.category === 'phi' ? isSamePassage(a, b) : shared(a, b) > 0;
}

/**
 * One passage, one card: of findings of one category that say the same, the weightiest stays.
 * Findings of different categories may share words, since each needs its own mending.
 */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings.toSorted(byWeight)) {
    const covered = kept.some((other) => saysTheSame(other, finding));
    if (!covered) kept.push(finding);
  }
  return kept.toSorted(byPlace);
}
