import type { ReactNode } from 'react';
import type { Finding } from '#lib/lint/finding.ts';

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

/** Cuts the text into plain and marked pieces. Where findings overlap, the later one starts where the earlier ends. */
function mark(
  text: string,
  findings: readonly Finding[],
  current: Finding | undefined,
): ReactNode[] {
  const pieces: ReactNode[] = [];
  let done = 0;
  for (const finding of findings) {
    const start = Math.max(done, finding.start);
    if (start >= finding.end) continue;
    pieces.push(
      text.slice(done, start),
      <mark
        key={`${finding.rule} ${start}`}
        data-severity={finding.severity}
        data-current={finding === current ? '' : undefined}
      >
        {text.slice(start, finding.end)}
      </mark>,
    );
    done = finding.end;
  }
  return [...pieces, text.slice(done)];
}
