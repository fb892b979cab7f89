import type { Finding } from './finding.ts';
import { compareSeverity } from './severity.ts';

const byPlace = (a: Finding, b: Finding) => a.start - b.start || b.end - a.end;

/** Worst first; of two equally bad ones the shorter, which says more exactly what to mend, then the one that offers a rewrite. */
const byWeight = (a: Finding, b: Finding) =>
  compareSeverity(a.severity, b.severity) ||
  a.end - a.start - (b.end - b.start) ||
  Number(b.suggestion !== undefined) - Number(a.suggestion !== undefined);

const overlap = (a: Finding, b: Finding) => a.start < b.end && b.start < a.end;

/**
 * One passage, one card: of findings of one category that overlap, the weightiest stays.
 * Findings of different categories may share words, since each needs its own mending.
 */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings.toSorted(byWeight)) {
    const covered = kept.some(
      (other) => other.category === finding.category && overlap(other, finding),
    );
    if (!covered) kept.push(finding);
  }
  return kept.toSorted(byPlace);
}
