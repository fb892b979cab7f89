import type { Finding } from '#lib/lint/finding.ts';
import { compareSeverity } from '#lib/lint/severity.ts';
import type { Session } from './session.ts';

/**
 * The worst finding whose passage shows at a point of the viewport, in CSS pixels. Of equally bad ones it is the
 * shortest: it says most exactly what to mend, and the others can be pressed beside it.
 */
export function passageAt(session: Session, x: number, y: number): Finding | undefined {
  const { composer, findings } = session;
  return findings
    .filter((finding) => {
      const range = composer.rangeOf(finding);
      return [...(range?.getClientRects() ?? [])].some(
        ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
      );
    })
    .toSorted((a, b) => compareSeverity(a.severity, b.severity) || lengthOf(a) - lengthOf(b))[0];
}

const lengthOf = ({ start, end }: Finding): number => end - start;
