import { shapes } from '#lib/composer/shapes.ts';
import type { Severity } from '#lib/lint/severity.ts';

/** The sign of a severity in the current text colour. Decoration: the words beside it say the same. */
export function SeverityGlyph({ severity, size = 16 }: { severity: Severity; size?: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} fill="currentColor" aria-hidden="true">
      <path fillRule="evenodd" d={shapes[severity]} />
    </svg>
  );
}
