import type { ReactNode } from 'react';
import type { Finding } from '#lib/lint/finding.ts';
import { compareSeverity } from '#lib/lint/severity.ts';

interface MirrorProps {
  text: string;
  /** In the order of the text. */
  findings: readonly Finding[];
  /** The one whose card is open. */
  current: Finding | undefined;
}

/** The same text behind the field, unseen but for the marks. It also gives the field its height. */
export function Mirror({ text, findings, current }: MirrorProps) {
  return (
    <div className="mirror" dir="auto" aria-hidden="true">
      {mark(text, findings, current)}
      {/* A last line break would otherwise have no height. */}
      {'\u200B'}
    </div>
  );
}

/** Cuts the text wherever a finding begins or ends. Where findings overlap, the open one shows, then the worst. */
function mark(
  text: string,
  findings: readonly Finding[],
  current: Finding | undefined,
): ReactNode[] {
  const ends = findings.flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...ends, text.length])].toSorted((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const here = findings.filter((finding) => finding.start <= start && end <= finding.end);
    const isCurrent = current !== undefined && here.includes(current);
    const shown = isCurrent ? current : here.toSorted(bySeverity)[0];
    const words = text.slice(start, end);
    if (!shown) return words;
    return (
      <mark key={start} data-severity={shown.severity} data-current={isCurrent ? '' : undefined}>
        {words}
      </mark>
    );
  });
}

const bySeverity = (a: Finding, b: Finding) => compareSeverity(a.severity, b.severity);
