import type { Severity } from '#lib/lint/severity.ts';

type Look = Severity | 'clear' | 'checking' | 'failed' | 'details' | 'beside';

/** Signs on a 16 × 16 grid as SVG paths (even-odd). Severities are told apart by outline alone: octagon, triangle, circle, dot. */
export const shapes: Record<Look, string> = {
  stop: 'M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1zM4.5 7v2h7V7z',
  warn: 'M8 1.2c.5 0 .9.2 1.1.6l6 10.8c.5.9-.1 1.9-1.1 1.9H2c-1 0-1.6-1-1.1-1.9l6-10.8c.2-.4.6-.6 1.1-.6zM7 5.6v4.1h2V5.6zM7 11v1.9h2V11z',
  advise: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM7 4v1.9h2V4zM7 7.2V12h2V7.2z',
  hint: 'M8 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z',
  clear: 'M6.4 12.6 2.2 8.4l1.4-1.4 2.8 2.8 6-6 1.4 1.4z',
  beside: 'M2 3.2h12v1.8H2zM2 7.1h12v1.8H2zM2 11h7.5v1.8H2z',
  checking: 'M2 7h2.4v2H2zM6.8 7h2.4v2H6.8zM11.6 7H14v2h-2.4z',
  failed: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3z',
  details:
    'M2 2.6h2.2v2.2H2zM6 2.7h8v2H6zM2 6.9h2.2v2.2H2zM6 7h8v2H6zM2 11.2h2.2v2.2H2zM6 11.3h8v2H6z',
};
