import type { Finding } from '../../lib/lint/finding.ts';
import type { Label, LabelledPost } from './corpus.ts';

export interface Scored {
  readonly labelled: LabelledPost;
  /** Findings of the privacy category at stop or warn. */
  readonly findings: readonly Finding[];
}

const inside = (label: Label, { start, end }: Finding) =>
  Math.max(0, Math.min(label.end, end) - Math.max(label.start, start));

/** Characters of the label that findings cover. */
function covered(label: Label, findings: readonly Finding[]): number {
  return findings.reduce((sum, finding) => sum + inside(label, finding), 0);
}

/** A label is found when at least half of its characters are flagged. */
export function isFound(label: Label, findings: readonly Finding[]): boolean {
  return covered(label, findings) * 2 >= label.end - label.start;
}

/** Explicit: half of a labelled passage is flagged. Implicit: any finding touches the post. */
export function isCaught({ labelled, findings }: Scored): boolean {
  if (labelled.risk === 'implicit') {
    return labelled.labels.some((label) => covered(label, findings) > 0);
  }
  return labelled.labels.some((label) => isFound(label, findings));
}

/** A finding is a false alarm when it covers no labelled and no ignored passage. */
export function falseAlarms({ labelled, findings }: Scored): Finding[] {
  return findings.filter((finding) => !labelled.labels.some((label) => inside(label, finding) > 0));
}

export interface Tally {
  readonly found: number;
  readonly labels: number;
  readonly alarms: number;
  readonly falseAlarms: number;
}

/** Strict span counts over posts, for one label type or all. */
export function tally(all: readonly Scored[], type?: string): Tally {
  const wanted = ({ type: own }: Label) => own !== 'IGNORE' && (type === undefined || own === type);
  const pairs = all.flatMap((scored) =>
    scored.labelled.labels.filter(wanted).map((label) => ({ label, scored })),
  );
  return {
    labels: pairs.length,
    found: pairs.filter(({ label, scored }) => isFound(label, scored.findings)).length,
    alarms: all.reduce((sum, { findings }) => sum + findings.length, 0),
    falseAlarms: all.reduce((sum, scored) => sum + falseAlarms(scored).length, 0),
  };
}

export const percent = (part: number, whole: number) => (whole === 0 ? 100 : (100 * part) / whole);

/** F2 weighs recall twice as heavy as precision: a missed identifier costs more than a second look. */
export function f2(recall: number, precision: number): number {
  return recall + precision === 0 ? 0 : (5 * precision * recall) / (4 * precision + recall);
}
